// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/plandates.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int dayBefore = 24 * 60;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanDates)
};

// The same date of the same plan has the same name in the calendar, however often it is exported; it tells
// nothing of the plan.
QString uidOf(const Plan &plan, const QString &id)
{
    const QByteArray seed = (plan.id + u'/' + plan.company + u'/' + plan.region + u'/' + id).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32)) +
           u"@counteroffer"_s;
}

} // namespace

QList<CalendarEvent> planDates(const Plan &plan, int *leftOut)
{
    QList<CalendarEvent> events;
    int without = 0;
    const auto append = [&](const QString &id, const QDateTime &at, const QString &summary,
                            const QString &about) {
        if (!at.isValid()) {
            ++without;
            return;
        }
        CalendarEvent event;
        event.uid = uidOf(plan, id);
        event.at = at;
        event.summary = summary;
        event.description = about;
        event.remindMinutesBefore = dayBefore;
        events.append(event);
    };
    const QString about = plan.role.isEmpty() ? plan.company : plan.role + u", "_s + plan.company;
    if (plan.offer.deadline) {
        append(u"offer"_s, *plan.offer.deadline, Wording::tr("%1 wants an answer").arg(plan.company), about);
    }
    for (const Offer &offer : plan.otherOffers) {
        if (offer.deadline) {
            append(offer.id, *offer.deadline, Wording::tr("%1 wants an answer").arg(offer.name), about);
        }
    }
    for (const Deadline &deadline : plan.deadlines) {
        if (!deadline.done) {
            append(deadline.id, deadline.at, deadline.what, about);
        }
    }
    if (leftOut != nullptr) {
        *leftOut = without;
    }
    return events;
}

} // namespace counteroffer

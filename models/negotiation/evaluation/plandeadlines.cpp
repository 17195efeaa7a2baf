// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/plandeadlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanDeadlines)
};

constexpr int daysOfWeek = 7;
constexpr int workdays = 5;

// Mondays to Fridays since a Monday long ago, up to and with the day.
qint64 workdaysUntil(QDate day)
{
    static const QDate monday(1900, 1, 1);
    const qint64 days = monday.daysTo(day) + 1;
    const qint64 weeks = days >= 0 ? days / daysOfWeek : -((-days + daysOfWeek - 1) / daysOfWeek);
    return weeks * workdays + std::min<qint64>(days - weeks * daysOfWeek, workdays);
}

} // namespace

int businessDays(QDate from, QDate to)
{
    return from.isValid() && to.isValid() ? int(workdaysUntil(to) - workdaysUntil(from)) : 0;
}

QList<PlanDeadline> deadlinesOf(const Plan &plan, QDate today)
{
    QList<PlanDeadline> deadlines;
    const auto add = [&](const QString &id, bool ofOffer, const QString &what, const QDateTime &at) {
        const QDate day = at.toLocalTime().date();
        deadlines.append({id, ofOffer, what, at, int(today.daysTo(day)), businessDays(today, day)});
    };
    const auto addOffer = [&](const Offer &offer, const QString &id, const QString &name) {
        if (offer.deadline && offer.deadline->isValid()) {
            //: %1 is a company
            add(id, true, Wording::tr("Answer to %1").arg(name), *offer.deadline);
        }
    };
    addOffer(plan.offer, {}, plan.offer.name.isEmpty() ? plan.company : plan.offer.name);
    for (const Offer &offer : plan.otherOffers) {
        addOffer(offer, offer.id, offer.name);
    }
    for (const Deadline &deadline : plan.deadlines) {
        if (!deadline.done && deadline.at.isValid()) {
            add(deadline.id, false, deadline.what, deadline.at);
        }
    }
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const PlanDeadline &a, const PlanDeadline &b) { return a.at < b.at; });
    return deadlines;
}

} // namespace counteroffer

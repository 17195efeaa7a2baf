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

} // namespace

WorkCalendar workCalendarOf(const Plan &plan, const QList<Qt::DayOfWeek> &workdays)
{
    WorkCalendar calendar;
    calendar.workdays = workdays;
    for (const DayOff &off : plan.daysOff) {
        calendar.daysOff.append(off.day);
    }
    return calendar;
}

QList<PlanDeadline> deadlinesOf(const Plan &plan, QDate today, const QList<Qt::DayOfWeek> &workdays)
{
    const WorkCalendar calendar = workCalendarOf(plan, workdays);
    QList<PlanDeadline> deadlines;
    const auto add = [&](const QString &id, bool ofOffer, const QString &what, const QDateTime &at) {
        const QDate day = at.toLocalTime().date();
        deadlines.append(
            {id, ofOffer, what, at, int(today.daysTo(day)), businessDaysTo(today, day, calendar)});
    };
    const auto addOffer = [&](const Offer &offer, const QString &id, const QString &name) {
        if (offer.deadline && offer.deadline->isValid()) {
            //: %1 is a company
            const QString what =
                name.isEmpty() ? Wording::tr("Their offer ends") : Wording::tr("Answer to %1").arg(name);
            add(id, true, what, *offer.deadline);
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

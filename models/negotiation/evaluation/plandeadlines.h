// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/businessdays.h"
#include "negotiation/plan.h"

#include <QDate>
#include <QList>

#include <optional>

namespace counteroffer {

/// The plan's working days: those of the week, Monday to Friday unless others are given, less its days off.
[[nodiscard]] WorkCalendar workCalendarOf(const Plan &plan,
                                          const QList<Qt::DayOfWeek> &workdays = WorkCalendar().workdays);

/// A date that the plan has, with how far it is.
struct PlanDeadline
{
    QString id; ///< of the deadline; of an offer's: the offer's id, empty for theirs
    bool ofOffer = false;
    QString what;
    QDateTime at;
    int days = 0;         ///< calendar days from today; negative: passed
    int businessDays = 0; ///< of the calendar asked for

    bool operator==(const PlanDeadline &) const = default;
};

/// All open dates, the nearest first: those of the offers, then the person's own.
/// @param today    in the person's time zone, which the times are shown in too
/// @param workdays of the week, as of workCalendarOf
[[nodiscard]] QList<PlanDeadline> deadlinesOf(const Plan &plan, QDate today,
                                              const QList<Qt::DayOfWeek> &workdays = WorkCalendar().workdays);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QDate>
#include <QList>

#include <optional>

namespace counteroffer {

/// Mondays to Fridays from the day after `from` up to and with `to`; negative when `to` has passed. Holidays
/// are not known: they differ by place.
[[nodiscard]] int businessDays(QDate from, QDate to);

/// A date that the plan has, with how far it is.
struct PlanDeadline
{
    QString id; ///< of the deadline; of an offer's: the offer's id, empty for theirs
    bool ofOffer = false;
    QString what;
    QDateTime at;
    int days = 0;         ///< calendar days from today; negative: passed
    int businessDays = 0; ///< Mondays to Fridays

    bool operator==(const PlanDeadline &) const = default;
};

/// All open dates, the nearest first: those of the offers, then the person's own.
/// @param today in the person's time zone, which the times are shown in too
[[nodiscard]] QList<PlanDeadline> deadlinesOf(const Plan &plan, QDate today);

} // namespace counteroffer

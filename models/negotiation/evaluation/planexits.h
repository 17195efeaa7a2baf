// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/exits.h"
#include "compensation/requiredexit.h"
#include "negotiation/evaluation/planfigure.h"
#include "negotiation/plan.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// What a holding of options or shares is worth at exits from 0 up (COMPENSATION F7, F8).
struct PlanExits
{
    Holding holding;
    ExitTerms terms;
    EquityValue today;
    QList<ExitOutcome> outcomes; ///< by exit, the first at 0
    ExitThresholds thresholds;
    bool preferenceUnknown = false; ///< taken as none: the low exits are then too kind

    bool operator==(const PlanExits &) const = default;
};

/// The exits of a set of terms whose equity is a count. UnitsUnpriced where prices or the number of all
/// shares are not known.
[[nodiscard]] PlanFigure<PlanExits> exitsOf(const Plan &plan, const Terms &terms);

/// The exit that equals the best alternative (COMPENSATION F10): for equity stated as money, at the company's
/// valuation of today.
[[nodiscard]] PlanFigure<RequiredExit> requiredExitOf(const Plan &plan, const Terms &terms);

/// The question behind it, for who wants to show its inputs.
[[nodiscard]] PlanFigure<ExitQuestion> exitQuestionOf(const Plan &plan, const Terms &terms);

/// The exits to look at: 0, the person's own, else multiples of the valuation, in their order.
[[nodiscard]] QList<Money> exitsToShow(const Plan &plan);

/// A year's equity less what the person takes off it because it cannot be sold (COMPENSATION F9), at their
/// discount and at those that are always drawn.
struct DiscountedEquity
{
    Rate discount;
    Money perYear;
    bool own = false; ///< the person's own discount

    bool operator==(const DiscountedEquity &) const = default;
};
[[nodiscard]] QList<DiscountedEquity> discountedEquity(const Plan &plan, const Terms &terms);

} // namespace counteroffer

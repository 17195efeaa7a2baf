// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <optional>

namespace counteroffer {

/// How far their figure for one component is from the person's: positive is above.
struct OfferGap
{
    std::optional<Money> toTarget;
    std::optional<Money> toFloor;
    std::optional<Rate> rateToTarget; ///< for a bonus as a share of base, in basis points
    std::optional<Rate> rateToFloor;
    QList<Component> unnamed = {}; ///< of a total: the parts that the offer leaves out

    bool operator==(const OfferGap &) const = default;
};

/// The gap of the plan's current offer for one component. What is not known on either side stays empty; so
/// does a total that does not hold the same parts as mine (totalGap).
[[nodiscard]] OfferGap offerGap(const Plan &plan, Component component);

/// How far the total of their offer is from one of mine. Two totals are compared only where they hold the
/// same parts: an unknown part is not 0.
struct TotalGap
{
    std::optional<Money> gap;      ///< positive: theirs is above
    QList<Component> unnamed = {}; ///< parts of mine that their offer leaves out
    QList<Component> notMine = {}; ///< parts of their offer that mine leaves out

    bool operator==(const TotalGap &) const = default;
};

/// Against one set of mine. A floor is the one in use: by hand or from the alternatives it is a whole year's.
[[nodiscard]] TotalGap totalGap(const Plan &plan, TermSet mine);

/// Their offer's total a year where no part of it is left out; nothing else may be held against what somebody
/// else pays.
[[nodiscard]] std::optional<Money> wholeOffer(const Plan &plan);

/// Enters what they said into the plan: a round in its history and, where they named a figure, the offer's
/// new one. A figure for a part takes the place of a total they stated before, since what they said last
/// counts. It is said, and in no letter yet. A figure of mine is a round and changes no offer. A bonus named
/// as money stays in the history: which share of base it is they have not said.
void takeRound(Plan &plan, const OfferRound &round);

} // namespace counteroffer

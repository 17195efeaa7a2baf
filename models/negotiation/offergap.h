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

    bool operator==(const OfferGap &) const = default;
};

/// The gap of the plan's current offer for one component. What is not known on either side stays empty.
[[nodiscard]] OfferGap offerGap(const Plan &plan, Component component);

/// Enters what they said into the plan: a round in its history and, where they named a figure, the offer's
/// new one. A figure for a part takes the place of a total they stated before, since what they said last
/// counts. It is said, and in no letter yet. A figure of mine is a round and changes no offer. A bonus named
/// as money stays in the history: which share of base it is they have not said.
void takeRound(Plan &plan, const OfferRound &round);

} // namespace counteroffer

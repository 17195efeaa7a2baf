// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/figure.h"
#include "negotiation/plan.h"

#include <QList>

namespace counteroffer {

/// Where one figure stands in the guide's range of its component (COMPENSATION F12).
struct PlanPosition
{
    TermSet set = TermSet::Target;
    Component component = Component::Total;
    Money amount; ///< as compared
    MoneyRange band;
    std::optional<Explained<Ratio>> penetration; ///< nothing where the band is a single value
    std::optional<Ratio> compaRatio;
    bool openEnded = false; ///< the high end is only the least it can be: a figure above it may be inside

    bool operator==(const PlanPosition &) const = default;
};

/// Positions of all figures that have a band in their own currency, by component, floor first. A total that
/// lacks a part is in no band.
[[nodiscard]] QList<PlanPosition> positionsOf(const Plan &plan);

/// Where a bonus stands in the guide's range of bonus rates.
struct BonusPosition
{
    TermSet set = TermSet::Target;
    Rate rate;
    RateRange band;

    bool operator==(const BonusPosition &) const = default;
};
[[nodiscard]] QList<BonusPosition> bonusPositionsOf(const Plan &plan);

} // namespace counteroffer

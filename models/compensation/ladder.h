// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>

#include <array>

namespace counteroffer {

/// One step down from the opening.
struct LadderStep
{
    Money offer;
    Money concession; ///< from the step before; 0 for the opening

    bool operator==(const LadderStep &) const = default;
};

/// The opening, two steps and the target: T + (O - T) x {1, 3/7, 1/7, 0}, concessions of 4:2:1 (COMPENSATION
/// F15). No step passes the target; below it there is only a trade. RangeReversed where the opening is below
/// the target.
inline constexpr std::array<int, 4> ladderSevenths = {7, 3, 1, 0}; ///< of the distance, left at each step
[[nodiscard]] Figure<QList<LadderStep>> concessionLadder(const Money &opening, const Money &target);

/// Of the opening over the target where the person has set none.
inline constexpr Rate usualOpenerPremium = Rate::percent(10);
/// The usual ends of a range opener's premium over the target (COMPENSATION F17).
inline constexpr Rate leastOpenerPremium = Rate::percent(5);
inline constexpr Rate mostOpenerPremium = Rate::percent(20);

/// A range to open with: from the target up to the target and `premium` (COMPENSATION F17). Never below the
/// target: NegativeInput for a premium below 0.
[[nodiscard]] Figure<MoneyRange> rangeOpener(const Money &target, Rate premium);

/// The amount in `digits` significant digits, 1 to 18, half away from zero: what one can say aloud of an
/// exact figure.
[[nodiscard]] Figure<Money> spokenAmount(const Money &amount, int digits = 4);

} // namespace counteroffer

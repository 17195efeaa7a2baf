// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

#include <array>

namespace counteroffer {

/// The discounts that are always drawn beside the person's own (COMPENSATION F9): none is a fact.
inline constexpr std::array<Rate, 5> liquidityBand = {Rate::percent(0), Rate::percent(20), Rate::percent(35),
                                                      Rate::percent(50), Rate::percent(100)};

/// What equity that cannot be sold is worth to one who takes `discount` off it, 0 to 100 % (COMPENSATION F9).
/// Not to be combined with a table of exits for the same grant: that would count the same doubt twice.
[[nodiscard]] Figure<Money> afterLiquidityDiscount(const Money &value, Rate discount);

} // namespace counteroffer

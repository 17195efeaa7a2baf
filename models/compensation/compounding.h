// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

namespace counteroffer {

/// When the first raise comes.
enum class FirstRaise {
    InFirstYear,    ///< the first year's gap has already grown
    AfterFirstYear, ///< the first year's gap is as it is
};

/// What a gap in yearly pay adds up to over `years` years when every raise widens it (COMPENSATION F21). 0 to
/// 60 years.
[[nodiscard]] Figure<Money> compoundedGap(const Money &gap, Rate raise, int years, FirstRaise first);

} // namespace counteroffer

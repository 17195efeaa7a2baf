// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/price.h"

namespace counteroffer {

/// Where an amount stands in a band (COMPENSATION F12): 0 at the low end, 1,000,000 millionths at the high
/// end, beyond them outside. SingleValue where the band is one value, RangeReversed where its ends are
/// exchanged.
[[nodiscard]] Figure<Ratio> penetration(const Money &amount, const MoneyRange &band);
/// An amount as a multiple of the middle of a band, the compa-ratio (COMPENSATION F12).
[[nodiscard]] Figure<Ratio> compaRatio(const Money &amount, const MoneyRange &band);
/// The middle of one row's total against that of the anchor row (COMPENSATION F13): the cost of labour in
/// this guide, not the cost of living.
[[nodiscard]] Figure<Ratio> geoIndex(const MoneyRange &total, const MoneyRange &anchorTotal);
/// The middle of a range, rounded once.
[[nodiscard]] Figure<Money> middle(const MoneyRange &range);

} // namespace counteroffer

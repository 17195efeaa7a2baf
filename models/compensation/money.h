// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/currency.h"
#include "compensation/range.h"

#include <optional>

namespace counteroffer {

/// An amount: a whole number of minor units (cents, yen) of one currency. No double ever holds money.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    /// `whole` units of the currency: Money::units(250000, usd) is $250,000. Nothing when it would overflow.
    [[nodiscard]] static std::optional<Money> units(qint64 whole, Currency currency);

    bool operator==(const Money &) const = default;
};

using MoneyRange = Range<Money>;

/// The largest amount that an entry or a plan's file may hold, in whole units of a currency: past all money
/// there is, and far enough from 64 bits that sums of years fit.
inline constexpr qint64 mostMoneyUnits = 1'000'000'000'000'000;
[[nodiscard]] bool isTooLarge(const Money &amount);

/// The sum, or nothing when the currencies differ or the sum does not fit.
[[nodiscard]] std::optional<Money> plus(const Money &a, const Money &b);
/// The difference a - b, or nothing when the currencies differ or it does not fit.
[[nodiscard]] std::optional<Money> minus(const Money &a, const Money &b);
/// amount x numerator / denominator, rounded half away from zero once (COMPENSATION F0); nothing when the
/// denominator is 0 or the result does not fit.
[[nodiscard]] std::optional<Money> scaled(const Money &amount, qint64 numerator, qint64 denominator);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"

#include <QDate>

namespace counteroffer {

/// A person's own exchange rate with its day: one whole unit of `from` buys billionths / 10^9 whole units of
/// `to`.
struct ExchangeRate
{
    Currency from;
    Currency to;
    qint64 billionths = 0; ///< 1.27 is 1,270,000,000
    QDate day;

    bool operator==(const ExchangeRate &) const = default;
};

/// An amount beside what it was converted from and by which rate: the three are always shown together.
struct ConvertedMoney
{
    Money original;
    Money amount;
    ExchangeRate rate;

    bool operator==(const ConvertedMoney &) const = default;
};

/// Converts in either direction of the rate (COMPENSATION F19), rounded once. RateInvalid for a rate of 0 or
/// less or between other currencies, DateMissing for a rate without its day.
[[nodiscard]] Figure<ConvertedMoney> converted(const Money &amount, const ExchangeRate &rate);
/// Both ends.
[[nodiscard]] Figure<MoneyRange> converted(const MoneyRange &range, const ExchangeRate &rate);

} // namespace counteroffer

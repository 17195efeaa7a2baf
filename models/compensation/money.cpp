// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/money.h"

#include <limits>

namespace counteroffer {

std::optional<Money> Money::units(qint64 whole, Currency currency)
{
    qint64 minor = 0;
    if (__builtin_mul_overflow(whole, currency.minorPerUnit(), &minor)) {
        return std::nullopt;
    }
    return Money{minor, currency};
}

std::optional<Money> plus(const Money &a, const Money &b)
{
    qint64 sum = 0;
    if (a.currency != b.currency || __builtin_add_overflow(a.minor, b.minor, &sum)) {
        return std::nullopt;
    }
    return Money{sum, a.currency};
}

std::optional<Money> minus(const Money &a, const Money &b)
{
    qint64 difference = 0;
    if (a.currency != b.currency || __builtin_sub_overflow(a.minor, b.minor, &difference)) {
        return std::nullopt;
    }
    return Money{difference, a.currency};
}

std::optional<Money> scaled(const Money &amount, qint64 numerator, qint64 denominator)
{
    if (denominator == 0) {
        return std::nullopt;
    }
    __extension__ using Wide = __int128;
    Wide product = Wide(amount.minor) * numerator;
    Wide divisor = denominator;
    if (divisor < 0) {
        product = -product;
        divisor = -divisor;
    }
    const bool negative = product < 0;
    const Wide magnitude = negative ? -product : product;
    const Wide rounded = (magnitude * 2 + divisor) / (divisor * 2);
    const Wide value = negative ? -rounded : rounded;
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min()) {
        return std::nullopt;
    }
    return Money{qint64(value), amount.currency};
}

} // namespace counteroffer

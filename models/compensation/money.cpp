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

bool isTooLarge(const Money &amount)
{
    const qint64 units = amount.minor / amount.currency.minorPerUnit();
    return units > mostMoneyUnits ||
           (units == mostMoneyUnits && amount.minor % amount.currency.minorPerUnit() != 0);
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
    __extension__ using Wide = unsigned __int128;
    const auto magnitudeOf = [](qint64 value) -> quint64 {
        return value < 0 ? 0 - quint64(value) : quint64(value); // the most negative number has one, too
    };
    // Unsigned throughout: the magnitudes are at most 2^63, their product at most 2^126, and neither it nor
    // half a divisor more can overflow. What is left after the division is compared with half the divisor
    // instead of being doubled.
    const Wide product = Wide(magnitudeOf(amount.minor)) * magnitudeOf(numerator);
    const Wide divisor = magnitudeOf(denominator);
    const Wide rest = product % divisor;
    const Wide rounded = product / divisor + (rest >= divisor - rest ? 1 : 0);
    const bool negative = ((amount.minor < 0) != (numerator < 0)) != (denominator < 0);
    const Wide limit = Wide(std::numeric_limits<qint64>::max()) + (negative ? 1 : 0);
    if (rounded > limit) {
        return std::nullopt;
    }
    const quint64 magnitude = quint64(rounded);
    const qint64 value = negative ? qint64(0 - magnitude) : qint64(magnitude);
    return Money{value, amount.currency};
}

} // namespace counteroffer

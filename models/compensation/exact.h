// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/natural.h"
#include "compensation/price.h"
#include "compensation/rate.h"

#include <optional>

namespace counteroffer {

/// An exact rational number: what every formula here computes with, so that it is rounded once, at the end
/// (COMPENSATION F0). Money counts in minor units. What cannot be worked out (a division by 0, more than 2048
/// bits) makes the number fail and everything computed from it, until the end gives the error instead of a
/// figure: a formula can be written as it stands in the book.
class Exact
{
public:
    Exact() = default;
    Exact(qint64 whole); // NOLINT(google-explicit-constructor): a whole number is a number
    [[nodiscard]] static Exact fraction(qint64 numerator, qint64 denominator);
    /// In minor units; the currency is left to the caller (MoneyRounder).
    [[nodiscard]] static Exact of(const Money &money) { return {money.minor}; }
    /// 15 % is 3/20.
    [[nodiscard]] static Exact of(Rate rate) { return fraction(rate.basisPoints, 10'000); }
    /// In minor units of its currency.
    [[nodiscard]] static Exact of(const UnitPrice &price);
    /// The square root of a number that is not negative, to 96 binary places: the one value here that no
    /// fraction can hold exactly.
    [[nodiscard]] static Exact squareRoot(const Exact &radicand);
    [[nodiscard]] static Exact failed(ArithmeticError error);

    [[nodiscard]] std::optional<ArithmeticError> error() const { return m_error; }
    /// -1, 0 or 1; 0 for a failed number.
    [[nodiscard]] int sign() const { return m_numerator.isZero() ? 0 : m_negative ? -1 : 1; }
    /// This number to a whole power of at least 0.
    [[nodiscard]] Exact power(int exponent) const;
    /// This number, or 0 where it is negative.
    [[nodiscard]] Exact orZero() const { return sign() < 0 ? Exact() : *this; }

    /// The nearest whole number, half away from zero.
    [[nodiscard]] Figure<qint64> rounded() const;
    /// The greatest whole number that is not above this one: whole shares are never rounded up to.
    [[nodiscard]] Figure<qint64> floored() const;

    friend Exact operator+(const Exact &a, const Exact &b);
    friend Exact operator-(const Exact &a, const Exact &b) { return a + -b; }
    friend Exact operator*(const Exact &a, const Exact &b);
    friend Exact operator/(const Exact &a, const Exact &b);
    Exact operator-() const;
    Exact &operator+=(const Exact &other) { return *this = *this + other; }
    /// The order of two numbers; a failed one stands neither before nor after any.
    friend bool operator<(const Exact &a, const Exact &b) { return (a - b).sign() < 0; }
    friend bool operator<=(const Exact &a, const Exact &b);

private:
    [[nodiscard]] static Exact made(bool negative, const std::optional<Natural> &numerator,
                                    const std::optional<Natural> &denominator);
    [[nodiscard]] static std::optional<ArithmeticError> firstError(const Exact &a, const Exact &b);
    [[nodiscard]] Figure<qint64> whole(const std::optional<Natural> &magnitude) const;

    Natural m_numerator;
    Natural m_denominator{1};
    bool m_negative = false;
    std::optional<ArithmeticError> m_error;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/exact.h"

#include <limits>

namespace counteroffer {

namespace {

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value); // the most negative number has one, too
}

constexpr int rootPlaces = 96;

/// The greatest number whose square is not above `square`, bit by bit; nothing where it would not fit.
std::optional<Natural> integerRoot(const Natural &square)
{
    Natural root;
    for (int bit = (square.bits() + 1) / 2 - 1; bit >= 0; --bit) {
        const auto tried = Natural::sum(root, Natural::powerOfTwo(bit));
        const auto area = tried ? Natural::product(*tried, *tried) : std::nullopt;
        if (!area) {
            return std::nullopt;
        }
        if (Natural::compare(*area, square) <= 0) {
            root = *tried;
        }
    }
    return root;
}

} // namespace

Exact::Exact(qint64 whole) : m_numerator(magnitudeOf(whole)), m_negative(whole < 0) {}

Exact Exact::fraction(qint64 numerator, qint64 denominator)
{
    return Exact(numerator) / Exact(denominator);
}

Exact Exact::of(const UnitPrice &price)
{
    return fraction(price.millionths, 1'000'000 / price.currency.minorPerUnit());
}

Exact Exact::failed(ArithmeticError error)
{
    Exact number;
    number.m_error = error;
    return number;
}

std::optional<ArithmeticError> Exact::firstError(const Exact &a, const Exact &b)
{
    return a.m_error ? a.m_error : b.m_error;
}

/// A number from its parts, in lowest terms: most then stay within 64 bits, where everything is quick.
Exact Exact::made(bool negative, const std::optional<Natural> &numerator,
                  const std::optional<Natural> &denominator)
{
    if (!numerator || !denominator) {
        return failed(ArithmeticError::Overflow);
    }
    Exact number;
    number.m_numerator = *numerator;
    number.m_denominator = *denominator;
    number.m_negative = negative && !numerator->isZero();
    if (numerator->isZero()) {
        number.m_denominator = Natural(1);
    } else if (!denominator->isOne()) {
        const Natural shared = Natural::commonDivisor(*numerator, *denominator);
        if (!shared.isOne()) {
            number.m_numerator = Natural::divided(*numerator, shared).whole;
            number.m_denominator = Natural::divided(*denominator, shared).whole;
        }
    }
    return number;
}

Exact operator+(const Exact &a, const Exact &b)
{
    if (const auto error = Exact::firstError(a, b)) {
        return Exact::failed(*error);
    }
    const bool alike = Natural::compare(a.m_denominator, b.m_denominator) == 0;
    const auto left = alike ? a.m_numerator : Natural::product(a.m_numerator, b.m_denominator);
    const auto right = alike ? b.m_numerator : Natural::product(b.m_numerator, a.m_denominator);
    const auto below = alike ? a.m_denominator : Natural::product(a.m_denominator, b.m_denominator);
    if (!left || !right) {
        return Exact::failed(ArithmeticError::Overflow);
    }
    if (a.m_negative == b.m_negative) {
        return Exact::made(a.m_negative, Natural::sum(*left, *right), below);
    }
    if (Natural::compare(*left, *right) >= 0) {
        return Exact::made(a.m_negative, Natural::difference(*left, *right), below);
    }
    return Exact::made(b.m_negative, Natural::difference(*right, *left), below);
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (const auto error = Exact::firstError(a, b)) {
        return Exact::failed(*error);
    }
    return Exact::made(a.m_negative != b.m_negative, Natural::product(a.m_numerator, b.m_numerator),
                       Natural::product(a.m_denominator, b.m_denominator));
}

Exact operator/(const Exact &a, const Exact &b)
{
    if (const auto error = Exact::firstError(a, b)) {
        return Exact::failed(*error);
    }
    if (b.m_numerator.isZero()) {
        return Exact::failed(ArithmeticError::DivisionByZero);
    }
    return Exact::made(a.m_negative != b.m_negative, Natural::product(a.m_numerator, b.m_denominator),
                       Natural::product(a.m_denominator, b.m_numerator));
}

Exact Exact::operator-() const
{
    Exact opposite = *this;
    opposite.m_negative = sign() > 0;
    return opposite;
}

bool operator<=(const Exact &a, const Exact &b)
{
    const Exact distance = a - b;
    return !distance.error() && distance.sign() <= 0;
}

Exact Exact::power(int exponent) const
{
    Q_ASSERT(exponent >= 0);
    Exact result(1);
    Exact square = *this;
    for (int left = exponent; left > 0; left /= 2) {
        if (left % 2 == 1) {
            result = result * square;
        }
        if (left > 1) {
            square = square * square;
        }
    }
    return result;
}

Exact Exact::squareRoot(const Exact &radicand)
{
    if (radicand.m_error) {
        return radicand;
    }
    if (radicand.m_negative) {
        return failed(ArithmeticError::NegativeInput);
    }
    // The root of n/d is the root of n·d, over d; 2·96 places more below the root are 96 above it.
    const auto square = Natural::product(radicand.m_numerator, radicand.m_denominator);
    const auto widened =
        square ? Natural::product(*square, Natural::powerOfTwo(2 * rootPlaces)) : std::nullopt;
    if (!widened) {
        return failed(ArithmeticError::Overflow);
    }
    return made(false, integerRoot(*widened),
                Natural::product(radicand.m_denominator, Natural::powerOfTwo(rootPlaces)));
}

Figure<qint64> Exact::whole(const std::optional<Natural> &magnitude) const
{
    const auto small = magnitude ? magnitude->small() : std::nullopt;
    const quint64 limit = quint64(std::numeric_limits<qint64>::max()) + (m_negative ? 1 : 0);
    if (!small || *small > limit) {
        return failure(ArithmeticError::Overflow);
    }
    return m_negative ? qint64(0 - *small) : qint64(*small);
}

Figure<qint64> Exact::rounded() const
{
    if (m_error) {
        return failure(*m_error);
    }
    const Natural::Quotient quotient = Natural::divided(m_numerator, m_denominator);
    // Half or more is left when what is left is not below what is missing: no doubling that could overflow.
    const Natural missing = Natural::difference(m_denominator, quotient.rest);
    const bool up = Natural::compare(quotient.rest, missing) >= 0;
    return whole(up ? Natural::sum(quotient.whole, Natural(1)) : quotient.whole);
}

Figure<qint64> Exact::floored() const
{
    if (m_error) {
        return failure(*m_error);
    }
    const Natural::Quotient quotient = Natural::divided(m_numerator, m_denominator);
    const bool down = m_negative && !quotient.rest.isZero();
    return whole(down ? Natural::sum(quotient.whole, Natural(1)) : quotient.whole);
}

} // namespace counteroffer

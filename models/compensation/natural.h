// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace counteroffer {

__extension__ using Wide = __int128; // as -Wpedantic would have it spelt
__extension__ using WideUnsigned = unsigned __int128;

/// A natural number of up to 2048 bits, without allocation: what a compounded rate over decades needs to stay
/// exact. What would not fit is nothing, never a wrapped number. The numerator and denominator of an Exact.
class Natural
{
public:
    constexpr Natural() = default;
    explicit Natural(quint64 value);
    [[nodiscard]] static Natural powerOfTwo(int exponent);

    [[nodiscard]] bool isZero() const { return m_size == 0; }
    [[nodiscard]] bool isOne() const { return m_size == 1 && m_limbs[0] == 1; }
    [[nodiscard]] int bits() const;
    /// The value where it fits into 64 bits.
    [[nodiscard]] std::optional<quint64> small() const;

    [[nodiscard]] static std::optional<Natural> sum(const Natural &a, const Natural &b);
    /// a - b; a must not be below b.
    [[nodiscard]] static Natural difference(const Natural &a, const Natural &b);
    [[nodiscard]] static std::optional<Natural> product(const Natural &a, const Natural &b);
    /// The whole part of a / b and what is left; b must not be 0.
    struct Quotient;
    [[nodiscard]] static Quotient divided(const Natural &a, const Natural &b);
    [[nodiscard]] static Natural commonDivisor(Natural a, Natural b);
    /// -1, 0 or 1 as a is below, equal to or above b.
    [[nodiscard]] static int compare(const Natural &a, const Natural &b);

private:
    static constexpr int capacity = 32;

    void trim();
    void subtract(const Natural &other);
    void doubleIt(bool lowestBit);
    void halve(int bitCount);
    [[nodiscard]] bool bit(int index) const { return (m_limbs[size_t(index / 64)] >> (index % 64)) & 1; }
    [[nodiscard]] int trailingZeros() const;

    std::array<quint64, capacity + 1> m_limbs{}; // lowest first; one to spare for the rest of a division
    int m_size = 0;
};

struct Natural::Quotient
{
    Natural whole;
    Natural rest;
};

} // namespace counteroffer

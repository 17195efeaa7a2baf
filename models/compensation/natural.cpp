// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/natural.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace counteroffer {

Natural::Natural(quint64 value) : m_size(value == 0 ? 0 : 1)
{
    m_limbs[0] = value;
}

Natural Natural::powerOfTwo(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent < capacity * 64);
    Natural power;
    power.m_limbs[size_t(exponent / 64)] = quint64(1) << (exponent % 64);
    power.m_size = exponent / 64 + 1;
    return power;
}

int Natural::bits() const
{
    return m_size == 0 ? 0 : m_size * 64 - std::countl_zero(m_limbs[size_t(m_size - 1)]);
}

std::optional<quint64> Natural::small() const
{
    if (m_size > 1) {
        return std::nullopt;
    }
    return m_limbs[0];
}

std::optional<Natural> Natural::sum(const Natural &a, const Natural &b)
{
    Natural result;
    result.m_size = std::max(a.m_size, b.m_size);
    WideUnsigned carry = 0;
    for (size_t i = 0; i < size_t(result.m_size); ++i) {
        carry += WideUnsigned(a.m_limbs[i]) + b.m_limbs[i];
        result.m_limbs[i] = quint64(carry);
        carry >>= 64;
    }
    if (carry != 0) {
        if (result.m_size == capacity) {
            return std::nullopt;
        }
        result.m_limbs[size_t(result.m_size++)] = quint64(carry);
    }
    return result;
}

Natural Natural::difference(const Natural &a, const Natural &b)
{
    Natural result = a;
    result.subtract(b);
    return result;
}

/// In place, for the loops that take one number from another hundreds of times; `other` must not be greater.
void Natural::subtract(const Natural &other)
{
    Q_ASSERT(compare(*this, other) >= 0);
    quint64 borrow = 0;
    for (size_t i = 0; i < size_t(m_size); ++i) {
        const WideUnsigned taken = WideUnsigned(other.m_limbs[i]) + borrow;
        borrow = m_limbs[i] < taken ? 1 : 0;
        m_limbs[i] = quint64(m_limbs[i] - taken);
    }
    trim();
}

std::optional<Natural> Natural::product(const Natural &a, const Natural &b)
{
    Natural result;
    if (a.isZero() || b.isZero()) {
        return result;
    }
    if (a.bits() + b.bits() - 1 > capacity * 64) {
        return std::nullopt;
    }
    const auto aSize = size_t(a.m_size);
    const auto bSize = size_t(b.m_size);
    for (size_t i = 0; i < aSize; ++i) {
        WideUnsigned carry = 0;
        for (size_t j = 0; j < bSize || carry != 0; ++j) {
            if (i + j == capacity) {
                return std::nullopt;
            }
            quint64 &place = result.m_limbs[i + j];
            const quint64 factor = j < bSize ? b.m_limbs[j] : 0;
            carry += WideUnsigned(a.m_limbs[i]) * factor + place;
            place = quint64(carry);
            carry >>= 64;
        }
    }
    result.m_size = std::min(a.m_size + b.m_size, capacity);
    result.trim();
    return result;
}

Natural::Quotient Natural::divided(const Natural &a, const Natural &b)
{
    Q_ASSERT(!b.isZero());
    if (a.m_size <= 1 && b.m_size == 1) {
        return {Natural(a.m_limbs[0] / b.m_limbs[0]), Natural(a.m_limbs[0] % b.m_limbs[0])};
    }
    Quotient result;
    // One bit after another: slower than by limbs and plain to see. The numbers here have a few hundred bits.
    for (int i = a.bits() - 1; i >= 0; --i) {
        result.rest.doubleIt(a.bit(i));
        const bool fits = compare(result.rest, b) >= 0;
        if (fits) {
            result.rest.subtract(b);
        }
        result.whole.doubleIt(fits);
    }
    return result;
}

Natural Natural::commonDivisor(Natural a, Natural b)
{
    if (a.isZero() || b.isZero()) {
        return a.isZero() ? b : a;
    }
    if (a.m_size == 1 && b.m_size == 1) {
        return Natural(std::gcd(a.m_limbs[0], b.m_limbs[0]));
    }
    const int shared = std::min(a.trailingZeros(), b.trailingZeros());
    a.halve(a.trailingZeros());
    b.halve(b.trailingZeros());
    while (a.m_size > 1 || b.m_size > 1) {
        const int order = compare(a, b);
        if (order == 0) {
            break;
        }
        Natural &larger = order > 0 ? a : b;
        larger.subtract(order > 0 ? b : a);
        larger.halve(larger.trailingZeros());
    }
    if (a.m_size == 1 && b.m_size == 1) {
        a = Natural(std::gcd(a.m_limbs[0], b.m_limbs[0]));
    }
    for (int i = 0; i < shared; ++i) {
        a.doubleIt(false);
    }
    return a;
}

int Natural::compare(const Natural &a, const Natural &b)
{
    if (a.m_size != b.m_size) {
        return a.m_size < b.m_size ? -1 : 1;
    }
    for (int i = a.m_size - 1; i >= 0; --i) {
        const quint64 left = a.m_limbs[size_t(i)];
        const quint64 right = b.m_limbs[size_t(i)];
        if (left != right) {
            return left < right ? -1 : 1;
        }
    }
    return 0;
}

void Natural::trim()
{
    while (m_size > 0 && m_limbs[size_t(m_size - 1)] == 0) {
        --m_size;
    }
}

/// Twice the value and `lowestBit`; only for values known to have room (a quotient, a rest, a common
/// divisor).
void Natural::doubleIt(bool lowestBit)
{
    quint64 carry = lowestBit ? 1 : 0;
    for (size_t i = 0; i < size_t(m_size); ++i) {
        const quint64 next = m_limbs[i] >> 63;
        m_limbs[i] = (m_limbs[i] << 1) | carry;
        carry = next;
    }
    if (carry != 0) {
        // The rest of a division by a number of full length passes it by one bit for a moment.
        Q_ASSERT(m_size <= capacity);
        m_limbs[size_t(m_size++)] = carry;
    }
}

void Natural::halve(int bitCount)
{
    const int limbs = bitCount / 64;
    const int shift = bitCount % 64;
    for (int i = 0; i < m_size; ++i) {
        const auto at = [this](int index) { return index < m_size ? m_limbs[size_t(index)] : 0; };
        const quint64 low = at(i + limbs) >> shift;
        m_limbs[size_t(i)] = shift == 0 ? low : low | (at(i + limbs + 1) << (64 - shift));
    }
    trim();
}

int Natural::trailingZeros() const
{
    for (int i = 0; i < m_size; ++i) {
        if (m_limbs[size_t(i)] != 0) {
            return i * 64 + std::countr_zero(m_limbs[size_t(i)]);
        }
    }
    return 0;
}

} // namespace counteroffer

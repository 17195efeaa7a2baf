// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/grammar/amount.h"

#include <array>
#include <utility>

namespace counteroffer {

namespace {

constexpr int largestPower = 18; // of ten in 64 bits

constexpr std::array<qint64, largestPower + 1> powersOfTen = [] {
    std::array<qint64, largestPower + 1> powers{};
    powers[0] = 1;
    for (size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * 10;
    }
    return powers;
}();

/// mantissa x 10^power as a whole number, rounded half away from zero; nothing when it does not fit.
std::optional<qint64> whole(qint64 mantissa, int power)
{
    if (mantissa == 0 || power < -largestPower) {
        return 0;
    }
    if (power >= 0) {
        const bool fits =
            power <= largestPower && !__builtin_mul_overflow(mantissa, powersOfTen[size_t(power)], &mantissa);
        return fits ? std::optional(mantissa) : std::nullopt;
    }
    const qint64 divisor = powersOfTen[size_t(-power)];
    const qint64 quotient = mantissa / divisor;
    const qint64 rest = mantissa % divisor;
    const bool up = divisor > 1 && (rest < 0 ? -rest : rest) >= divisor / 2;
    return quotient + (up ? (mantissa < 0 ? -1 : 1) : 0);
}

template <typename T, typename Make>
std::optional<Range<T>> ordered(const Amount &amount, int extraPower, Make make)
{
    const auto low = whole(amount.low.mantissa, amount.low.power + extraPower);
    const auto high = whole(amount.high.mantissa, amount.high.power + extraPower);
    if (!low || !high) {
        return std::nullopt;
    }
    return *low <= *high ? Range<T>{make(*low), make(*high)} : Range<T>{make(*high), make(*low)};
}

} // namespace

std::optional<CurrencySign> Amount::sign() const
{
    return low.sign ? low.sign : high.sign;
}

bool Amount::hasMixedSigns() const
{
    if (!low.sign || !high.sign || *low.sign == *high.sign) {
        return false;
    }
    // "CAD $120K–$150K": a shared sign beside a code of its family is the same currency.
    return !mayMean(*low.sign, high.sign->currency) && !mayMean(*high.sign, low.sign->currency);
}

bool Amount::isReversed() const
{
    __extension__ using Wide = __int128;
    const auto scaledUp = [](const AmountEnd &end, int base) {
        Wide value = end.mantissa;
        for (int i = base; i < end.power && i < base + 18; ++i) {
            value *= 10;
        }
        return value;
    };
    const int base = std::min(low.power, high.power);
    return scaledUp(low, base) > scaledUp(high, base);
}

std::optional<MoneyRange> toMoneyRange(const Amount &amount, Currency currency)
{
    if (amount.kind == AmountKind::Percent) {
        return std::nullopt;
    }
    return ordered<Money>(amount, currency.exponent(), [currency](qint64 minor) {
        return Money{minor, currency};
    });
}

std::optional<MoneyRange> toStatedMoneyRange(const Amount &amount, Currency context)
{
    const auto sign = amount.sign();
    if (!sign) {
        return toMoneyRange(amount, context);
    }
    Currency currency = meant(*sign, context);
    if (amount.low.sign && amount.high.sign && !amount.hasMixedSigns() &&
        amount.high.sign->family == SignFamily::Exact) {
        currency = amount.high.sign->currency;
    }
    if (amount.low.sign && amount.low.sign->family == SignFamily::Exact) {
        currency = amount.low.sign->currency;
    }
    return toMoneyRange(amount, currency);
}

std::optional<RateRange> toRateRange(const Amount &amount)
{
    if (amount.kind != AmountKind::Percent) {
        return std::nullopt;
    }
    return ordered<Rate>(amount, 2, [](qint64 points) { return Rate{points}; });
}

std::optional<CountRange> toCountRange(const Amount &amount)
{
    const auto isWhole = [](const AmountEnd &end) {
        const auto value = whole(end.mantissa, end.power);
        qint64 back = value.value_or(0);
        for (int i = end.power; i < 0; ++i) {
            if (__builtin_mul_overflow(back, qint64(10), &back)) {
                return false;
            }
        }
        return end.power >= 0 || back == end.mantissa;
    };
    if (amount.kind != AmountKind::Plain || !isWhole(amount.low) || !isWhole(amount.high)) {
        return std::nullopt;
    }
    return ordered<qint64>(amount, 0, [](qint64 pieces) { return pieces; });
}

} // namespace counteroffer

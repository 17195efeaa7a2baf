// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace counteroffer {

/// The number value / 10^exponent in the locale's digits, without sign: grouped, with at least
/// `leastDecimals` and no more zeros at its end than that. Works in integers, so that no digit is ever made
/// up.
[[nodiscard]] QString decimalText(quint64 value, int exponent, int leastDecimals, const QLocale &locale);

/// The value without its sign, the most negative one included.
[[nodiscard]] constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

/// `text` with the locale's minus before it where the value is negative.
[[nodiscard]] QString signedText(const QString &text, bool negative, const QLocale &locale);

/// `number` as a percentage, as the locale writes one: 15%, 15 %, %15.
[[nodiscard]] QString percentText(const QString &number, const QLocale &locale);

/// `amount` with the sign of a currency where the locale puts it. A sign that ends in a letter keeps a space.
[[nodiscard]] QString withCurrencySign(const QString &amount, const QString &sign, const QLocale &locale);

} // namespace counteroffer

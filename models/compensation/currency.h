// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace counteroffer {

/// An ISO 4217 currency, or the null currency where a source does not say which one is meant.
/// Two bytes of identity and no allocation: it travels with every amount.
class Currency
{
public:
    /// The unknown currency: not any particular one, and never taken for dollars.
    constexpr Currency() = default;

    /// The active ISO 4217 currency of a three-letter code, in either case; nothing for any other text.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    /// The same, for UTF-8 or Latin-1 bytes as a reader holds them.
    [[nodiscard]] static std::optional<Currency> fromCode(const char *bytes, qsizetype length);
    /// For the program's own constants; the code must exist (a debug build stops otherwise).
    [[nodiscard]] static Currency known(const char (&code)[4]);
    /// Every active currency, by code.
    [[nodiscard]] static const QList<Currency> &all();

    [[nodiscard]] constexpr bool isNull() const { return m_index == 0; }
    /// Its place in all(); -1 for the null currency.
    [[nodiscard]] constexpr qsizetype place() const { return qsizetype(m_index) - 1; }
    /// The three letters, or an empty text for the null currency.
    [[nodiscard]] QString code() const;
    /// The sign people write before or after an amount ("$", "S$", "kr"); the code where none is usual.
    [[nodiscard]] QString symbol() const;
    /// How many decimals a minor unit has: USD 2, JPY 0, KWD 3; 2 for the null currency.
    [[nodiscard]] int exponent() const;
    /// Ten to the power of exponent(): how many minor units are one whole unit.
    [[nodiscard]] qint64 minorPerUnit() const;

    auto operator<=>(const Currency &) const = default;

private:
    constexpr explicit Currency(quint16 index) : m_index(index) {}
    quint16 m_index = 0; // into the table of currency.cpp; 0 is the null currency
};

} // namespace counteroffer

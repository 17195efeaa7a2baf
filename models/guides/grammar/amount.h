// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"
#include "guides/grammar/currencysign.h"
#include "guides/strategy.h"

#include <QStringView>

#include <optional>

namespace counteroffer {

// The one grammar of amounts, for table cells and for running prose. It reads, for example:
//   $198K–$262K   £95,000 - £130,000   PLN 348K–525K   EUR82K   CNY 700K–CNY 1.4M   IDR 900M to 1.2B
//   ₹18,00,000    ₹18L–₹26L            ₹1.2 Cr         850 000 kr   €85.000         CHF 120'000
//   348K PLN      CAD $120K            S$140K–S$190K   ~$5B      $400K+             10–15%    25%+
//   30,000 – 55,000 (a plain number: its unit, "options", is the caller's to read)

/// What a number's unit is, as far as the amount itself says.
enum class AmountKind {
    Plain, ///< neither currency nor percent: a count, a year, or money whose currency stands elsewhere
    Money,
    Percent,
};

/// One end: exactly mantissa x 10^power, in whole units of the currency, percent, or pieces.
struct AmountEnd
{
    qint64 mantissa = 0;
    int power = 0;
    std::optional<CurrencySign> sign; ///< stated at this end
    bool suffixed = false;            ///< carries or shares a "K", "M", "L" …
    bool grouped = false;             ///< "30,000"
    TextSpan span;                    ///< with sign and suffix

    bool operator==(const AmountEnd &) const = default;
};

/// A single value (both ends alike) or a range, as it stands: the ends are not yet in order.
struct Amount
{
    AmountKind kind = AmountKind::Plain;
    AmountEnd low;
    AmountEnd high;
    bool isRange = false;
    bool openEnded = false;   ///< "$400K+"
    bool approximate = false; ///< "~$5B"
    bool isSigned = false;    ///< "+5–10%", "-9%": a change, not a level
    TextSpan span;            ///< the amount alone, without "~" and the closing "+"
    TextSpan whole;           ///< with them

    bool operator==(const Amount &) const = default;

    /// The sign of the low end, or of the high end where only that one has one.
    [[nodiscard]] std::optional<CurrencySign> sign() const;
    /// "$200K–SGD 300K": two signs that cannot mean one currency.
    [[nodiscard]] bool hasMixedSigns() const;
    /// Whether the ends stand the wrong way round.
    [[nodiscard]] bool isReversed() const;
};

/// The amount that begins exactly at `position`, or nothing. `expected` is the currency of the surroundings,
/// if any: it admits signs that are bare letters and decides nothing else.
[[nodiscard]] std::optional<Amount> scanAmount(QStringView text, qsizetype position, Currency expected = {});
/// The first amount at or behind `from`: for (auto a = findAmount(t, 0); a; a = findAmount(t,
/// a->whole.end())).
[[nodiscard]] std::optional<Amount> findAmount(QStringView text, qsizetype from, Currency expected = {});

/// The amount as money of one currency, low end first. Percentages, and what does not fit, give nothing.
[[nodiscard]] std::optional<MoneyRange> toMoneyRange(const Amount &amount, Currency currency);
/// The same with the currency the amount itself states, decided by `context` where its sign is shared.
[[nodiscard]] std::optional<MoneyRange> toStatedMoneyRange(const Amount &amount, Currency context);
/// A percentage in basis points, low end first; nothing for other kinds.
[[nodiscard]] std::optional<RateRange> toRateRange(const Amount &amount);
/// A plain amount of whole pieces, low end first; nothing for money, percent or fractions.
[[nodiscard]] std::optional<CountRange> toCountRange(const Amount &amount);

} // namespace counteroffer

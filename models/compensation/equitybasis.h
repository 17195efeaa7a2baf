// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// What one row of a table states, as far as it bears on the period of its equity figure. All in one
/// currency; a row that mixes two, or that has no equity or no total, says nothing and is passed over.
struct BasisRow
{
    MoneyRange base;                       ///< a year
    std::optional<RateRange> bonusRate;    ///< of base; counts before bonusAmount
    std::optional<MoneyRange> bonusAmount; ///< a year, where the bonus is stated as money; both missing: none
    std::optional<MoneyRange> equity;      ///< a year or a grant: the question
    std::optional<MoneyRange> total;       ///< as stated

    bool operator==(const BasisRow &) const = default;
};

/// What the arithmetic of the rows supports. The residuals are mean relative distances (0.05 is 5 %), no
/// money.
struct BasisInference
{
    enum class Verdict { Undecided, Year, Grant };

    std::optional<double>
        residualYear; ///< base + bonus + equity against the total; nothing without a usable row
    std::optional<double> residualGrant; ///< base + bonus + equity/4 against the total
    Verdict verdict = Verdict::Undecided;

    bool operator==(const BasisInference &) const = default;
};

/// Whether the equity of `rows` is a year's or a four-year grant's worth (COMPENSATION F1): the reading with
/// the smaller mean relative distance over all rows and both ends, if that is at most 10 % and the other at
/// least one and a half times as far. Anything less clear stays Undecided: the person decides, never a guess.
[[nodiscard]] BasisInference inferEquityBasis(const QList<BasisRow> &rows);

} // namespace counteroffer

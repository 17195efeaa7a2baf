// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// Which table a guide uses (GUIDE-FORMAT: compensation tables).
enum class TableLayout { None, Region, LevelByRegion, ComponentByRegion, LevelTitle, LevelAndRegion };

/// What an equity figure is an amount of: a year, or the whole grant. Unknown where nothing says so.
enum class EquityBasis { Unknown, Year, Grant };

/// The parts a compensation row can have.
enum class Component { Base, Equity, Bonus, SignOn, Total };
inline constexpr int componentCount = 5;

/// A money range as a guide states it, with its place: the line in the file and the text it was read from.
struct StatedRange
{
    MoneyRange range;       ///< in the cell's own currency; yearly where the cell was monthly
    bool openEnded = false; ///< "$400K+": the high end is the least it can be
    bool monthly = false;   ///< stated by the month; `range` is twelve times that
    int line = 0;
    int column = 0;
    QString text; ///< the cell as it stands

    bool operator==(const StatedRange &) const = default;
};

/// A further money column or row under the name the guide gives it ("PnL Participation").
struct ExtraComponent
{
    QString name;
    StatedRange amount;

    bool operator==(const ExtraComponent &) const = default;
};

/// The same component in a second currency ("A–B (A'–B')"): a conversion by the guide, not a second sum.
struct AlternateRange
{
    Component component = Component::Total;
    MoneyRange range;

    bool operator==(const AlternateRange &) const = default;
};

/// The period of the equity column: what the text states and what the arithmetic supports are two things
/// (COMPENSATION F1). The same for all rows of a guide but for a cell that states its own.
struct EquityPeriod
{
    EquityBasis stated = EquityBasis::Unknown;   ///< by the cell, else by the header
    EquityBasis inferred = EquityBasis::Unknown; ///< by base + bonus + equity/d against the stated total
    std::optional<double> residualGrant;         ///< mean relative distance with d = 4
    std::optional<double> residualYear;          ///< mean relative distance with d = 1

    bool operator==(const EquityPeriod &) const = default;
};

/// One row of compensation: a region, a level, or both. What a guide does not say stays empty, never 0.
/// Amounts are a year's but for equity, whose period is `equityPeriod`.
struct CompensationRow
{
    std::optional<QString> region;
    std::optional<QString> level;
    std::optional<QString> title;
    Currency currency; ///< the row's own; a component may carry another (salary in GBP, equity in USD)
    std::optional<StatedRange> base;
    std::optional<StatedRange> equity;
    std::optional<CountRange> equityUnits;   ///< options or shares by count
    std::optional<MoneyRange> equityPerYear; ///< a year's worth of the grant where the cell states it too
    std::optional<StatedRange> bonus;        ///< as money
    std::optional<RateRange> bonusPercent;   ///< as a share of base salary
    bool bonusPercentOpenEnded = false;
    std::optional<StatedRange> signOn;
    std::optional<StatedRange> total;
    EquityPeriod equityPeriod;
    QList<AlternateRange> alternates;
    QList<ExtraComponent> extras;
    QStringList remarks; ///< words of the row's cells that carry no figure ("Discretionary", "(senior only)")
    int line = 0;

    bool operator==(const CompensationRow &) const = default;
};

} // namespace counteroffer

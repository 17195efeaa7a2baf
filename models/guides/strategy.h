// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/compensationrow.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// A stretch of a text, in UTF-16 code units as QString counts them.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

/// How much of a strategy is a script to be spoken (STRATEGY-RULES B4).
enum class Quoted { All, Part, None };

/// What a figure in a spoken text stands for. Only what is sure is bound; the rest stays plain text.
enum class FigureRole {
    TargetBase,
    TargetEquity,
    TargetEquityCount,
    TargetBonusPercent,
    TargetSignOn,
    TargetTotal,
    FloorBase,
    FloorEquity,
    FloorSignOn,
    FloorTotal,
    CompetingTotal,
    CompanyCounter,
    InitialOffer,
    RetentionAsk,
};

/// A figure of a script with its place in the script's text, so that a slot can be bound to it.
struct BoundFigure
{
    FigureRole role{};
    TextSpan span; ///< of the amount alone, currency sign and suffix included, in the text that holds it
    int line = 0;  ///< in the guide

    bool operator==(const BoundFigure &) const = default;
};

/// Something a guide leaves to the reader: `[Google/NVIDIA]` is a choice, `$[X]K` a blank.
struct Placeholder
{
    QString text; ///< verbatim, with its sign and suffix
    TextSpan span;
    QStringList choices; ///< the names to choose from; empty for a blank

    bool operator==(const Placeholder &) const = default;
};

/// What the guide's script asks for. Yearly but for equity, whose period is `equityBasis` as the words say
/// it.
struct StrategyTarget
{
    std::optional<MoneyRange> base;
    std::optional<MoneyRange> equity;
    EquityBasis equityBasis = EquityBasis::Unknown;
    std::optional<CountRange> equityCount;
    std::optional<RateRange> bonusPercent;
    std::optional<MoneyRange> signOn;
    std::optional<MoneyRange> total;
    std::optional<MoneyRange> bonus; ///< a bonus asked for as money; beside or instead of the percentage

    bool operator==(const StrategyTarget &) const = default;
};

/// What the guide's script will not go below.
struct StrategyFloor
{
    std::optional<MoneyRange> base;
    std::optional<MoneyRange> equity;
    std::optional<MoneyRange> signOn;
    std::optional<MoneyRange> total;
    EquityBasis equityBasis = EquityBasis::Unknown;
    std::optional<CountRange> equityCount;
    std::optional<MoneyRange> bonus;

    bool operator==(const StrategyFloor &) const = default;
};

/// An offer that the script claims to hold.
struct CompetingOffer
{
    std::optional<QString> employer; ///< as the text names it; a choice such as "Google/Meta" stays whole
    std::optional<MoneyRange> total;
    bool conditional = false; ///< "if you hold an offer from …": not claimed

    bool operator==(const CompetingOffer &) const = default;
};

/// What a strategy says for another region than its main one.
struct RegionalStrategy
{
    QString region; ///< as the text or the table names it; empty where neither does
    Currency currency;
    StrategyTarget target;
    StrategyFloor floor;

    bool operator==(const RegionalStrategy &) const = default;
};

/// The strategy paragraph of a guide (STRATEGY-RULES).
struct Strategy
{
    QString text; ///< without Markdown's marks and without the label
    Quoted quoted = Quoted::None;
    Currency currency;
    StrategyTarget target;
    StrategyFloor floor;
    StrategyTarget opening; ///< where it differs from the target: what to open with (rule 15)
    StrategyFloor walkAway; ///< a second line below the floor, where the text draws one (rule 24)
    QList<RegionalStrategy> otherRegions;
    QList<CompetingOffer> competing;
    std::optional<MoneyRange> companyCounter;
    std::optional<MoneyRange> initialOffer;
    QList<BoundFigure> figures; ///< in the order of the text
    QList<Placeholder> placeholders;
    int line = 0;

    bool operator==(const Strategy &) const = default;
};

/// One lever: an argument with its line to say.
struct Lever
{
    QString title;
    std::optional<QString> script;   ///< without the outer quotes and Markdown's marks
    QList<Placeholder> placeholders; ///< in `script`
    int line = 0;

    bool operator==(const Lever &) const = default;
};

/// The retention sign-on script (STRATEGY-RULES H).
struct RetentionScript
{
    QString text;
    std::optional<MoneyRange> ask;
    QList<BoundFigure> figures;
    int line = 0;

    bool operator==(const RetentionScript &) const = default;
};

} // namespace counteroffer

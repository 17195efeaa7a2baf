// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"
#include "guides/compensationrow.h"
#include "negotiation/script.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace counteroffer {

/// Whose figures a column of the targets table holds.
enum class TermSet { Floor, Target, Offer };
inline constexpr int termSetCount = 3;

/// Where a figure of a plan came from: it stands beside the figure wherever that is shown.
enum class Origin {
    None,
    Typed,         ///< the person's own
    GuideStrategy, ///< the guide's script names it
    GuideRange,    ///< the low end of the guide's range, assumed because the script names none
    TheySaid,      ///< captured in the call
};

/// A figure that may be unknown, with its origin.
template <typename T>
struct Term
{
    std::optional<T> value;
    Origin origin = Origin::None;
    int line = 0; ///< in the guide, for the two guide origins

    bool operator==(const Term &) const = default;
};

/// One set of terms. Amounts are a year's, but equity, whose period is the plan's equity basis, and
/// sign-on, which is paid once. `total` is only what was stated as a total where the base is not known.
struct Terms
{
    Term<Money> base;
    Term<Money> equity;
    Term<Rate> bonus; ///< share of base salary
    Term<Money> signOn;
    Term<Money> total;

    bool operator==(const Terms &) const = default;
};

/// What the guide says of the plan's region, as it was when the plan was made: a plan outlives its guide.
struct GuideFacts
{
    std::optional<MoneyRange> base;
    std::optional<MoneyRange> equity;
    std::optional<MoneyRange> bonusAmount; ///< where the guide gives bonus as money
    std::optional<RateRange> bonus;
    std::optional<MoneyRange> signOn;
    std::optional<MoneyRange> total;
    std::optional<MoneyRange> claimedTarget; ///< the total the guide's script says its target comes to
    std::optional<MoneyRange> claimedFloor;  ///< the same for its floor
    EquityPeriod equityPeriod;
    EquityBasis spokenEquityBasis = EquityBasis::Unknown; ///< what the script's words call the equity
    int line = 0;                                         ///< of the region's row

    bool operator==(const GuideFacts &) const = default;
};

/// A figure they named, in the order of the call. What they said stays as said.
struct OfferRound
{
    QDateTime at; ///< UTC
    Component component = Component::Base;
    std::optional<Money> amount;
    std::optional<Rate> rate; ///< for the bonus as a share of base
    QString words;            ///< as typed

    bool operator==(const OfferRound &) const = default;
};

/// Everything one person prepares for one negotiation. A value: copying is cheap, undo keeps copies.
struct Plan
{
    QString id;
    QString name;
    QString guidePath; ///< of the guide it began with
    QString company;
    QString role;
    QString region; ///< the row's region or level, as the guide names it
    Currency currency;
    EquityBasis equityBasis = EquityBasis::Unknown; ///< in use, decided by the person or by arithmetic
    GuideFacts facts;
    Terms floor;
    Terms target;
    Terms offer;
    QList<ScriptStep> script;
    QMap<QString, QString> notes; ///< by step id
    QList<OfferRound> rounds;
    QString callStep;    ///< id of the step the call stands at; empty before the call
    QJsonObject unknown; ///< keys of a newer version, kept as they are

    [[nodiscard]] Terms &terms(TermSet set);
    [[nodiscard]] const Terms &terms(TermSet set) const;

    bool operator==(const Plan &) const = default;
};

} // namespace counteroffer

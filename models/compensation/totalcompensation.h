// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/vesting.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// A further grant at the end of a year of service; it vests evenly over its own years (COMPENSATION F4).
struct Refresher
{
    Money amount;      ///< the whole grant
    int endOfYear = 1; ///< granted at the end of this year, so nothing of it vests within it
    int overYears = 4;

    bool operator==(const Refresher &) const = default;
};

/// What an offer pays, as far as it is known. Amounts are of one currency.
struct OfferTerms
{
    Money base;                       ///< a year
    Rate raise;                       ///< of base, at the start of each year from the second on
    std::optional<Rate> bonusTarget;  ///< of base; nothing: not known, and then no total counts one
    Rate payout = Rate::percent(100); ///< of the target
    int firstYearMonths = 12;         ///< of service that count for the first bonus
    QList<Money> signOn;              ///< by year, the first year's first
    std::optional<Money> grant;       ///< whole, at today's value
    VestingSchedule schedule;         ///< of `grant`
    QList<Refresher> refreshers;

    bool operator==(const OfferTerms &) const = default;
};

/// One year by its parts, each rounded once; `total` is the exact sum rounded once.
struct YearTotal
{
    Money base;
    std::optional<Money> bonus; ///< nothing where the target is not known
    Money signOn;
    std::optional<Money> vested; ///< of the first grant; nothing where there is none
    Money refreshed;
    Money total;     ///< of what is known
    Money recurring; ///< without one-time pay

    bool operator==(const YearTotal &) const = default;
};

/// The years and the five figures that are always shown together, for each alone misleads (COMPENSATION F4).
struct TotalCompensation
{
    QList<YearTotal> years;
    Money firstYear;
    Money sum;                 ///< of all years
    Money average;             ///< a year; spreads the sign-on over the years, as salary sites do
    Money recurringAverage;    ///< a year, without one-time pay
    Money guaranteedFirstYear; ///< cash: base and sign-on
    Money lastYear;            ///< shows the cliff after front-loaded grants

    bool operator==(const TotalCompensation &) const = default;
};

/// The totals of `years` years (COMPENSATION F4).
[[nodiscard]] Figure<TotalCompensation> totalCompensation(const OfferTerms &terms, int years = 4);

/// The first year in which another offer leads by what was earned so far than led before (COMPENSATION F5);
/// a tie leads nobody. Nothing where the lead never changes. Both lists by year; the shorter one ends it.
[[nodiscard]] Figure<std::optional<int>> crossoverYear(const QList<Money> &first, const QList<Money> &second);

} // namespace counteroffer

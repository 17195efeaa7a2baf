// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/exact.h"

#include <QList>

#include <initializer_list>
#include <variant>

namespace counteroffer {

/// Vesting by the year (COMPENSATION F2): 40/30/20/10 and the like.
struct AnnualVesting
{
    struct Year
    {
        Rate share;    ///< of the whole grant
        int parts = 1; ///< the equal instalments it comes in: 2 is every six months; a divisor of 12

        bool operator==(const Year &) const = default;
    };
    QList<Year> years; ///< together exactly 100 %

    /// From whole percentages, one instalment a year: {40, 30, 20, 10}.
    [[nodiscard]] static AnnualVesting percents(std::initializer_list<int> shares);
    bool operator==(const AnnualVesting &) const = default;
};

/// Vesting by the month, quarter or any period, in equal parts (COMPENSATION F2). The cliff pays what has
/// accrued by then and delays nothing after it.
struct PeriodicVesting
{
    int termMonths = 48; ///< a multiple of the period
    int periodMonths = 1;
    int cliffMonths = 12; ///< 0: none; at most the term

    bool operator==(const PeriodicVesting &) const = default;
};

using VestingSchedule = std::variant<AnnualVesting, PeriodicVesting>;

/// Why a schedule is none (ScheduleSum, TermInvalid, CliffBeyondTerm, NegativeInput); nothing when it is
/// sound.
[[nodiscard]] std::optional<ArithmeticError> scheduleError(const VestingSchedule &schedule);
/// The number of months after which everything has vested.
[[nodiscard]] int vestingMonths(const VestingSchedule &schedule);
/// The part of a grant, 0 to 1, that has vested once `months` are completed; failed where the schedule is
/// unsound or months are negative.
[[nodiscard]] Exact vestedPart(const VestingSchedule &schedule, int months);

/// What has vested of `grant` once `months` are completed (COMPENSATION F2), rounded once.
[[nodiscard]] Figure<Money> vestedAfter(const Money &grant, const VestingSchedule &schedule, int months);
/// What vests in each of `years` years. The rounding is of the running total, so that the years add up to
/// the grant to the last minor unit.
[[nodiscard]] Figure<QList<Money>> vestedByYear(const Money &grant, const VestingSchedule &schedule,
                                                int years = 4);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/price.h"
#include "compensation/rate.h"

#include <optional>

namespace counteroffer {

/// An offer whose equity is uncertain beside an alternative that is sure. Yearly amounts of one currency.
struct ExitQuestion
{
    Money alternative; ///< what the best alternative pays a year, all told
    Money base;        ///< of the offer, a year
    Rate bonus;        ///< of base
    Money equity;      ///< of the offer, a year's worth at today's valuation
    Money valuation;   ///< of the company today
    int rounds = 0;    ///< of dilution before the exit, 0 to 20
    Rate dilution;     ///< by each round, below 100 %
    int years = 4;

    bool operator==(const ExitQuestion &) const = default;
};

/// What has to happen for the offer to match the alternative.
struct RequiredExit
{
    Money gap; ///< that equity must fill over the years; 0 or less: already ahead on cash
    bool aheadOnCash = false;
    std::optional<Ratio> multiple; ///< of today's valuation; nothing when ahead on cash
    std::optional<Money> exit;     ///< the valuation it comes to

    bool operator==(const RequiredExit &) const = default;
};

/// The exit that equals the alternative: gap / (years x equity) / (1 - dil)^r x valuation (COMPENSATION F10).
/// DivisionByZero where there is a gap and no equity to fill it.
[[nodiscard]] Figure<RequiredExit> requiredExit(const ExitQuestion &question);

/// How sure of success one must be for `payoff` to be worth the `gap` (COMPENSATION F10): gap / payoff. Above
/// 1, which is 1,000,000 millionths, it cannot be.
[[nodiscard]] Figure<Ratio> breakEvenWeight(const Money &gap, const Money &payoff);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/equityvalue.h"
#include "compensation/rate.h"

namespace counteroffer {

/// Share units that vest by time and by a sale of the company or its listing: worth nothing until then, and
/// then income all at once (COMPENSATION F20).
struct DoubleTrigger
{
    qint64 units = 0;
    UnitPrice price;
    Rate withheld; ///< by the employer, 0 to 100 %
    Rate marginal; ///< the person's own highest rate, 0 to 100 %

    bool operator==(const DoubleTrigger &) const = default;
};

/// Amounts to ask a tax professional about: never a tax bill.
struct DoubleTriggerCash
{
    Money income;
    Money withheld;
    Money atMarginalRate;
    Money shortfall; ///< atMarginalRate - withheld, or 0

    bool operator==(const DoubleTriggerCash &) const = default;
};

[[nodiscard]] Figure<DoubleTriggerCash> doubleTriggerCash(const DoubleTrigger &trigger);

/// Options that a leaver has vested, what it costs to keep them, and what the exercise adds to income for the
/// alternative minimum tax: an amount of income, not of tax (COMPENSATION F20).
struct LeavingWithOptions
{
    qint64 vested = 0;
    Money costToKeep;
    Money preferenceItem;

    bool operator==(const LeavingWithOptions &) const = default;
};

/// `vested` options at their strike and the fair market value at exercise.
[[nodiscard]] Figure<LeavingWithOptions> leavingWithOptions(qint64 vested, const UnitPrice &strike,
                                                            const UnitPrice &fairMarketValue);

} // namespace counteroffer

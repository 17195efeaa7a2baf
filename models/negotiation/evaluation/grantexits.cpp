// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/grantexits.h"

#include "compensation/exact.h"
#include "compensation/moneyrounder.h"
#include "negotiation/evaluation/planexits.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/planyears.h"

namespace counteroffer {

PlanFigure<QList<GrantExit>> grantExitsOf(const Plan &plan, const Terms &terms)
{
    const auto grant = grantOf(plan, terms);
    if (!grant) {
        return failure(grant.error());
    }
    if (!*grant) {
        return missing(WhyNot::NoEquity);
    }
    if (!plan.exit.valuation) {
        return missing(WhyNot::NoValuation);
    }
    const auto valuation = inCurrency(plan, *plan.exit.valuation, (*grant)->currency);
    if (!valuation) {
        return missing(WhyNot::RateMissing);
    }
    Exact kept(1);
    for (int round = 0; round < plan.exit.rounds; ++round) {
        kept = kept * (Exact(1) - Exact::of(plan.exit.dilution));
    }
    QList<GrantExit> exits;
    const QList<Money> shown = exitsToShow(plan);
    for (const Money &exit : shown) {
        const auto converted = inCurrency(plan, exit, (*grant)->currency);
        if (!converted) {
            return missing(WhyNot::RateMissing);
        }
        MoneyRounder rounder{**grant};
        const auto value =
            rounder.finishMoney(Exact::of(**grant) * Exact::of(*converted) / Exact::of(*valuation) * kept);
        if (!value) {
            return missing(value.error());
        }
        exits.append({*converted, *value});
    }
    return exits;
}

} // namespace counteroffer

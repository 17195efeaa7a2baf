// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plantotal.h"

namespace counteroffer {

namespace {

constexpr qint64 grantYears = 4; // the guides' grants: "/4yr" (GUIDE-FORMAT)
constexpr qint64 wholeInBasisPoints = 10000;

PlanTotal failed(TotalProblem problem)
{
    PlanTotal total;
    total.problem = problem;
    return total;
}

std::optional<Money> yearOfEquity(const Money &equity, EquityBasis basis)
{
    return basis == EquityBasis::Grant ? scaled(equity, 1, grantYears) : equity;
}

TotalProblem whyNoSum(const Money &a, const Money &b)
{
    return a.currency != b.currency ? TotalProblem::MixedCurrencies : TotalProblem::Overflow;
}

} // namespace

PlanTotal planTotal(const Plan &plan, TermSet set)
{
    const Terms &terms = plan.terms(set);
    PlanTotal total;
    // A total they named is what they offer, whatever we know of its parts (takeRound drops it when a part
    // is named later).
    if (!terms.base.value || (set == TermSet::Offer && terms.total.value)) {
        if (!terms.total.value) {
            return failed(TotalProblem::NoBase);
        }
        total.yearly = terms.total.value;
        total.stated = true;
        if (terms.signOn.value) {
            total.firstYear = plus(*total.yearly, *terms.signOn.value);
        }
        return total;
    }
    Money sum = *terms.base.value;
    if (terms.bonus.value) {
        total.bonus = scaled(sum, terms.bonus.value->basisPoints, wholeInBasisPoints);
        const auto withBonus = total.bonus ? plus(sum, *total.bonus) : std::nullopt;
        if (!withBonus) {
            return failed(TotalProblem::Overflow);
        }
        sum = *withBonus;
    } else if (plan.facts.bonus || plan.facts.bonusAmount) {
        total.missing.append(Component::Bonus);
    }
    if (terms.equity.value) {
        if (plan.equityBasis == EquityBasis::Unknown) {
            return failed(TotalProblem::BasisUndecided);
        }
        total.equity = yearOfEquity(*terms.equity.value, plan.equityBasis);
        const auto withEquity = total.equity ? plus(sum, *total.equity) : std::nullopt;
        if (!withEquity) {
            return failed(whyNoSum(sum, *terms.equity.value));
        }
        sum = *withEquity;
    } else if (plan.facts.equity) {
        total.missing.append(Component::Equity);
    }
    total.yearly = sum;
    if (terms.signOn.value) {
        total.firstYear = plus(sum, *terms.signOn.value);
    }
    return total;
}

} // namespace counteroffer

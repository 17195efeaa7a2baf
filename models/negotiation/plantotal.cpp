// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plantotal.h"

#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/planyears.h"

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

std::optional<Money> together(const Plan &plan, const Money &sum, const Money &part)
{
    const auto converted = inCurrency(plan, part, sum.currency);
    return converted ? plus(sum, *converted) : std::nullopt;
}

TotalProblem whyNoSum(const Plan &plan, const Money &a, const Money &b)
{
    return inCurrency(plan, b, a.currency) ? TotalProblem::Overflow : TotalProblem::MixedCurrencies;
}

} // namespace

std::optional<Money> yearOfEquity(const Plan &plan, const Terms &terms)
{
    if (terms.equity.value && equityBasisOf(plan, terms) == EquityBasis::Year) {
        return terms.equity.value;
    }
    const auto grant = grantOf(plan, terms);
    return grant && *grant ? scaled(**grant, 1, grantYears) : std::nullopt;
}

bool isPartOfPay(const Plan &plan, const Terms &terms, Component component)
{
    const bool bonus = component == Component::Bonus;
    if (!bonus && component != Component::Equity) {
        return component == Component::Base; // a sign-on is paid once and in no year's total
    }
    const auto names = [bonus](const Terms &some) {
        return bonus ? some.bonus.value.has_value()
                     : some.equity.value.has_value() || some.conditions.units.count.has_value();
    };
    const bool guides = bonus ? plan.facts.bonus || plan.facts.bonusAmount : plan.facts.equity.has_value();
    const bool mine = names(plan.floor) || names(plan.target) || names(plan.stretch);
    return guides || names(terms) || (&terms == &plan.offer.terms && mine);
}

QList<Component> partsLackedBy(const PlanTotal &total, const PlanTotal &other)
{
    if (total.stated || other.stated) {
        return total.missing;
    }
    QList<Component> parts;
    if (other.bonus && !total.bonus) {
        parts.append(Component::Bonus);
    }
    if (other.equity && !total.equity) {
        parts.append(Component::Equity);
    }
    return parts;
}

PlanTotal planTotal(const Plan &plan, TermSet set)
{
    PlanTotal total = sumOfTerms(plan, set);
    if (set == TermSet::Floor && total.problem == TotalProblem::NoBase) {
        if (const auto floor = planFloor(plan).inUse) {
            total.yearly = floor;
            total.stated = true;
            total.problem = TotalProblem::None;
        }
    }
    return total;
}

PlanTotal sumOfTerms(const Plan &plan, TermSet set)
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
            total.firstYear = together(plan, *total.yearly, *terms.signOn.value);
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
    } else if (isPartOfPay(plan, terms, Component::Bonus)) {
        total.missing.append(Component::Bonus);
    }
    if (terms.equity.value && equityBasisOf(plan, terms) == EquityBasis::Unknown) {
        return failed(TotalProblem::BasisUndecided);
    }
    total.equity = yearOfEquity(plan, terms);
    if (total.equity) {
        const auto withEquity = together(plan, sum, *total.equity);
        if (!withEquity) {
            return failed(whyNoSum(plan, sum, *total.equity));
        }
        sum = *withEquity;
    } else if (terms.equity.value) {
        return failed(TotalProblem::Overflow);
    } else if (isPartOfPay(plan, terms, Component::Equity)) {
        total.missing.append(Component::Equity);
    }
    total.yearly = sum;
    if (terms.signOn.value) {
        total.firstYear = together(plan, sum, *terms.signOn.value);
    }
    return total;
}

std::optional<Money> statedAmount(const Term<Money> &term)
{
    return term.value ? scaled(*term.value, 1, periodsInYear(term.period)) : std::nullopt;
}

std::optional<Money> yearlyAmount(const Money &stated, PayPeriod period)
{
    const auto yearly = scaled(stated, periodsInYear(period), 1);
    return yearly && !isTooLarge(*yearly) ? yearly : std::nullopt;
}

bool restate(Term<Money> &term, PayPeriod period)
{
    const auto stated = statedAmount(term);
    const auto yearly = stated ? yearlyAmount(*stated, period) : std::nullopt;
    if (stated && !yearly) {
        return false;
    }
    term.value = yearly;
    term.period = period;
    return true;
}

} // namespace counteroffer

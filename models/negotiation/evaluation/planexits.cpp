// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planexits.h"

#include "compensation/liquidity.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plantotal.h"

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

struct Part
{
    qint64 numerator;
    qint64 denominator;
};
// Of today's valuation: below it, at it, above it. None of them is a forecast.
constexpr std::array<Part, 7> usualExits = {{{0, 1}, {3, 10}, {1, 2}, {7, 10}, {1, 1}, {8, 5}, {3, 1}}};

} // namespace

QList<Money> exitsToShow(const Plan &plan)
{
    QList<Money> exits = plan.exit.exits;
    if (exits.isEmpty() && plan.exit.valuation) {
        for (const Part &part : usualExits) {
            if (const auto exit = scaled(*plan.exit.valuation, part.numerator, part.denominator)) {
                exits.append(*exit);
            }
        }
    }
    std::sort(exits.begin(), exits.end(), [](const Money &a, const Money &b) { return a.minor < b.minor; });
    return exits;
}

PlanFigure<PlanExits> exitsOf(const Plan &plan, const Terms &terms)
{
    const EquityUnits units = conditionsInUse(plan, terms).units;
    if (!units.count) {
        return missing(WhyNot::NoUnits);
    }
    const bool lacksStrike = units.kind != UnitKind::Shares && !units.strike;
    if (!units.preferredPrice || !units.fullyDiluted || lacksStrike || units.kind == UnitKind::Unknown) {
        return missing(WhyNot::UnitsUnpriced);
    }
    PlanExits result;
    result.holding = {*units.count, units.kind == UnitKind::Options ? units.strike : std::nullopt};
    result.preferenceUnknown = !units.preference;
    result.terms = {*units.fullyDiluted, plan.exit.rounds, plan.exit.dilution,
                    units.preferredShare.value_or(Rate{}),
                    units.preference.value_or(Money{0, units.preferredPrice->currency})};
    const auto today =
        equityValue(result.holding, *units.preferredPrice, units.fairMarketValue, units.fullyDiluted);
    const auto outcomes = exitTable(result.terms, result.holding, exitsToShow(plan));
    const auto thresholds = exitThresholds(result.terms, result.holding);
    if (!today || !outcomes || !thresholds) {
        return missing(!today ? today.error() : !outcomes ? outcomes.error() : thresholds.error());
    }
    result.today = *today;
    result.outcomes = *outcomes;
    result.thresholds = *thresholds;
    return result;
}

PlanFigure<ExitQuestion> exitQuestionOf(const Plan &plan, const Terms &terms)
{
    const PlanFloor floor = planFloor(plan);
    const auto best =
        std::find_if(floor.worths.cbegin(), floor.worths.cend(), [&](const AlternativeWorth &worth) {
            return worth.id == floor.decidedBy && worth.perYear;
        });
    if (best == floor.worths.cend()) {
        return missing(WhyNot::NoAlternative);
    }
    if (!terms.base.value) {
        return missing(WhyNot::NoBase);
    }
    if (!terms.bonus.value && isPartOfPay(plan, terms, Component::Bonus)) {
        return missing(WhyNot::NoBonus); // an unknown bonus is not one of 0
    }
    const auto equity = yearOfEquity(plan, terms);
    if (!equity) {
        return missing(WhyNot::NoEquity);
    }
    if (!plan.exit.valuation) {
        return missing(WhyNot::NoValuation);
    }
    const Currency currency = best->perYear->currency;
    const auto base = inCurrency(plan, *terms.base.value, currency);
    const auto yearly = inCurrency(plan, *equity, currency);
    const auto valuation = inCurrency(plan, *plan.exit.valuation, currency);
    if (!base || !yearly || !valuation) {
        return missing(WhyNot::RateMissing);
    }
    ExitQuestion question;
    question.alternative = *best->perYear;
    question.base = *base;
    question.bonus = terms.bonus.value.value_or(Rate{});
    question.equity = *yearly;
    question.valuation = *valuation;
    question.rounds = plan.exit.rounds;
    question.dilution = plan.exit.dilution;
    return question;
}

PlanFigure<RequiredExit> requiredExitOf(const Plan &plan, const Terms &terms)
{
    const auto question = exitQuestionOf(plan, terms);
    if (!question) {
        return failure(question.error());
    }
    return planFigure(requiredExit(*question));
}

QList<DiscountedEquity> discountedEquity(const Plan &plan, const Terms &terms)
{
    QList<DiscountedEquity> discounted;
    const auto equity = yearOfEquity(plan, terms);
    if (!equity) {
        return discounted;
    }
    const auto add = [&](Rate discount, bool own) {
        if (const auto left = afterLiquidityDiscount(*equity, discount)) {
            discounted.append({discount, *left, own});
        }
    };
    if (plan.exit.liquidityDiscount) {
        add(*plan.exit.liquidityDiscount, true);
    }
    for (const Rate discount : liquidityBand) {
        add(discount, false);
    }
    return discounted;
}

} // namespace counteroffer

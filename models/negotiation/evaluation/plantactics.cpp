// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/plantactics.h"

#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plantotal.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qint64 usualRows = 12;

// A figure in the plan's own basis is not sent through a year's worth and back: nothing of it is rounded.
std::optional<Money> inBasisOfPlan(const Plan &plan, const Terms &terms)
{
    if (terms.equity.value && equityBasisOf(plan, terms) == plan.equityBasis) {
        return terms.equity.value;
    }
    const auto yearly = yearOfEquity(plan, terms);
    return yearly && plan.equityBasis == EquityBasis::Grant ? scaled(*yearly, 4, 1) : yearly;
}

// A round step: 1, 2 or 5 times a power of ten that gives about a dozen rows.
Money roundStep(const Money &span)
{
    const qint64 rough = std::max<qint64>(1, span.minor / usualRows);
    qint64 unit = 1;
    while (unit <= rough / 10) {
        unit *= 10;
    }
    const qint64 times = rough <= unit ? 1 : rough <= 2 * unit ? 2 : rough <= 5 * unit ? 5 : 10;
    return {times * unit, span.currency};
}

} // namespace

std::optional<Money> amountOf(const Plan &plan, TermSet set, Component component)
{
    const Terms &terms = plan.terms(set);
    switch (component) {
    case Component::Base:
        return terms.base.value;
    case Component::Equity:
        return inBasisOfPlan(plan, terms);
    case Component::SignOn:
        return terms.signOn.value;
    case Component::Total:
        return set == TermSet::Floor ? planFloor(plan).inUse : planTotal(plan, set).yearly;
    case Component::Bonus:
        break;
    }
    return std::nullopt;
}

std::optional<Money> roundAmountOf(const Plan &plan, const Offer &offer, const OfferRound &round)
{
    if (round.component != Component::Equity || !round.amount) {
        return round.amount;
    }
    Terms said;
    said.equity.value = round.amount;
    said.equityBasis = equityBasisOf(plan, offer.terms);
    said.conditions = offer.terms.conditions;
    return inBasisOfPlan(plan, said);
}

QList<Component> lackingIn(const Plan &plan, TermSet set)
{
    const bool ofParts = set != TermSet::Floor || planFloor(plan).source == FloorSource::Terms;
    return ofParts ? planTotal(plan, set).missing : QList<Component>();
}

std::optional<MoneyRange> bandOf(const Plan &plan, Component component)
{
    switch (component) {
    case Component::Base:
        return plan.facts.base;
    case Component::Equity:
        return plan.facts.equity;
    case Component::SignOn:
        return plan.facts.signOn;
    case Component::Total:
        return plan.facts.total;
    case Component::Bonus:
        break;
    }
    return plan.facts.bonusAmount;
}

PlanFigure<Money> openingOf(const Plan &plan, Component component)
{
    const auto target = amountOf(plan, TermSet::Target, component);
    if (!target) {
        return missing(WhyNot::NoTarget);
    }
    if (plan.ladder.opening && plan.ladder.component == component) {
        const auto opening = inCurrency(plan, *plan.ladder.opening, target->currency);
        if (!opening) {
            return missing(WhyNot::RateMissing);
        }
        return *opening;
    }
    const auto range = rangeOpener(*target, plan.ladder.premium.value_or(usualOpenerPremium));
    if (!range) {
        return missing(range.error());
    }
    return range->hi;
}

PlanFigure<PlanLadder> ladderOf(const Plan &plan)
{
    const Component component = plan.ladder.component;
    const auto opening = openingOf(plan, component);
    if (!opening) {
        return failure(opening.error());
    }
    const Money target = *amountOf(plan, TermSet::Target, component); // openingOf needed it too
    const auto steps = concessionLadder(*opening, target);
    if (!steps) {
        return missing(steps.error());
    }
    PlanLadder ladder;
    ladder.steps = *steps;
    if (const auto range = rangeOpener(target, plan.ladder.premium.value_or(usualOpenerPremium))) {
        ladder.rangeOpener = *range;
    }
    const auto floor = amountOf(plan, TermSet::Floor, component);
    ladder.belowFloor = floor && floor->currency == target.currency && target.minor < floor->minor;
    return ladder;
}

ReplyPoints replyPointsOf(const Plan &plan, Component component)
{
    ReplyPoints points;
    points.target = amountOf(plan, TermSet::Target, component);
    points.floor = amountOf(plan, TermSet::Floor, component);
    if (points.target && points.floor) {
        points.floor = inCurrency(plan, *points.floor, points.target->currency);
    }
    if (const auto opening = openingOf(plan, component);
        opening && points.target && opening->minor >= points.target->minor) {
        points.opening = *opening;
    }
    points.band = bandOf(plan, component);
    const auto &known = points.target ? points.target : points.floor;
    if (points.band && known && points.band->lo.currency != known->currency) {
        points.band.reset(); // the guide's other currency is no band for this figure
    }
    points.asksMade = std::max(1, plan.ladder.asksMade);
    return points;
}

PlanFigure<QList<Reply>> repliesOf(const Plan &plan)
{
    const ReplySettings &settings = plan.replies;
    const ReplyPoints points = replyPointsOf(plan, settings.component);
    const auto &low = points.floor ? points.floor : points.target;
    const auto &high = points.opening ? points.opening : points.target;
    if (!settings.from && !low) {
        return missing(WhyNot::NoFloor);
    }
    if (!settings.to && !high) {
        return missing(WhyNot::NoTarget);
    }
    const auto floorLess = low ? scaled(*low, 95, 100) : std::nullopt; // a little below what is refused
    const Money from = settings.from ? *settings.from : floorLess.value_or(*low);
    Money to = settings.to ? *settings.to : *high;
    if (!settings.to && to.currency == from.currency && to.minor < from.minor) {
        to = low && low->minor > from.minor ? *low : from; // a floor above the target: what reaches the floor
    }
    if (from.currency != to.currency) {
        return missing(WhyNot::RateMissing);
    }
    const Money step = settings.step ? *settings.step
                                     : roundStep({std::max<qint64>(0, to.minor - from.minor), from.currency});
    Money start = from;
    if (!settings.from && step.minor > 0) {
        start.minor -= start.minor % step.minor; // figures that people name are round
    }
    return planFigure(replyTable(start, to, step, points));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/offergap.h"

#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"

namespace counteroffer {

namespace {

std::optional<Money> distance(const Plan &plan, const std::optional<Money> &theirs,
                              const std::optional<Money> &mine)
{
    const auto same = theirs && mine ? inCurrency(plan, *theirs, mine->currency) : std::nullopt;
    return same ? minus(*same, *mine) : std::nullopt;
}

std::optional<Rate> distance(const std::optional<Rate> &theirs, const std::optional<Rate> &mine)
{
    return theirs && mine ? std::optional(Rate{theirs->basisPoints - mine->basisPoints}) : std::nullopt;
}

/// The total that counts of a set of mine; a floor that is set by hand or by the alternatives is a stated
/// one.
PlanTotal totalInUse(const Plan &plan, TermSet set)
{
    const PlanFloor floor = set == TermSet::Floor ? planFloor(plan) : PlanFloor();
    PlanTotal total = planTotal(plan, set);
    if (floor.inUse && floor.source != FloorSource::Terms) {
        total = {};
        total.yearly = floor.inUse;
        total.stated = true;
    }
    return total;
}

} // namespace

TotalGap totalGap(const Plan &plan, TermSet mine)
{
    const PlanTotal theirs = planTotal(plan, TermSet::Offer);
    const PlanTotal own = totalInUse(plan, mine);
    if (!theirs.yearly || !own.yearly) {
        return {};
    }
    TotalGap total{{}, partsLackedBy(theirs, own), partsLackedBy(own, theirs)};
    if (total.unnamed.isEmpty() && total.notMine.isEmpty()) {
        total.gap = distance(plan, theirs.yearly, own.yearly);
    }
    return total;
}

std::optional<Money> wholeOffer(const Plan &plan)
{
    const PlanTotal total = planTotal(plan, TermSet::Offer);
    return total.missing.isEmpty() ? total.yearly : std::nullopt;
}

OfferGap offerGap(const Plan &plan, Component component)
{
    OfferGap gap;
    if (component == Component::Bonus) {
        gap.rateToTarget = distance(plan.offer.terms.bonus.value, plan.target.bonus.value);
        gap.rateToFloor = distance(plan.offer.terms.bonus.value, plan.floor.bonus.value);
        return gap;
    }
    if (component == Component::Total) {
        gap.toTarget = totalGap(plan, TermSet::Target).gap;
        gap.toFloor = totalGap(plan, TermSet::Floor).gap;
        gap.unnamed = planTotal(plan, TermSet::Offer).missing;
        return gap;
    }
    const auto theirs = amountOf(plan, TermSet::Offer, component);
    gap.toTarget = distance(plan, theirs, amountOf(plan, TermSet::Target, component));
    gap.toFloor = distance(plan, theirs, amountOf(plan, TermSet::Floor, component));
    return gap;
}

void takeRound(Plan &plan, const OfferRound &round)
{
    plan.offer.rounds.append(round);
    const bool named =
        round.component == Component::Bonus ? round.rate.has_value() : round.amount.has_value();
    if (!named || round.by == Speaker::Me) {
        return; // words without a figure take back none, and what I ask for is no offer of theirs
    }
    if (round.component != Component::SignOn) {
        plan.offer.terms.total = {}; // what they said last counts
    }
    const Term<Money> money{round.amount, Origin::TheySaid, 0, TermStatus::Verbal};
    switch (round.component) {
    case Component::Base:
        plan.offer.terms.base = money;
        break;
    case Component::Equity:
        plan.offer.terms.equity = money;
        break;
    case Component::Bonus:
        plan.offer.terms.bonus = {round.rate, Origin::TheySaid, 0, TermStatus::Verbal};
        break;
    case Component::SignOn:
        plan.offer.terms.signOn = money;
        break;
    case Component::Total:
        plan.offer.terms.total = money;
        break;
    }
}

} // namespace counteroffer

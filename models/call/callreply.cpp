// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callreply.h"

#include "call/callevents.h"
#include "call/captureguess.h"
#include "compensation/ladder.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/offergap.h"
#include "negotiation/plantotal.h"

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

/// The figure in the wanted currency: as it is, or by the plan's own rate; nothing without one.
std::optional<Money> inCurrency(const std::optional<Money> &money, Currency wanted, const Plan &plan)
{
    if (!money || money->currency == wanted) {
        return money;
    }
    for (auto rate = plan.rates.crbegin(); rate != plan.rates.crend(); ++rate) { // the last of a pair counts
        const bool fits = (rate->from == money->currency && rate->to == wanted) ||
                          (rate->to == money->currency && rate->from == wanted);
        if (const auto amount = fits ? converted(*money, *rate) : failure(ArithmeticError::RateInvalid)) {
            return amount->amount;
        }
    }
    return std::nullopt;
}

/// The figures that I named in the rounds for this component.
QList<Money> notedFigures(const Plan &plan, Component component)
{
    QList<Money> figures;
    for (const OfferRound &round : plan.offer.rounds) {
        const auto amount = round.by == Speaker::Me && round.component == component
                                ? roundAmountOf(plan, plan.offer, round)
                                : std::nullopt;
        if (amount) {
            figures.append(*amount);
        }
    }
    return figures;
}

/// Whether my last two figures came down with nothing of theirs between them.
bool concededTwice(const Plan &plan, Component component)
{
    QList<Money> last;
    for (auto round = plan.offer.rounds.crbegin(); round != plan.offer.rounds.crend(); ++round) {
        if (round->by == Speaker::They || round->component != component || !round->amount) {
            break;
        }
        last.append(*round->amount);
    }
    return last.size() >= 3 && last[0].minor < last[1].minor && last[1].minor < last[2].minor;
}

std::optional<Money> openingOf(const Plan &plan, Component component, const QList<Money> &mine)
{
    if (!mine.isEmpty()) {
        return mine.first();
    }
    if (plan.ladder.component == component && plan.ladder.opening) {
        return plan.ladder.opening;
    }
    const auto stretch = amountOf(plan, TermSet::Stretch, component);
    return stretch ? stretch : amountOf(plan, TermSet::Target, component);
}

/// A figure of mine to hold theirs against. Of totals, only one that holds the same parts.
std::optional<Money> comparable(const Plan &plan, TermSet set, Component component)
{
    const bool apart = component == Component::Total && !totalGap(plan, set).gap;
    return apart ? std::nullopt : amountOf(plan, set, component);
}

void placeAmount(CallReply &reply, const Plan &plan)
{
    const Component component = reply.component;
    const auto mineOf = [&](TermSet set) { return comparable(plan, set, component); };
    const auto target = mineOf(TermSet::Target);
    const auto floor = mineOf(TermSet::Floor);
    const auto stretch = mineOf(TermSet::Stretch);
    const Currency wanted = target ? target->currency : floor ? floor->currency : plan.currency;
    const auto theirs = inCurrency(reply.theirs, wanted, plan);
    reply.otherCurrency = !theirs;
    if (!theirs) {
        return;
    }
    const auto same = [&](const std::optional<Money> &mark) {
        return mark && mark->currency == wanted ? mark : std::nullopt;
    };
    const QList<Money> noted = notedFigures(plan, component);
    const QList<Money> mine = noted.isEmpty() ? askedInWalk(plan, component) : noted;
    ReplyPoints points;
    points.floor = same(floor);
    points.target = same(target);
    const bool open = component != Component::Total || points.target; // else totals of other parts
    points.opening = open ? same(openingOf(plan, component, mine)) : std::nullopt;
    if (points.opening && points.target && points.opening->minor < points.target->minor) {
        points.opening = points.target; // I began below my own target: nothing is left to step down
    }
    const auto band = bandOf(plan, component);
    const bool placeable = band && reply.unnamed.isEmpty();
    points.band =
        placeable && band->lo.currency == wanted && band->hi.currency == wanted ? band : std::nullopt;
    const int settled = plan.ladder.component == component ? plan.ladder.asksMade : 0;
    points.asksMade = mine.isEmpty() ? settled : int(mine.size());
    const auto placed = replyTo(*theirs, points);
    if (!placed) {
        return;
    }
    reply.overFloor = placed->overFloor;
    reply.overTarget = placed->overTarget;
    reply.overStretch = same(stretch) ? minus(*theirs, *stretch) : std::nullopt;
    reply.inBand = placed->inBand;
    if (points.opening && points.target) {
        const auto ladder = concessionLadder(*points.opening, *points.target);
        reply.ladderSteps = ladder && *points.opening != *points.target ? int(ladder->size()) : 1;
        reply.ladderStep = std::min(points.asksMade + 1, reply.ladderSteps);
        const bool repeats = placed->nextAsk && !mine.isEmpty() && placed->nextAsk->minor > mine.last().minor;
        reply.nextAsk = repeats ? std::optional(mine.last()) : placed->nextAsk; // never up again
    }
    // What the walk has asked may be said once more before something else is offered for it.
    const bool atEnd = reply.ladderSteps > 0 && points.asksMade >= reply.ladderSteps && !noted.isEmpty();
    const bool heldBack = concededTwice(plan, component) || atEnd;
    reply.next = nextMove(placed->zone, reply.nextAsk.has_value() && !heldBack);
}

void placeRate(CallReply &reply, const Plan &plan)
{
    const auto over = [&](TermSet set) -> std::optional<Rate> {
        const auto &mine = plan.terms(set).bonus.value;
        return mine ? std::optional(Rate{reply.theirRate->basisPoints - mine->basisPoints}) : std::nullopt;
    };
    reply.rateOverFloor = over(TermSet::Floor);
    reply.rateOverTarget = over(TermSet::Target);
    reply.rateOverStretch = over(TermSet::Stretch);
    if (reply.rateOverTarget) {
        const bool there = reply.rateOverTarget->basisPoints >= 0;
        reply.nextRate = there ? std::nullopt : plan.target.bonus.value;
        reply.next = there ? NextMove::AskInWriting : NextMove::Counter;
    }
}

void compareAlternative(CallReply &reply, const Plan &plan)
{
    const auto total = wholeOffer(plan);
    const auto best = total ? bestAlternative(plan, total->currency) : std::nullopt;
    if (best) {
        reply.overAlternative = minus(*total, best->perYear);
        reply.alternative = best->name;
    }
}

} // namespace

std::optional<BestAlternative> bestAlternative(const Plan &plan, Currency currency)
{
    std::optional<BestAlternative> best;
    for (const PlanAlternative &alternative : plan.alternatives) {
        std::optional<Money> pays = alternative.perYear;
        QString name = alternative.name;
        for (const Offer &offer : plan.otherOffers) {
            if (!pays && !alternative.offerId.isEmpty() && offer.id == alternative.offerId) {
                Plan theirs = plan;
                theirs.offer = offer;
                pays = planTotal(theirs, TermSet::Offer).yearly;
                name = name.isEmpty() ? offer.name : name;
            }
        }
        if (pays && pays->currency == currency && (!best || pays->minor > best->perYear.minor)) {
            best = BestAlternative{name, *pays};
        }
    }
    return best;
}

CallReply replyInCall(const Plan &plan, Component component)
{
    CallReply reply;
    reply.component = component;
    if (component == Component::Bonus) {
        reply.lacksFloor = !plan.floor.bonus.value;
        reply.lacksTarget = !plan.target.bonus.value;
        reply.theirRate = plan.offer.terms.bonus.value;
        if (reply.theirRate) {
            placeRate(reply, plan);
        }
    } else {
        reply.lacksFloor = !amountOf(plan, TermSet::Floor, component);
        reply.lacksTarget = !amountOf(plan, TermSet::Target, component);
        reply.theirs = amountOf(plan, TermSet::Offer, component);
        if (component == Component::Total) {
            reply.unnamed = planTotal(plan, TermSet::Offer).missing;
            reply.notMine = totalGap(plan, TermSet::Target).notMine;
        }
        if (reply.theirs) {
            placeAmount(reply, plan);
        }
    }
    compareAlternative(reply, plan);
    return reply;
}

Component componentToAnswer(const Plan &plan, const QList<Component> &said)
{
    static constexpr std::array byWeight = {Component::Total, Component::Base, Component::Equity,
                                            Component::Bonus, Component::SignOn};
    const auto isShort = [&plan](Component component) {
        const NextMove next = replyInCall(plan, component).next;
        return next != NextMove::AskInWriting && next != NextMove::Listen;
    };
    const auto named = std::find_if(byWeight.cbegin(), byWeight.cend(), [&](Component component) {
        return said.contains(component) && isShort(component);
    });
    if (named != byWeight.cend()) {
        return *named;
    }
    const Component last = said.isEmpty() ? Component::Base : said.constLast();
    const auto whole = totalGap(plan, TermSet::Target).gap;
    if (replyInCall(plan, last).next != NextMove::AskInWriting || (whole && whole->minor >= 0)) {
        return last;
    }
    const auto other = std::find_if(byWeight.cbegin() + 1, byWeight.cend(), isShort);
    return other == byWeight.cend() ? last : *other;
}

} // namespace counteroffer

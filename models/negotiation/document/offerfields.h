// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/document/figurecodecs.h"

namespace counteroffer {

// The parts of terms and offers, with the names they have in the document (PLAN-FORMAT.md).

template <typename Archive, Is<EquityUnits> V>
void fields(Archive &archive, V &units)
{
    archive.usually(u"kind", units.kind, UnitKind::Unknown);
    archive(u"count", units.count, Limits{0, 1'000'000'000'000});
    archive(u"strike", units.strike);
    archive(u"preferred_price", units.preferredPrice);
    archive(u"fair_market_value", units.fairMarketValue);
    archive(u"fully_diluted", units.fullyDiluted, Limits{0, 1'000'000'000'000'000});
    archive(u"preference", units.preference);
    archive(u"preferred_share", units.preferredShare, partLimits);
    archive.rest(units.unknown);
}

template <typename Archive, Is<Conditions> V>
void fields(Archive &archive, V &conditions)
{
    archive(u"payout", conditions.payout, multipleLimits);
    archive(u"first_year_months", conditions.firstYearMonths, Limits{0, 12});
    archive(u"raise", conditions.raise, Limits{-10'000, 10'000});
    archive(u"later_sign_on", conditions.laterSignOn);
    archive(u"clawback", conditions.clawback);
    archive(u"vesting", conditions.vesting);
    archive(u"refreshers", conditions.refreshers);
    archive(u"units", conditions.units);
    archive.rest(conditions.unknown);
}

template <typename Archive, Is<Terms> V>
void fields(Archive &archive, V &terms)
{
    archive(u"base", terms.base);
    archive(u"equity", terms.equity);
    archive.usually(u"equity_basis", terms.equityBasis, EquityBasis::Unknown);
    archive(u"bonus", terms.bonus);
    archive(u"sign_on", terms.signOn);
    archive(u"total", terms.total);
    archive(u"conditions", terms.conditions);
    archive.rest(terms.unknown);
}

template <typename Archive, Is<OfferRound> V>
void fields(Archive &archive, V &round)
{
    archive(u"at", round.at);
    archive.usually(u"by", round.by, Speaker::They);
    archive(u"component", round.component);
    archive(u"amount", round.amount);
    archive(u"rate", round.rate);
    archive(u"words", round.words);
    archive(u"step", round.step);
    archive.rest(round.unknown);
}

template <typename Archive, Is<Offer> V>
void fields(Archive &archive, V &offer)
{
    archive(u"id", offer.id);
    archive(u"name", offer.name);
    archive(u"terms", offer.terms);
    archive(u"deadline", offer.deadline);
    archive(u"rounds", offer.rounds);
    archive(u"notes", offer.notes);
    archive.rest(offer.unknown);
}

template <typename Archive, Is<PlanAlternative> V>
void fields(Archive &archive, V &alternative)
{
    archive(u"id", alternative.id);
    archive(u"kind", alternative.kind);
    archive(u"name", alternative.name);
    archive(u"offer", alternative.offerId);
    archive(u"per_year", alternative.perYear);
    archive.usually(u"risk", alternative.risk, Rate{});
    archive(u"forfeited", alternative.forfeited);
    archive(u"probability", alternative.probability, shareLimits);
    archive(u"when", alternative.when);
    archive.usually(u"sets_floor", alternative.setsFloor, true);
    archive(u"notes", alternative.notes);
    archive.rest(alternative.unknown);
}

template <typename Archive, Is<FloorOverride> V>
void fields(Archive &archive, V &floor)
{
    archive(u"per_year", floor.perYear);
    archive(u"reason", floor.reason);
    archive.rest(floor.unknown);
}

template <typename Archive, Is<ExitAssumptions> V>
void fields(Archive &archive, V &exit)
{
    archive(u"valuation", exit.valuation);
    archive.usually(u"rounds", exit.rounds, 0);
    archive.usually(u"dilution", exit.dilution, Rate{});
    archive(u"exits", exit.exits);
    archive(u"liquidity_discount", exit.liquidityDiscount, shareLimits);
    archive(u"cash_rate", exit.cashRate, Limits{-9'999, 10'000});
    archive(u"equity_rate", exit.equityRate, Limits{-9'999, 10'000});
    archive.rest(exit.unknown);
}

template <typename Archive, Is<EquityPeriod> V>
void fields(Archive &archive, V &period)
{
    archive(u"stated", period.stated);
    archive(u"inferred", period.inferred);
    archive(u"residual_grant", period.residualGrant);
    archive(u"residual_year", period.residualYear);
}

template <typename Archive, Is<CitedOffer> V>
void fields(Archive &archive, V &cited)
{
    archive(u"employer", cited.employer);
    archive(u"total", cited.total);
    archive.usually(u"conditional", cited.conditional, false);
}

template <typename Archive, Is<GuideFacts> V>
void fields(Archive &archive, V &facts)
{
    archive(u"base", facts.base);
    archive(u"equity", facts.equity);
    archive(u"bonus_amount", facts.bonusAmount);
    archive(u"bonus", facts.bonus);
    archive(u"sign_on", facts.signOn);
    archive(u"total", facts.total);
    archive(u"claimed_target", facts.claimedTarget);
    archive(u"claimed_floor", facts.claimedFloor);
    archive(u"open_ended", facts.openEnded);
    archive(u"cited", facts.cited);
    archive(u"equity_period", facts.equityPeriod);
    archive(u"spoken_equity_basis", facts.spokenEquityBasis);
    archive.usually(u"line", facts.line, 0);
    archive.rest(facts.unknown);
}

} // namespace counteroffer

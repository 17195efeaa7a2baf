// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/equityvalue.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

Exact gain(const Holding &holding, const UnitPrice &price)
{
    const Exact strike = holding.strike ? Exact::of(*holding.strike) : Exact();
    return Exact(holding.count) * (Exact::of(price) - strike).orZero();
}

void expect(MoneyRounder &round, const UnitPrice &price)
{
    round.expect(price);
    round.require(price.millionths >= 0, ArithmeticError::NegativeInput);
}

void expect(MoneyRounder &round, const std::optional<UnitPrice> &price)
{
    if (price) {
        expect(round, *price);
    }
}

void expect(MoneyRounder &round, const Holding &holding)
{
    round.require(holding.count >= 0, ArithmeticError::NegativeInput);
    expect(round, holding.strike);
}

std::optional<qint64> countOf(MoneyRounder &round, const Exact &count)
{
    const auto whole = count.floored();
    if (!whole) {
        round.require(false, whole.error());
        return std::nullopt;
    }
    return *whole;
}

} // namespace

Figure<Money> valueAt(const Holding &holding, const UnitPrice &price)
{
    MoneyRounder round;
    expect(round, price);
    expect(round, holding);
    return round.finishMoney(gain(holding, price));
}

Figure<EquityValue> equityValue(const Holding &holding, const UnitPrice &preferred,
                                std::optional<UnitPrice> fairMarketValue, std::optional<qint64> fullyDiluted)
{
    MoneyRounder round;
    expect(round, preferred);
    expect(round, holding);
    expect(round, fairMarketValue);
    EquityValue value;
    value.notional = round.money(Exact(holding.count) * Exact::of(preferred));
    value.spread = round.money(gain(holding, preferred));
    value.intrinsic = round.money(gain(holding, fairMarketValue.value_or(preferred)));
    value.exerciseCost =
        round.money(holding.strike ? Exact(holding.count) * Exact::of(*holding.strike) : Exact());
    if (fullyDiluted) {
        round.require(*fullyDiluted >= 0, ArithmeticError::NegativeInput);
        value.ownership = round.ratio(Exact(holding.count) / Exact(*fullyDiluted));
    }
    return round.finish(value);
}

Figure<CountsForWorth> countsForWorth(const Money &worth, const UnitPrice &preferred,
                                      std::optional<UnitPrice> fairMarketValue,
                                      std::optional<UnitPrice> strike)
{
    MoneyRounder round{worth};
    round.require(worth.minor >= 0, ArithmeticError::NegativeInput);
    expect(round, preferred);
    expect(round, fairMarketValue);
    expect(round, strike);
    CountsForWorth counts;
    counts.atPreferred = countOf(round, Exact::of(worth) / Exact::of(preferred)).value_or(0);
    if (fairMarketValue) {
        counts.atFairMarketValue = countOf(round, Exact::of(worth) / Exact::of(*fairMarketValue));
        counts.preferredToFairMarket = round.ratio(Exact::of(preferred) / Exact::of(*fairMarketValue));
    }
    if (strike && Exact::of(*strike) < Exact::of(preferred)) {
        counts.bySpread = countOf(round, Exact::of(worth) / (Exact::of(preferred) - Exact::of(*strike)));
    }
    return round.finish(counts);
}

} // namespace counteroffer

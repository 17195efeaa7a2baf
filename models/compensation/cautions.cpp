// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/cautions.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

Figure<DoubleTriggerCash> doubleTriggerCash(const DoubleTrigger &trigger)
{
    MoneyRounder round;
    round.expect(trigger.price);
    round.require(trigger.units >= 0 && trigger.price.millionths >= 0, ArithmeticError::NegativeInput);
    const auto isShare = [](Rate rate) { return rate >= Rate{0} && rate <= Rate::percent(100); };
    round.require(isShare(trigger.withheld) && isShare(trigger.marginal), ArithmeticError::ShareInvalid);
    const Exact income = Exact(trigger.units) * Exact::of(trigger.price);
    DoubleTriggerCash cash;
    cash.income = round.money(income);
    cash.withheld = round.money(income * Exact::of(trigger.withheld));
    cash.atMarginalRate = round.money(income * Exact::of(trigger.marginal));
    cash.shortfall = round.money((Exact::of(cash.atMarginalRate) - Exact::of(cash.withheld)).orZero());
    return round.finish(cash);
}

Figure<LeavingWithOptions> leavingWithOptions(qint64 vested, const UnitPrice &strike,
                                              const UnitPrice &fairMarketValue)
{
    const auto value = equityValue({vested, strike}, fairMarketValue, fairMarketValue, {});
    if (!value) {
        return failure(value.error());
    }
    return LeavingWithOptions{vested, value->exerciseCost, value->spread};
}

} // namespace counteroffer

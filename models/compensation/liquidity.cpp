// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/liquidity.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

Figure<Money> afterLiquidityDiscount(const Money &value, Rate discount)
{
    MoneyRounder round{value};
    round.require(discount >= Rate{0} && discount <= Rate::percent(100), ArithmeticError::ShareInvalid);
    return round.finishMoney(Exact::of(value) * (Exact(1) - Exact::of(discount)));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/compounding.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

Figure<Money> compoundedGap(const Money &gap, Rate raise, int years, FirstRaise first)
{
    constexpr int mostYears = 60;
    if (years < 0 || years > mostYears) {
        return failure(ArithmeticError::TermInvalid);
    }
    const Exact growth = Exact(1) + Exact::of(raise);
    Exact sum;
    for (int year = 0; year < years; ++year) {
        sum = sum * growth + 1;
    }
    MoneyRounder round{gap};
    return round.finishMoney(Exact::of(gap) * (first == FirstRaise::InFirstYear ? sum * growth : sum));
}

} // namespace counteroffer

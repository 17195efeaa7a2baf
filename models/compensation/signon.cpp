// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/signon.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

Figure<Money> clawbackOwed(const Money &signOn, const Clawback &terms, int completedMonths)
{
    MoneyRounder round{signOn};
    round.require(terms.months >= 1, ArithmeticError::TermInvalid);
    round.require(signOn.minor >= 0 && completedMonths >= 0, ArithmeticError::NegativeInput);
    if (!round.ok() || completedMonths >= terms.months) {
        return round.finish(Money{0, signOn.currency});
    }
    if (terms.kind == Clawback::Kind::Cliff) {
        return signOn;
    }
    return round.finishMoney(Exact::of(signOn) *
                             Exact::fraction(terms.months - completedMonths, terms.months));
}

Figure<GrossRepayment> grossRepayment(const Money &owed, Rate withheld)
{
    MoneyRounder round{owed};
    round.require(owed.minor >= 0, ArithmeticError::NegativeInput);
    round.require(withheld >= Rate{0} && withheld <= Rate::percent(100), ArithmeticError::ShareInvalid);
    GrossRepayment repayment;
    repayment.owed = owed;
    // The second from the first, so that the two always add up to what is owed.
    repayment.outOfPocket = round.money(Exact::of(owed) * Exact::of(withheld));
    repayment.kept = round.money(Exact::of(owed) - Exact::of(repayment.outOfPocket));
    return round.finish(repayment);
}

} // namespace counteroffer

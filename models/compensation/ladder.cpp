// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/ladder.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

Figure<QList<LadderStep>> concessionLadder(const Money &opening, const Money &target)
{
    MoneyRounder round{opening, target};
    round.require(target.minor <= opening.minor, ArithmeticError::RangeReversed);
    QList<LadderStep> ladder;
    for (const int sevenths : ladderSevenths) {
        const Exact distance = Exact::of(opening) - Exact::of(target);
        const Money offer = round.money(Exact::of(target) + distance * Exact::fraction(sevenths, 7));
        // The difference of the two offers as they are said, so that the column adds up for who checks it.
        const Money before = ladder.isEmpty() ? offer : ladder.last().offer;
        ladder.append({offer, round.money(Exact::of(before) - Exact::of(offer))});
    }
    return round.finish(ladder);
}

Figure<MoneyRange> rangeOpener(const Money &target, Rate premium)
{
    MoneyRounder round{target};
    round.require(premium >= Rate{0} && target.minor >= 0, ArithmeticError::NegativeInput);
    MoneyRange range{target, target};
    range.hi = round.money(Exact::of(target) * (Exact(1) + Exact::of(premium)));
    return round.finish(range);
}

Figure<Money> spokenAmount(const Money &amount, int digits)
{
    MoneyRounder round{amount};
    round.require(digits >= 1 && digits <= 18, ArithmeticError::TermInvalid);
    qint64 limit = 1;
    for (int i = 0; i < digits && i < 18; ++i) {
        limit *= 10;
    }
    qint64 unit = 1;
    while (amount.minor / unit >= limit || amount.minor / unit <= -limit) {
        unit *= 10; // ends at 10^18 at the latest, for the limit is at least 10
    }
    const auto units = Exact::fraction(amount.minor, unit).rounded();
    round.require(units.ok(), ArithmeticError::Overflow);
    return round.finishMoney(units ? Exact(*units) * unit : Exact());
}

} // namespace counteroffer

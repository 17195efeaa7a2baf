// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/floorzone.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

Figure<Floor> floorOf(const QList<Alternative> &alternatives)
{
    MoneyRounder round;
    round.require(!alternatives.isEmpty(), ArithmeticError::NothingGiven);
    Exact greatest;
    Floor floor;
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        const Alternative &alternative = alternatives.at(i);
        round.expect(alternative.fourYearValue);
        round.expect(alternative.forfeited);
        const Exact worth = Exact::of(alternative.fourYearValue) * (Exact(1) + Exact::of(alternative.risk)) +
                            Exact::of(alternative.forfeited);
        if (i == 0 || greatest < worth) {
            greatest = worth;
            floor.decidedBy = int(i);
        }
    }
    floor.fourYears = round.money(greatest);
    floor.perYear = round.money(greatest / 4);
    return round.finish(floor);
}

Figure<Money> zoneWidth(const MoneyRange &band, const Money &floor)
{
    MoneyRounder round{floor};
    round.expect(band);
    round.require(band.lo.minor <= band.hi.minor, ArithmeticError::RangeReversed);
    return round.finishMoney(Exact::of(band.hi) - Exact::of(floor));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/position.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

MoneyRounder checked(const MoneyRange &band)
{
    MoneyRounder round;
    round.expect(band);
    round.require(band.lo.minor <= band.hi.minor, ArithmeticError::RangeReversed);
    return round;
}

Exact exactMiddle(const MoneyRange &band)
{
    return (Exact::of(band.lo) + Exact::of(band.hi)) / 2;
}

} // namespace

Figure<Ratio> penetration(const Money &amount, const MoneyRange &band)
{
    MoneyRounder round = checked(band);
    round.expect(amount);
    round.require(!band.isSingle(), ArithmeticError::SingleValue);
    return round.finishRatio((Exact::of(amount) - Exact::of(band.lo)) /
                             (Exact::of(band.hi) - Exact::of(band.lo)));
}

Figure<Ratio> compaRatio(const Money &amount, const MoneyRange &band)
{
    MoneyRounder round = checked(band);
    round.expect(amount);
    return round.finishRatio(Exact::of(amount) / exactMiddle(band));
}

Figure<Ratio> geoIndex(const MoneyRange &total, const MoneyRange &anchorTotal)
{
    MoneyRounder round = checked(total);
    round.expect(anchorTotal);
    round.require(anchorTotal.lo.minor <= anchorTotal.hi.minor, ArithmeticError::RangeReversed);
    return round.finishRatio(exactMiddle(total) / exactMiddle(anchorTotal));
}

Figure<Money> middle(const MoneyRange &range)
{
    return checked(range).finishMoney(exactMiddle(range));
}

} // namespace counteroffer

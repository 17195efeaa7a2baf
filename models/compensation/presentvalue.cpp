// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/presentvalue.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

constexpr qsizetype mostYears = 60;

MoneyRounder checked(const QList<Money> &byYear, Rate rate)
{
    MoneyRounder round;
    round.expect(byYear);
    round.require(rate > Rate::percent(-100), ArithmeticError::ShareInvalid);
    round.require(byYear.size() <= mostYears, ArithmeticError::TermInvalid);
    return round;
}

/// From the last year to the first, one division a year: no power is ever taken.
Exact discounted(const QList<Money> &byYear, Rate rate)
{
    const Exact growth = Exact(1) + Exact::of(rate);
    Exact value;
    for (qsizetype i = byYear.size() - 1; i >= 0; --i) {
        value = (value + Exact::of(byYear.at(i))) / growth;
    }
    return value;
}

} // namespace

Figure<Money> presentValue(const QList<Money> &byYear, Rate rate)
{
    MoneyRounder round = checked(byYear, rate);
    if (!round.ok()) {
        return failure(round.error());
    }
    return round.finishMoney(discounted(byYear, rate));
}

Figure<Money> presentValue(const QList<Money> &cashByYear, Rate cashRate, const QList<Money> &equityByYear,
                           Rate equityRate)
{
    MoneyRounder round = checked(cashByYear, cashRate);
    const MoneyRounder equity = checked(equityByYear, equityRate);
    round.expect(equityByYear);
    if (!equity.ok()) {
        round.require(false, equity.error());
    }
    if (!round.ok()) {
        return failure(round.error());
    }
    // Mid-year is half a year less of discount than the end of the year.
    const Exact halfYear = Exact::squareRoot(Exact(1) + Exact::of(cashRate));
    return round.finishMoney(discounted(cashByYear, cashRate) * halfYear +
                             discounted(equityByYear, equityRate));
}

} // namespace counteroffer

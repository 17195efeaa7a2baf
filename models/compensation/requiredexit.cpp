// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/requiredexit.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

constexpr int mostRounds = 20;
constexpr int mostYears = 60;

} // namespace

Figure<RequiredExit> requiredExit(const ExitQuestion &question)
{
    MoneyRounder round{question.alternative, question.base, question.equity, question.valuation};
    round.require(question.equity.minor >= 0 && question.valuation.minor >= 0,
                  ArithmeticError::NegativeInput);
    round.require(question.years >= 1 && question.years <= mostYears, ArithmeticError::TermInvalid);
    round.require(question.rounds >= 0 && question.rounds <= mostRounds, ArithmeticError::TermInvalid);
    round.require(question.dilution >= Rate{0} && question.dilution < Rate::percent(100),
                  ArithmeticError::ShareInvalid);
    if (!round.ok()) {
        return failure(round.error());
    }
    const Exact cash = Exact::of(question.base) * (Exact(1) + Exact::of(question.bonus));
    const Exact gap = Exact(question.years) * (Exact::of(question.alternative) - cash);
    RequiredExit required;
    required.gap = round.money(gap);
    required.aheadOnCash = gap.sign() <= 0;
    if (!required.aheadOnCash) {
        const Exact kept = (Exact(1) - Exact::of(question.dilution)).power(question.rounds);
        const Exact multiple = gap / (Exact(question.years) * Exact::of(question.equity)) / kept;
        required.multiple = round.ratio(multiple);
        required.exit = round.money(multiple * Exact::of(question.valuation));
    }
    return round.finish(required);
}

Figure<Ratio> breakEvenWeight(const Money &gap, const Money &payoff)
{
    MoneyRounder round{gap, payoff};
    return round.finishRatio(Exact::of(gap) / Exact::of(payoff));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/exits.h"

#include "compensation/moneyrounder.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int mostRounds = 20;

MoneyRounder checked(const ExitTerms &terms, const Holding &holding)
{
    MoneyRounder round{terms.preference};
    if (holding.strike) {
        round.expect(*holding.strike);
        round.require(holding.strike->millionths >= 0, ArithmeticError::NegativeInput);
    }
    round.require(terms.preference.minor >= 0 && holding.count >= 0 && terms.fullyDiluted >= 0,
                  ArithmeticError::NegativeInput);
    round.require(terms.fullyDiluted > 0, ArithmeticError::DivisionByZero);
    round.require(terms.rounds >= 0 && terms.rounds <= mostRounds, ArithmeticError::TermInvalid);
    const auto isPart = [](Rate rate) { return rate >= Rate{0} && rate < Rate::percent(100); };
    round.require(isPart(terms.dilution) && isPart(terms.preferredShare), ArithmeticError::ShareInvalid);
    return round;
}

/// The shares at the exit: FD / (1 - dil)^r.
Exact sharesAtExit(const ExitTerms &terms)
{
    return Exact(terms.fullyDiluted) / (Exact(1) - Exact::of(terms.dilution)).power(terms.rounds);
}

bool converts(const ExitTerms &terms, const Exact &exit)
{
    return Exact::of(terms.preference) <= exit * Exact::of(terms.preferredShare);
}

Exact commonPrice(const ExitTerms &terms, const Exact &exit)
{
    if (converts(terms, exit)) {
        return exit / sharesAtExit(terms);
    }
    const Exact common = sharesAtExit(terms) * (Exact(1) - Exact::of(terms.preferredShare));
    return (exit - Exact::of(terms.preference)).orZero() / common;
}

Exact worth(const Holding &holding, const Exact &price)
{
    const Exact strike = holding.strike ? Exact::of(*holding.strike) : Exact();
    return Exact(holding.count) * (price - strike).orZero();
}

/// The exit at which a common share costs `price`: the price rises without a jump, so there is one.
Exact exitForPrice(const ExitTerms &terms, const Exact &price)
{
    const Exact common = Exact(1) - Exact::of(terms.preferredShare);
    const Exact unconverted = price * sharesAtExit(terms) * common + Exact::of(terms.preference);
    return converts(terms, unconverted) ? price * sharesAtExit(terms) : unconverted;
}

} // namespace

Figure<ExitOutcome> exitOutcome(const ExitTerms &terms, const Holding &holding, const Money &exit)
{
    MoneyRounder round = checked(terms, holding);
    round.expect(exit);
    round.require(exit.minor >= 0, ArithmeticError::NegativeInput);
    if (!round.ok()) {
        return failure(round.error());
    }
    const Exact price = commonPrice(terms, Exact::of(exit));
    const Exact naive = Exact::of(exit) / sharesAtExit(terms);
    ExitOutcome outcome;
    outcome.exit = {exit.minor, round.currency()};
    outcome.preferredConverts = converts(terms, Exact::of(exit));
    outcome.price = round.price(price);
    outcome.value = round.money(worth(holding, price));
    outcome.naivePrice = round.price(naive);
    outcome.naiveValue = round.money(worth(holding, naive));
    return round.finish(outcome);
}

Figure<QList<ExitOutcome>> exitTable(const ExitTerms &terms, const Holding &holding,
                                     const QList<Money> &exits)
{
    QList<Money> rows = exits;
    const auto isNothing = [](const Money &exit) { return exit.minor == 0; };
    if (std::none_of(rows.cbegin(), rows.cend(), isNothing)) {
        rows.prepend(Money{0, terms.preference.currency});
    }
    QList<ExitOutcome> table;
    table.reserve(rows.size());
    for (const Money &exit : std::as_const(rows)) {
        const auto outcome = exitOutcome(terms, holding, exit);
        if (!outcome) {
            return failure(outcome.error());
        }
        table.append(*outcome);
    }
    return table;
}

Figure<ExitThresholds> exitThresholds(const ExitTerms &terms, const Holding &holding)
{
    MoneyRounder round = checked(terms, holding);
    if (!round.ok()) {
        return failure(round.error());
    }
    const Exact strike = holding.strike ? Exact::of(*holding.strike) : Exact();
    ExitThresholds thresholds;
    if (terms.preferredShare > Rate{0}) {
        thresholds.conversion = round.money(Exact::of(terms.preference) / Exact::of(terms.preferredShare));
    }
    thresholds.holdingLeavesZero = round.money(exitForPrice(terms, strike));
    thresholds.naiveLeavesZero = round.money(strike * sharesAtExit(terms));
    return round.finish(thresholds);
}

Figure<Money> weightedValue(const QList<WeightedOutcome> &outcomes)
{
    MoneyRounder round;
    Exact weights;
    Exact sum;
    for (const WeightedOutcome &outcome : outcomes) {
        round.expect(outcome.value);
        round.require(outcome.weight >= Rate{0}, ArithmeticError::NegativeInput);
        weights += Exact::of(outcome.weight);
        sum += Exact::of(outcome.weight) * Exact::of(outcome.value);
    }
    round.require((weights - 1).sign() == 0, ArithmeticError::WeightSum);
    return round.finishMoney(sum);
}

} // namespace counteroffer

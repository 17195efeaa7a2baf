// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/totalcompensation.h"

#include "compensation/moneyrounder.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int mostYears = 60;

/// The exact parts of a year, in minor units.
struct Parts
{
    Exact base;
    Exact bonus;
    Exact signOn;
    Exact vested;
    Exact refreshed;

    [[nodiscard]] Exact recurring() const { return base + bonus + vested + refreshed; }
    [[nodiscard]] Exact total() const { return recurring() + signOn; }
};

Exact bonusIn(const OfferTerms &terms, const Exact &base, int year)
{
    if (!terms.bonusTarget) {
        return {};
    }
    const int months = year == 1 ? terms.firstYearMonths : 12;
    return base * Exact::of(*terms.bonusTarget) * Exact::of(terms.payout) * Exact::fraction(months, 12);
}

Exact refreshedIn(const QList<Refresher> &refreshers, int year)
{
    Exact sum;
    for (const Refresher &refresher : refreshers) {
        if (year > refresher.endOfYear && year - refresher.endOfYear <= refresher.overYears) {
            sum += Exact::of(refresher.amount) / refresher.overYears;
        }
    }
    return sum;
}

/// @param vestedBefore the part of the grant that has vested by the year's start; by its end when it returns
Parts partsOf(const OfferTerms &terms, int year, Exact &vestedBefore)
{
    Parts parts;
    parts.base = Exact::of(terms.base) * (Exact(1) + Exact::of(terms.raise)).power(year - 1);
    parts.bonus = bonusIn(terms, parts.base, year);
    if (year <= terms.signOn.size()) {
        parts.signOn = Exact::of(terms.signOn.at(year - 1));
    }
    if (terms.grant) {
        const Exact vested = vestedPart(terms.schedule, year * 12);
        parts.vested = Exact::of(*terms.grant) * (vested - vestedBefore);
        vestedBefore = vested;
    }
    parts.refreshed = refreshedIn(terms.refreshers, year);
    return parts;
}

YearTotal rounded(const Parts &parts, const OfferTerms &terms, MoneyRounder &round)
{
    YearTotal year;
    year.base = round.money(parts.base);
    if (terms.bonusTarget) {
        year.bonus = round.money(parts.bonus);
    }
    year.signOn = round.money(parts.signOn);
    if (terms.grant) {
        year.vested = round.money(parts.vested);
    }
    year.refreshed = round.money(parts.refreshed);
    year.total = round.money(parts.total());
    year.recurring = round.money(parts.recurring());
    return year;
}

MoneyRounder checked(const OfferTerms &terms, int years)
{
    MoneyRounder round{terms.base};
    round.expect(terms.signOn);
    round.expect(terms.grant);
    round.require(years >= 1 && years <= mostYears, ArithmeticError::TermInvalid);
    round.require(terms.firstYearMonths >= 0 && terms.firstYearMonths <= 12, ArithmeticError::TermInvalid);
    const auto notNegative = [&round](const Money &amount) {
        round.require(amount.minor >= 0, ArithmeticError::NegativeInput);
    };
    notNegative(terms.base);
    notNegative(terms.grant.value_or(Money{}));
    std::for_each(terms.signOn.cbegin(), terms.signOn.cend(), notNegative);
    for (const Refresher &refresher : terms.refreshers) {
        round.expect(refresher.amount);
        notNegative(refresher.amount);
        round.require(refresher.overYears >= 1 && refresher.endOfYear >= 0, ArithmeticError::TermInvalid);
    }
    return round;
}

} // namespace

Figure<TotalCompensation> totalCompensation(const OfferTerms &terms, int years)
{
    MoneyRounder round = checked(terms, years);
    if (!round.ok()) {
        return failure(round.error());
    }
    TotalCompensation result;
    Exact sum;
    Exact recurring;
    Exact vested;
    Parts first;
    for (int year = 1; year <= years; ++year) {
        const Parts parts = partsOf(terms, year, vested);
        if (year == 1) {
            first = parts;
        }
        sum += parts.total();
        recurring += parts.recurring();
        result.years.append(rounded(parts, terms, round));
    }
    result.firstYear = result.years.first().total;
    result.sum = round.money(sum);
    result.average = round.money(sum / years);
    result.recurringAverage = round.money(recurring / years);
    result.guaranteedFirstYear = round.money(first.base + first.signOn);
    result.lastYear = result.years.last().total;
    return round.finish(result);
}

Figure<std::optional<int>> crossoverYear(const QList<Money> &first, const QList<Money> &second)
{
    MoneyRounder round;
    round.expect(first);
    round.expect(second);
    Exact lead;
    int leader = 0;
    std::optional<int> changed;
    for (qsizetype i = 0; i < std::min(first.size(), second.size()) && !changed; ++i) {
        lead += Exact::of(first.at(i)) - Exact::of(second.at(i));
        if (lead.sign() != 0 && leader != 0 && lead.sign() != leader) {
            changed = int(i) + 1;
        }
        leader = lead.sign() != 0 ? lead.sign() : leader;
    }
    return round.finish(changed);
}

} // namespace counteroffer

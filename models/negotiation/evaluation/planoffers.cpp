// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planoffers.h"

#include "compensation/presentvalue.h"

namespace counteroffer {

namespace {

ComparedOffer comparedOf(const Plan &plan, const Offer &offer, const QString &name, int years)
{
    ComparedOffer compared;
    compared.id = offer.id;
    compared.name = name;
    const auto paid = yearsOf(plan, offer.terms, years);
    if (!paid) {
        compared.missing = paid.error();
        return compared;
    }
    compared.years = *paid;
    Money sum{0, paid->terms.base.currency};
    for (const YearTotal &year : paid->totals.years) {
        sum = plus(sum, year.total).value_or(sum); // the whole sum fits, so each part does
        compared.cumulative.append(sum);
    }
    compared.presentValue = presentValueOf(plan, *paid);
    return compared;
}

QList<Money> totalsOf(const ComparedOffer &offer)
{
    QList<Money> totals;
    if (offer.years) {
        for (const YearTotal &year : offer.years->totals.years) {
            totals.append(year.total);
        }
    }
    return totals;
}

// A stated total holds whatever is paid.
bool names(const PlanYears &years, Component part)
{
    return years.assumed.contains(Assumption::StatedTotal) ||
           (part == Component::Equity ? years.terms.grant.has_value() || !years.terms.refreshers.isEmpty()
                                      : part == Component::Bonus && years.terms.bonusTarget.has_value());
}

} // namespace

std::optional<Money> presentValueOf(const Plan &plan, const PlanYears &years)
{
    if (!plan.exit.cashRate && !plan.exit.equityRate) {
        return std::nullopt;
    }
    QList<Money> cash;
    QList<Money> equity;
    for (const YearTotal &year : years.totals.years) {
        const Money none{0, year.total.currency};
        const Money illiquid = plus(year.vested.value_or(none), year.refreshed).value_or(none);
        equity.append(illiquid);
        cash.append(minus(year.total, illiquid).value_or(year.total));
    }
    const auto worth = presentValue(cash, plan.exit.cashRate.value_or(Rate{}), equity,
                                    plan.exit.equityRate.value_or(Rate{}));
    return worth ? std::optional(*worth) : std::nullopt;
}

QList<Component> partsApart(const ComparedOffer &first, const ComparedOffer &second)
{
    QList<Component> apart;
    if (!first.years || !second.years) {
        return apart;
    }
    for (const Component part : {Component::Equity, Component::Bonus}) {
        if ((names(*first.years, part) && second.years->missing.contains(part)) ||
            (names(*second.years, part) && first.years->missing.contains(part))) {
            apart.append(part);
        }
    }
    return apart;
}

OffersSideBySide offersSideBySide(const Plan &plan, int years)
{
    OffersSideBySide result;
    if (plan.offer != Offer()) {
        result.offers.append(
            comparedOf(plan, plan.offer, plan.offer.name.isEmpty() ? plan.company : plan.offer.name, years));
        result.offers.last().id.clear();
    }
    for (const Offer &offer : plan.otherOffers) {
        result.offers.append(comparedOf(plan, offer, offer.name, years));
    }
    for (int first = 0; first < result.offers.size(); ++first) {
        for (int second = first + 1; second < result.offers.size(); ++second) {
            const ComparedOffer &a = result.offers.at(first);
            const ComparedOffer &b = result.offers.at(second);
            const auto year = crossoverYear(totalsOf(a), totalsOf(b));
            if (a.years && b.years && year) {
                const QList<Component> apart = partsApart(a, b);
                result.crossovers.append({first, second, apart.isEmpty() ? *year : std::nullopt, apart});
            }
        }
    }
    return result;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/plancharts.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/grantexits.h"
#include "negotiation/evaluation/planexits.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/termtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanCharts)
};

constexpr qsizetype mostOffers = 5; // side by side, before columns become lines

bool isLiquid(const Plan & /*plan*/, const Offer *offer)
{
    return offer != nullptr && offer->terms.conditions.units.kind == UnitKind::Shares &&
           !offer->terms.conditions.units.fullyDiluted;
}

const Offer *offerAt(const Plan &plan, qsizetype index)
{
    return index == 0                         ? &plan.offer
           : index <= plan.otherOffers.size() ? &plan.otherOffers[index - 1]
                                              : nullptr;
}

QString knobText(Knob knob)
{
    switch (knob) {
    case Knob::BonusPayout:
        return Wording::tr("Bonus paid out");
    case Knob::EquityPayout:
        return Wording::tr("Equity, of today's value");
    case Knob::LiquidityDiscount:
        return Wording::tr("Discount for what cannot be sold");
    case Knob::Exit:
        return Wording::tr("Exit, of today's valuation");
    case Knob::Raise:
        return Wording::tr("Raise a year");
    }
    return {};
}

// The offer beside theirs that pays most over the years, of those that can be held against it; 0 for none.
int bestOther(const OffersSideBySide &all)
{
    int best = 0;
    for (qsizetype i = 1; i < all.offers.size(); ++i) {
        const bool better =
            all.offers[i].years && partsApart(all.offers[0], all.offers[i]).isEmpty() &&
            (best == 0 || all.offers[i].years->totals.sum.minor > all.offers[best].years->totals.sum.minor);
        best = better ? int(i) : best;
    }
    return best;
}

void addCrossover(YearsChart &chart, const OffersSideBySide &all)
{
    const int best = bestOther(all);
    for (const Crossover &crossover : all.crossovers) {
        if (best == 0 || crossover.first != 0 || crossover.second != best || !crossover.year) {
            continue;
        }
        chart.crossover = crossover.year;
        const qsizetype last = all.offers[0].cumulative.size() - 1;
        const bool theirs =
            all.offers[0].cumulative.value(last).minor > all.offers[best].cumulative.value(last).minor;
        //: %1 the number of a year, %2 the name of an offer
        chart.remark = Wording::tr("By what was earned so far, “%2” leads from year %1 on.")
                           .arg(*crossover.year)
                           .arg(theirs ? termSetName(TermSet::Offer) : all.offers[best].name);
    }
}

// A grant of which only its worth as money is known.
void fillFromGrant(ExitsChart &chart, const Plan &plan, const Terms &terms, const Missing &reason)
{
    const auto grant = grantExitsOf(plan, terms);
    if (!grant || grant->size() < 2) {
        chart.missing = missingSentence(grant ? reason : grant.error());
        return;
    }
    for (const GrantExit &exit : *grant) {
        chart.points.append({exit.exit, exit.value, std::nullopt});
    }
    chart.today = plan.exit.valuation;
    chart.remark =
        Wording::tr("The whole grant, taken to rise and fall with the company. Who is paid first at an "
                    "exit is not known: ask for the count, the strike and the preference.");
}

// Why an offer is drawn and yet nobody says who leads.
QString apartRemark(const OffersSideBySide &all)
{
    QStringList remarks;
    for (const Crossover &crossover : all.crossovers) {
        if (crossover.first == 0 && !crossover.apart.isEmpty()) {
            //: %1 and %2 are names of offers, %3 parts of pay, parted by commas
            remarks.append(
                Wording::tr("“%1” and “%2” do not name the same parts (%3), so who leads cannot be said.")
                    .arg(termSetName(TermSet::Offer), all.offers[crossover.second].name,
                         partNames(crossover.apart)));
        }
    }
    return remarks.join(u' ');
}

} // namespace

YearsChart yearsChartOf(const Plan &plan)
{
    YearsChart chart;
    chart.currency = plan.currency;
    const OffersSideBySide all = offersSideBySide(plan);
    QStringList leftOut;
    QStringList lacking;
    const auto noteLacking = [&](const QString &name, const PlanYears &years) {
        if (!years.missing.isEmpty()) {
            //: %1 is an offer, %2 names parts of pay
            lacking.append(Wording::tr("Not in the columns of “%1”, as no figure is known: %2.")
                               .arg(name, partNames(years.missing)));
        }
    };
    std::optional<Missing> reason;
    for (qsizetype i = 0; i < all.offers.size(); ++i) {
        const ComparedOffer &offer = all.offers[i];
        if (offer.years && chart.offers.size() < mostOffers) {
            chart.offers.append({i == 0 ? termSetName(TermSet::Offer) : offer.name,
                                 i == 0 ? std::optional(TermSet::Offer) : std::nullopt,
                                 offer.years->totals.years, !isLiquid(plan, offerAt(plan, i))});
            noteLacking(chart.offers.constLast().name, *offer.years);
        } else if (i > 0) {
            leftOut.append(offer.name);
        }
        reason = reason ? reason : offer.missing;
    }
    const auto target = yearsOf(plan, TermSet::Target);
    if (target) {
        chart.offers.insert(std::min<qsizetype>(1, chart.offers.size()),
                            {termSetName(TermSet::Target), TermSet::Target, target->totals.years,
                             !isLiquid(plan, &plan.offer)});
        noteLacking(termSetName(TermSet::Target), *target);
    } else {
        reason = target.error();
    }
    addCrossover(chart, all);
    QStringList remarks{chart.remark, apartRemark(all)};
    remarks.append(lacking);
    if (!leftOut.isEmpty()) {
        remarks.append(Wording::tr("Not drawn: %1.").arg(leftOut.join(QStringLiteral(", "))));
    }
    remarks.removeAll(QString());
    chart.remark = remarks.join(u' ');
    if (chart.offers.isEmpty()) {
        chart.missing = Wording::tr("The years cannot be drawn yet. %1")
                            .arg(reason ? missingSentence(*reason) : QString());
    }
    return chart;
}

ExitsChart exitsChartOf(const Plan &plan)
{
    ExitsChart chart;
    chart.currency = plan.currency;
    auto exits = exitsOf(plan, plan.offer.terms);
    const bool ofTarget = !exits && exitsOf(plan, plan.target).ok();
    exits = ofTarget ? exitsOf(plan, plan.target) : exits;
    const Terms &terms = plan.offer.terms.base.value ? plan.offer.terms : plan.target;
    const auto required = requiredExitOf(plan, terms);
    if (required && required->exit) {
        chart.equal = required->exit;
        chart.equalTo = Wording::tr("your best alternative");
    }
    if (!exits) {
        fillFromGrant(chart, plan, terms, exits.error());
        return chart;
    }
    chart.currency = exits->holding.strike ? exits->holding.strike->currency : plan.currency;
    for (const ExitOutcome &outcome : exits->outcomes) {
        chart.points.append({outcome.exit, outcome.value, outcome.naiveValue});
    }
    chart.leavesZero = exits->thresholds.holdingLeavesZero;
    chart.today = plan.exit.valuation;
    if (chart.points.size() < 2) {
        chart.missing = Wording::tr("Enter the company's valuation of today, or the exits to look at, under "
                                    "“Exits and assumptions”.");
    }
    chart.remark =
        exits->preferenceUnknown
            ? Wording::tr("The preference is not known and taken as none: the low exits are too kind.")
            : Wording::tr("The dashed line forgets the preference; do not trust it.");
    return chart;
}

QList<FlipPoint> comparedFlips(const Plan &plan)
{
    const OffersSideBySide all = offersSideBySide(plan);
    const int best = bestOther(all);
    const bool any = !all.offers.isEmpty() && all.offers[0].years && best > 0;
    return any ? flipPoints(all, 0, best) : QList<FlipPoint>();
}

SensitivityChart sensitivityChartOf(const Plan &plan, const QLocale &locale)
{
    SensitivityChart chart;
    const OffersSideBySide all = offersSideBySide(plan);
    const int best = bestOther(all);
    if (all.offers.isEmpty() || !all.offers[0].years || best == 0) {
        chart.missing = apartRemark(all);
        if (chart.missing.isEmpty()) {
            chart.missing =
                Wording::tr("Two offers with figures are needed to see what would turn their order: enter "
                            "theirs and another one under “Situation”.");
        }
        return chart;
    }
    chart.first = termSetName(TermSet::Offer);
    chart.second = all.offers[best].name;
    const Money ahead =
        minus(all.offers[0].years->totals.sum, all.offers[best].years->totals.sum).value_or(Money());
    chart.leads = ahead.minor == 0
                      ? Wording::tr("As things are assumed, both pay the same over four years.")
                      : Wording::tr("As things are assumed, ahead over four years: %1.")
                            .arg(leadText({{}, {}, {}, ahead}, chart.first, chart.second, locale));
    const QList<FlipPoint> points = flipPoints(all, 0, best);
    const auto lead = [&](const std::optional<OfferLead> &at) {
        return at ? leadText(*at, chart.first, chart.second, locale) : QString();
    };
    for (const FlipPoint &point : points) {
        const double reach = std::max<double>(1, double(point.most.basisPoints - point.least.basisPoints));
        const auto value = [&](Rate rate) {
            return SensitivityChart::Value{rateText(rate, locale),
                                           double(rate.basisPoints - point.least.basisPoints) / reach};
        };
        chart.rows.append({knobText(point.knob), rateText(point.least, locale), rateText(point.most, locale),
                           value(point.now), point.flip ? std::optional(value(*point.flip)) : std::nullopt,
                           lead(point.leadAtLeast), lead(point.leadAtMost)});
    }
    const bool stays = std::none_of(points.cbegin(), points.cend(),
                                    [](const FlipPoint &point) { return point.flip.has_value(); });
    if (stays) {
        chart.leads += u' ' + Wording::tr("None of these assumptions alone turns that.");
    }
    return chart;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/whycharts.h"

#include "compensation/explanations.h"
#include "negotiation/evaluation/grantexits.h"
#include "negotiation/evaluation/planexits.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/evaluation/planyears.h"
#include "prepare/plancharts.h"
#include "prepare/whyfigures.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(WhyCharts)
};

// An exit in the digits that one can say: cents of billions are no knowledge.
QString roundedText(const Money &exit, const QLocale &locale)
{
    const auto spoken = spokenAmount(exit);
    return compactMoneyText(spoken ? *spoken : exit, locale);
}

// The sources of a year's parts, where they are those of one of the plan's own sets.
void addYearSources(WhyFigure &why, const Plan &plan, TermSet set)
{
    setSource(why, InputName::Base, sourceOf(plan, set, Component::Base));
    setSource(why, InputName::Bonus, sourceOf(plan, set, Component::Bonus));
    setSource(why, InputName::Vested, sourceOf(plan, set, Component::Equity));
    setSource(why, InputName::SignOn, sourceOf(plan, set, Component::SignOn));
}

QString exitName(const Money &exit, const QLocale &locale)
{
    return Wording::tr("The equity at an exit of %1").arg(compactMoneyText(exit, locale));
}

WhyFigure whyGrantAt(const Plan &plan, const Terms &terms, TermSet set, int subject, const QLocale &locale)
{
    const auto exits = grantExitsOf(plan, terms);
    const auto grant = grantOf(plan, terms);
    if (!exits || subject >= exits->size() || !grant || !*grant || !plan.exit.valuation) {
        return {};
    }
    const GrantExit &at = exits->at(subject);
    const Explained<Money> explained{at.value,
                                     Formula::GrantExit,
                                     {{InputName::Grant, **grant},
                                      {InputName::Exit, at.exit},
                                      {InputName::Valuation, *plan.exit.valuation},
                                      {InputName::Dilution, plan.exit.dilution},
                                      {InputName::Rounds, qint64(plan.exit.rounds)}}};
    WhyFigure why = whyOf(exitName(at.exit, locale), moneyText(at.value, locale), explained, locale);
    setSource(why, InputName::Grant, sourceOf(plan, set, Component::Equity));
    return why;
}

} // namespace

WhyFigure whyYears(const Plan &plan, int subject, const QLocale &locale)
{
    const YearsChart chart = yearsChartOf(plan);
    if (subject < 0 || chart.offers.isEmpty()) {
        return {};
    }
    const YearsChart::Offer &offer = chart.offers.at(subject % chart.offers.size());
    const qsizetype year = subject / chart.offers.size();
    if (year >= offer.years.size()) {
        return {};
    }
    const Explained<Money> explained = explainedYear(offer.years.at(year));
    //: %1 an offer, %2 the number of a year
    WhyFigure why = whyOf(Wording::tr("%1, year %2").arg(offer.name).arg(year + 1),
                          moneyText(explained.value, locale), explained, locale);
    if (offer.mark) {
        addYearSources(why, plan, *offer.mark);
    }
    return why;
}

WhyFigure whyMarker(const Plan &plan, int subject, const QLocale &locale)
{
    if (subject < 0 || subject >= termSetCount) {
        return {};
    }
    const auto set = TermSet(subject);
    return set == TermSet::Floor ? whyFloor(plan, locale) : whyTerm(plan, set, TermRow::Total, locale);
}

WhyFigure whyExits(const Plan &plan, int subject, const QLocale &locale)
{
    const ExitsChart chart = exitsChartOf(plan);
    if (subject >= chart.points.size()) {
        return whyRequiredExit(plan, locale);
    }
    const bool hasOffer = exitsOf(plan, plan.offer.terms).ok();
    const auto exits = hasOffer ? exitsOf(plan, plan.offer.terms) : exitsOf(plan, plan.target);
    if (!exits) {
        const bool offered = plan.offer.terms.base.value.has_value();
        return whyGrantAt(plan, offered ? plan.offer.terms : plan.target,
                          offered ? TermSet::Offer : TermSet::Target, subject, locale);
    }
    const Money exit = exits->outcomes.at(subject).exit;
    const auto explained = explainedOutcome(exits->terms, exits->holding, exit);
    if (!explained) {
        return {};
    }
    WhyFigure why = whyOf(exitName(exit, locale), moneyText(explained->value, locale), *explained, locale);
    why.remark = hasOffer ? Wording::tr("For their offer, by what you entered of its equity.")
                          : Wording::tr("For your target, by what you entered of the equity.");
    return why;
}

WhyFigure whySensitivity(const Plan &plan, int subject, const QLocale &locale)
{
    const SensitivityChart chart = sensitivityChartOf(plan, locale);
    const QList<FlipPoint> points = comparedFlips(plan);
    if (subject < 0 || subject >= points.size() || subject >= chart.rows.size()) {
        return {};
    }
    const FlipPoint &point = points.at(subject);
    WhyFigure why;
    why.name = chart.rows.at(subject).assumption;
    why.value = point.flip ? Wording::tr("turns at %1").arg(rateText(*point.flip, locale))
                           : Wording::tr("nothing turns");
    why.formula =
        Wording::tr("Both offers' four years are worked out anew with this assumption alone changed, and "
                    "one sum is taken from the other.");
    const auto add = [&](const QString &name, const std::optional<OfferLead> &lead) {
        if (lead) {
            //: %1 and %2 are amounts: one is taken from the other
            why.inputs.append({name, leadText(*lead, chart.first, chart.second, locale),
                               Wording::tr("%1 − %2").arg(moneyText(lead->firstSum, locale),
                                                          moneyText(lead->secondSum, locale)),
                               0});
        }
    };
    add(Wording::tr("at %1").arg(chart.rows.at(subject).least), point.leadAtLeast);
    add(Wording::tr("now, at %1").arg(chart.rows.at(subject).now.text), point.leadNow);
    add(Wording::tr("at %1").arg(chart.rows.at(subject).most), point.leadAtMost);
    return why;
}

WhyFigure whyRequiredExit(const Plan &plan, const QLocale &locale)
{
    WhyFigure why;
    why.name = Wording::tr("The exit that equals your best alternative");
    const Terms &terms = plan.offer.terms.base.value ? plan.offer.terms : plan.target;
    const auto question = exitQuestionOf(plan, terms);
    if (!question) {
        why.remark = missingSentence(question.error());
        return why;
    }
    const auto explained = explainedExit(*question);
    if (!explained) {
        why.remark = arithmeticSentence(explained.error());
        return why;
    }
    if (!*explained) {
        why.value = Wording::tr("none needed");
        why.remark = Wording::tr("The cash alone is already ahead of your best alternative.");
        return why;
    }
    why = whyOf(why.name, roundedText((*explained)->value, locale), **explained, locale);
    const TermSet set = plan.offer.terms.base.value ? TermSet::Offer : TermSet::Target;
    setSource(why, InputName::Equity, sourceOf(plan, set, Component::Equity));
    //: How a gap comes about; %1 what the alternative pays a year, %2 the base salary, %3 the bonus
    setSource(why, InputName::Gap,
              {Wording::tr("4 × (%1 of the best alternative − %2 × (1 + %3))")
                   .arg(moneyText(question->alternative, locale), moneyText(question->base, locale),
                        rateText(question->bonus, locale)),
               sourceOf(plan, set, Component::Base).line});
    why.remark =
        plan.offer.terms.base.value ? Wording::tr("For their offer.") : Wording::tr("For your target.");
    return why;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/whyfigures.h"

#include "compensation/explanations.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planposition.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/spokenfigure.h"
#include "negotiation/termtext.h"
#include "negotiation/warnings.h"
#include "prepare/chosenoffer.h"
#include "prepare/slotlabels.h"

#include <QCoreApplication>

#include <array>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Why)
public:
    static QString origin(Origin origin)
    {
        return origin == Origin::TheySaid ? tr("What they said.")
               : origin == Origin::None   ? QString()
                                          : tr("As you entered it.");
    }
};

Component componentOf(TermRow row)
{
    switch (row) {
    case TermRow::Base:
        return Component::Base;
    case TermRow::Equity:
        return Component::Equity;
    case TermRow::Bonus:
        return Component::Bonus;
    case TermRow::SignOn:
        return Component::SignOn;
    case TermRow::Total:
    case TermRow::FirstYear:
        break;
    }
    return Component::Total;
}

int lineOf(const Plan &plan, TermSet set, TermRow row)
{
    const Terms &terms = plan.terms(set);
    switch (row) {
    case TermRow::Base:
        return terms.base.line;
    case TermRow::Equity:
        return terms.equity.line;
    case TermRow::Bonus:
        return terms.bonus.line;
    case TermRow::SignOn:
        return terms.signOn.line;
    case TermRow::Total:
        return terms.total.line;
    case TermRow::FirstYear:
        break;
    }
    return 0;
}

// A part of a sum: what it is, and where it came from.
WhyInput partInput(const Plan &plan, TermSet set, TermRow row, const QString &value)
{
    return {termRowName(plan, row), value, originSentence(plan, set, row), lineOf(plan, set, row)};
}

void addRemark(WhyFigure &why, const QString &sentence)
{
    if (!sentence.isEmpty()) {
        why.remark += (why.remark.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
    }
}

void addPosition(WhyFigure &why, const Plan &plan, TermSet set, TermRow row, const QLocale &locale)
{
    const QList<PlanPosition> positions = positionsOf(plan);
    for (const PlanPosition &position : positions) {
        if (position.set == set && position.component == componentOf(row) && position.penetration) {
            //: %1 a percentage, %2 a range of money, %3 a formula in words
            addRemark(why, Wording::tr("It lies at %1 of the guide's range of %2 (%3).")
                               .arg(ratioPercentText(position.penetration->value, locale),
                                    moneyRangeText(position.band, locale),
                                    formulaText(position.penetration->formula)));
            why.inputs.append(
                {Wording::tr("guide's range"), moneyRangeText(position.band, locale), {}, plan.facts.line});
        }
    }
}

void addWarnings(WhyFigure &why, const Plan &plan, TermSet set, TermRow row, const QLocale &locale)
{
    const QList<PlanWarning> warnings = planWarnings(plan);
    for (const PlanWarning &warning : warnings) {
        if (warning.set == set && warning.component == componentOf(row)) {
            addRemark(why, QStringLiteral("⚠ ") + warningSentence(warning, plan, locale));
        }
    }
}

// A year's total from its parts, in the formula's order.
void addParts(WhyFigure &why, const Plan &plan, TermSet set, TermRow row, const QLocale &locale)
{
    const auto years = yearsOf(plan, set);
    if (!years) {
        addRemark(why, missingSentence(years.error()));
        return;
    }
    const YearTotal &year = years->totals.years.first();
    why.formula = formulaText(Formula::YearTotal);
    why.inputs.append(partInput(plan, set, TermRow::Base, moneyText(year.base, locale)));
    if (year.bonus) {
        why.inputs.append(partInput(plan, set, TermRow::Bonus, moneyText(*year.bonus, locale)));
    }
    if (year.vested) {
        why.inputs.append(partInput(plan, set, TermRow::Equity, moneyText(*year.vested, locale)));
    }
    if (row == TermRow::FirstYear) {
        why.inputs.append(partInput(plan, set, TermRow::SignOn, moneyText(year.signOn, locale)));
    }
    for (const Assumption assumption : years->assumed) {
        addRemark(why, assumptionSentence(assumption));
    }
}

constexpr std::array<TermRow, 4> parts = {TermRow::Base, TermRow::Equity, TermRow::Bonus, TermRow::SignOn};

QString floorSentence(FloorSource source)
{
    switch (source) {
    case FloorSource::None:
    case FloorSource::Terms:
        break;
    case FloorSource::Override:
        return Wording::tr("Your own floor.");
    case FloorSource::Alternatives:
        return Wording::tr("Set by your best alternative.");
    }
    return {};
}

} // namespace

WhySource sourceOf(const Plan &plan, TermSet set, Component component)
{
    if (set == TermSet::Floor && component == Component::Total) {
        const QString sentence = floorSentence(planFloor(plan).source);
        if (!sentence.isEmpty()) {
            return {sentence, 0};
        }
    }
    const TermRow row = termRowOf(component);
    WhySource source{originSentence(plan, set, row), lineOf(plan, set, row)};
    if (row == TermRow::Total && source.line == 0) {
        for (const TermRow part : {TermRow::Base, TermRow::Equity, TermRow::Bonus}) {
            source.line = source.line > 0 ? source.line : lineOf(plan, set, part);
        }
    }
    return source;
}

WhySource guideSource(const Plan &plan)
{
    return {{}, plan.facts.line};
}

void setSource(WhyFigure &why, InputName input, const WhySource &source)
{
    for (WhyInput &one : why.inputs) {
        if (one.name == inputNameText(input)) {
            one.source = source.sentence;
            one.line = source.line;
        }
    }
}

void addTermSources(WhyFigure &why, const Plan &plan, TermSet set, const QLocale &locale)
{
    for (const TermRow row : parts) {
        const QString value = termText(plan, set, row, locale);
        if (!value.isEmpty()) {
            why.inputs.append(partInput(plan, set, row, value));
        }
    }
}

WhyFigure whyTerm(const Plan &plan, TermSet set, TermRow row, const QLocale &locale)
{
    WhyFigure why;
    //: %1 is a column ("Target"), %2 a row ("Base salary, a year")
    why.name = Wording::tr("%1: %2").arg(termSetName(set), termRowName(plan, row));
    why.value = termText(plan, set, row, locale);
    const bool isSum = (row == TermRow::Total && plan.terms(set).base.value) || row == TermRow::FirstYear;
    if (isSum) {
        addParts(why, plan, set, row, locale);
    } else if (const QString origin = originSentence(plan, set, row); !origin.isEmpty()) {
        why.formula = origin;
        if (lineOf(plan, set, row) > 0) {
            why.inputs.append({Wording::tr("as the guide has it"), why.value, {}, lineOf(plan, set, row)});
        }
    } else {
        why.remark = Wording::tr("Nobody has named this figure yet: type it into the table.");
    }
    addPosition(why, plan, set, row, locale);
    addWarnings(why, plan, set, row, locale);
    return why;
}

WhyFigure whyGuide(const Plan &plan, TermRow row, const QLocale &locale)
{
    WhyFigure why;
    why.name = Wording::tr("Guide: %1").arg(termRowName(plan, row));
    why.value = guideRangeText(plan, row, locale);
    if (why.value.isEmpty()) {
        why.remark = Wording::tr("The guide says nothing about this for %1.").arg(plan.region);
        return why;
    }
    why.formula = Wording::tr("As the guide's table states it for %1.").arg(plan.region);
    why.inputs.append({plan.region, why.value, {}, plan.facts.line});
    if (row == TermRow::Equity) {
        why.remark = equityBasisSentence(plan, locale);
    }
    return why;
}

WhyFigure whyOffered(const Plan &plan, const Offer &offer, const QLocale &locale)
{
    const Term<Money> &base = offer.terms.base;
    WhyFigure why;
    why.name = Wording::tr("%1: base salary, a year").arg(offerName(plan, offer));
    why.value = base.value ? moneyText(*base.value, locale) : QString();
    why.formula = Wording::origin(base.origin);
    if (base.period != PayPeriod::Year && base.value) {
        why.formula = Wording::tr("what was stated × its periods in a year");
        const auto stated = scaled(*base.value, 1, periodsInYear(base.period));
        why.inputs.append({Wording::tr("stated"), stated ? moneyText(*stated, locale) : QString(),
                           Wording::origin(base.origin), 0});
        why.inputs.append({Wording::tr("periods in a year"), locale.toString(periodsInYear(base.period)),
                           base.period == PayPeriod::Hour ? Wording::tr("52 weeks of 40 hours") : QString(),
                           0});
    }
    return why;
}

WhyFigure whySlot(const Plan &plan, SlotRole role, const QLocale &locale)
{
    if (role == SlotRole::TargetEquityPeriod || role == SlotRole::OfferEquityPeriod) {
        WhyFigure why;
        why.name = slotLabel(role);
        why.value = spokenFigure(role, plan).value_or(QString());
        why.formula = equityBasisSentence(plan, locale);
        return why;
    }
    const auto term = termOfSlot(role);
    if (!term) {
        return {};
    }
    WhyFigure why = role == SlotRole::FloorTotal
                        ? whyFloor(plan, locale)
                        : whyTerm(plan, term->set, termRowOf(term->component), locale);
    why.value = spokenFigure(role, plan).value_or(QString());
    addRemark(why, Wording::tr("Spoken as the script speaks figures, in short."));
    return why;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/whyfigures.h"

#include "negotiation/evaluation/planfloor.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Why)
};

qsizetype rowOfAlternative(const Plan &plan, const QString &id)
{
    const auto found = std::find_if(plan.alternatives.cbegin(), plan.alternatives.cend(),
                                    [&](const PlanAlternative &alternative) { return alternative.id == id; });
    return found == plan.alternatives.cend() ? -1 : found - plan.alternatives.cbegin();
}

QString alternativeName(const Plan &plan, const QString &id)
{
    const qsizetype row = rowOfAlternative(plan, id);
    if (row < 0) {
        return {};
    }
    const PlanAlternative *found = &plan.alternatives[row];
    if (!found->name.isEmpty()) {
        return found->name;
    }
    switch (found->kind) {
    case AlternativeKind::Stay:
        return Wording::tr("staying");
    case AlternativeKind::OtherOffer:
        return Wording::tr("the other offer");
    case AlternativeKind::WalkAway:
        return Wording::tr("walking away");
    }
    return {};
}

} // namespace

WhyFigure whyComputedFloor(const Plan &plan, const QLocale &locale)
{
    const PlanFloor floor = planFloor(plan);
    WhyFigure why;
    why.name = Wording::tr("The floor from the alternatives");
    if (!floor.computed) {
        why.remark = Wording::tr("No alternative has a figure yet. Enter what one pays a year.");
        return why;
    }
    const QString name = why.name;
    why = whyAlternative(plan, rowOfAlternative(plan, floor.decidedBy), locale);
    why.name = name;
    why.value = moneyText(floor.computed->value, locale);
    why.remark = Wording::tr("Set by the best of them: %1.").arg(alternativeName(plan, floor.decidedBy));
    return why;
}

WhyFigure whyFloor(const Plan &plan, const QLocale &locale)
{
    const PlanFloor floor = planFloor(plan);
    WhyFigure why;
    why.name = Wording::tr("The floor that counts");
    switch (floor.source) {
    case FloorSource::None:
        why.remark =
            Wording::tr("There is no floor yet: list an alternative, or enter a figure of your own.");
        return why;
    case FloorSource::Override:
        why.formula = Wording::tr("Your own figure, instead of what the alternatives say.");
        if (floor.computed) {
            why.inputs.append({Wording::tr("from the alternatives"), moneyText(floor.computed->value, locale),
                               Wording::tr("best: %1").arg(alternativeName(plan, floor.decidedBy)), 0});
        }
        why.remark = plan.floorOverride->reason.isEmpty() ? Wording::tr("You have given no reason.")
                                                          : plan.floorOverride->reason;
        break;
    case FloorSource::Alternatives:
        why = whyComputedFloor(plan, locale);
        why.name = Wording::tr("The floor that counts");
        return why;
    case FloorSource::Terms:
        why = whyTerm(plan, TermSet::Floor, TermRow::Total, locale);
        break;
    }
    why.value = moneyText(*floor.inUse, locale);
    return why;
}

WhyFigure whyZone(const Plan &plan, const QLocale &locale)
{
    const PlanFloor floor = planFloor(plan);
    WhyFigure why;
    why.name = Wording::tr("Room up to the band's top");
    if (!floor.zone) {
        why.remark = Wording::tr("There is none to tell without a floor and the guide's range of total pay.");
        return why;
    }
    why = whyOf(why.name, moneyText(floor.zone->value, locale), *floor.zone, locale);
    setSource(why, InputName::BandHigh, guideSource(plan));
    setSource(why, InputName::Floor, sourceOf(plan, TermSet::Floor, Component::Total));
    return why;
}

WhyFigure whyAlternative(const Plan &plan, qsizetype row, const QLocale &locale)
{
    WhyFigure why;
    const PlanFloor floor = planFloor(plan);
    if (row < 0 || row >= floor.worths.size()) {
        return why;
    }
    const AlternativeWorth &worth = floor.worths[row];
    const PlanAlternative &alternative = plan.alternatives[row];
    why.name = Wording::tr("What an offer must pay to match %1").arg(alternativeName(plan, worth.id));
    if (!worth.perYear) {
        why.remark = worth.missing ? missingSentence(*worth.missing) : QString();
        return why;
    }
    why.value = moneyText(*worth.perYear, locale);
    why.formula = formulaText(Formula::Floor);
    why.inputs.append({inputNameText(InputName::FourYearValue), moneyText(*worth.fourYears, locale),
                       alternative.perYear ? Wording::tr("you typed what it pays a year")
                                           : Wording::tr("from the offer's own years"),
                       0});
    why.inputs.append({inputNameText(InputName::Risk), rateText(alternative.risk, locale), {}, 0});
    if (alternative.forfeited) {
        why.inputs.append(
            {inputNameText(InputName::Forfeited), moneyText(*alternative.forfeited, locale), {}, 0});
    }
    return why;
}

QStringList floorWarnings(const Plan &plan, const QLocale &locale)
{
    const PlanFloor floor = planFloor(plan);
    QStringList sentences;
    if (!floor.inUse) {
        return sentences;
    }
    if (plan.facts.total && floor.inUse->currency == plan.facts.total->hi.currency &&
        floor.inUse->minor > plan.facts.total->hi.minor) {
        sentences.append(
            Wording::tr("⚠ The floor of %1 lies above the guide's range of %2 for %3: there is no room "
                        "to agree in.")
                .arg(moneyText(*floor.inUse, locale), moneyRangeText(*plan.facts.total, locale),
                     plan.region));
    }
    if (floor.source != FloorSource::Alternatives && floor.computed &&
        floor.inUse->currency == floor.computed->value.currency &&
        floor.inUse->minor < floor.computed->value.minor) {
        sentences.append(
            Wording::tr("⚠ The floor of %1 lies below what your best alternative is worth, %2 (%3).")
                .arg(moneyText(*floor.inUse, locale), moneyText(floor.computed->value, locale),
                     alternativeName(plan, floor.decidedBy)));
    }
    return sentences;
}

} // namespace counteroffer

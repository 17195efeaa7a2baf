// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/warnings.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"
#include "negotiation/termtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr TermSet allSets[] = {TermSet::Floor, TermSet::Target, TermSet::Stretch, TermSet::Offer};

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanWarning)
public:
    static QString set(TermSet which)
    {
        switch (which) {
        case TermSet::Floor:
            return tr("Your floor");
        case TermSet::Target:
            return tr("Your target");
        case TermSet::Stretch:
            return tr("Your stretch");
        case TermSet::Offer:
            return tr("Their offer");
        }
        return {};
    }
    //: Stands inside a sentence: "Your target, base salary, lies above …"
    static QString component(Component component)
    {
        return component == Component::Total ? tr("total compensation") : partName(component);
    }
    static QString of(PlanWarningCode code)
    {
        switch (code) {
        case PlanWarningCode::AboveBand:
            return tr("%1, %3, lies above the guide's range of %2.");
        case PlanWarningCode::BelowBand:
            return tr("%1, %3, lies below the guide's range of %2.");
        case PlanWarningCode::ClaimedTotalDiffers:
            return tr("%1: the guide's script says %2, but the parts add up to %3. The sum is used.");
        case PlanWarningCode::EquityWordsDiffer:
            return tr("The guide's script and its table do not mean the same by equity: a year's worth and a "
                      "four-year grant are mixed. Check which one your figure is.");
        case PlanWarningCode::BasisUndecided:
            return tr("Say whether the equity figures are a year's worth or a four-year grant: without that "
                      "there is no total.");
        case PlanWarningCode::MixedCurrencies:
            return tr("The parts are in different currencies, so they cannot be added up without a rate.");
        case PlanWarningCode::FloorAboveTarget:
            return tr("%1, %3, lies above your target. Raise the target or lower the floor.");
        case PlanWarningCode::TotalWithoutBase:
            return tr("%1 has no base salary, so its total is the one that was stated and not the sum of its "
                      "parts.");
        case PlanWarningCode::PartMissing:
            return tr("%1 has no figure for a part that the guide pays, so its total is without it.");
        default:
            return ofFloor(code);
        }
    }

private:
    static QString ofFloor(PlanWarningCode code)
    {
        switch (code) {
        case PlanWarningCode::FloorBelowAlternative:
            return tr("Your floor of %4 lies below the %5 that your best alternative is worth. Raise it, or "
                      "say why.");
        case PlanWarningCode::FloorAboveBand:
            return tr("Your floor of %4 lies above the guide's range of %2: there is no room to agree in "
                      "this region.");
        case PlanWarningCode::FloorPartsDiffer:
            return tr("The parts of your floor add up to %6; the floor that counts is %4.");
        case PlanWarningCode::OverrideWithoutReason:
            return tr(
                "Your floor of %4 is your own. Write down why, for the moment you are asked to give way.");
        case PlanWarningCode::UnsureAlternative:
            return tr(
                "The alternative that sets your floor is not certain. Ask yourself what happens without it.");
        case PlanWarningCode::AlternativeUnvalued:
            return tr(
                "An alternative has no figure that can be compared, so it does not count for the floor.");
        default:
            return {};
        }
    }
};

template <typename T>
void checkBand(QList<PlanWarning> &warnings, const std::optional<T> &value,
               const std::optional<Range<T>> &band, PlanWarning place)
{
    if (!value || !band) {
        return;
    }
    if constexpr (std::is_same_v<T, Money>) {
        if (value->currency != band->lo.currency) {
            return;
        }
        if (value->minor > band->hi.minor) {
            place.code = PlanWarningCode::AboveBand;
            warnings.append(place);
        } else if (value->minor < band->lo.minor) {
            place.code = PlanWarningCode::BelowBand;
            warnings.append(place);
        }
    } else if (*value > band->hi || *value < band->lo) {
        place.code = *value > band->hi ? PlanWarningCode::AboveBand : PlanWarningCode::BelowBand;
        warnings.append(place);
    }
}

// |sum - nearest end| <= 1 % of that end, or inside: the claim holds.
bool claimHolds(const Money &sum, const MoneyRange &claim)
{
    if (sum.currency != claim.lo.currency) {
        return true; // nothing to compare
    }
    const auto low = scaled(claim.lo, 99, 100);
    const auto high = scaled(claim.hi, 101, 100);
    return !low || !high || (sum.minor >= low->minor && sum.minor <= high->minor);
}

void checkTotal(QList<PlanWarning> &warnings, const Plan &plan, TermSet set)
{
    const PlanTotal total = sumOfTerms(plan, set);
    const auto add = [&](PlanWarningCode code) { warnings.append({code, set, Component::Total}); };
    if (total.problem == TotalProblem::BasisUndecided) {
        add(PlanWarningCode::BasisUndecided);
    } else if (total.problem == TotalProblem::MixedCurrencies) {
        add(PlanWarningCode::MixedCurrencies);
    }
    if (!total.yearly) {
        return;
    }
    if (total.stated && set != TermSet::Offer && plan.terms(set).equity.value) {
        add(PlanWarningCode::TotalWithoutBase);
    }
    if (!total.missing.isEmpty()) {
        add(PlanWarningCode::PartMissing);
    }
    const auto &signOn = plan.terms(set).signOn.value;
    if (signOn && !inCurrency(plan, *signOn, total.yearly->currency)) {
        warnings.append({PlanWarningCode::MixedCurrencies, set, Component::SignOn});
    }
    const auto &claim = set == TermSet::Target ? plan.facts.claimedTarget : plan.facts.claimedFloor;
    const bool spoken = set == TermSet::Target || set == TermSet::Floor;
    // Only while the base still is the guide's: a person's own figure need not match the guide's claim.
    const bool guides = plan.terms(set).base.origin == Origin::GuideStrategy &&
                        plan.terms(set).equity.origin == Origin::GuideStrategy;
    if (spoken && claim && guides && !total.stated && !claimHolds(*total.yearly, *claim)) {
        add(PlanWarningCode::ClaimedTotalDiffers);
    }
    if (total.missing.isEmpty()) { // a total of some parts cannot be held against one of all
        checkBand<Money>(warnings, total.yearly, plan.facts.total, {{}, set, Component::Total});
    }
}

template <typename T>
bool above(const Term<T> &floor, const Term<T> &target)
{
    if constexpr (std::is_same_v<T, Money>) {
        return floor.value && target.value && floor.value->currency == target.value->currency &&
               floor.value->minor > target.value->minor;
    } else {
        return floor.value && target.value && *floor.value > *target.value;
    }
}

void checkOrder(QList<PlanWarning> &warnings, const Plan &plan)
{
    const auto add = [&](Component component) {
        warnings.append({PlanWarningCode::FloorAboveTarget, TermSet::Floor, component});
    };
    if (above(plan.floor.base, plan.target.base)) {
        add(Component::Base);
    }
    const Term<Money> floorEquity{amountOf(plan, TermSet::Floor, Component::Equity)};
    const Term<Money> targetEquity{amountOf(plan, TermSet::Target, Component::Equity)};
    if (above(floorEquity, targetEquity)) { // in one period, whatever each was stated for
        add(Component::Equity);
    }
    if (above(plan.floor.bonus, plan.target.bonus)) {
        add(Component::Bonus);
    }
    if (above(plan.floor.signOn, plan.target.signOn)) {
        add(Component::SignOn);
    }
    const PlanTotal floor = sumOfTerms(plan, TermSet::Floor);
    const PlanTotal target = planTotal(plan, TermSet::Target);
    const bool sameParts = partsLackedBy(floor, target).isEmpty() && partsLackedBy(target, floor).isEmpty();
    if (sameParts && above(Term<Money>{floor.yearly}, Term<Money>{target.yearly})) {
        add(Component::Total);
    }
}

void checkFloor(QList<PlanWarning> &warnings, const Plan &plan)
{
    const PlanFloor floor = planFloor(plan);
    const auto add = [&](PlanWarningCode code) { warnings.append({code, TermSet::Floor, Component::Total}); };
    const auto unvalued = [&](qsizetype i) { // who goes on looking does not know yet what for
        return floor.worths.at(i).missing && plan.alternatives.at(i).kind != AlternativeKind::WalkAway;
    };
    bool lacks = false;
    for (qsizetype i = 0; i < floor.worths.size(); ++i) {
        lacks = lacks || unvalued(i);
    }
    if (lacks) {
        add(PlanWarningCode::AlternativeUnvalued);
    }
    if (plan.floorOverride && plan.floorOverride->reason.trimmed().isEmpty()) {
        add(PlanWarningCode::OverrideWithoutReason);
    }
    const auto deciding = std::find_if(plan.alternatives.cbegin(), plan.alternatives.cend(),
                                       [&](const PlanAlternative &own) { return own.id == floor.decidedBy; });
    if (floor.source == FloorSource::Alternatives && deciding != plan.alternatives.cend() &&
        deciding->probability && *deciding->probability < Rate::percent(100)) {
        add(PlanWarningCode::UnsureAlternative);
    }
    if (!floor.inUse) {
        return;
    }
    if (floor.computed && floor.inUse->currency == floor.computed->value.currency &&
        floor.inUse->minor < floor.computed->value.minor) {
        add(PlanWarningCode::FloorBelowAlternative);
    }
    if (floor.source != FloorSource::Terms && floor.zone && floor.zone->value.minor < 0) {
        add(PlanWarningCode::FloorAboveBand);
    }
    if (floor.source != FloorSource::Terms && floor.ofTerms &&
        floor.ofTerms->currency == floor.inUse->currency && floor.ofTerms->minor != floor.inUse->minor) {
        add(PlanWarningCode::FloorPartsDiffer);
    }
}

QString bandText(const PlanWarning &warning, const Plan &plan, const QLocale &locale)
{
    const auto money = [&](const std::optional<MoneyRange> &range) {
        return range ? moneyRangeText(*range, locale) : QString();
    };
    switch (warning.component) {
    case Component::Base:
        return money(plan.facts.base);
    case Component::Equity:
        return money(plan.facts.equity);
    case Component::Bonus:
        return plan.facts.bonus ? rateRangeText(*plan.facts.bonus, locale) : money(plan.facts.bonusAmount);
    case Component::SignOn:
        return money(plan.facts.signOn);
    case Component::Total:
        return money(plan.facts.total);
    }
    return {};
}

} // namespace

QList<PlanWarning> planWarnings(const Plan &plan)
{
    QList<PlanWarning> warnings;
    for (const TermSet set : allSets) {
        const Terms &terms = plan.terms(set);
        checkBand<Money>(warnings, terms.base.value, plan.facts.base, {{}, set, Component::Base});
        checkBand<Money>(warnings, amountOf(plan, set, Component::Equity), plan.facts.equity,
                         {{}, set, Component::Equity});
        checkBand<Money>(warnings, sumOfTerms(plan, set).bonus, plan.facts.bonusAmount,
                         {{}, set, Component::Bonus});
        checkBand<Rate>(warnings, terms.bonus.value, plan.facts.bonus, {{}, set, Component::Bonus});
        checkBand<Money>(warnings, terms.signOn.value, plan.facts.signOn, {{}, set, Component::SignOn});
        checkTotal(warnings, plan, set);
    }
    for (const TermSet set : {TermSet::Floor, TermSet::Target}) {
        const Terms &terms = plan.terms(set);
        // Plans of version 1 kept the words' basis of the target only, and took the table's.
        const EquityBasis words = terms.equityBasis != EquityBasis::Unknown ? terms.equityBasis
                                  : set == TermSet::Target                  ? plan.facts.spokenEquityBasis
                                                                            : EquityBasis::Unknown;
        if (terms.equity.origin == Origin::GuideStrategy && words != EquityBasis::Unknown &&
            plan.equityBasis != EquityBasis::Unknown && words != plan.equityBasis) {
            warnings.append({PlanWarningCode::EquityWordsDiffer, set, Component::Equity});
        }
    }
    checkOrder(warnings, plan);
    checkFloor(warnings, plan);
    warnings.removeIf([&](const PlanWarning &warning) { // "$400K+": nothing lies above an open end
        const bool above =
            warning.code == PlanWarningCode::AboveBand || warning.code == PlanWarningCode::FloorAboveBand;
        return above && plan.facts.openEnded.contains(warning.component);
    });
    return warnings;
}

QString warningSentence(const PlanWarning &warning, const Plan &plan, const QLocale &locale)
{
    const QString sentence = Wording::of(warning.code);
    if (warning.code == PlanWarningCode::ClaimedTotalDiffers) {
        const auto &claim =
            warning.set == TermSet::Target ? plan.facts.claimedTarget : plan.facts.claimedFloor;
        const auto sum = planTotal(plan, warning.set).yearly;
        return QString(sentence)
            .replace(QLatin1String("%1"), Wording::set(warning.set))
            .replace(QLatin1String("%2"), claim ? moneyRangeText(*claim, locale) : QString())
            .replace(QLatin1String("%3"), sum ? moneyText(*sum, locale) : QString());
    }
    const auto text = [&](const std::optional<Money> &money) {
        return money ? moneyText(*money, locale) : QString();
    };
    const PlanFloor floor = warning.set == TermSet::Floor ? planFloor(plan) : PlanFloor();
    return QString(sentence)
        .replace(QLatin1String("%1"), Wording::set(warning.set))
        .replace(QLatin1String("%3"), Wording::component(warning.component))
        .replace(QLatin1String("%2"), bandText(warning, plan, locale))
        .replace(QLatin1String("%4"), text(floor.inUse))
        .replace(QLatin1String("%5"),
                 text(floor.computed ? std::optional(floor.computed->value) : std::nullopt))
        .replace(QLatin1String("%6"), text(floor.ofTerms));
}

} // namespace counteroffer

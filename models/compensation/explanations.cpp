// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/explanations.h"

#include "compensation/moneyrounder.h"
#include "compensation/position.h"

#include <algorithm>

namespace counteroffer {

namespace {

template <typename T>
Figure<Explained<T>> explained(const Figure<T> &figure, Formula formula, const QList<NamedInput> &inputs)
{
    if (!figure) {
        return failure(figure.error());
    }
    return Explained<T>{*figure, formula, inputs};
}

} // namespace

Explained<Money> explainedYear(const YearTotal &year)
{
    Explained<Money> result{year.total, Formula::YearTotal, {{InputName::Base, year.base}}};
    if (year.bonus) {
        result.inputs.append({InputName::Bonus, *year.bonus});
    }
    result.inputs.append({InputName::SignOn, year.signOn});
    if (year.vested) {
        result.inputs.append({InputName::Vested, *year.vested});
    }
    result.inputs.append({InputName::Refreshed, year.refreshed});
    return result;
}

Figure<Explained<Money>> explainedFloor(const QList<Alternative> &alternatives)
{
    const auto floor = floorOf(alternatives);
    if (!floor) {
        return failure(floor.error());
    }
    const Alternative &best = alternatives.at(floor->decidedBy);
    return Explained<Money>{floor->perYear,
                            Formula::Floor,
                            {{InputName::FourYearValue, best.fourYearValue},
                             {InputName::Risk, best.risk},
                             {InputName::Forfeited, best.forfeited}}};
}

Figure<Explained<Money>> explainedZone(const MoneyRange &band, const Money &floor)
{
    return explained(zoneWidth(band, floor), Formula::ZoneWidth,
                     {{InputName::BandHigh, band.hi}, {InputName::Floor, floor}});
}

Figure<Explained<Ratio>> explainedPenetration(const Money &amount, const MoneyRange &band)
{
    return explained(
        penetration(amount, band), Formula::Penetration,
        {{InputName::Amount, amount}, {InputName::BandLow, band.lo}, {InputName::BandHigh, band.hi}});
}

Figure<std::optional<Explained<Money>>> explainedExit(const ExitQuestion &question)
{
    const auto required = requiredExit(question);
    if (!required) {
        return failure(required.error());
    }
    if (!required->exit) {
        return std::optional<Explained<Money>>();
    }
    return std::optional(Explained<Money>{*required->exit,
                                          Formula::RequiredExit,
                                          {{InputName::Gap, required->gap},
                                           {InputName::Years, qint64(question.years)},
                                           {InputName::Equity, question.equity},
                                           {InputName::Dilution, question.dilution},
                                           {InputName::Rounds, qint64(question.rounds)},
                                           {InputName::Valuation, question.valuation}}});
}

Figure<Explained<Money>> explainedPackage(const Package &package, const PackageWeights &weights)
{
    return explained(packageWorth(package, weights), Formula::PackageWorth,
                     {{InputName::Base, package.base},
                      {InputName::Bonus, weights.bonus},
                      {InputName::Grant, package.grant},
                      {InputName::GrantWeight, weights.grant},
                      {InputName::SignOn, package.signOn},
                      {InputName::SignOnWeight, weights.signOn}});
}

Explained<Money> explainedPart(const Package &solved, PackagePart part, const Money &worth,
                               const PackageWeights &weights)
{
    const NamedInput base{InputName::Base, solved.base};
    const NamedInput bonus{InputName::Bonus, weights.bonus};
    const NamedInput grant{InputName::Grant, solved.grant};
    const NamedInput grantWeight{InputName::GrantWeight, weights.grant};
    const NamedInput signOn{InputName::SignOn, solved.signOn};
    const NamedInput signOnWeight{InputName::SignOnWeight, weights.signOn};
    const NamedInput total{InputName::Worth, worth};
    switch (part) {
    case PackagePart::Base:
        return {solved.base, Formula::SolvedBase, {total, grant, grantWeight, signOn, signOnWeight, bonus}};
    case PackagePart::Grant:
        return {solved.grant, Formula::SolvedGrant, {total, base, bonus, signOn, signOnWeight, grantWeight}};
    case PackagePart::SignOn:
        break;
    }
    return {solved.signOn, Formula::SolvedSignOn, {total, base, bonus, grant, grantWeight, signOnWeight}};
}

Figure<Explained<Money>> explainedOpening(const Money &target, Rate premium)
{
    const auto range = rangeOpener(target, premium);
    if (!range) {
        return failure(range.error());
    }
    return Explained<Money>{
        range->hi, Formula::Opening, {{InputName::Target, target}, {InputName::Premium, premium}}};
}

Figure<Explained<Money>> explainedStep(const Money &opening, const Money &target, int step)
{
    const auto ladder = concessionLadder(opening, target);
    if (!ladder) {
        return failure(ladder.error());
    }
    if (step < 0 || step >= ladder->size()) {
        return failure(ArithmeticError::TermInvalid);
    }
    return Explained<Money>{ladder->at(step).offer,
                            Formula::LadderStep,
                            {{InputName::Target, target},
                             {InputName::Opening, opening},
                             {InputName::SeventhsLeft, qint64(ladderSevenths.at(size_t(step)))}}};
}

Figure<Explained<Money>> explainedConcession(const QList<LadderStep> &ladder, int step)
{
    if (step < 0 || step >= ladder.size()) {
        return failure(ArithmeticError::TermInvalid);
    }
    return Explained<Money>{ladder.at(step).concession,
                            Formula::Concession,
                            {{InputName::StepBefore, ladder.at(std::max(0, step - 1)).offer},
                             {InputName::Ask, ladder.at(step).offer}}};
}

Figure<Explained<Money>> explainedGap(const Money &theirs, const Money &mine, InputName mark)
{
    MoneyRounder round{theirs, mine};
    const Formula formula = mark == InputName::Floor ? Formula::OverFloor : Formula::OverTarget;
    return explained(round.finishMoney(Exact::of(theirs) - Exact::of(mine)), formula,
                     {{InputName::Theirs, theirs}, {mark, mine}});
}

Figure<Explained<Money>> explainedOutcome(const ExitTerms &terms, const Holding &holding, const Money &exit)
{
    const auto outcome = exitOutcome(terms, holding, exit);
    if (!outcome) {
        return failure(outcome.error());
    }
    Explained<Money> result{outcome->value,
                            outcome->preferredConverts ? Formula::ExitConverted : Formula::ExitPreferred,
                            {{InputName::Count, holding.count}, {InputName::Exit, exit}}};
    if (!outcome->preferredConverts) {
        result.inputs.append({InputName::Preference, terms.preference});
        result.inputs.append({InputName::PreferredShare, terms.preferredShare});
    }
    result.inputs.append({InputName::AllShares, terms.fullyDiluted});
    result.inputs.append({InputName::Dilution, terms.dilution});
    result.inputs.append({InputName::Rounds, qint64(terms.rounds)});
    if (holding.strike) {
        result.inputs.append({InputName::Strike, *holding.strike});
    }
    return result;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/explanations.h"

#include "compensation/position.h"

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

} // namespace counteroffer

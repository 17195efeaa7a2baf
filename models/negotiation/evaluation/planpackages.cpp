// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/plantactics.h"

#include "compensation/explanations.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/planyears.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanPackages)
};

PlanFigure<Package> referenceOf(const Plan &plan)
{
    const Terms &target = plan.target;
    if (!target.base.value) {
        return missing(WhyNot::NoTarget);
    }
    const auto grant = grantOf(plan, target);
    if (!grant) {
        return failure(grant.error());
    }
    const Money base = *target.base.value;
    const Money none{0, base.currency};
    const auto granted = inCurrency(plan, grant->value_or(none), base.currency);
    const auto signOn = inCurrency(plan, target.signOn.value.value_or(none), base.currency);
    if (!granted || !signOn) {
        return missing(WhyNot::RateMissing);
    }
    return Package{base, *granted, *signOn};
}

// The guide's band for the part that is solved: of the grant over four years, whatever the table's basis.
std::optional<MoneyRange> bandOfPart(const Plan &plan, PackagePart part, Currency currency)
{
    std::optional<MoneyRange> band = part == PackagePart::Base     ? plan.facts.base
                                     : part == PackagePart::SignOn ? plan.facts.signOn
                                                                   : plan.facts.equity;
    if (part == PackagePart::Grant && band && plan.equityBasis != EquityBasis::Grant) {
        const auto low = scaled(band->lo, 4, 1);
        const auto high = scaled(band->hi, 4, 1);
        band = low && high && plan.equityBasis == EquityBasis::Year ? std::optional(MoneyRange{*low, *high})
                                                                    : std::nullopt;
    }
    return band && band->lo.currency == currency ? band : std::nullopt;
}

SolvedPackage solvedOf(const Plan &plan, const PackageChoice &choice, const PlanPackages &packages)
{
    SolvedPackage solved{choice.name, choice.solved, {}, {}};
    const Currency currency = packages.reference.base.currency;
    Package package = packages.reference;
    const auto lock = [&](Money &part, const std::optional<Money> &set) {
        const auto own = set ? inCurrency(plan, *set, currency) : std::optional(part);
        part = own.value_or(part);
        return own.has_value();
    };
    if (!lock(package.base, choice.base) || !lock(package.grant, choice.grant) ||
        !lock(package.signOn, choice.signOn)) {
        solved.missing = Missing{WhyNot::RateMissing, {}};
        return solved;
    }
    const auto result = solvedPackage(package, choice.solved, packages.worth.value, packages.weights,
                                      bandOfPart(plan, choice.solved, currency));
    if (result) {
        solved.package = *result;
    } else {
        solved.missing = missing(result.error()).error;
    }
    return solved;
}

// A twentieth of the salary to either side: far enough to be another package, near enough to be granted.
QList<PackageChoice> proposedChoices(const Package &reference)
{
    const Money shift = scaled(reference.base, 5, 100).value_or(Money{0, reference.base.currency});
    PackageChoice asTarget;
    asTarget.name = Wording::tr("As the target");
    PackageChoice lessSalary;
    lessSalary.name = Wording::tr("Less salary, more equity");
    lessSalary.base = minus(reference.base, shift);
    PackageChoice moreSalary;
    moreSalary.name = Wording::tr("More salary, less equity");
    moreSalary.base = plus(reference.base, shift);
    if (reference.grant.minor == 0) { // nothing to trade with but the sign-on
        lessSalary.name = Wording::tr("Less salary, more sign-on");
        moreSalary.name = Wording::tr("More salary, less sign-on");
        lessSalary.solved = moreSalary.solved = PackagePart::SignOn;
    }
    return {asTarget, lessSalary, moreSalary};
}

} // namespace

PlanFigure<PlanPackages> packagesOf(const Plan &plan)
{
    const auto reference = referenceOf(plan);
    if (!reference) {
        return failure(reference.error());
    }
    PlanPackages packages;
    packages.reference = *reference;
    packages.weights = {plan.target.bonus.value.value_or(Rate{}),
                        plan.packages.grantWeight.value_or(Rate::percent(100)),
                        plan.packages.signOnWeight.value_or(Rate::percent(100))};
    const auto worth = explainedPackage(packages.reference, packages.weights);
    if (!worth) {
        return missing(worth.error());
    }
    packages.worth = *worth;
    const QList<PackageChoice> choices =
        plan.packages.choices.isEmpty() ? proposedChoices(packages.reference) : plan.packages.choices;
    for (const PackageChoice &choice : choices) {
        packages.packages.append(solvedOf(plan, choice, packages));
    }
    return packages;
}

} // namespace counteroffer

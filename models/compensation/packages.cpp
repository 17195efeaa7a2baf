// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/packages.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

constexpr int years = 4;

Money &partOf(Package &package, PackagePart part)
{
    switch (part) {
    case PackagePart::Grant:
        return package.grant;
    case PackagePart::SignOn:
        return package.signOn;
    case PackagePart::Base:
        break;
    }
    return package.base;
}

/// What one minor unit of a part adds to the worth.
Exact worthOfUnit(PackagePart part, const PackageWeights &weights)
{
    switch (part) {
    case PackagePart::Grant:
        return Exact::of(weights.grant);
    case PackagePart::SignOn:
        return Exact::of(weights.signOn);
    case PackagePart::Base:
        break;
    }
    return Exact(years) * (Exact(1) + Exact::of(weights.bonus));
}

Exact exactWorth(const Package &package, const PackageWeights &weights)
{
    return Exact::of(package.base) * worthOfUnit(PackagePart::Base, weights) +
           Exact::of(package.grant) * worthOfUnit(PackagePart::Grant, weights) +
           Exact::of(package.signOn) * worthOfUnit(PackagePart::SignOn, weights);
}

} // namespace

Figure<Money> packageWorth(const Package &package, const PackageWeights &weights)
{
    MoneyRounder round{package.base, package.grant, package.signOn};
    return round.finishMoney(exactWorth(package, weights));
}

Figure<Package> solvedPackage(Package package, PackagePart part, const Money &worth,
                              const PackageWeights &weights, const std::optional<MoneyRange> &band)
{
    Money &open = partOf(package, part);
    open = Money{};
    MoneyRounder round{worth, package.base, package.grant, package.signOn};
    if (band) {
        round.expect(*band);
    }
    const Exact missing = Exact::of(worth) - exactWorth(package, weights);
    open = round.money(missing / worthOfUnit(part, weights));
    const bool inside = !band || (band->lo.minor <= open.minor && open.minor <= band->hi.minor);
    round.require(inside && open.minor >= 0, ArithmeticError::OutsideBand);
    return round.finish(package);
}

} // namespace counteroffer

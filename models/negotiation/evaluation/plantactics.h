// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/figure.h"
#include "compensation/ladder.h"
#include "compensation/packages.h"
#include "compensation/reply.h"
#include "negotiation/evaluation/planfigure.h"
#include "negotiation/plan.h"

#include <QList>

namespace counteroffer {

/// The amount of one component in one set of terms: a year's, of equity in the plan's basis (a year's worth
/// where that is not known and the terms have one of their own); the floor's total is the floor in use.
/// Nothing for a bonus, which is a rate.
[[nodiscard]] std::optional<Money> amountOf(const Plan &plan, TermSet set, Component component);
/// The amount of a round of an offer, to be held beside those of amountOf: of equity in the plan's basis. The
/// round itself keeps it in the basis of its offer.
[[nodiscard]] std::optional<Money> roundAmountOf(const Plan &plan, const Offer &offer,
                                                 const OfferRound &round);

/// The parts that the guide pays and the total of amountOf() lacks: it is not yet to be compared with a whole
/// one.
[[nodiscard]] QList<Component> lackingIn(const Plan &plan, TermSet set);

/// The guide's range of a component, as money.
[[nodiscard]] std::optional<MoneyRange> bandOf(const Plan &plan, Component component);

/// What the ladder of the plan starts from and goes to.
[[nodiscard]] PlanFigure<Money> openingOf(const Plan &plan, Component component);

/// The concession ladder (COMPENSATION F15) for the component that the person chose.
struct PlanLadder
{
    QList<LadderStep> steps;
    std::optional<MoneyRange> rangeOpener; ///< from the target up (COMPENSATION F17)
    bool belowFloor = false;               ///< the target itself lies below the floor

    bool operator==(const PlanLadder &) const = default;
};
[[nodiscard]] PlanFigure<PlanLadder> ladderOf(const Plan &plan);

/// What is known when they return a figure for a component.
[[nodiscard]] ReplyPoints replyPointsOf(const Plan &plan, Component component);

/// A reply for every figure that they may return.
[[nodiscard]] PlanFigure<QList<Reply>> repliesOf(const Plan &plan);

/// One package of equal worth.
struct SolvedPackage
{
    QString name;
    PackagePart solved = PackagePart::Grant;
    std::optional<Package> package;
    std::optional<Missing> missing; ///< why it cannot be solved: outside the band, or below 0

    bool operator==(const SolvedPackage &) const = default;
};

struct PlanPackages
{
    Package reference; ///< the target
    PackageWeights weights;
    Explained<Money> worth; ///< of each package to the person (COMPENSATION F16)
    QList<SolvedPackage> packages;

    bool operator==(const PlanPackages &) const = default;
};

/// The plan's packages, or three that are proposed: the target, less salary against equity, more salary
/// against the sign-on; each worth the same to the person and inside the guide's band where there is one.
[[nodiscard]] PlanFigure<PlanPackages> packagesOf(const Plan &plan);

} // namespace counteroffer

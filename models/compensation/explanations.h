// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/exits.h"
#include "compensation/figure.h"
#include "compensation/floorzone.h"
#include "compensation/ladder.h"
#include "compensation/packages.h"
#include "compensation/requiredexit.h"
#include "compensation/totalcompensation.h"

namespace counteroffer {

/// One of the years of totalCompensation, with its parts; a part that is not known is no input.
[[nodiscard]] Explained<Money> explainedYear(const YearTotal &year);
/// The floor a year (COMPENSATION F14), with the alternative that sets it.
[[nodiscard]] Figure<Explained<Money>> explainedFloor(const QList<Alternative> &alternatives);
/// The room between floor and band (COMPENSATION F14).
[[nodiscard]] Figure<Explained<Money>> explainedZone(const MoneyRange &band, const Money &floor);
/// The position in a band (COMPENSATION F12).
[[nodiscard]] Figure<Explained<Ratio>> explainedPenetration(const Money &amount, const MoneyRange &band);
/// The valuation that equals the alternative (COMPENSATION F10); nothing where one is already ahead on cash.
[[nodiscard]] Figure<std::optional<Explained<Money>>> explainedExit(const ExitQuestion &question);
/// The worth of a package to the person (COMPENSATION F16).
[[nodiscard]] Figure<Explained<Money>> explainedPackage(const Package &package,
                                                        const PackageWeights &weights);
/// The part of a package that makes it worth `worth` (COMPENSATION F16), of a package that is solved already.
[[nodiscard]] Explained<Money> explainedPart(const Package &solved, PackagePart part, const Money &worth,
                                             const PackageWeights &weights);
/// The opening that lies `premium` above the target (COMPENSATION F17).
[[nodiscard]] Figure<Explained<Money>> explainedOpening(const Money &target, Rate premium);
/// What is asked at a step of the ladder, the opening being 0 (COMPENSATION F15). TermInvalid for none of its
/// steps.
[[nodiscard]] Figure<Explained<Money>> explainedStep(const Money &opening, const Money &target, int step);
/// What a step gives of the ask before it (COMPENSATION F15); of the opening, 0. TermInvalid as above.
[[nodiscard]] Figure<Explained<Money>> explainedConcession(const QList<LadderStep> &ladder, int step);
/// What a holding is worth at an exit (COMPENSATION F8).
[[nodiscard]] Figure<Explained<Money>> explainedOutcome(const ExitTerms &terms, const Holding &holding,
                                                        const Money &exit);
/// How far their figure is over a floor or a target; below 0 is short of it.
/// @param mark InputName::Floor or InputName::Target
[[nodiscard]] Figure<Explained<Money>> explainedGap(const Money &theirs, const Money &mine, InputName mark);

} // namespace counteroffer

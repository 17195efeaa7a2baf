// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/figure.h"
#include "compensation/floorzone.h"
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

} // namespace counteroffer

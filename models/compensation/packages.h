// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// One of several packages that are worth the same to the person (COMPENSATION F16).
struct Package
{
    Money base;   ///< a year
    Money grant;  ///< whole, over four years
    Money signOn; ///< once

    bool operator==(const Package &) const = default;
};

/// What the parts count for the person: a dollar of grant or sign-on against a dollar of salary.
struct PackageWeights
{
    Rate bonus; ///< of base
    Rate grant = Rate::percent(100);
    Rate signOn = Rate::percent(100);

    bool operator==(const PackageWeights &) const = default;
};

enum class PackagePart { Base, Grant, SignOn };

/// V = 4 x base x (1 + bonus) + w_e x grant + w_s x sign-on (COMPENSATION F16).
[[nodiscard]] Figure<Money> packageWorth(const Package &package, const PackageWeights &weights);

/// `package` with its `part` set so that it is worth `worth`; what `part` held before does not matter.
/// OutsideBand where the amount would be negative or outside `band`, DivisionByZero where the part counts for
/// nothing.
[[nodiscard]] Figure<Package> solvedPackage(Package package, PackagePart part, const Money &worth,
                                            const PackageWeights &weights,
                                            const std::optional<MoneyRange> &band = {});

} // namespace counteroffer

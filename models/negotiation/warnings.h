// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace counteroffer {

enum class PlanWarningCode {
    AboveBand,           ///< above the high end of the guide's range
    BelowBand,           ///< below the low end of the guide's range
    ClaimedTotalDiffers, ///< the total the guide's script speaks is not the sum of its parts
    EquityWordsDiffer, ///< the script calls the equity a year's, the table adds up as a grant, or vice versa
    BasisUndecided,    ///< nobody has said whether equity is a year's or a grant's
    MixedCurrencies,   ///< parts in different currencies: no total without a rate
    FloorAboveTarget,
    PartMissing,           ///< the total lacks a part the guide pays
    TotalWithoutBase,      ///< parts are named but no base salary: the total is stated, not added up
    FloorBelowAlternative, ///< the floor in use lies below what an alternative pays
    FloorAboveBand,        ///< the floor in use lies above the guide's range: there is no room
    FloorPartsDiffer,      ///< the floor's own parts do not add up to the floor in use
    OverrideWithoutReason, ///< the person's own floor, and nobody will remember why
    UnsureAlternative,     ///< the alternative that sets the floor is not certain
    AlternativeUnvalued,   ///< an alternative has no figure, or none that can be compared
};

/// Something about one figure of the plan that the person should look at.
struct PlanWarning
{
    PlanWarningCode code{};
    TermSet set = TermSet::Target;
    Component component = Component::Base;

    bool operator==(const PlanWarning &) const = default;
};

/// All warnings of a plan, floor first, by component. A claimed total is wrong when the sum of parts lies
/// more than 1 % outside of the claimed range (COMPENSATION F18).
[[nodiscard]] QList<PlanWarning> planWarnings(const Plan &plan);

/// One whole sentence with the figures it rests on, in the locale's notation.
[[nodiscard]] QString warningSentence(const PlanWarning &warning, const Plan &plan, const QLocale &locale);

} // namespace counteroffer

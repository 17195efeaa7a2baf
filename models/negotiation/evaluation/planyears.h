// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/totalcompensation.h"
#include "negotiation/evaluation/planfigure.h"
#include "negotiation/plan.h"

#include <QList>

namespace counteroffer {

/// What is taken for granted because nobody has said otherwise: shown beside every figure that rests on it.
enum class Assumption {
    FullPayout,       ///< the bonus is paid at 100 % of its target
    NoRaise,          ///< the base stays as it is
    FullFirstYear,    ///< twelve months count for the first bonus
    EvenVesting,      ///< the grant vests evenly over four years
    UnitsAtPreferred, ///< a count is worth the preferred price, of options less the strike
    StatedTotal,      ///< a total that was stated stands for every year; its parts are not known
};

/// The years of one set of terms with the five figures, and what they rest on.
struct PlanYears
{
    OfferTerms terms; ///< as computed with, all in one currency
    TotalCompensation totals;
    QList<Assumption> assumed;
    QList<Component> missing; ///< parts that the guide pays and these terms do not name: not in the totals

    bool operator==(const PlanYears &) const = default;
};

/// The conditions of a set of terms, field by field: its own, else (for floor, target and stretch) those of
/// their offer, else unset.
[[nodiscard]] Conditions conditionsInUse(const Plan &plan, const Terms &terms);

/// The basis of the equity of a set of terms: its own, else the plan's.
[[nodiscard]] EquityBasis equityBasisOf(const Plan &plan, const Terms &terms);

/// The equity of a set of terms as a whole grant: a year's worth times the years it vests over. Nothing
/// without equity. UnitsUnpriced for a count without its prices; BasisUndecided.
[[nodiscard]] PlanFigure<std::optional<Money>> grantOf(const Plan &plan, const Terms &terms);

/// The years of a set of terms (COMPENSATION F4): in the plan's currency, by the plan's rates.
[[nodiscard]] PlanFigure<PlanYears> yearsOf(const Plan &plan, const Terms &terms, int years = 4);
[[nodiscard]] PlanFigure<PlanYears> yearsOf(const Plan &plan, TermSet set, int years = 4);

/// The assumption as a whole sentence.
[[nodiscard]] QString assumptionSentence(Assumption assumption);
[[nodiscard]] QString assumptionName(Assumption assumption); ///< in JSON

} // namespace counteroffer

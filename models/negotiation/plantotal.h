// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// Why a total cannot be told.
enum class TotalProblem {
    None,
    NoBase,          ///< neither base salary nor a total is known
    BasisUndecided,  ///< the equity figure may be a year's or a whole grant's: the person has to say
    MixedCurrencies, ///< parts in different currencies, and no rate
    Overflow,
};

/// Total compensation of one set of terms, and what stands behind it.
struct PlanTotal
{
    std::optional<Money> yearly;    ///< base + base x bonus + a year's equity; no one-time pay
    std::optional<Money> firstYear; ///< the same with the sign-on; empty without one, or in another currency
    std::optional<Money> bonus;     ///< base x bonus, as used
    std::optional<Money> equity;    ///< a year's equity, as used
    QList<Component> missing;       ///< parts that these terms leave out (isPartOfPay): not in the total
    bool stated = false;            ///< `yearly` is a total somebody stated, not the sum of parts
    TotalProblem problem = TotalProblem::None;

    bool operator==(const PlanTotal &) const = default;
};

/// Adds up one set of the plan's terms under the equity basis in use: Y = B(1 + b) + E/d with d = 1 for a
/// year's equity and d = 4 for a grant (COMPENSATION F1, F4). Exact but for one rounding of the bonus and
/// one of the equity to minor units. In the base's currency, by the plan's rates. Equity that is known only
/// by count is worth what its prices say (COMPENSATION F7), and missing without them.
[[nodiscard]] PlanTotal sumOfTerms(const Plan &plan, TermSet set);

/// The same, but for a floor without figures of its own: that is the one the alternatives set, or the
/// person's override, as a stated total.
[[nodiscard]] PlanTotal planTotal(const Plan &plan, TermSet set);

/// Whether a total of these terms lacks something without the part: the guide pays it; and of their offer,
/// one of the person's own sets names it.
[[nodiscard]] bool isPartOfPay(const Plan &plan, const Terms &terms, Component component);

/// The parts of `other` that `total` leaves out. Totals are comparable where neither leaves out one of the
/// other's: an unknown part is not 0. A stated total holds every part.
[[nodiscard]] QList<Component> partsLackedBy(const PlanTotal &total, const PlanTotal &other);

/// A year's worth of the equity of a set of terms; nothing where it is unknown, its basis is undecided, or a
/// count has no price.
[[nodiscard]] std::optional<Money> yearOfEquity(const Plan &plan, const Terms &terms);

/// What was stated of an amount for its own period ("75 an hour"), rounded once; nothing where there is none.
[[nodiscard]] std::optional<Money> statedAmount(const Term<Money> &term);
/// A year's worth of what was stated for a period; nothing where it is too large.
[[nodiscard]] std::optional<Money> yearlyAmount(const Money &stated, PayPeriod period);
/// Says that a term was stated for another period: the figure that was named stays, a year's worth follows.
/// False, and nothing changes, where that is too large.
bool restate(Term<Money> &term, PayPeriod period);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/figure.h"
#include "negotiation/evaluation/planfigure.h"
#include "negotiation/plan.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// Where the floor that counts comes from.
enum class FloorSource {
    None,
    Override,     ///< the person's own figure, with a reason
    Alternatives, ///< the best of them (COMPENSATION F14)
    Terms,        ///< the floor's own parts or stated total: the guide's or typed
};

/// What an alternative is worth.
struct AlternativeWorth
{
    QString id;
    std::optional<Money> fourYears; ///< all that it pays, without risk and forfeits
    std::optional<Money> perYear;   ///< what an offer must pay a year to match it (COMPENSATION F14)
    std::optional<Missing> missing; ///< why there is no worth

    bool operator==(const AlternativeWorth &) const = default;
};

/// The floor: a year's total below which the answer is no.
struct PlanFloor
{
    std::optional<Money> inUse;
    FloorSource source = FloorSource::None;
    std::optional<Explained<Money>> computed; ///< from the alternatives, whatever is in use
    QString decidedBy;                        ///< id of the alternative that sets it
    std::optional<Money> ofTerms;             ///< what the floor's own parts add up to, a year
    std::optional<Explained<Money>> zone;     ///< the room up to the band's top (COMPENSATION F14)
    QList<AlternativeWorth> worths;           ///< one for each alternative, in their order

    bool operator==(const PlanFloor &) const = default;
};

/// The plan's floor. What is in use: the override, else what the alternatives say, else the floor's own
/// terms. Amounts in the plan's currency, by its rates; an alternative without a figure counts for nothing
/// and says why.
[[nodiscard]] PlanFloor planFloor(const Plan &plan);

} // namespace counteroffer

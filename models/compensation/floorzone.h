// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>

namespace counteroffer {

/// What the person can do instead: stay, take another offer, walk away (COMPENSATION F14).
struct Alternative
{
    Money fourYearValue; ///< all that it pays over four years
    Rate risk;           ///< what leaving it must pay on top of it; may be negative for one that is not sure
    Money forfeited;     ///< what is lost by leaving it (unvested equity, a bonus), not by the year

    bool operator==(const Alternative &) const = default;
};

/// The least to accept, as the alternatives set it.
struct Floor
{
    Money perYear;
    Money fourYears;
    int decidedBy = 0; ///< index of the alternative that sets it; the first of equals

    bool operator==(const Floor &) const = default;
};

/// W = the greatest of (4-year value x (1 + risk) + forfeited) / 4 (COMPENSATION F14). NothingGiven without
/// an alternative: then there is no floor, not one of 0.
[[nodiscard]] Figure<Floor> floorOf(const QList<Alternative> &alternatives);

/// The room between the floor and the top of the band; below 0 there is none, and by how much (COMPENSATION
/// F14).
[[nodiscard]] Figure<Money> zoneWidth(const MoneyRange &band, const Money &floor);

} // namespace counteroffer

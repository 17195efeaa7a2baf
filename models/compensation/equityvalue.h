// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/price.h"

#include <optional>

namespace counteroffer {

/// A number of options at a strike price, or of share units where there is no strike (COMPENSATION F7).
struct Holding
{
    qint64 count = 0;
    std::optional<UnitPrice> strike; ///< nothing: share units, which cost nothing to have

    bool operator==(const Holding &) const = default;
};

/// The ways to put a figure on one and the same holding; they differ by multiples, so none stands alone.
struct EquityValue
{
    Money notional;                 ///< count x preferred price: what offers like to quote
    Money spread;                   ///< count x what the preferred price is above the strike, or 0
    Money intrinsic;                ///< the same at the fair market value of the common share (409A)
    Money exerciseCost;             ///< count x strike; 0 for share units
    std::optional<Ratio> ownership; ///< of all shares, where their number is known

    bool operator==(const EquityValue &) const = default;
};

/// The value of a holding at today's prices. `fairMarketValue` of the common share and the fully diluted
/// number of shares may be unknown; without the first the intrinsic value is at the preferred price, as for
/// listed shares.
[[nodiscard]] Figure<EquityValue> equityValue(const Holding &holding, const UnitPrice &preferred,
                                              std::optional<UnitPrice> fairMarketValue,
                                              std::optional<qint64> fullyDiluted);

/// count x max(0, price - strike), or count x price without a strike.
[[nodiscard]] Figure<Money> valueAt(const Holding &holding, const UnitPrice &price);

/// How many options or units "equity worth `worth`" can mean: each whole, never rounded up.
struct CountsForWorth
{
    std::optional<qint64> atFairMarketValue;
    qint64 atPreferred = 0;
    std::optional<qint64> bySpread; ///< nothing where there is no strike, or none below the preferred price
    std::optional<Ratio> preferredToFairMarket;

    bool operator==(const CountsForWorth &) const = default;
};

/// The counts that a stated worth can stand for: ask for the unit before computing anything.
[[nodiscard]] Figure<CountsForWorth> countsForWorth(const Money &worth, const UnitPrice &preferred,
                                                    std::optional<UnitPrice> fairMarketValue,
                                                    std::optional<UnitPrice> strike);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"

namespace counteroffer {

/// The price of one share, option or unit: millionths of a whole unit of currency, for strike prices go below
/// the cent ($0.0234 is 23,400). Counts times prices are money again (COMPENSATION F7).
struct UnitPrice
{
    qint64 millionths = 0;
    Currency currency;

    /// A price that is a whole number of minor units; nothing when it does not fit.
    [[nodiscard]] static std::optional<UnitPrice> of(const Money &price);

    bool operator==(const UnitPrice &) const = default;
};

/// The largest price of one share that an entry or a plan's file may hold: a thousand million, in millionths.
inline constexpr qint64 mostPriceMillionths = 1'000'000'000'000'000;

/// A quotient for people, in millionths: 2.1316 times is 2,131,579; 81.25 % is 812,500; half a basis point
/// is 50. Rounded half away from zero once. Rate is for what people set, Ratio for what comes out.
struct Ratio
{
    qint64 millionths = 0;

    auto operator<=>(const Ratio &) const = default;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/range.h"

#include <QtGlobal>

#include <compare>

namespace counteroffer {

/// A share of something in basis points: 15 % is 1500 (COMPENSATION F0). May be negative (a fall).
struct Rate
{
    qint64 basisPoints = 0;

    static constexpr Rate percent(qint64 whole) { return {whole * 100}; }
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 within a rewritten < for a pointer
    auto operator<=>(const Rate &) const = default;
};

using RateRange = Range<Rate>;
/// Options, shares or units: a count, never money until a price is known (COMPENSATION F7).
using CountRange = Range<qint64>;

} // namespace counteroffer

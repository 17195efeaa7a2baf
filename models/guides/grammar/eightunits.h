// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstring>

namespace counteroffer {

/// Eight UTF-16 units at once, in the compilers' own vectors: most questions to a text ("is there a bracket?")
/// are answered with no for whole stretches of it. Comparisons give a vector of masks, to be joined with | and
/// & and asked with isAny().
using EightUnits [[gnu::vector_size(16)]] = quint16;
inline constexpr qsizetype unitsAtOnce = 8;

/// The eight units from `units` on; all of them have to be there.
[[nodiscard]] inline EightUnits eightUnits(const char16_t *units)
{
    EightUnits eight;
    std::memcpy(&eight, units, sizeof eight);
    return eight;
}

/// Whether a comparison held for any of the eight.
template <typename Mask>
[[nodiscard]] inline bool isAny(const Mask &mask)
{
    quint64 halves[2];
    static_assert(sizeof halves == sizeof mask);
    std::memcpy(halves, &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

} // namespace counteroffer

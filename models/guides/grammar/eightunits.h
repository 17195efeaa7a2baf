// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <QtEndian>

#include <bit>
#include <cstring>

namespace counteroffer {

/// Eight UTF-16 units at once, in the compilers' own vectors: most questions to a text ("is there a
/// bracket?") are answered with no for whole stretches of it. Comparisons give a vector of masks, to be
/// joined with | and & and asked with isAny(). Compare with quint16:
/// a char16_t beside a vector makes clang 14 crash.
using EightUnits [[gnu::vector_size(16)]] = quint16;
inline constexpr qsizetype unitsAtOnce = 8;

/// The eight units from `units` on; all of them have to be there.
[[nodiscard]] inline EightUnits eightUnits(const char16_t *units)
{
    EightUnits eight;
    std::memcpy(&eight, units, sizeof eight);
    return eight;
}

/// What comparisons of them give: all bits of a unit where it held.
using UnitMask [[gnu::vector_size(16)]] = qint16;

/// Whether a comparison held for any of the eight.
[[nodiscard]] inline bool isAny(UnitMask mask)
{
    quint64 halves[2];
    std::memcpy(halves, &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/// The first of the eight for which a comparison held; 8 where it held for none. No loop, whose end a
/// processor could not foresee.
[[nodiscard]] inline int firstOf(UnitMask mask)
{
    using Bytes [[gnu::vector_size(8)]] = qint8;
    const Bytes bytes = __builtin_convertvector(mask, Bytes);
    return std::countr_zero(qFromLittleEndian<quint64>(&bytes)) / 8;
}

/// Where a unit stands from `from` on, -1 where it does not: QStringView::indexOf() without the call, for the
/// short texts of cells and labels.
[[nodiscard]] inline qsizetype placeOf(QStringView text, char16_t unit, qsizetype from = 0)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    qsizetype at = from;
    for (; size - at >= unitsAtOnce; at += unitsAtOnce) {
        if (const int first = firstOf(eightUnits(units + at) == quint16(unit)); first < unitsAtOnce) {
            return at + first;
        }
    }
    while (at < size && units[at] != unit) {
        ++at;
    }
    return at < size ? at : -1;
}

} // namespace counteroffer

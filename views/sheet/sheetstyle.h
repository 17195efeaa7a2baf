// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "offersheet/sheetcontent.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace counteroffer {

/// The sheet is laid out in quarters of a point, so that sizes of type are whole numbers of units on any
/// device, and a screen's dots decide nothing.
inline constexpr qreal sheetUnits = 4; // in a point

/// How a sheet looks: sizes, distances, colours. Always the light palette, whatever the window's.
class SheetStyle final
{
public:
    /// @param scale of all sizes; a full sheet has 1
    SheetStyle(qreal scale, bool rightToLeft);

    /// A distance given in points, in layout units.
    [[nodiscard]] qreal points(qreal value) const { return value * m_scale * sheetUnits; }
    [[nodiscard]] QFont font(qreal pointSize, bool strong = false) const;
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    /// The side where a line of the sheet begins, whatever the words in it.
    [[nodiscard]] Qt::Alignment start() const
    {
        return (m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    }
    [[nodiscard]] const QPalette &palette() const { return m_palette; }

    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QColor quiet() const;
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] QColor rule() const;
    [[nodiscard]] QColor caution() const;

private:
    qreal m_scale;
    bool m_rightToLeft;
    QPalette m_palette;
};

/// Sizes of type on the sheet, in points: four, each with one job, and the title's.
namespace sheettype {
inline constexpr qreal small = 8.25;
inline constexpr qreal body = 9.5;
inline constexpr qreal spoken = 10.5;
inline constexpr qreal heading = 11.5;
inline constexpr qreal title = 20;
} // namespace sheettype

} // namespace counteroffer

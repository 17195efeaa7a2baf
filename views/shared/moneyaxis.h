// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "shared/chartdrawing.h"
#include "shared/nicescale.h"

#include <QLocale>

namespace counteroffer {

/// An amount in whole units of its currency, to draw; never to compute with.
[[nodiscard]] double wholeUnits(const Money &money);

/// The axis of yearly money along the bottom of a chart: light grid lines, round figures in thousands or
/// millions, and a title that says currency, unit, and where the axis begins when that is not 0.
class MoneyAxis final
{
public:
    /// @param currency null where it is not known
    /// @param low, high whole units that the axis has to hold; `fromZero` makes it begin at 0
    MoneyAxis(Currency currency, double low, double high, bool fromZero, const QLocale &locale);

    /// Where a value lies, left to right.
    [[nodiscard]] qreal at(double wholeUnits, const QRectF &plot) const;
    [[nodiscard]] qreal at(const Money &money, const QRectF &plot) const;
    /// A figure in the axis' unit without naming it: "268.5".
    [[nodiscard]] QString figure(const Money &money) const;
    [[nodiscard]] QString title() const;
    /// Grid lines in the plot, labels and title below it.
    void paint(QPainter &painter, const QRectF &plot, const ChartLook &look) const;
    /// The height that labels and title take below the plot.
    [[nodiscard]] static qreal room(const ChartLook &look);

private:
    Currency m_currency;
    QLocale m_locale;
    double m_unit = 1000;
    NiceScale m_scale; ///< in m_unit
};

/// Text in a rectangle on one line, with an ellipsis where it is too long.
void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Slanted lines over a rectangle: the second sign, beside colour, of a part that cannot be sold. Lines, not
/// a pattern brush, which neither SVG nor print would keep.
void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace counteroffer

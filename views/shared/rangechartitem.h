// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"
#include "shared/chartdrawing.h"

#include <QChart>
#include <QLocale>
#include <QPalette>

class QHorizontalStackedBarSeries;

namespace counteroffer {

/// The chart of total compensation by region: floating bars from low to high on one axis in one currency,
/// figures at the bars' ends, and a line with a mark for floor, target and offer. Draws a RangeChart and
/// computes nothing of it; the same item is shown in a window and printed as vectors.
class RangeChartItem final : public QChart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeChartItem)

public:
    RangeChartItem(const QLocale &locale, const QPalette &palette, const QFont &font);
    ~RangeChartItem() override;

    void setContent(const RangeChart &chart);
    void setColors(const QPalette &palette);

    /// The chart in words, for a screen reader.
    [[nodiscard]] QString description() const;
    /// Each bar and each marker with its place in the item and its words. The subject of a marker is its
    /// TermSet; a bar is the guide's own and has none.
    [[nodiscard]] QList<ChartFigure> figures();
    /// The height at which bars and labels have room.
    [[nodiscard]] qreal comfortableHeight() const;

private:
    class Overlay;
    void fitTitle();
    void build();
    void buildAxes(QHorizontalStackedBarSeries *series, const QStringList &names);
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] qsizetype rowsOfRoom() const;
    [[nodiscard]] double units(const Money &money) const;

    QLocale m_locale;
    QPalette m_palette;
    QStringList m_titles; ///< of the axis: the whole one, and shorter ones
    RangeChart m_chart;
    Overlay *m_overlay; // owned by the scene graph: a child item
    double m_unit = 1000;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/totalcompensation.h"
#include "negotiation/plan.h"
#include "prepare/chartparts.h"

#include <QLocale>

#include <optional>

namespace counteroffer {

/// What the chart of the years draws: offers and sets of terms side by side, year by year, stacked by part.
/// All in one currency.
struct YearsChart
{
    struct Offer
    {
        QString name;
        std::optional<TermSet> mark; ///< of the plan's own sets; other offers are lettered
        QList<YearTotal> years;
        bool illiquid = true; ///< the equity cannot be sold yet

        bool operator==(const Offer &) const = default;
    };
    Currency currency;
    QList<Offer> offers;
    std::optional<int> crossover; ///< the first year in which another offer leads by what was earned so far
    QString remark;               ///< who leads from then on, and what is left out
    QString missing;              ///< why there is nothing to draw

    bool operator==(const YearsChart &) const = default;
};

/// Four years, stacked by part; the year of the crossover is marked. The subject of a figure is its column:
/// the year, from 0, times the number of offers, plus the offer.
class YearsDrawing final : public ChartDrawing
{
public:
    YearsDrawing(const YearsChart &chart, const QLocale &locale);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override { return m_chart.missing; }
    [[nodiscard]] QString note() const override { return m_chart.remark; }
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    struct Piece;
    struct Layout;
    [[nodiscard]] Layout layout(const QRectF &area, const ChartLook &look) const;
    [[nodiscard]] qsizetype yearCount() const;
    [[nodiscard]] bool hasCrossover() const;
    [[nodiscard]] qreal headLines() const; ///< above the plot, in lines of text
    [[nodiscard]] QString sign(qsizetype offer) const;
    void paintLegend(QPainter &painter, const QRectF &area, const ChartLook &look) const;
    void paintFoot(QPainter &painter, const Layout &places, const ChartLook &look) const;
    void paintPartNames(QPainter &painter, const Layout &places, const ChartLook &look) const;
    void paintCrossover(QPainter &painter, const Layout &places, const ChartLook &look) const;

    YearsChart m_chart;
    QLocale m_locale;
    AmountAxis m_axis;
};

} // namespace counteroffer

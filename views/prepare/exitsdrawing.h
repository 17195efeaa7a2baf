// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/chartparts.h"

#include <QLocale>

#include <optional>

namespace counteroffer {

/// What the chart of exits draws: what the person's equity is worth at each valuation of the company, from 0
/// up. Valuations and worth are in one currency.
struct ExitsChart
{
    struct Point
    {
        Money exit;
        Money value;
        std::optional<Money> naive; ///< without the preference: shown to be distrusted

        bool operator==(const Point &) const = default;
    };
    Currency currency;
    QList<Point> points;             ///< by exit, ascending; the first is an exit of 0
    std::optional<Money> leavesZero; ///< above this exit the equity is worth something
    std::optional<Money> today;      ///< the company's valuation today
    std::optional<Money> equal;      ///< the exit that equals the best alternative
    QString equalTo;                 ///< that alternative's name
    QString remark;
    QString missing;

    bool operator==(const ExitsChart &) const = default;
};

/// The worth of the equity over the exit, with the exit that equals the best alternative. The subject of a
/// figure is its point; that of the exit which equals the alternative comes after them.
class ExitsDrawing final : public ChartDrawing
{
public:
    ExitsDrawing(const ExitsChart &chart, const QLocale &locale);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override { return m_chart.missing; }
    [[nodiscard]] QString note() const override { return m_chart.remark; }
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF &area, const ChartLook &look) const;
    [[nodiscard]] QPointF place(const Money &exit, const Money &value, const QRectF &plot) const;
    void paintExitAxis(QPainter &painter, const QRectF &plot, const ChartLook &look) const;
    void paintZero(QPainter &painter, const QRectF &plot, const ChartLook &look) const;
    void paintLine(QPainter &painter, const QRectF &plot, const ChartLook &look, bool naive) const;
    void paintValues(QPainter &painter, const QRectF &plot, const ChartLook &look) const;
    void paintUpright(QPainter &painter, const QRectF &plot, const Money &exit, const QString &words, int row,
                      const QPen &pen) const;

    ExitsChart m_chart;
    QLocale m_locale;
    AmountAxis m_exits;
    AmountAxis m_values;
};

} // namespace counteroffer

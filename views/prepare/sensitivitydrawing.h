// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/chartdrawing.h"

#include <optional>

namespace counteroffer {

/// What the chart of assumptions draws: who leads, and by how much, at both ends of what each assumption may
/// be, and how far each alone can go before the order of two offers turns.
struct SensitivityChart
{
    struct Value
    {
        QString text;
        double place = 0; ///< between the least value (0) and the most (1), to draw

        bool operator==(const Value &) const = default;
    };
    struct Row
    {
        QString assumption;
        QString least;
        QString most;
        Value now;
        std::optional<Value> flip; ///< the value at which the order turns; nothing within reach
        QString leadAtLeast = {};  ///< who leads there and by how much; empty where it cannot be told
        QString leadAtMost = {};

        bool operator==(const Row &) const = default;
    };
    QString first;
    QString second;
    QString leads; ///< who leads as things are assumed, a whole sentence
    QList<Row> rows;
    QString missing;

    bool operator==(const SensitivityChart &) const = default;
};

/// A line for each assumption, from its least to its most value: where it is now, where the order turns, and
/// below it who leads at either end. The subject of a figure is its row.
class SensitivityDrawing final : public ChartDrawing
{
public:
    explicit SensitivityDrawing(const SensitivityChart &chart);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override { return m_chart.missing; }
    [[nodiscard]] QString note() const override { return m_chart.leads; }
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF &area, const ChartLook &look) const;
    [[nodiscard]] QRectF track(qsizetype row, const QRectF &plot) const;
    void paintRow(QPainter &painter, qsizetype row, const QRectF &area, const QRectF &plot,
                  const ChartLook &look) const;
    void paintEnds(QPainter &painter, const SensitivityChart::Row &row, const QRectF &line,
                   const QRectF &area, const ChartLook &look) const;
    void paintFlip(QPainter &painter, const SensitivityChart::Row &row, const QRectF &line,
                   const ChartLook &look) const;

    SensitivityChart m_chart;
};

} // namespace counteroffer

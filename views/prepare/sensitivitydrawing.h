// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/chartparts.h"

#include <QLocale>

namespace counteroffer {

/// What the chart of assumptions draws: by how much one offer leads another over the years while one
/// assumption goes from its low to its high value and all others stay. All amounts in one currency.
struct SensitivityChart
{
    struct Row
    {
        QString assumption;
        QString low; ///< its low value, as text
        QString high;
        Money atLow; ///< first offer minus second
        Money atHigh;
        QString flip; ///< the value at which the order turns, as text; empty where it does not

        bool operator==(const Row &) const = default;
    };
    Currency currency;
    QString first;
    QString second;
    Money now; ///< the lead as things are assumed
    QList<Row> rows;
    QString missing;

    bool operator==(const SensitivityChart &) const = default;
};

class SensitivityDrawing final : public ChartDrawing
{
public:
    SensitivityDrawing(const SensitivityChart &chart, const QLocale &locale);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override { return m_chart.missing; }
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF &area, const ChartLook &look) const;
    [[nodiscard]] QRectF bar(qsizetype row, const QRectF &plot) const;
    [[nodiscard]] qreal place(const Money &lead, const QRectF &plot) const;
    void paintRow(QPainter &painter, qsizetype row, const QRectF &area, const QRectF &plot,
                  const ChartLook &look) const;
    [[nodiscard]] QString words(const SensitivityChart::Row &row) const;

    SensitivityChart m_chart;
    QLocale m_locale;
    AmountAxis m_axis;
};

} // namespace counteroffer

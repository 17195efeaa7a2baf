// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"
#include "prepare/chartparts.h"

#include <QLocale>

#include <optional>

namespace counteroffer {

/// What the chart of the rounds draws: the figures that were named for one component, in order, against floor
/// and target. All in one currency.
struct RoundsChart
{
    struct Round
    {
        QString label; ///< when, or which one
        Money amount;
        bool mine = false; ///< what I asked, not what they said

        bool operator==(const Round &) const = default;
    };
    struct Line
    {
        TermSet set = TermSet::Target;
        Money amount;

        bool operator==(const Line &) const = default;
    };
    QString component; ///< "Total compensation, a year"
    Currency currency;
    QList<Round> rounds;
    QList<Line> lines;
    QString missing;

    bool operator==(const RoundsChart &) const = default;
};

class RoundsDrawing final : public ChartDrawing
{
public:
    RoundsDrawing(const RoundsChart &chart, const QLocale &locale);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override { return m_chart.missing; }
    [[nodiscard]] QString note() const override;
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    [[nodiscard]] QRectF plot(const QRectF &area, const ChartLook &look) const;
    [[nodiscard]] QPointF place(qsizetype round, const QRectF &plot) const;
    void paintLines(QPainter &painter, const QRectF &plot, const ChartLook &look) const;
    void paintRounds(QPainter &painter, const QRectF &plot, const ChartLook &look) const;

    RoundsChart m_chart;
    QLocale m_locale;
    AmountAxis m_axis;
};

} // namespace counteroffer

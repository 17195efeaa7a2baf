// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"
#include "shared/chartdrawing.h"

#include <QLocale>

#include <memory>

namespace counteroffer {

/// The range chart for a ChartFrame: the same item that the sheet prints.
class RangeChartDrawing final : public ChartDrawing
{
public:
    RangeChartDrawing(const RangeChart &chart, const QString &title, const QLocale &locale);
    ~RangeChartDrawing() override;
    Q_DISABLE_COPY_MOVE(RangeChartDrawing)

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    class Scene;
    void fit(const QSizeF &size, const ChartLook &look) const;

    RangeChart m_chart;
    QString m_title;
    QLocale m_locale;
    std::unique_ptr<Scene> m_scene;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/paystack.h"
#include "shared/chartdrawing.h"

#include <QLocale>

namespace counteroffer {

/// Base, bonus and a year's equity of each row, stacked at the low and at the high end, from 0. Equity is
/// hatched: it is no cash. A tick stands where the guide's own total is.
class PayStackDrawing final : public ChartDrawing
{
public:
    PayStackDrawing(const PayStack &stack, const QLocale &locale);
    ~PayStackDrawing() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    enum class Part { Base, Bonus, Equity };
    struct Segment
    {
        QRectF rect;
        Part part;
        Money amount;
        QString text; ///< of the figure
    };
    class Layout;
    static QColor color(Part part, const QPalette &palette);
    static QString partName(Part part);
    void paintLegend(QPainter &painter, const Layout &layout, const ChartLook &look) const;

    PayStack m_stack;
    QLocale m_locale;
};

} // namespace counteroffer

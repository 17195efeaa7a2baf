// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/distribution.h"
#include "shared/chartdrawing.h"

#include <QLocale>

namespace counteroffer {

/// The ranges of all companies under each other, lowest middle first, with the middle half of the market as a
/// band, its median as a line, and the offer with its mark.
class MarketDrawing final : public ChartDrawing
{
public:
    MarketDrawing(const Market &market, const QLocale &locale);
    ~MarketDrawing() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    class Layout;
    void paintSummary(QPainter &painter, const Layout &layout, const ChartLook &look) const;

    Market m_market;
    QLocale m_locale;
};

} // namespace counteroffer

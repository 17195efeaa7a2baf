// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/rangechart.h"
#include "offersheet/yearsonpaper.h"
#include "sheet/flow.h"
#include "sheet/sheetstyle.h"

#include <QLocale>

namespace counteroffer {

// The sheet's charts draw themselves with a painter alone: a sheet is made in a worker, where a QChart, which
// is a widget of a scene, must not be. Their marks and colours are those of the window's charts.

/// A money scale for a chart: thousands or millions, whichever are the shorter figures.
struct MoneyUnit
{
    double size = 1000; ///< whole units of the currency
    QString name;       ///< "USD thousand"

    [[nodiscard]] double of(const Money &money) const;
    [[nodiscard]] QString figure(const Money &money, const QLocale &locale) const;
};
[[nodiscard]] MoneyUnit moneyUnit(double largest, Currency currency);

/// Total compensation by region: a bar from low to high for each, and a line for floor, target and offer.
class RangeItem final : public FlowItem
{
public:
    RangeItem(const RangeChart &chart, const QLocale &locale, const SheetStyle &style);
    ~RangeItem() override;

    void layOut(qreal width, qreal room) override;
    void paint(QPainter &painter, const QRectF &area, int first, int last) const override;
    [[nodiscard]] QString text(int first, int last) const override;

private:
    class Drawing;
    const RangeChart m_chart;
    QLocale m_locale;
    const SheetStyle &m_style;
    qreal m_row = 0;
};

/// What four years pay: for each year a stack for the offer and one for the target.
class YearsItem final : public FlowItem
{
public:
    YearsItem(const YearsOnPaper &chart, const QLocale &locale, const SheetStyle &style);
    ~YearsItem() override;

    void layOut(qreal width, qreal room) override;
    void paint(QPainter &painter, const QRectF &area, int first, int last) const override;
    [[nodiscard]] QString text(int first, int last) const override;

private:
    class Drawing;
    const YearsOnPaper m_chart;
    QLocale m_locale;
    const SheetStyle &m_style;
};

} // namespace counteroffer

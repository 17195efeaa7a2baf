// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/comparison.h"
#include "shared/chartdrawing.h"

#include <QLocale>

namespace counteroffer {

class MoneyAxis;

/// Two to four roles on one axis, each with its name above its range, and below it how far it is from the
/// first.
class CompareDrawing final : public ChartDrawing
{
public:
    CompareDrawing(const Comparison &comparison, const QLocale &locale);
    ~CompareDrawing() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] qreal comfortableHeight(const ChartLook &look) const override;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const override;
    [[nodiscard]] QList<ChartFigure> figures(const QRectF &area, const ChartLook &look) const override;

private:
    [[nodiscard]] MoneyAxis axis() const;
    [[nodiscard]] QRectF plot(const QRectF &area, const ChartLook &look) const;
    [[nodiscard]] qreal rowHeight(const QRectF &plot) const;
    [[nodiscard]] QString differenceText(const ComparedRow &row) const;
    [[nodiscard]] QString reason(const ComparedRow &row) const;

    Comparison m_comparison;
    QLocale m_locale;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "shared/chartdrawing.h"
#include "shared/moneyaxis.h"
#include "shared/nicescale.h"

#include <QColor>
#include <QLocale>
#include <QString>

class QPainter;

namespace counteroffer {

// What the charts of Prepare share: an axis of money, its grid and labels. Pixels and whole units of
// currency; doubles only draw.

/// An axis of amounts in one currency, in units, thousands, millions or billions so that its labels are
/// short.
class AmountAxis final
{
public:
    AmountAxis() = default;
    /// Around all of [low, high], in whole units of the currency.
    AmountAxis(double low, double high, int wantedSteps, const QLocale &locale);

    /// Where its labels stand, in whole units, from the low end to the high end.
    [[nodiscard]] QList<double> ticks() const;
    [[nodiscard]] double low() const { return m_scale.low * m_unit; }
    [[nodiscard]] double high() const { return m_scale.high * m_unit; }
    /// A label of the axis or beside a figure, in the axis's unit: exact figures keep up to one decimal.
    [[nodiscard]] QString label(double units) const;
    /// "USD thousand", for the axis's title.
    [[nodiscard]] QString unitName(Currency currency) const;
    /// Where an amount lies between two pixels.
    [[nodiscard]] qreal position(double units, qreal from, qreal to) const;

private:
    NiceScale m_scale;
    double m_unit = 1;
    QLocale m_locale;
};

/// Horizontal grid lines with the axis's labels at the left of `plot`.
void paintValueGrid(QPainter &painter, const AmountAxis &axis, const QRectF &plot, const ChartLook &look);
/// The width that those labels take.
[[nodiscard]] qreal valueLabelWidth(const AmountAxis &axis, const ChartLook &look);
[[nodiscard]] QFont smallFont(const ChartLook &look);

/// What part of the pay a piece of a column is.
enum class PayPart { Base, Bonus, Equity, Refreshers, SignOn };
inline constexpr int payPartCount = 5;
[[nodiscard]] QString payPartName(PayPart part);
[[nodiscard]] QColor payPartColor(PayPart part, const QPalette &palette);
/// Told apart by lightness and pattern before colour; equity that cannot be sold is hatched.
void paintPayPart(QPainter &painter, const QRectF &rect, PayPart part, bool illiquid,
                  const QPalette &palette);

/// Moves labels of `height` apart, each as near to its wanted place as the ones before it allow, within
/// [top, bottom].
[[nodiscard]] QList<qreal> spreadLabels(QList<qreal> wanted, qreal height, qreal top, qreal bottom);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/chartparts.h"

#include "shared/marks.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double thousand = 1e3;
constexpr double million = 1e6;
constexpr double billion = 1e9;
constexpr double shortFrom = 2; // of a unit: 1,500 is read more easily than 1.5 thousand

} // namespace

AmountAxis::AmountAxis(double low, double high, int wantedSteps, const QLocale &locale) : m_locale(locale)
{
    const double largest = std::max(std::abs(low), std::abs(high));
    for (const double unit : {thousand, million, billion}) {
        if (largest >= shortFrom * unit) {
            m_unit = unit;
        }
    }
    m_scale = niceScale(low / m_unit, high / m_unit, wantedSteps);
}

QString AmountAxis::label(double units) const
{
    const double shown = units / m_unit;
    const bool whole = std::abs(shown - std::round(shown)) < 0.05; // half of the last decimal shown
    return m_locale.toString(shown, 'f', whole ? 0 : 1);
}

QString AmountAxis::unitName(Currency currency) const
{
    const QString code = currency.isNull() ? Wording::tr("currency not known") : currency.code();
    //: Unit of an axis; %1 is a currency code
    return (m_unit == billion    ? Wording::tr("%1 billion")
            : m_unit == million  ? Wording::tr("%1 million")
            : m_unit == thousand ? Wording::tr("%1 thousand")
                                 : QStringLiteral("%1"))
        .arg(code);
}

qreal AmountAxis::position(double units, qreal from, qreal to) const
{
    return from + (units / m_unit - m_scale.low) / (m_scale.high - m_scale.low) * (to - from);
}

QFont smallFont(const ChartLook &look)
{
    return themeFont(TextSize::Small, look.font);
}

QList<double> AmountAxis::ticks() const
{
    QList<double> values;
    for (int tick = 0; tick < m_scale.ticks(); ++tick) {
        values.append((m_scale.low + tick * m_scale.step) * m_unit);
    }
    return values;
}

qreal valueLabelWidth(const AmountAxis &axis, const ChartLook &look)
{
    const QFontMetricsF metrics(smallFont(look));
    qreal width = 0;
    const QList<double> ticks = axis.ticks();
    for (const double tick : ticks) {
        width = std::max(width, metrics.horizontalAdvance(axis.label(tick)));
    }
    return width + spacing::small;
}

void paintValueGrid(QPainter &painter, const AmountAxis &axis, const QRectF &plot, const ChartLook &look)
{
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    const QList<double> ticks = axis.ticks();
    for (const double tick : ticks) {
        const qreal y = axis.position(tick, plot.bottom(), plot.top());
        painter.setPen(QPen(hairline(look.palette), tick == 0 ? 1.4 : 0.6)); // the base of all columns
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(quietText(look.palette));
        const QString label = axis.label(tick);
        painter.drawText(QPointF(plot.left() - spacing::hair - metrics.horizontalAdvance(label),
                                 y + metrics.ascent() / 2 - 1),
                         label);
    }
}

QString payPartName(PayPart part)
{
    switch (part) {
    case PayPart::Base:
        return Wording::tr("base");
    case PayPart::Bonus:
        return Wording::tr("bonus");
    case PayPart::Equity:
        return Wording::tr("equity");
    case PayPart::Refreshers:
        return Wording::tr("refreshers");
    case PayPart::SignOn:
        return Wording::tr("sign-on");
    }
    return {};
}

QColor payPartColor(PayPart part, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (part) {
    case PayPart::Base:
        return chosenBandColor(palette);
    case PayPart::Bonus:
        return bandColor(palette);
    case PayPart::Equity:
        return QColor(dark ? 0xff8fb7e0 : 0xff3a6ea5);
    case PayPart::Refreshers:
        return QColor(dark ? 0xffb3cbe6 : 0xff7fa3c9);
    case PayPart::SignOn:
        return QColor(dark ? 0xffd8b56a : 0xffc58a2b);
    }
    return {};
}

void paintPayPart(QPainter &painter, const QRectF &rect, PayPart part, bool illiquid, const QPalette &palette)
{
    if (rect.height() <= 0 || rect.width() <= 0) {
        return;
    }
    const QColor color = payPartColor(part, palette);
    const bool equity = part == PayPart::Equity || part == PayPart::Refreshers;
    if (!equity || !illiquid) {
        painter.fillRect(rect, color);
        return;
    }
    painter.fillRect(rect, palette.color(QPalette::Base)); // a hatch alone would let the grid shine through
    drawHatch(painter, rect, color);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QList<qreal> spreadLabels(QList<qreal> wanted, qreal height, qreal top, qreal bottom)
{
    // Downwards first, then whatever fell off the end is pushed back up. The order stays.
    qreal next = top;
    for (qreal &place : wanted) {
        place = std::max(place, next);
        next = place + height;
    }
    qreal last = bottom - height;
    for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
        wanted[i] = std::min(wanted[i], last);
        last = wanted[i] - height;
    }
    return wanted;
}

} // namespace counteroffer

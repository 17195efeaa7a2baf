// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/moneyaxis.h"

#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

constexpr double thousand = 1000;
constexpr double million = 1000 * 1000;
constexpr double millionsFrom = 10 * million; // below that, thousands are the shorter figures
constexpr int wantedSteps = 5;
constexpr qreal hatchGap = 6;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(MoneyAxis)
};

} // namespace

double wholeUnits(const Money &money)
{
    return double(money.minor) / double(money.currency.minorPerUnit());
}

MoneyAxis::MoneyAxis(Currency currency, double low, double high, bool fromZero, const QLocale &locale)
    : m_currency(currency), m_locale(locale), m_unit(high >= millionsFrom ? million : thousand)
{
    const double room = fromZero ? 0 : (high - low) * 0.08;
    const double least = fromZero ? std::min(0.0, low) : low < 0 ? low : std::max(0.0, low - room);
    m_scale = niceScale(least / m_unit, (high + room) / m_unit, wantedSteps);
}

qreal MoneyAxis::at(double wholeUnits, const QRectF &plot) const
{
    return plot.left() + plot.width() * (wholeUnits / m_unit - m_scale.low) / (m_scale.high - m_scale.low);
}

qreal MoneyAxis::at(const Money &money, const QRectF &plot) const
{
    return at(wholeUnits(money), plot);
}

QString MoneyAxis::figure(const Money &money) const
{
    const double value = wholeUnits(money) / m_unit;
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return m_locale.toString(value, 'f', whole ? 0 : 1);
}

QString MoneyAxis::title() const
{
    const QString unit = m_unit == million ? Wording::tr("million") : Wording::tr("thousand");
    const QString code = m_currency.isNull() ? Wording::tr("currency not known") : m_currency.code();
    //: Title of the chart's axis; %1 is a currency code, %2 "thousand" or "million"
    const QString title = Wording::tr("%1 %2 a year").arg(code, unit);
    if (m_scale.low <= 0) {
        return title;
    }
    //: Title of an axis that does not begin at 0; %1 is "USD thousand a year", %2 where the axis begins
    return Wording::tr("%1, axis from %2")
        .arg(title, m_locale.toString(m_scale.low, 'f', m_scale.step < 1 ? 1 : 0));
}

void MoneyAxis::paint(QPainter &painter, const QRectF &plot, const ChartLook &look) const
{
    painter.setFont(themeFont(TextSize::Small, look.font));
    const QFontMetricsF metrics(painter.font());
    const int decimals = m_scale.step < 1 ? 1 : 0;
    // Labels that would touch their neighbours are left out; the grid lines stay.
    const qreal stepWidth = plot.width() / std::max(1, m_scale.ticks() - 1);
    const qreal widest = metrics.horizontalAdvance(m_locale.toString(m_scale.high, 'f', decimals));
    const int each = std::max(1, int(std::ceil((widest + spacing::small) / stepWidth)));
    for (int i = 0; i < m_scale.ticks(); ++i) {
        const double value = m_scale.low + i * m_scale.step;
        const qreal x = at(value * m_unit, plot);
        painter.setPen(QPen(hairline(look.palette), 0.6));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (i % each == 0) {
            painter.setPen(look.palette.color(QPalette::Text));
            const QString label = m_locale.toString(value, 'f', decimals);
            const qreal width = metrics.horizontalAdvance(label);
            // The last one stays within the picture.
            const qreal left = std::min(x - width / 2, plot.right() + spacing::medium - width);
            painter.drawText(QPointF(left, plot.bottom() + spacing::hair + metrics.ascent()), label);
        }
    }
    painter.setPen(quietText(look.palette));
    const QRectF below(plot.left(), plot.bottom() + spacing::hair + metrics.height(), plot.width(),
                       metrics.height() + 2);
    drawElided(painter, below, Qt::AlignHCenter | Qt::AlignTop, title());
}

qreal MoneyAxis::room(const ChartLook &look)
{
    return 2 * QFontMetricsF(themeFont(TextSize::Small, look.font)).height() + 2 * spacing::hair;
}

void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment), shown);
}

void drawHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setPen(QPen(color, 1.2));
    // Each line x + y = c, from where it enters the rectangle to where it leaves.
    for (qreal c = rect.left() + rect.top() + hatchGap; c < rect.right() + rect.bottom(); c += hatchGap) {
        const qreal fromX = std::max(rect.left(), c - rect.bottom());
        const qreal toX = std::min(rect.right(), c - rect.top());
        painter.drawLine(QPointF(fromX, c - fromX), QPointF(toX, c - toX));
    }
    painter.restore();
}

} // namespace counteroffer

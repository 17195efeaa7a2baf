// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/sensitivitydrawing.h"

#include "compensation/moneytext.h"
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
    Q_DECLARE_TR_FUNCTIONS(SensitivityChart)
};

constexpr int wantedSteps = 4;
constexpr qreal rowLines = 2.3; // lines of type for each assumption
constexpr qreal barShare = 0.4;

} // namespace

SensitivityDrawing::SensitivityDrawing(const SensitivityChart &chart, const QLocale &locale)
    : m_chart(chart), m_locale(locale)
{
    double low = 0;
    double high = 0;
    for (const SensitivityChart::Row &row : m_chart.rows) {
        low = std::min({low, wholeUnits(row.atLow), wholeUnits(row.atHigh)});
        high = std::max({high, wholeUnits(row.atLow), wholeUnits(row.atHigh)});
    }
    m_axis = AmountAxis(low, high, wantedSteps, locale);
}

QString SensitivityDrawing::title() const
{
    return Wording::tr("What would turn the order of %1 and %2").arg(m_chart.first, m_chart.second);
}

qreal SensitivityDrawing::comfortableHeight(const ChartLook &look) const
{
    const qreal line = QFontMetricsF(smallFont(look)).height();
    return (3.6 + rowLines * double(m_chart.rows.size())) * line;
}

QRectF SensitivityDrawing::plot(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(smallFont(look));
    qreal names = 0;
    for (const SensitivityChart::Row &row : m_chart.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.assumption));
    }
    const qreal label = metrics.horizontalAdvance(m_axis.label(m_axis.high())) / 2 + spacing::hair;
    return area.adjusted(std::min(names + spacing::medium, area.width() / 3), 1.5 * metrics.height(), -label,
                         -2.1 * metrics.height());
}

qreal SensitivityDrawing::place(const Money &lead, const QRectF &plot) const
{
    return m_axis.position(wholeUnits(lead), plot.left(), plot.right());
}

QRectF SensitivityDrawing::bar(qsizetype row, const QRectF &plot) const
{
    const qreal height = plot.height() / double(std::max<qsizetype>(1, m_chart.rows.size()));
    const qreal a = place(m_chart.rows[row].atLow, plot);
    const qreal b = place(m_chart.rows[row].atHigh, plot);
    const qreal top = plot.top() + double(row) * height + height * (1 - barShare) * 0.75;
    return {std::min(a, b), top, std::max<qreal>(2, std::abs(b - a)), height * barShare};
}

void SensitivityDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QRectF field = plot(area, look);
    painter.save();
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    const QList<double> ticks = m_axis.ticks();
    for (const double tick : ticks) {
        const qreal x = m_axis.position(tick, field.left(), field.right());
        painter.setPen(QPen(tick == 0 ? look.palette.color(QPalette::Text) : hairline(look.palette),
                            tick == 0 ? 1.2 : 0.6));
        painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()));
        painter.setPen(quietText(look.palette));
        painter.drawText(QRectF(x - 40, field.bottom() + 1, 80, metrics.height()), Qt::AlignCenter,
                         m_axis.label(tick));
    }
    painter.setPen(quietText(look.palette));
    const qreal zero = m_axis.position(0, field.left(), field.right());
    // Who leads on which side of the line, above the plot.
    const QString second = Wording::tr("← %1 leads").arg(m_chart.second);
    const QString first = Wording::tr("%1 leads →").arg(m_chart.first);
    painter.drawText(QRectF(area.left(), area.top(), zero - area.left() - spacing::hair, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(second, Qt::ElideMiddle, zero - area.left() - spacing::hair));
    painter.drawText(
        QRectF(zero + spacing::hair, area.top(), area.right() - zero - spacing::hair, metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(first, Qt::ElideMiddle, area.right() - zero - spacing::hair));
    painter.drawText(
        QRectF(area.left(), field.bottom() + 1.1 * metrics.height(), area.width(), metrics.height()),
        Qt::AlignCenter, Wording::tr("Lead over four years, %1").arg(m_axis.unitName(m_chart.currency)));
    for (qsizetype row = 0; row < m_chart.rows.size(); ++row) {
        paintRow(painter, row, area, field, look);
    }
    painter.restore();
}

void SensitivityDrawing::paintRow(QPainter &painter, qsizetype row, const QRectF &area, const QRectF &plot,
                                  const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    const SensitivityChart::Row &values = m_chart.rows[row];
    const QRectF rect = bar(row, plot);
    painter.fillRect(rect, values.flip.isEmpty() ? bandColor(look.palette) : chosenBandColor(look.palette));
    painter.setPen(look.palette.color(QPalette::Text));
    const qreal room = plot.left() - area.left() - spacing::small;
    painter.drawText(QRectF(area.left(), rect.center().y() - metrics.height() / 2, room, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(values.assumption, Qt::ElideRight, room));
    // The assumption's values at the ends of its bar, above it: low may lie at either end.
    const bool lowLeft = place(values.atLow, plot) <= place(values.atHigh, plot);
    painter.setPen(quietText(look.palette));
    const QString ends =
        (lowLeft ? values.low : values.high) + QStringLiteral(" … ") + (lowLeft ? values.high : values.low);
    const qreal width = metrics.horizontalAdvance(ends);
    const qreal left =
        std::clamp(rect.center().x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    painter.drawText(QPointF(left, rect.top() - metrics.descent()), ends);
    if (values.flip.isEmpty()) {
        return;
    }
    const qreal zero = m_axis.position(0, plot.left(), plot.right());
    painter.setPen(warningColor(look.palette));
    //: Beside the point of a bar at which the order of two offers turns; %1 is the value there
    const QString words = Wording::tr("turns at %1").arg(values.flip);
    const qreal flipWidth = metrics.horizontalAdvance(words);
    const bool fits = zero + spacing::hair + flipWidth < rect.right();
    painter.setPen(fits ? look.palette.color(QPalette::Base) : look.palette.color(QPalette::Text));
    const qreal x =
        fits ? zero + spacing::hair : std::min(rect.right() + spacing::hair, area.right() - flipWidth);
    painter.drawText(QPointF(x, rect.center().y() + metrics.ascent() / 2 - 1), words);
}

QString SensitivityDrawing::words(const SensitivityChart::Row &row) const
{
    //: %1 an assumption, %2 and %3 its values, %4 and %5 the lead of the first offer then
    QString text = Wording::tr("%1 from %2 to %3: the lead goes from %4 to %5.")
                       .arg(row.assumption, row.low, row.high, moneyText(row.atLow, m_locale),
                            moneyText(row.atHigh, m_locale));
    text += u' ';
    text += row.flip.isEmpty() ? Wording::tr("The order stays.")
                               : Wording::tr("The order turns at %1.").arg(row.flip);
    return text;
}

QList<ChartFigure> SensitivityDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    QList<ChartFigure> all;
    const QRectF field = plot(area, look);
    for (qsizetype row = 0; row < m_chart.rows.size(); ++row) {
        all.append({bar(row, field), words(m_chart.rows[row])});
    }
    return all;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/exitsdrawing.h"

#include "compensation/moneytext.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ExitsChart)
};

constexpr int exitSteps = 6;
constexpr int valueSteps = 4;
constexpr qreal plotHeight = 140;
constexpr qreal dot = 3;
constexpr qreal leastZone = 70; // that words fit into
constexpr qreal reach = 14;     // of a figure, in pixels, for the mouse

} // namespace

ExitsDrawing::ExitsDrawing(const ExitsChart &chart, const QLocale &locale) : m_chart(chart), m_locale(locale)
{
    double exit = 0;
    double value = 0;
    for (const ExitsChart::Point &point : m_chart.points) {
        exit = std::max(exit, wholeUnits(point.exit));
        value = std::max({value, wholeUnits(point.value), point.naive ? wholeUnits(*point.naive) : 0.0});
    }
    for (const auto &upright : {m_chart.equal, m_chart.today, m_chart.leavesZero}) {
        exit = std::max(exit, upright ? wholeUnits(*upright) : 0.0);
    }
    m_exits = AmountAxis(0, exit, exitSteps, locale);
    m_values = AmountAxis(0, value, valueSteps, locale);
}

QString ExitsDrawing::title() const
{
    return Wording::tr("Worth of the equity by exit");
}

qreal ExitsDrawing::comfortableHeight(const ChartLook &look) const
{
    return plotHeight + 6 * QFontMetricsF(smallFont(look)).height();
}

QRectF ExitsDrawing::plot(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(smallFont(look));
    const qreal half = metrics.horizontalAdvance(m_exits.label(m_exits.high())) / 2;
    return area.adjusted(valueLabelWidth(m_values, look), 3.4 * metrics.height(), -half - spacing::hair,
                         -2.4 * metrics.height());
}

QPointF ExitsDrawing::place(const Money &exit, const Money &value, const QRectF &plot) const
{
    return {m_exits.position(wholeUnits(exit), plot.left(), plot.right()),
            m_values.position(wholeUnits(value), plot.bottom(), plot.top())};
}

void ExitsDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QRectF field = plot(area, look);
    painter.save();
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(quietText(look.palette));
    painter.drawText(QPointF(area.left() + 2, area.top() + metrics.ascent()),
                     Wording::tr("Worth of the equity, %1").arg(m_values.unitName(m_chart.currency)));
    paintZero(painter, field, look);
    paintValueGrid(painter, m_values, field, look);
    paintExitAxis(painter, field, look);
    paintLine(painter, field, look, true);
    paintLine(painter, field, look, false);
    if (m_chart.today) {
        paintUpright(painter, field, *m_chart.today, Wording::tr("today"), 1,
                     QPen(quietText(look.palette), 1, Qt::DotLine));
    }
    if (m_chart.equal) {
        //: Mark in a chart; %1 is a valuation in the axis's unit, %2 the name of an alternative
        const QString words =
            Wording::tr("%1 equals %2").arg(m_exits.label(wholeUnits(*m_chart.equal)), m_chart.equalTo);
        paintUpright(painter, field, *m_chart.equal, words, 0,
                     QPen(look.palette.color(QPalette::Text), 1.2, Qt::DashLine));
    }
    paintValues(painter, field, look);
    painter.restore();
}

void ExitsDrawing::paintExitAxis(QPainter &painter, const QRectF &plot, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(quietText(look.palette));
    const QList<double> ticks = m_exits.ticks();
    for (const double tick : ticks) {
        const qreal x = m_exits.position(tick, plot.left(), plot.right());
        painter.drawText(QRectF(x - 40, plot.bottom() + 2, 80, metrics.height()), Qt::AlignCenter,
                         m_exits.label(tick));
    }
    painter.drawText(
        QRectF(plot.left(), plot.bottom() + 1.2 * metrics.height(), plot.width(), metrics.height()),
        Qt::AlignCenter,
        Wording::tr("Exit: what the company is sold or listed for, %1")
            .arg(m_exits.unitName(m_chart.currency)));
}

// Where the equity is worth nothing although the company is worth something.
void ExitsDrawing::paintZero(QPainter &painter, const QRectF &plot, const ChartLook &look) const
{
    if (!m_chart.leavesZero || m_chart.leavesZero->minor <= 0) {
        return;
    }
    const qreal right = m_exits.position(wholeUnits(*m_chart.leavesZero), plot.left(), plot.right());
    const QRectF zone(plot.left(), plot.top(), right - plot.left(), plot.height());
    painter.fillRect(zone, look.palette.color(QPalette::AlternateBase));
    const QString words =
        Wording::tr("worth nothing up to %1").arg(m_exits.label(wholeUnits(*m_chart.leavesZero)));
    if (zone.width() > leastZone) {
        painter.setPen(warningColor(look.palette));
        painter.drawText(zone.adjusted(spacing::hair, 0, -spacing::hair, -2 * spacing::hair),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, words);
    }
}

void ExitsDrawing::paintLine(QPainter &painter, const QRectF &plot, const ChartLook &look, bool naive) const
{
    QPolygonF line;
    for (const ExitsChart::Point &point : m_chart.points) {
        if (!naive) {
            line.append(place(point.exit, point.value, plot));
        } else if (point.naive) {
            line.append(place(point.exit, *point.naive, plot));
        }
    }
    const QColor color = naive ? quietText(look.palette) : look.palette.color(QPalette::Link);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, naive ? 1 : 2, naive ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolyline(line);
    if (naive) {
        return;
    }
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    for (const QPointF &point : line) {
        painter.drawEllipse(point, dot, dot);
    }
}

// Figures beside the points, as many as stand free of each other.
void ExitsDrawing::paintValues(QPainter &painter, const QRectF &plot, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(look.palette.color(QPalette::Text));
    QRectF last;
    for (const ExitsChart::Point &point : m_chart.points) {
        const QString text = m_values.label(wholeUnits(point.value));
        const QPointF at = place(point.exit, point.value, plot);
        const qreal width = metrics.horizontalAdvance(text);
        QRectF room(at.x() - width - 2 * dot, at.y() - metrics.height() - 1, width, metrics.height());
        if (room.left() < plot.left()) {
            room.moveLeft(at.x() + dot);
        }
        if (point.value.minor > 0 && !room.intersects(last)) {
            painter.drawText(room, Qt::AlignCenter, text);
            last = room;
        }
    }
}

void ExitsDrawing::paintUpright(QPainter &painter, const QRectF &plot, const Money &exit,
                                const QString &words, int row, const QPen &pen) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal x = m_exits.position(wholeUnits(exit), plot.left(), plot.right());
    const qreal top = plot.top() - (2.1 - row) * metrics.height();
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top + 2), QPointF(x, plot.bottom()));
    const qreal width = metrics.horizontalAdvance(words);
    const bool fits = x + spacing::hair + width <= plot.right() + spacing::large;
    painter.drawText(QPointF(fits ? x + spacing::hair : x - spacing::hair - width, top + metrics.ascent()),
                     words);
}

QList<ChartFigure> ExitsDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    QList<ChartFigure> all;
    const QRectF field = plot(area, look);
    for (const ExitsChart::Point &point : m_chart.points) {
        const QPointF at = place(point.exit, point.value, field);
        //: A point of a chart; %1 is a valuation of the company, %2 what the equity is worth then
        QString text = Wording::tr("At an exit of %1 the equity is worth %2.")
                           .arg(compactMoneyText(point.exit, m_locale), moneyText(point.value, m_locale));
        if (point.naive && *point.naive != point.value) {
            text += u' ' + Wording::tr("Without the preference one would think %1.")
                               .arg(moneyText(*point.naive, m_locale));
        }
        all.append({QRectF(at.x() - reach / 2, at.y() - reach / 2, reach, reach), text, int(all.size())});
    }
    if (m_chart.equal) {
        const qreal x = m_exits.position(wholeUnits(*m_chart.equal), field.left(), field.right());
        //: %1 is the name of an alternative, %2 a valuation of the company
        all.append({QRectF(x - 2, field.top(), 4, field.height()),
                    Wording::tr("The exit that equals %1: %2.")
                        .arg(m_chart.equalTo, compactMoneyText(*m_chart.equal, m_locale)),
                    int(all.size())});
    }
    return all;
}

} // namespace counteroffer

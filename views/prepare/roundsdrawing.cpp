// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/roundsdrawing.h"

#include "compensation/moneytext.h"
#include "negotiation/termtext.h"
#include "shared/marks.h"
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
    Q_DECLARE_TR_FUNCTIONS(RoundsChart)
};

constexpr int wantedSteps = 4;
constexpr qreal plotHeight = 130;
constexpr qreal markSize = 9;
constexpr qreal reach = 14;

} // namespace

RoundsDrawing::RoundsDrawing(const RoundsChart &chart, const QLocale &locale)
    : m_chart(chart), m_locale(locale)
{
    QList<double> values;
    for (const RoundsChart::Round &round : m_chart.rounds) {
        values.append(wholeUnits(round.amount));
    }
    for (const RoundsChart::Line &line : m_chart.lines) {
        values.append(wholeUnits(line.amount));
    }
    if (!values.isEmpty()) {
        const auto ends = std::minmax_element(values.cbegin(), values.cend());
        m_axis = AmountAxis(*ends.first, *ends.second, wantedSteps, locale);
    }
}

QString RoundsDrawing::title() const
{
    return Wording::tr("The talk so far: %1").arg(m_chart.component);
}

QString RoundsDrawing::note() const
{
    return m_axis.low() > 0 ? Wording::tr("The axis begins at %1: places are compared here, not lengths.")
                                  .arg(m_axis.label(m_axis.low()))
                            : QString();
}

qreal RoundsDrawing::comfortableHeight(const ChartLook &look) const
{
    return plotHeight + 3 * QFontMetricsF(smallFont(look)).height();
}

QRectF RoundsDrawing::plot(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(smallFont(look));
    qreal names = 0;
    for (const RoundsChart::Line &line : m_chart.lines) {
        names =
            std::max(names, metrics.horizontalAdvance(termSetName(line.set) + QStringLiteral(" 0,000.0")));
    }
    return area.adjusted(valueLabelWidth(m_axis, look), 1.5 * metrics.height(), -names - markSize,
                         -1.4 * metrics.height());
}

QPointF RoundsDrawing::place(qsizetype round, const QRectF &plot) const
{
    const qreal step = plot.width() / double(std::max<qsizetype>(1, m_chart.rounds.size()));
    return {plot.left() + (double(round) + 0.5) * step,
            m_axis.position(wholeUnits(m_chart.rounds[round].amount), plot.bottom(), plot.top())};
}

void RoundsDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QRectF field = plot(area, look);
    painter.save();
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(quietText(look.palette));
    //: Title of an axis; %1 is a component of pay, %2 a currency and unit
    painter.drawText(QPointF(area.left() + 2, area.top() + metrics.ascent()),
                     Wording::tr("%1, %2").arg(m_chart.component, m_axis.unitName(m_chart.currency)));
    paintValueGrid(painter, m_axis, field, look);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter, field, look);
    paintRounds(painter, field, look);
    painter.restore();
}

void RoundsDrawing::paintLines(QPainter &painter, const QRectF &plot, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    QList<RoundsChart::Line> lines = m_chart.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const RoundsChart::Line &a, const RoundsChart::Line &b) {
        return a.amount.minor > b.amount.minor;
    });
    QList<qreal> wanted;
    for (const RoundsChart::Line &line : std::as_const(lines)) {
        wanted.append(m_axis.position(wholeUnits(line.amount), plot.bottom(), plot.top()) -
                      metrics.height() / 2);
    }
    const QList<qreal> tops = spreadLabels(wanted, metrics.height(), plot.top() - metrics.height(),
                                           plot.bottom() + metrics.height());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal y = wanted[i] + metrics.height() / 2;
        const QColor color = markColor(lines[i].set, look.palette);
        painter.setPen(QPen(color, 1, lines[i].set == TermSet::Floor ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintMark(painter, lines[i].set, QPointF(plot.right(), y), markSize, look.palette);
        painter.setPen(color);
        //: Label of a line in a chart; %1 is "Floor" or "Target", %2 the amount
        painter.drawText(
            QPointF(plot.right() + markSize, tops[i] + metrics.ascent()),
            Wording::tr("%1 %2").arg(termSetName(lines[i].set), m_axis.label(wholeUnits(lines[i].amount))));
    }
}

void RoundsDrawing::paintRounds(QPainter &painter, const QRectF &plot, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    QPolygonF theirs;
    QRectF last;
    for (qsizetype i = 0; i < m_chart.rounds.size(); ++i) {
        if (!m_chart.rounds[i].mine) {
            theirs.append(place(i, plot));
        }
    }
    painter.setPen(QPen(markColor(TermSet::Offer, look.palette), 1.4));
    painter.drawPolyline(theirs);
    const qreal step = plot.width() / double(std::max<qsizetype>(1, m_chart.rounds.size()));
    for (qsizetype i = 0; i < m_chart.rounds.size(); ++i) {
        const RoundsChart::Round &round = m_chart.rounds[i];
        const QPointF at = place(i, plot);
        paintMark(painter, round.mine ? TermSet::Target : TermSet::Offer, at, markSize, look.palette);
        const QString text = m_axis.label(wholeUnits(round.amount));
        const QRectF room(at.x() - 40, at.y() - markSize - metrics.height() + 2, 80, metrics.height());
        const QRectF tight(at.x() - metrics.horizontalAdvance(text) / 2 - 2, room.top(),
                           metrics.horizontalAdvance(text) + 4, room.height());
        if (!tight.intersects(last)) {
            painter.setPen(look.palette.color(QPalette::Text));
            painter.drawText(room, Qt::AlignCenter, text);
            last = tight;
        }
        painter.setPen(quietText(look.palette));
        if (metrics.horizontalAdvance(round.label) < step) {
            painter.drawText(QRectF(at.x() - step / 2, plot.bottom() + 2, step, metrics.height()),
                             Qt::AlignCenter, round.label);
        }
    }
}

QList<ChartFigure> RoundsDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    QList<ChartFigure> all;
    const QRectF field = plot(area, look);
    for (qsizetype i = 0; i < m_chart.rounds.size(); ++i) {
        const RoundsChart::Round &round = m_chart.rounds[i];
        const QPointF at = place(i, field);
        //: A round of the talk; %1 is which one, %2 an amount
        const QString wording =
            round.mine ? Wording::tr("%1: you asked for %2.") : Wording::tr("%1: they said %2.");
        all.append({QRectF(at.x() - reach / 2, at.y() - reach / 2, reach, reach),
                    wording.arg(round.label, moneyText(round.amount, m_locale))});
    }
    for (const RoundsChart::Line &line : m_chart.lines) {
        const qreal y = m_axis.position(wholeUnits(line.amount), field.bottom(), field.top());
        all.append({QRectF(field.left(), y - 2, field.width(), 4),
                    Wording::tr("%1: %2.").arg(termSetName(line.set), moneyText(line.amount, m_locale))});
    }
    return all;
}

} // namespace counteroffer

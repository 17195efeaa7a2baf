// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/sensitivitydrawing.h"

#include "prepare/chartparts.h"
#include "shared/marks.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SensitivityChart)
};

constexpr qreal rowLines = 3.6;    // lines of type for each assumption
constexpr qreal trackPlace = 0.46; // in its row: words above and below it
constexpr qreal dot = 4;
constexpr qreal trackHeight = 8;

//: Below the end of a scale; %1 is its value there, %2 who leads then and by how much
QString atEnd(const QString &value, const QString &lead)
{
    return lead.isEmpty() ? QString() : Wording::tr("%1: %2").arg(value, lead);
}

} // namespace

SensitivityDrawing::SensitivityDrawing(const SensitivityChart &chart) : m_chart(chart) {}

QString SensitivityDrawing::title() const
{
    return Wording::tr("What would turn the order of %1 and %2").arg(m_chart.first, m_chart.second);
}

qreal SensitivityDrawing::comfortableHeight(const ChartLook &look) const
{
    return (0.5 + rowLines * double(m_chart.rows.size())) * QFontMetricsF(smallFont(look)).height();
}

QRectF SensitivityDrawing::plot(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(smallFont(look));
    qreal names = 0;
    qreal least = 0;
    qreal most = 0;
    for (const SensitivityChart::Row &row : m_chart.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.assumption));
        least = std::max(least, metrics.horizontalAdvance(row.least));
        most = std::max(most, metrics.horizontalAdvance(row.most));
    }
    names = std::min(names, area.width() * 0.4);
    return area.adjusted(names + least + spacing::medium + spacing::hair, 0, -most - spacing::small, 0);
}

QRectF SensitivityDrawing::track(qsizetype row, const QRectF &plot) const
{
    const qreal height = plot.height() / double(std::max<qsizetype>(1, m_chart.rows.size()));
    const qreal middle = plot.top() + (double(row) + trackPlace) * height;
    return {plot.left(), middle - trackHeight / 2, plot.width(), trackHeight};
}

void SensitivityDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    painter.save();
    painter.setFont(smallFont(look));
    const QRectF field = plot(area, look);
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
    const QRectF line = track(row, plot);
    const qreal top = line.center().y() - metrics.height() / 2;
    const qreal leastWidth = metrics.horizontalAdvance(values.least);
    const qreal room = plot.left() - area.left() - leastWidth - spacing::medium;
    painter.setPen(look.palette.color(QPalette::Text));
    drawElided(painter, QRectF(area.left(), top, room, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
               values.assumption);
    painter.setPen(quietText(look.palette));
    painter.drawText(QPointF(plot.left() - spacing::hair - leastWidth, top + metrics.ascent()), values.least);
    painter.drawText(QPointF(plot.right() + spacing::hair, top + metrics.ascent()), values.most);
    painter.fillRect(line, bandColor(look.palette));
    if (values.flip) {
        paintFlip(painter, values, line, look);
    } else {
        painter.drawText(
            QRectF(line.left(), line.top() - 3 - metrics.height(), line.width(), metrics.height()),
            Qt::AlignHCenter | Qt::AlignBottom, Wording::tr("nothing turns"));
    }
    paintEnds(painter, values, line, area, look);
    const qreal x = line.left() + values.now.place * line.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.palette.color(QPalette::Base), 1));
    painter.setBrush(look.palette.color(QPalette::Text));
    painter.drawEllipse(QPointF(x, line.center().y()), dot, dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Below the line: who leads at its left and at its right end.
void SensitivityDrawing::paintEnds(QPainter &painter, const SensitivityChart::Row &row, const QRectF &line,
                                   const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal top = line.bottom() + 3;
    const qreal half = (area.width() - spacing::medium) / 2;
    painter.setPen(look.palette.color(QPalette::Text));
    const qreal right = area.right() - half;
    drawElided(painter, QRectF(area.left(), top, half, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
               atEnd(row.least, row.leadAtLeast));
    drawElided(painter, QRectF(right, top, half, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
               atEnd(row.most, row.leadAtMost));
}

// The stretch in which the other offer leads is hatched, and its border named above it.
void SensitivityDrawing::paintFlip(QPainter &painter, const SensitivityChart::Row &row, const QRectF &line,
                                   const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal x = line.left() + row.flip->place * line.width();
    const bool above = row.flip->place >= row.now.place;
    const QRectF turned = above ? QRectF(x, line.top(), line.right() - x, line.height())
                                : QRectF(line.left(), line.top(), x - line.left(), line.height());
    painter.fillRect(turned, look.palette.color(QPalette::Base));
    drawHatch(painter, turned, warningColor(look.palette));
    painter.setPen(QPen(warningColor(look.palette), 2));
    painter.drawLine(QPointF(x, line.top() - 3), QPointF(x, line.bottom() + 3));
    //: Above the place on a scale at which the order of two offers turns; %1 is the value there
    const QString words = Wording::tr("turns at %1").arg(row.flip->text);
    const qreal width = metrics.horizontalAdvance(words);
    const qreal left = std::clamp(x - width / 2, line.left(), std::max(line.left(), line.right() - width));
    painter.setPen(look.palette.color(QPalette::Text));
    painter.drawText(QPointF(left, line.top() - 3 - metrics.descent()), words);
}

QList<ChartFigure> SensitivityDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    QList<ChartFigure> all;
    const QRectF field = plot(area, look);
    for (qsizetype row = 0; row < m_chart.rows.size(); ++row) {
        const SensitivityChart::Row &values = m_chart.rows[row];
        //: %1 an assumption, %2 its value, %3 and %4 what it was tried from and to
        QString text = Wording::tr("%1 is %2, tried from %3 to %4.")
                           .arg(values.assumption, values.now.text, values.least, values.most);
        text += u' ';
        text += values.flip ? Wording::tr("The order turns at %1.").arg(values.flip->text)
                            : Wording::tr("Nothing turns: the order stays.");
        if (!values.leadAtLeast.isEmpty() && !values.leadAtMost.isEmpty()) {
            //: %1 and %3 are values of an assumption, %2 and %4 who leads then and by how much
            text += u' ' + Wording::tr("Ahead over four years at %1: %2; at %3: %4.")
                               .arg(values.least, values.leadAtLeast, values.most, values.leadAtMost);
        }
        all.append({track(row, field), text, int(row)});
    }
    return all;
}

} // namespace counteroffer

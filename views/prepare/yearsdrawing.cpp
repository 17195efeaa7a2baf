// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/yearsdrawing.h"

#include "compensation/moneytext.h"
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
    Q_DECLARE_TR_FUNCTIONS(YearsChart)
};

constexpr int wantedSteps = 4;
constexpr qreal plotHeight = 150;
constexpr qreal markSize = 9;
constexpr qreal groupShare = 0.78; // of a year's width that its columns take
constexpr qreal widestColumn = 44;
constexpr qreal swatchSize = 9;

std::optional<Money> amountOf(const YearTotal &year, PayPart part)
{
    switch (part) {
    case PayPart::Base:
        return year.base;
    case PayPart::Bonus:
        return year.bonus;
    case PayPart::Equity:
        return year.vested;
    case PayPart::Refreshers:
        return year.refreshed;
    case PayPart::SignOn:
        return year.signOn;
    }
    return {};
}

} // namespace

struct YearsDrawing::Piece
{
    QRectF rect;
    PayPart part = PayPart::Base;
    Money amount;
    qsizetype offer = 0;
    qsizetype year = 0;
};

struct YearsDrawing::Layout
{
    QRectF plot;
    qreal yearWidth = 0;
    QList<Piece> pieces;
    QList<QRectF> columns; // one for each year and offer, year by year
};

YearsDrawing::YearsDrawing(const YearsChart &chart, const QLocale &locale) : m_chart(chart), m_locale(locale)
{
    double high = 0;
    for (const YearsChart::Offer &offer : m_chart.offers) {
        for (const YearTotal &year : offer.years) {
            high = std::max(high, wholeUnits(year.total));
        }
    }
    m_axis = AmountAxis(0, high, wantedSteps, locale); // columns are compared by length: they begin at 0
}

QString YearsDrawing::title() const
{
    return Wording::tr("Pay by year");
}

qsizetype YearsDrawing::yearCount() const
{
    qsizetype years = 0;
    for (const YearsChart::Offer &offer : m_chart.offers) {
        years = std::max(years, offer.years.size());
    }
    return years;
}

bool YearsDrawing::hasCrossover() const
{
    return m_chart.crossover && *m_chart.crossover >= 1 && *m_chart.crossover <= yearCount();
}

// The offers' names, the unit, room for the total of the highest column, and a line of its own for where the
// lead changes.
qreal YearsDrawing::headLines() const
{
    return hasCrossover() ? 4.2 : 3.2;
}

qreal YearsDrawing::comfortableHeight(const ChartLook &look) const
{
    return plotHeight + (2.6 + headLines()) * QFontMetricsF(smallFont(look)).height();
}

// Other offers are A, B, C in their order; the plan's own sets have their marks.
QString YearsDrawing::sign(qsizetype offer) const
{
    int letter = 0;
    for (qsizetype i = 0; i < offer; ++i) {
        letter += m_chart.offers[i].mark ? 0 : 1;
    }
    return m_chart.offers[offer].mark ? QString() : QString(QChar(u'A' + letter));
}

YearsDrawing::Layout YearsDrawing::layout(const QRectF &area, const ChartLook &look) const
{
    const QFontMetricsF metrics(smallFont(look));
    qreal nameWidth = 0;
    for (int part = 0; part < payPartCount; ++part) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(payPartName(PayPart(part))));
    }
    Layout places;
    places.plot = area.adjusted(valueLabelWidth(m_axis, look), headLines() * metrics.height(),
                                -nameWidth - swatchSize - spacing::medium, -2.3 * metrics.height());
    const qsizetype years = yearCount();
    const qsizetype offers = m_chart.offers.size();
    if (years == 0 || offers == 0) {
        return places;
    }
    places.yearWidth = places.plot.width() / double(years);
    const qreal step = std::min(widestColumn, places.yearWidth * groupShare / double(offers));
    for (qsizetype year = 0; year < years; ++year) {
        const qreal left =
            places.plot.left() + (double(year) + 0.5) * places.yearWidth - step * double(offers) / 2;
        for (qsizetype offer = 0; offer < offers; ++offer) {
            const QRectF column(left + double(offer) * step + 1, places.plot.bottom(), step - 3, 0);
            places.columns.append(column);
            const QList<YearTotal> &all = m_chart.offers[offer].years;
            double sum = 0;
            for (int part = 0; year < all.size() && part < payPartCount; ++part) {
                const auto amount = amountOf(all[year], PayPart(part));
                if (!amount || amount->minor == 0) {
                    continue;
                }
                const qreal low = m_axis.position(sum, places.plot.bottom(), places.plot.top());
                sum += wholeUnits(*amount);
                const qreal high = m_axis.position(sum, places.plot.bottom(), places.plot.top());
                const QRectF rect(column.left(), high, column.width(), low - high);
                places.pieces.append({rect, PayPart(part), *amount, offer, year});
                places.columns.last().setTop(high);
            }
        }
    }
    return places;
}

void YearsDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Layout places = layout(area, look);
    painter.save();
    paintLegend(painter, area, look);
    paintValueGrid(painter, m_axis, places.plot, look);
    for (const Piece &piece : places.pieces) {
        paintPayPart(painter, piece.rect, piece.part, m_chart.offers[piece.offer].illiquid, look.palette);
    }
    paintFoot(painter, places, look);
    paintPartNames(painter, places, look);
    paintCrossover(painter, places, look);
    painter.restore();
}

// The offers by their marks, in one line above the plot, and the unit of the axis.
void YearsDrawing::paintLegend(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    qreal x = area.left() + 2;
    const qreal middle = area.top() + metrics.height() / 2;
    for (qsizetype i = 0; i < m_chart.offers.size(); ++i) {
        const YearsChart::Offer &offer = m_chart.offers[i];
        painter.setPen(look.palette.color(QPalette::Text));
        if (offer.mark) {
            paintMark(painter, *offer.mark, QPointF(x + markSize / 2, middle), markSize, look.palette);
        } else {
            painter.drawText(QPointF(x, area.top() + metrics.ascent()), sign(i));
        }
        x += (offer.mark ? qreal(markSize) : metrics.horizontalAdvance(sign(i))) + spacing::hair;
        const qreal room =
            std::max<qreal>(40, (area.width() - 12 * spacing::small) / double(m_chart.offers.size()));
        const QString name = metrics.elidedText(offer.name, Qt::ElideRight, room - markSize);
        painter.drawText(QPointF(x, area.top() + metrics.ascent()), name);
        x += metrics.horizontalAdvance(name) + spacing::large;
    }
    painter.setPen(quietText(look.palette));
    const QString unit =
        Wording::tr("%1 a year, by what is paid or vests").arg(m_axis.unitName(m_chart.currency));
    painter.drawText(QPointF(area.left() + 2, area.top() + metrics.height() + metrics.ascent()), unit);
}

// Below each column whose it is, above it its total, and below all the year.
void YearsDrawing::paintFoot(QPainter &painter, const Layout &places, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    const qsizetype offers = m_chart.offers.size();
    for (qsizetype i = 0; i < places.columns.size(); ++i) {
        const QRectF &column = places.columns[i];
        const qsizetype offer = i % offers;
        const qreal middle = places.plot.bottom() + spacing::hair + markSize / 2;
        if (const auto mark = m_chart.offers[offer].mark) {
            paintMark(painter, *mark, QPointF(column.center().x(), middle), markSize, look.palette);
        } else {
            painter.setPen(look.palette.color(QPalette::Text));
            painter.drawText(QRectF(column.left() - 8, middle - metrics.height() / 2, column.width() + 16,
                                    metrics.height()),
                             Qt::AlignCenter, sign(offer));
        }
        const QList<YearTotal> &years = m_chart.offers[offer].years;
        const qsizetype year = i / offers;
        if (year >= years.size()) {
            continue;
        }
        const QString total = m_axis.label(wholeUnits(years[year].total));
        if (metrics.horizontalAdvance(total) <= column.width() + 6) {
            painter.setPen(look.palette.color(QPalette::Text));
            painter.drawText(QRectF(column.left() - 10, column.top() - metrics.height(), column.width() + 20,
                                    metrics.height()),
                             Qt::AlignCenter, total);
        }
    }
    painter.setPen(quietText(look.palette));
    for (qsizetype year = 0; year < yearCount(); ++year) {
        const QRectF place(places.plot.left() + double(year) * places.yearWidth,
                           places.plot.bottom() + 1.15 * metrics.height(), places.yearWidth,
                           metrics.height());
        painter.drawText(place, Qt::AlignCenter, Wording::tr("year %1").arg(year + 1));
    }
}

// The names of the parts stand in their order beside the last columns, each with a swatch, instead of a
// legend.
void YearsDrawing::paintPartNames(QPainter &painter, const Layout &places, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> rects(payPartCount);
    bool illiquid = false;
    for (const Piece &piece : places.pieces) {
        rects[int(piece.part)] = piece.rect; // the last one stays
        illiquid = illiquid || m_chart.offers[piece.offer].illiquid;
    }
    QList<PayPart> parts;
    QList<qreal> wanted;
    qreal above = places.plot.bottom();
    for (int part = 0; part < payPartCount; ++part) { // from the ground up, as they are stacked
        if (rects[part].isValid()) {
            above = std::min(above, rects[part].center().y() - metrics.height() / 2);
            parts.prepend(PayPart(part));
            wanted.prepend(above);
        }
    }
    const QList<qreal> tops =
        spreadLabels(wanted, metrics.height(), places.plot.top() - metrics.height(), places.plot.bottom());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRectF swatch(places.plot.right() + spacing::hair,
                            tops[i] + (metrics.height() - swatchSize) / 2, swatchSize, swatchSize);
        paintPayPart(painter, swatch, parts[i], illiquid, look.palette);
        painter.setPen(look.palette.color(QPalette::Text));
        painter.drawText(QPointF(swatch.right() + spacing::hair, tops[i] + metrics.ascent()),
                         payPartName(parts[i]));
    }
}

void YearsDrawing::paintCrossover(QPainter &painter, const Layout &places, const ChartLook &look) const
{
    if (!hasCrossover()) {
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const qreal x = places.plot.left() + (*m_chart.crossover - 1) * places.yearWidth;
    const qreal line = places.plot.top() - 2.1 * metrics.height();
    painter.setPen(QPen(look.palette.color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, line), QPointF(x, places.plot.bottom()));
    painter.drawText(QPointF(x + spacing::hair, line + metrics.ascent()), Wording::tr("the lead changes"));
}

QList<ChartFigure> YearsDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    QList<ChartFigure> all;
    const Layout places = layout(area, look);
    const qsizetype offers = m_chart.offers.size();
    qsizetype next = 0;
    for (qsizetype i = 0; i < places.columns.size(); ++i) {
        const YearsChart::Offer &offer = m_chart.offers[i % offers];
        const qsizetype year = i / offers;
        if (year >= offer.years.size()) {
            continue;
        }
        //: A column of a chart; %1 an offer, %2 the year's number, %3 money
        all.append({places.columns[i],
                    Wording::tr("%1, year %2: %3 in all.")
                        .arg(offer.name)
                        .arg(year + 1)
                        .arg(moneyText(offer.years[year].total, m_locale)),
                    int(i)});
        for (; next < places.pieces.size() && places.pieces[next].offer == i % offers &&
               places.pieces[next].year == year;
             ++next) {
            const Piece &piece = places.pieces[next];
            //: A part of a column; %1 an offer, %2 the year's number, %3 "base", %4 money
            all.append({piece.rect,
                        Wording::tr("%1, year %2: %3 %4.")
                            .arg(offer.name)
                            .arg(year + 1)
                            .arg(payPartName(piece.part), moneyText(piece.amount, m_locale)),
                        int(i)});
        }
    }
    return all;
}

} // namespace counteroffer

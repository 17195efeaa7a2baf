// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/paystackdrawing.h"

#include "compensation/moneytext.h"
#include "shared/marks.h"
#include "shared/moneyaxis.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qreal barHeight = 14;
constexpr qreal barGap = 3;
constexpr qreal rowGap = 12;
constexpr qreal labelShare = 0.28; // of the width, at most

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PayStackDrawing)
};

QFont smallFont(const ChartLook &look)
{
    return themeFont(TextSize::Small, look.font);
}

double largestOf(const PayStack &stack)
{
    double largest = 1;
    for (const PayStackRow &row : stack.rows) {
        for (const auto &amount : {row.low.sum, row.high.sum}) {
            largest = std::max(largest, amount ? wholeUnits(*amount) : 0);
        }
        if (row.stated && row.stated->hi.currency == stack.currency) {
            largest = std::max(largest, wholeUnits(row.stated->hi));
        }
    }
    return largest;
}

} // namespace

/// Where everything lies in an area.
class PayStackDrawing::Layout
{
public:
    Layout(const PayStackDrawing &drawing, const QRectF &area, const ChartLook &look)
        : m_drawing(drawing),
          axis(drawing.m_stack.currency, 0, largestOf(drawing.m_stack) * 1.12, true, drawing.m_locale)
    {
        const QFontMetricsF metrics(smallFont(look));
        legendHeight = metrics.height() + spacing::hair;
        qreal widest = 0;
        for (const PayStackRow &row : drawing.m_stack.rows) {
            widest = std::max(widest, metrics.horizontalAdvance(row.name));
        }
        labelWidth = std::min(widest + spacing::small, area.width() * labelShare);
        plot = area.adjusted(labelWidth, legendHeight, -spacing::medium, -MoneyAxis::room(look));
        labels = QRectF(area.left(), plot.top(), labelWidth - spacing::small, plot.height());
        rowHeight = plot.height() / double(std::max<qsizetype>(1, drawing.m_stack.rows.size()));
        bar = std::min(barHeight, (rowHeight - barGap) / 2.4);
    }

    [[nodiscard]] QRectF barAt(qsizetype row, bool high) const
    {
        const qreal middle = plot.top() + (double(row) + 0.5) * rowHeight;
        return {plot.left(), high ? middle + barGap / 2 : middle - barGap / 2 - bar, plot.width(), bar};
    }
    [[nodiscard]] QList<Segment> segments(qsizetype row, bool high) const
    {
        const PayStackRow &pay = m_drawing.m_stack.rows[row];
        const PayParts &parts = high ? pay.high : pay.low;
        const QString end = high ? Wording::tr("high end") : Wording::tr("low end");
        QList<Segment> list;
        double from = 0;
        const auto add = [&](Part part, const std::optional<Money> &amount) {
            if (!amount) {
                return;
            }
            const double to = from + wholeUnits(*amount);
            QRectF rect = barAt(row, high);
            rect.setLeft(axis.at(from, plot));
            rect.setRight(axis.at(to, plot));
            //: %1 a region, %2 "low end" or "high end", %3 "Base", %4 an amount
            list.append({rect, part, *amount,
                         Wording::tr("%1, %2: %3 %4.")
                             .arg(pay.name, end, partName(part), moneyText(*amount, m_drawing.m_locale))});
            from = to;
        };
        add(Part::Base, parts.base);
        add(Part::Bonus, parts.bonus);
        add(Part::Equity, parts.equity);
        return list;
    }

private:
    const PayStackDrawing &m_drawing;

public:
    MoneyAxis axis;
    QRectF plot;
    QRectF labels;
    qreal labelWidth = 0;
    qreal legendHeight = 0;
    qreal rowHeight = 0;
    qreal bar = 0;
};

PayStackDrawing::PayStackDrawing(const PayStack &stack, const QLocale &locale)
    : m_stack(stack), m_locale(locale)
{}

PayStackDrawing::~PayStackDrawing() = default;

QString PayStackDrawing::title() const
{
    return Wording::tr("Base, bonus and equity by region");
}

QString PayStackDrawing::missing() const
{
    return m_stack.rows.isEmpty()
               ? Wording::tr("The guide gives no base salary, so that there are no parts to draw.")
               : QString();
}

QString PayStackDrawing::note() const
{
    QStringList notes;
    if (m_stack.equityUndecided) {
        notes.append(
            Wording::tr("Equity is not drawn: the guide's figure may be a year's or a whole grant's. "
                        "Choose the basis above."));
    } else {
        notes.append(
            m_stack.basis == EquityBasis::Grant
                ? Wording::tr("Equity is a quarter of the grant a year. It is hatched, as it is no cash.")
                : Wording::tr("Equity is a year's. It is hatched, as it is no cash."));
    }
    if (m_stack.equityByCount) {
        notes.append(Wording::tr("Equity that is given as a number of units has no worth without a price."));
    }
    if (!m_stack.leftOut.isEmpty()) {
        notes.append(Wording::tr("Not drawn, without a base salary in this currency: %1.")
                         .arg(m_stack.leftOut.join(QStringLiteral(", "))));
    }
    return notes.join(u' ');
}

qreal PayStackDrawing::comfortableHeight(const ChartLook &look) const
{
    const qreal row = 2 * barHeight + barGap + rowGap;
    return double(m_stack.rows.size()) * row + QFontMetricsF(smallFont(look)).height() + spacing::hair +
           MoneyAxis::room(look);
}

QColor PayStackDrawing::color(Part part, const QPalette &palette)
{
    switch (part) {
    case Part::Base:
        return chosenBandColor(palette);
    case Part::Bonus:
        return isDark(palette) ? QColor(0xffd8b365) : QColor(0xffc58a2b);
    case Part::Equity:
        return bandColor(palette);
    }
    return {};
}

QString PayStackDrawing::partName(Part part)
{
    switch (part) {
    case Part::Base:
        return Wording::tr("Base");
    case Part::Bonus:
        return Wording::tr("Bonus");
    case Part::Equity:
        return Wording::tr("Equity a year");
    }
    return {};
}

void PayStackDrawing::paintLegend(QPainter &painter, const Layout &layout, const ChartLook &look) const
{
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    qreal x = layout.plot.left();
    const qreal top = layout.plot.top() - layout.legendHeight;
    const auto entry = [&](const QString &words) {
        painter.setPen(look.palette.color(QPalette::Text));
        painter.drawText(QPointF(x, top + metrics.ascent()), words);
        x += metrics.horizontalAdvance(words) + spacing::medium;
    };
    for (const Part part : {Part::Base, Part::Bonus, Part::Equity}) {
        const bool any =
            std::any_of(m_stack.rows.cbegin(), m_stack.rows.cend(), [part](const PayStackRow &row) {
                return part == Part::Base || (part == Part::Bonus ? row.high.bonus : row.high.equity);
            });
        if (!any) {
            continue;
        }
        const QRectF sample(x, top + 2, metrics.height() - 4, metrics.height() - 5);
        painter.fillRect(sample, color(part, look.palette));
        if (part == Part::Equity) {
            drawHatch(painter, sample, look.palette.color(QPalette::Base));
        }
        x = sample.right() + spacing::hair;
        entry(partName(part));
    }
    painter.setPen(QPen(look.palette.color(QPalette::Text), 2));
    painter.drawLine(QPointF(x + 2, top + 1), QPointF(x + 2, top + metrics.height() - 3));
    x += spacing::small;
    entry(Wording::tr("the guide's total"));
}

void PayStackDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Layout layout(*this, area, look);
    layout.axis.paint(painter, layout.plot, look);
    painter.save();
    paintLegend(painter, layout, look);
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < m_stack.rows.size(); ++i) {
        const PayStackRow &row = m_stack.rows[i];
        const qreal middle = layout.plot.top() + (double(i) + 0.5) * layout.rowHeight;
        painter.setPen(look.palette.color(QPalette::Text));
        drawElided(painter,
                   QRectF(layout.labels.left(), middle - metrics.height() / 2, layout.labels.width(),
                          metrics.height()),
                   Qt::AlignRight | Qt::AlignVCenter, row.name);
        for (const bool high : {false, true}) {
            const QList<Segment> segments = layout.segments(i, high);
            for (const Segment &segment : segments) {
                painter.fillRect(segment.rect, color(segment.part, look.palette));
                if (segment.part == Part::Equity) {
                    drawHatch(painter, segment.rect, look.palette.color(QPalette::Base));
                }
            }
            const QRectF bar = layout.barAt(i, high);
            const PayParts &parts = high ? row.high : row.low;
            painter.setPen(look.palette.color(QPalette::Text));
            if (parts.sum && layout.bar + 4 >= metrics.ascent()) {
                const QString words = layout.axis.figure(*parts.sum);
                qreal x = layout.axis.at(*parts.sum, layout.plot) + spacing::hair + 2;
                if (row.stated && row.stated->hi.currency == m_stack.currency) { // no tick through the figure
                    const qreal tick = layout.axis.at(high ? row.stated->hi : row.stated->lo, layout.plot);
                    const bool through =
                        tick > x - spacing::hair && tick < x + metrics.horizontalAdvance(words) + 2;
                    x = through ? tick + spacing::hair + 2 : x;
                }
                painter.drawText(QPointF(x, bar.center().y() + metrics.ascent() / 2 - 1), words);
            }
            if (row.stated && row.stated->hi.currency == m_stack.currency) {
                const qreal x = layout.axis.at(high ? row.stated->hi : row.stated->lo, layout.plot);
                painter.setPen(QPen(look.palette.color(QPalette::Text), 2));
                painter.drawLine(QPointF(x, bar.top() - 1), QPointF(x, bar.bottom() + 1));
            }
        }
    }
    painter.restore();
}

QList<ChartFigure> PayStackDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    const Layout layout(*this, area, look);
    QList<ChartFigure> all;
    for (qsizetype i = 0; i < m_stack.rows.size(); ++i) {
        for (const bool high : {false, true}) {
            const QList<Segment> segments = layout.segments(i, high);
            for (const Segment &segment : segments) {
                all.append({segment.rect, segment.text});
            }
        }
        const PayStackRow &row = m_stack.rows[i];
        if (row.stated && row.low.sum && row.high.sum) {
            //: %1 a region, %2 and %3 ranges of money
            const QString words = Wording::tr("%1: the parts come to %2; the guide says %3 in total.");
            const MoneyRange sums{*row.low.sum, *row.high.sum};
            all.append(
                {layout.barAt(i, false).united(layout.barAt(i, true)),
                 words.arg(row.name, moneyRangeText(sums, m_locale), moneyRangeText(*row.stated, m_locale))});
            all.last().place.setLeft(layout.labels.left());
            all.last().place.setRight(layout.labels.right());
        }
    }
    return all;
}

} // namespace counteroffer

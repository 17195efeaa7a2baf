// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/comparedrawing.h"

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

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CompareDrawing)
};

QFont smallFont(const ChartLook &look)
{
    return themeFont(TextSize::Small, look.font);
}

qreal comfortableRow(const ChartLook &look)
{
    return QFontMetricsF(look.font).height() + QFontMetricsF(smallFont(look)).height() + barHeight +
           spacing::large;
}

} // namespace

CompareDrawing::CompareDrawing(const Comparison &comparison, const QLocale &locale)
    : m_comparison(comparison), m_locale(locale)
{}

CompareDrawing::~CompareDrawing() = default;

QString CompareDrawing::title() const
{
    return Wording::tr("Total pay of the pinned roles");
}

QString CompareDrawing::missing() const
{
    if (m_comparison.rows.size() < 2) {
        return Wording::tr("Pin two to four roles in the table of roles to compare them here.");
    }
    const bool any = std::any_of(m_comparison.rows.cbegin(), m_comparison.rows.cend(),
                                 [](const ComparedRow &row) { return row.total.has_value(); });
    return any ? QString() : Wording::tr("None of the pinned roles has a total that can be drawn.");
}

QString CompareDrawing::note() const
{
    QStringList notes;
    for (const ComparedRow &row : m_comparison.rows) {
        if (row.rate) {
            //: %1 and %2 currency codes, %3 a number, %4 a date
            const QString words = Wording::tr("1 %1 = %2 %3, your rate of %4.");
            const QString text = words.arg(
                row.rate->from.code(), m_locale.toString(double(row.rate->billionths) / 1e9, 'g', 10),
                row.rate->to.code(), m_locale.toString(row.rate->day, QLocale::ShortFormat));
            if (!notes.contains(text)) {
                notes.append(text);
            }
        }
    }
    return notes.join(u' ');
}

QString CompareDrawing::reason(const ComparedRow &row) const
{
    if (row.missing == ComparedRow::Missing::Total) {
        return Wording::tr("The guide gives no total for this row.");
    }
    if (row.missing == ComparedRow::Missing::Rate) {
        //: %1 a range of money, %2 and %3 currency codes
        return Wording::tr("%1: not on this axis, as you have noted no rate from %2 to %3.")
            .arg(moneyRangeText(*row.role.total, m_locale), row.role.total->lo.currency.code(),
                 m_comparison.currency.code());
    }
    return {};
}

QString CompareDrawing::differenceText(const ComparedRow &row) const
{
    if (!row.difference || !row.middleDifference) {
        return {};
    }
    //: Against the first role; %1 difference of the low ends, %2 of the high ends, %3 of the middles
    return Wording::tr("Against the first: low %1, high %2, middle %3")
        .arg(signedMoneyText(row.difference->lo, m_locale), signedMoneyText(row.difference->hi, m_locale),
             signedMoneyText(*row.middleDifference, m_locale));
}

MoneyAxis CompareDrawing::axis() const
{
    double low = 0;
    double high = 1;
    bool first = true;
    for (const ComparedRow &row : m_comparison.rows) {
        if (row.total) {
            low = first ? wholeUnits(row.total->lo) : std::min(low, wholeUnits(row.total->lo));
            high = std::max(high, wholeUnits(row.total->hi));
            first = false;
        }
    }
    return {m_comparison.currency, low, high, false, m_locale};
}

QRectF CompareDrawing::plot(const QRectF &area, const ChartLook &look) const
{
    const qreal room = QFontMetricsF(smallFont(look)).horizontalAdvance(QStringLiteral("1,000.0")) / 2;
    return area.adjusted(room, spacing::hair, -room, -MoneyAxis::room(look));
}

qreal CompareDrawing::rowHeight(const QRectF &plot) const
{
    return plot.height() / double(std::max<qsizetype>(1, m_comparison.rows.size()));
}

qreal CompareDrawing::comfortableHeight(const ChartLook &look) const
{
    return double(m_comparison.rows.size()) * comfortableRow(look) + MoneyAxis::room(look) + spacing::hair;
}

void CompareDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const QRectF plot = this->plot(area, look);
    const MoneyAxis axis = this->axis();
    axis.paint(painter, plot, look);
    const QFontMetricsF metrics(look.font);
    const QFontMetricsF small(smallFont(look));
    for (qsizetype i = 0; i < m_comparison.rows.size(); ++i) {
        const ComparedRow &row = m_comparison.rows[i];
        const qreal top = plot.top() + double(i) * rowHeight(plot);
        painter.setFont(look.font);
        painter.setPen(look.palette.color(QPalette::Text));
        drawElided(painter, QRectF(plot.left(), top, plot.width(), metrics.height()), Qt::AlignLeft,
                   row.role.name);
        painter.setFont(smallFont(look));
        const QRectF below(plot.left(), top + metrics.height() + 2, plot.width(), small.height() + barHeight);
        if (!row.total) {
            painter.setPen(warningColor(look.palette));
            painter.drawText(below, Qt::AlignLeft | Qt::TextWordWrap, QStringLiteral("⚠ ") + reason(row));
            continue;
        }
        const qreal left = axis.at(row.total->lo, plot);
        const QRectF bar(left, below.top(), std::max(2.0, axis.at(row.total->hi, plot) - left), barHeight);
        painter.fillRect(bar, i == 0 ? chosenBandColor(look.palette) : bandColor(look.palette));
        painter.setPen(look.palette.color(QPalette::Text));
        const qreal baseline = bar.center().y() + small.ascent() / 2 - 1;
        const QString low = axis.figure(row.total->lo);
        painter.drawText(QPointF(bar.left() - spacing::hair - small.horizontalAdvance(low), baseline), low);
        painter.drawText(QPointF(bar.right() + spacing::hair, baseline), axis.figure(row.total->hi));
        painter.setPen(quietText(look.palette));
        drawElided(painter, QRectF(plot.left(), bar.bottom() + 2, plot.width(), small.height()),
                   Qt::AlignLeft,
                   i == 0 ? Wording::tr("The others are measured by this one.") : differenceText(row));
    }
}

QList<ChartFigure> CompareDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    const QRectF plot = this->plot(area, look);
    const MoneyAxis axis = this->axis();
    QList<ChartFigure> all;
    for (qsizetype i = 0; i < m_comparison.rows.size(); ++i) {
        const ComparedRow &row = m_comparison.rows[i];
        QRectF place(plot.left(),
                     plot.top() + double(i) * rowHeight(plot) + QFontMetricsF(look.font).height() + 2,
                     plot.width(), barHeight);
        if (!row.total) {
            all.append({place, row.role.name + u": " + reason(row)});
            continue;
        }
        place.setLeft(axis.at(row.total->lo, plot));
        place.setRight(axis.at(row.total->hi, plot));
        QString text = Wording::tr("%1: %2.").arg(row.role.name, moneyRangeText(*row.total, m_locale));
        if (row.rate) {
            text += u' ' + Wording::tr("Converted from %1.").arg(moneyRangeText(*row.role.total, m_locale));
        }
        if (const QString difference = differenceText(row); !difference.isEmpty()) {
            text += u' ' + difference + u'.';
        }
        all.append({place, text});
    }
    return all;
}

} // namespace counteroffer

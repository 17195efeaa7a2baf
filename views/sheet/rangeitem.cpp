// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/chartitems.h"

#include "compensation/moneytext.h"
#include "negotiation/termtext.h"
#include "shared/marks.h"
#include "shared/nicescale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace counteroffer {

namespace {

constexpr double thousand = 1000;
constexpr double million = 1000 * thousand;
constexpr double millionsFrom = 10 * million;
constexpr qreal rowPoints = 17;
constexpr qreal leastRowPoints = 9;
constexpr qreal barShare = 0.42; // of its row
constexpr qreal lanePoints = 12; // of a marker's label
constexpr qreal axisPoints = 26;
constexpr qreal nameShare = 0.34; // of the width, at most
constexpr qreal leastName = 6.5;  // points
constexpr qreal markPoints = 7;
constexpr int wantedSteps = 6;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetCharts)
};

} // namespace

double MoneyUnit::of(const Money &money) const
{
    return double(money.minor) / double(money.currency.minorPerUnit()) / size;
}

QString MoneyUnit::figure(const Money &money, const QLocale &locale) const
{
    const double value = of(money);
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

MoneyUnit moneyUnit(double largest, Currency currency)
{
    MoneyUnit unit;
    const bool millions = largest >= millionsFrom;
    unit.size = millions ? million : thousand;
    const QString code = currency.isNull() ? Wording::tr("currency not known") : currency.code();
    //: Unit of a chart's axis; %1 is a currency code
    unit.name = (millions ? Wording::tr("%1 million") : Wording::tr("%1 thousand")).arg(code);
    return unit;
}

// One painting: the places of all things for one area.
class RangeItem::Drawing
{
public:
    Drawing(const RangeItem &item, QPainter &painter, const QRectF &area)
        : m_item(item), m_style(item.m_style), m_painter(painter)
    {
        double low = 0;
        double high = 0;
        double largest = 0;
        for (const RangeChart::Bar &bar : item.m_chart.bars) {
            largest =
                std::max(largest, double(bar.total.hi.minor) / double(bar.total.hi.currency.minorPerUnit()));
        }
        m_unit = moneyUnit(largest, item.m_chart.currency);
        bool first = true;
        const auto take = [&](const Money &money) {
            low = first ? m_unit.of(money) : std::min(low, m_unit.of(money));
            high = first ? m_unit.of(money) : std::max(high, m_unit.of(money));
            first = false;
        };
        for (const RangeChart::Bar &bar : item.m_chart.bars) {
            take(bar.total.lo);
            take(bar.total.hi);
        }
        for (const RangeChart::Marker &marker : item.m_chart.markers) {
            take(marker.amount);
        }
        const double room = (high - low) * 0.12; // for the figures beside the bars
        m_scale = niceScale(std::max(0.0, low - room), high + room, wantedSteps);

        const QFontMetricsF metrics(m_style.font(sheettype::body, true));
        qreal names = 0;
        for (const RangeChart::Bar &bar : item.m_chart.bars) {
            names = std::max(names, metrics.horizontalAdvance(bar.name));
        }
        names = std::min(names + m_style.points(12), area.width() * nameShare);
        const qreal top =
            area.top() + qreal(item.m_chart.markers.size()) * m_style.points(lanePoints) + m_style.points(2);
        m_plot = QRectF(area.left() + names, top, area.width() - names - m_style.points(6),
                        qreal(item.m_chart.bars.size()) * item.m_row);
        m_area = area;
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintAxis();
        paintBars();
        paintMarkers();
        m_painter.restore();
    }

private:
    [[nodiscard]] qreal at(double value) const
    {
        return m_plot.left() + (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.width();
    }

    /// Where a box has to begin for the words in its middle to stay inside the chart.
    [[nodiscard]] qreal inside(qreal left, qreal width, qreal words) const
    {
        const qreal before = (width - words) / 2;
        return std::clamp(left, m_area.left() - before,
                          std::max(m_area.left() - before, m_area.right() - words - before));
    }

    void paintAxis()
    {
        m_painter.setFont(m_style.font(sheettype::small));
        const qreal line = m_style.points(11);
        for (int i = 0; i < m_scale.ticks(); ++i) {
            const double value = m_scale.low + i * m_scale.step;
            m_painter.fillRect(QRectF(at(value), m_plot.top(), m_style.points(0.4), m_plot.height()),
                               m_style.rule());
            m_painter.setPen(m_style.quiet());
            const QString figure = m_item.m_locale.toString(value, 'f', m_scale.step < 1 ? 1 : 0);
            m_painter.drawText(QRectF(inside(at(value) - m_style.points(30), m_style.points(60),
                                             QFontMetricsF(m_painter.font()).horizontalAdvance(figure)),
                                      m_plot.bottom() + m_style.points(1), m_style.points(60), line),
                               Qt::AlignHCenter | Qt::AlignVCenter, figure);
        }
        //: Title of the chart's axis; %1 is "USD thousand"
        QString title = Wording::tr("%1 a year").arg(m_unit.name);
        if (m_scale.low > 0) {
            //: Title of an axis that does not begin at 0; %1 is "USD thousand a year", %2 where it begins
            title = Wording::tr("%1, axis from %2")
                        .arg(title, m_item.m_locale.toString(m_scale.low, 'f', m_scale.step < 1 ? 1 : 0));
        }
        m_painter.drawText(QRectF(m_plot.left(), m_plot.bottom() + line, m_plot.width(), line),
                           Qt::AlignHCenter | Qt::AlignVCenter, title);
    }

    void paintBars()
    {
        const RangeChart &chart = m_item.m_chart;
        const bool anyChosen = std::any_of(chart.bars.cbegin(), chart.bars.cend(),
                                           [](const RangeChart::Bar &bar) { return bar.chosen; });
        const qreal row = m_item.m_row;
        qreal y = m_plot.top();
        for (const RangeChart::Bar &bar : chart.bars) {
            const bool strong = bar.chosen || !anyChosen;
            const qreal left = at(m_unit.of(bar.total.lo));
            const qreal right = std::max(at(m_unit.of(bar.total.hi)), left + m_style.points(1));
            const QRectF rect(left, y + row * (1 - barShare) / 2, right - left, row * barShare);
            m_painter.fillRect(rect,
                               strong ? chosenBandColor(m_style.palette()) : bandColor(m_style.palette()));
            paintName(bar, y);
            m_painter.setFont(m_style.font(std::min(sheettype::small, row / m_style.points(1) * 0.6)));
            drawBeside(left, y, m_unit.figure(bar.total.lo, m_item.m_locale), -1);
            drawBeside(right, y, m_unit.figure(bar.total.hi, m_item.m_locale), 1);
            y += row;
        }
    }

    // A long name is set smaller before any of it is left out.
    void paintName(const RangeChart::Bar &bar, qreal y)
    {
        const qreal room = m_plot.left() - m_area.left() - m_style.points(8);
        const qreal usual = std::min(sheettype::body, m_item.m_row / m_style.points(1) * 0.6);
        const qreal width =
            std::max(1.0, QFontMetricsF(m_style.font(usual, bar.chosen)).horizontalAdvance(bar.name));
        const qreal size = std::clamp(usual * room / width, std::min(leastName, usual), usual);
        m_painter.setFont(m_style.font(size, bar.chosen));
        m_painter.setPen(m_style.ink());
        m_painter.drawText(QRectF(m_area.left(), y, room, m_item.m_row), Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF(m_painter.font()).elidedText(bar.name, Qt::ElideRight, room));
    }

    // A figure at a bar's end, stepping past the lines of markers.
    void drawBeside(qreal x, qreal y, const QString &figure, int direction)
    {
        const qreal gap = m_style.points(3);
        const qreal width = QFontMetricsF(m_painter.font()).horizontalAdvance(figure);
        qreal left = direction > 0 ? x + gap : x - gap - width;
        for (qsizetype round = 0; round < m_item.m_chart.markers.size(); ++round) {
            for (const RangeChart::Marker &marker : m_item.m_chart.markers) {
                const qreal line = at(m_unit.of(marker.amount));
                if (line > left - gap && line < left + width + gap) {
                    left = direction > 0 ? line + gap : line - gap - width;
                }
            }
        }
        m_painter.drawText(QRectF(left, y, width + gap, m_item.m_row), Qt::AlignLeft | Qt::AlignVCenter,
                           figure);
    }

    // Whether the line of a marker runs through this stretch.
    [[nodiscard]] bool crosses(qreal from, qreal to) const
    {
        return std::any_of(m_item.m_chart.markers.cbegin(), m_item.m_chart.markers.cend(),
                           [&](const RangeChart::Marker &marker) {
                               const qreal line = at(m_unit.of(marker.amount));
                               return line > from && line < to;
                           });
    }

    void paintMarkers()
    {
        const QFont font = m_style.font(sheettype::small, true);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        const qreal lane = m_style.points(lanePoints);
        qreal y = m_area.top();
        for (const RangeChart::Marker &marker : m_item.m_chart.markers) {
            const qreal x = at(m_unit.of(marker.amount));
            const QColor color = markColor(marker.set, m_style.palette());
            const qreal size = m_style.points(markPoints);
            m_painter.setPen(QPen(color, m_style.points(0.9),
                                  marker.set == TermSet::Floor ? Qt::DashLine : Qt::SolidLine));
            m_painter.drawLine(QPointF(x, y + lane / 2), QPointF(x, m_plot.bottom()));
            paintMark(m_painter, marker.set, QPointF(x, y + lane / 2), size, m_style.palette());
            //: Label of a marker in the chart; %1 is what it marks ("Target"), %2 the amount
            const QString text =
                (marker.partial ? Wording::tr("%1 so far %2") : Wording::tr("%1 %2"))
                    .arg(termSetName(marker.set), m_unit.figure(marker.amount, m_item.m_locale));
            const qreal width = metrics.horizontalAdvance(text);
            const bool roomRight = x + size + width < m_area.right();
            const bool clearRight = roomRight && !crosses(x + size, x + size + width);
            const bool clearLeft = !crosses(x - size - width, x - size);
            const bool right = clearRight || (roomRight && !clearLeft);
            const QRectF label(std::max(m_area.left(), right ? x + size : x - size - width), y, width, lane);
            if (!clearRight && !clearLeft) { // no line of another marker through the words
                m_painter.fillRect(label.adjusted(-size / 3, 1, size / 3, -1), Qt::white);
            }
            m_painter.setPen(color);
            m_painter.drawText(label.adjusted(0, 0, size, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
            y += lane;
        }
    }

    const RangeItem &m_item;
    const SheetStyle &m_style;
    QPainter &m_painter;
    QRectF m_area;
    QRectF m_plot;
    MoneyUnit m_unit;
    NiceScale m_scale;
};

RangeItem::RangeItem(const RangeChart &chart, const QLocale &locale, const SheetStyle &style)
    : m_chart(chart), m_locale(locale), m_style(style)
{
    m_above = style.points(4);
}

RangeItem::~RangeItem() = default;

void RangeItem::layOut(qreal /*width*/, qreal room)
{
    const qreal around =
        qreal(m_chart.markers.size()) * m_style.points(lanePoints) + m_style.points(2 + axisPoints);
    const qreal fits = (room - around) / qreal(std::max<qsizetype>(1, m_chart.bars.size()));
    m_row = std::clamp(fits, m_style.points(leastRowPoints), m_style.points(rowPoints));
    m_parts = {{around + qreal(m_chart.bars.size()) * m_row, false}};
}

QString RangeItem::text(int /*first*/, int /*last*/) const
{
    QStringList texts;
    for (const RangeChart::Bar &bar : m_chart.bars) {
        texts.append(bar.name + u' ' + moneyRangeText(bar.total, m_locale));
    }
    for (const RangeChart::Marker &marker : m_chart.markers) {
        texts.append(termSetName(marker.set) + u' ' + moneyText(marker.amount, m_locale));
    }
    return texts.join(QStringLiteral(" | "));
}

void RangeItem::paint(QPainter &painter, const QRectF &area, int /*first*/, int /*last*/) const
{
    Drawing(*this, painter, area).paint();
}

} // namespace counteroffer

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

namespace counteroffer {

namespace {

constexpr qreal plotPoints = 104;
constexpr qreal topPoints = 14;    // for the figures over the stacks
constexpr qreal bottomPoints = 26; // for marks and years
constexpr qreal axisShare = 0.09;
constexpr qreal keyShare = 0.2;
constexpr qreal markPoints = 6.5;
constexpr int wantedSteps = 5;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetCharts)
};

} // namespace

class YearsItem::Drawing
{
public:
    Drawing(const YearsItem &item, QPainter &painter, const QRectF &area)
        : m_item(item), m_style(item.m_style), m_painter(painter)
    {
        double largest = 0;
        for (const YearsOnPaper::Set &set : item.m_chart.sets) {
            for (const YearsOnPaper::Year &year : set.years) {
                largest =
                    std::max(largest, double(year.total.minor) / double(year.total.currency.minorPerUnit()));
            }
        }
        m_unit = moneyUnit(largest, item.m_chart.currency);
        m_scale = niceScale(0, std::max(1e-6, largest / m_unit.size), wantedSteps);
        m_plot = QRectF(area.left() + area.width() * axisShare, area.top() + m_style.points(topPoints),
                        area.width() * (1 - axisShare - keyShare), m_style.points(plotPoints));
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintAxis();
        for (int year = 0; year < 4; ++year) {
            paintYear(year);
        }
        paintKey();
        m_painter.restore();
    }

private:
    [[nodiscard]] qreal at(double value) const
    {
        return m_plot.bottom() - value / m_scale.high * m_plot.height();
    }
    [[nodiscard]] QColor payColor() const { return chosenBandColor(m_style.palette()); }
    [[nodiscard]] QColor equityColor() const { return bandColor(m_style.palette()); }
    [[nodiscard]] QColor onceColor() const { return m_style.quiet(); }

    void paintAxis()
    {
        m_painter.setFont(m_style.font(sheettype::small));
        for (int i = 0; i < m_scale.ticks(); ++i) {
            const double value = m_scale.low + i * m_scale.step;
            m_painter.fillRect(QRectF(m_plot.left(), at(value), m_plot.width(), m_style.points(0.4)),
                               m_style.rule());
            m_painter.setPen(m_style.quiet());
            m_painter.drawText(QRectF(m_plot.left() - m_style.points(60), at(value) - m_style.points(6),
                                      m_style.points(56), m_style.points(12)),
                               Qt::AlignRight | Qt::AlignVCenter,
                               m_item.m_locale.toString(value, 'f', m_scale.step < 1 ? 1 : 0));
        }
    }

    void paintYear(int year)
    {
        const auto sets = qreal(m_item.m_chart.sets.size());
        const qreal slot = m_plot.width() / 4;
        const qreal bar = std::min(slot * 0.3, m_style.points(34));
        const qreal gap = m_style.points(6);
        qreal x = m_plot.left() + year * slot + (slot - sets * bar - (sets - 1) * gap) / 2;
        for (const YearsOnPaper::Set &set : m_item.m_chart.sets) {
            if (year < set.years.size()) {
                paintStack(set.years[year], x, bar, gap);
                paintMark(m_painter, set.set, QPointF(x + bar / 2, m_plot.bottom() + m_style.points(7)),
                          m_style.points(markPoints), m_style.palette());
            }
            x += bar + gap;
        }
        m_painter.setFont(m_style.font(sheettype::small));
        m_painter.setPen(m_style.ink());
        m_painter.drawText(QRectF(m_plot.left() + year * slot, m_plot.bottom() + m_style.points(12), slot,
                                  m_style.points(12)),
                           Qt::AlignCenter, Wording::tr("Year %1").arg(m_item.m_locale.toString(year + 1)));
    }

    void paintStack(const YearsOnPaper::Year &year, qreal x, qreal width, qreal gap)
    {
        double below = 0;
        const auto part = [&](const Money &money) {
            const double value = m_unit.of(money);
            const QRectF rect(x, at(below + value), width, at(below) - at(below + value));
            below += value;
            return rect;
        };
        m_painter.fillRect(part(year.pay), payColor());
        const QRectF equity = part(year.equity);
        if (equity.height() > 0) {
            paintEquity(equity);
        }
        m_painter.fillRect(part(year.once), onceColor());
        const QString figure = m_unit.figure(year.total, m_item.m_locale);
        const qreal room = QFontMetricsF(m_style.font(sheettype::small, true)).horizontalAdvance(figure);
        m_painter.fillRect(QRectF(x + (width - room) / 2 - m_style.points(1),
                                  at(m_unit.of(year.total)) - m_style.points(11), room + m_style.points(2),
                                  m_style.points(10)),
                           Qt::white); // no grid line through a figure
        m_painter.setFont(m_style.font(sheettype::small, true));
        m_painter.setPen(m_style.ink());
        m_painter.drawText(QRectF(x - gap / 2 - m_style.points(20),
                                  at(m_unit.of(year.total)) - m_style.points(12),
                                  width + gap + m_style.points(40), m_style.points(11)),
                           Qt::AlignCenter, figure);
    }

    // Lines as well as a paler colour: it cannot be sold yet.
    void paintEquity(const QRectF &rect)
    {
        m_painter.fillRect(rect, equityColor());
        m_painter.save();
        m_painter.setClipRect(rect);
        m_painter.setPen(QPen(payColor(), m_style.points(0.7)));
        const qreal step = m_style.points(4);
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step) {
            m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        }
        m_painter.restore();
    }

    void paintKey()
    {
        qreal y = m_plot.top();
        const qreal x = m_plot.right() + m_style.points(12);
        const qreal line = m_style.points(14);
        const qreal box = m_style.points(8);
        m_painter.setFont(m_style.font(sheettype::small));
        const auto entry = [&](const QString &text) {
            m_painter.setPen(m_style.ink());
            m_painter.drawText(QRectF(x + box + m_style.points(5), y, m_style.points(140), line),
                               Qt::AlignLeft | Qt::AlignVCenter, text);
            y += line;
        };
        for (const YearsOnPaper::Set &set : m_item.m_chart.sets) {
            paintMark(m_painter, set.set, QPointF(x + box / 2, y + line / 2), m_style.points(markPoints),
                      m_style.palette());
            entry(set.partial ? Wording::tr("%1, so far").arg(termSetName(set.set)) : termSetName(set.set));
        }
        y += m_style.points(4);
        const QRectF square(x, 0, box, box);
        m_painter.fillRect(square.translated(0, y + (line - box) / 2), onceColor());
        entry(Wording::tr("sign-on"));
        paintEquity(square.translated(0, y + (line - box) / 2));
        entry(Wording::tr("equity, not yet sold"));
        m_painter.fillRect(square.translated(0, y + (line - box) / 2), payColor());
        entry(Wording::tr("salary and bonus"));
        m_painter.setPen(m_style.quiet());
        m_painter.drawText(QRectF(x, y + m_style.points(4), m_style.points(150), line),
                           Qt::AlignLeft | Qt::AlignVCenter, m_unit.name);
    }

    const YearsItem &m_item;
    const SheetStyle &m_style;
    QPainter &m_painter;
    QRectF m_plot;
    MoneyUnit m_unit;
    NiceScale m_scale;
};

YearsItem::YearsItem(const YearsOnPaper &chart, const QLocale &locale, const SheetStyle &style)
    : m_chart(chart), m_locale(locale), m_style(style)
{
    m_above = style.points(4);
}

YearsItem::~YearsItem() = default;

void YearsItem::layOut(qreal /*width*/, qreal /*room*/)
{
    m_parts = {{m_style.points(topPoints + plotPoints + bottomPoints), false}};
}

QString YearsItem::text(int /*first*/, int /*last*/) const
{
    QStringList texts;
    for (const YearsOnPaper::Set &set : m_chart.sets) {
        for (const YearsOnPaper::Year &year : set.years) {
            texts.append(termSetName(set.set) + u' ' + moneyText(year.total, m_locale));
        }
    }
    return texts.join(QStringLiteral(" | "));
}

void YearsItem::paint(QPainter &painter, const QRectF &area, int /*first*/, int /*last*/) const
{
    Drawing(*this, painter, area).paint();
}

} // namespace counteroffer

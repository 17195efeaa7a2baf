// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/marketdrawing.h"

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

constexpr qreal wantedRows = 520; // pixels that all rows together may take before they get denser
constexpr qreal densest = 6;
constexpr qreal barShare = 0.5;
constexpr qreal labelShare = 0.3; // of the width, at most
constexpr qreal markSize = 11;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(MarketDrawing)
};

QFont smallFont(const ChartLook &look)
{
    return themeFont(TextSize::Small, look.font);
}

qreal usualRow(const ChartLook &look)
{
    return QFontMetricsF(smallFont(look)).height() + 2;
}

} // namespace

/// Where everything lies in an area.
class MarketDrawing::Layout
{
public:
    Layout(const Market &market, const QLocale &locale, const QRectF &area, const ChartLook &look)
        : axis(market.question.currency, low(market), high(market), false, locale)
    {
        const QFontMetricsF metrics(smallFont(look));
        headHeight = 2 * metrics.height() + spacing::hair;
        const qreal room = area.height() - headHeight - MoneyAxis::room(look);
        rowHeight = room / double(std::max<qsizetype>(1, market.entries.size()));
        labelled = rowHeight + 1 >= metrics.height();
        qreal widest = 0;
        for (const MarketEntry &entry : market.entries) {
            widest = labelled ? std::max(widest, metrics.horizontalAdvance(entry.company)) : 0;
        }
        labelWidth = std::min(widest + spacing::small, area.width() * labelShare);
        plot = area.adjusted(labelWidth, headHeight, -spacing::medium, -MoneyAxis::room(look));
    }

    [[nodiscard]] QRectF bar(qsizetype row, const MoneyRange &total) const
    {
        const qreal middle = plot.top() + (double(row) + 0.5) * rowHeight;
        const qreal half = std::max(1.5, std::min(rowHeight, 20.0) * barShare / 2);
        const qreal left = axis.at(total.lo, plot);
        return {left, middle - half, std::max(2.0, axis.at(total.hi, plot) - left), 2 * half};
    }

    MoneyAxis axis;
    QRectF plot;
    qreal labelWidth = 0;
    qreal headHeight = 0;
    qreal rowHeight = 0;
    bool labelled = false;

private:
    static double low(const Market &market)
    {
        double least = market.entries.isEmpty() ? 0 : wholeUnits(market.entries.first().total.lo);
        for (const MarketEntry &entry : market.entries) {
            least = std::min(least, wholeUnits(entry.total.lo));
        }
        return market.below ? std::min(least, wholeUnits(*market.question.offer)) : least;
    }
    static double high(const Market &market)
    {
        double most = 1;
        for (const MarketEntry &entry : market.entries) {
            most = std::max(most, wholeUnits(entry.total.hi));
        }
        return market.below ? std::max(most, wholeUnits(*market.question.offer)) : most;
    }
};

MarketDrawing::MarketDrawing(const Market &market, const QLocale &locale) : m_market(market), m_locale(locale)
{}

MarketDrawing::~MarketDrawing() = default;

QString MarketDrawing::title() const
{
    //: %1 a family of roles
    return Wording::tr("Total pay over all companies: %1").arg(roleFamilyName(m_market.question.family));
}

QString MarketDrawing::missing() const
{
    if (!m_market.entries.isEmpty()) {
        return {};
    }
    QStringList codes;
    for (const Currency currency : m_market.withoutRate) {
        codes.append(currency.code());
    }
    if (!codes.isEmpty()) {
        return Wording::tr(
                   "All guides for this are in other currencies (%1), and there is no rate to %2. Note one "
                   "under “Rates…”, or choose another currency.")
            .arg(codes.join(QStringLiteral(", ")), m_market.question.currency.code());
    }
    return Wording::tr(
        "No guide in the library gives a total for this role in this region. Choose another region, "
        "or import more guides.");
}

QString MarketDrawing::note() const
{
    QStringList notes;
    const qsizetype converted = std::count_if(m_market.entries.cbegin(), m_market.entries.cend(),
                                              [](const MarketEntry &entry) { return entry.converted; });
    if (converted > 0) {
        notes.append(Wording::tr("Converted by your own rates: %1.").arg(converted));
    }
    if (m_market.leftOut > 0) {
        QStringList codes;
        for (const Currency currency : m_market.withoutRate) {
            codes.append(currency.code());
        }
        notes.append(
            codes.isEmpty()
                ? Wording::tr("Left out, without a total there: %1.").arg(m_market.leftOut)
                : Wording::tr("Left out, without a total or without a rate to this currency: %1 (%2).")
                      .arg(QString::number(m_market.leftOut), codes.join(QStringLiteral(", "))));
    }
    return notes.join(u' ');
}

qreal MarketDrawing::comfortableHeight(const ChartLook &look) const
{
    const auto rows = double(m_market.entries.size());
    const qreal row = std::clamp(wantedRows / std::max(1.0, rows), densest, usualRow(look));
    return std::max(3.0, rows) * row + 2 * QFontMetricsF(smallFont(look)).height() + spacing::hair +
           MoneyAxis::room(look);
}

void MarketDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const Layout layout(m_market, m_locale, area, look);
    painter.save();
    if (m_market.firstQuartile && m_market.thirdQuartile) {
        QColor band = bandColor(look.palette);
        band.setAlphaF(0.35F);
        const qreal left = layout.axis.at(*m_market.firstQuartile, layout.plot);
        painter.fillRect(QRectF(left, layout.plot.top(),
                                layout.axis.at(*m_market.thirdQuartile, layout.plot) - left,
                                layout.plot.height()),
                         band);
    }
    layout.axis.paint(painter, layout.plot, look);
    painter.setFont(smallFont(look));
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < m_market.entries.size(); ++i) {
        const MarketEntry &entry = m_market.entries[i];
        const QRectF bar = layout.bar(i, entry.total);
        painter.fillRect(bar, chosenBandColor(look.palette));
        const qreal x = layout.axis.at(entry.middle, layout.plot);
        painter.setPen(QPen(look.palette.color(QPalette::Base), 2));
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        if (layout.labelled) {
            painter.setPen(look.palette.color(QPalette::Text));
            drawElided(painter,
                       QRectF(area.left(), bar.center().y() - metrics.height() / 2,
                              layout.labelWidth - spacing::small, metrics.height()),
                       Qt::AlignRight | Qt::AlignVCenter, entry.company);
        }
    }
    paintSummary(painter, layout, look);
    painter.restore();
}

void MarketDrawing::paintSummary(QPainter &painter, const Layout &layout, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    const auto line = [&](const Money &money, const QString &words, const QPen &pen, qreal lane) {
        const qreal x = layout.axis.at(money, layout.plot);
        const qreal top = layout.plot.top() - layout.headHeight + lane * metrics.height();
        painter.setPen(pen);
        painter.drawLine(QPointF(x, top + metrics.height() * 0.5), QPointF(x, layout.plot.bottom()));
        const qreal width = metrics.horizontalAdvance(words);
        const bool right = x + markSize + width < layout.plot.right();
        painter.drawText(QPointF(right ? x + markSize : x - markSize - width, top + metrics.ascent()), words);
        return QPointF(x, top + metrics.height() / 2);
    };
    if (m_market.median) {
        line(*m_market.median, Wording::tr("median %1").arg(layout.axis.figure(*m_market.median)),
             QPen(look.palette.color(QPalette::Text), 1.2, Qt::DashLine), 1);
    }
    if (m_market.below) {
        const QColor color = markColor(TermSet::Offer, look.palette);
        const QPointF mark = line(*m_market.question.offer,
                                  Wording::tr("offer %1").arg(layout.axis.figure(*m_market.question.offer)),
                                  QPen(color, 1.4), 0);
        paintMark(painter, TermSet::Offer, mark, markSize, look.palette);
    }
}

QList<ChartFigure> MarketDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    const Layout layout(m_market, m_locale, area, look);
    QList<ChartFigure> all;
    const auto line = [&](const std::optional<Money> &money, const QString &words) {
        if (money) {
            all.append(
                {QRectF(layout.axis.at(*money, layout.plot) - 2, layout.plot.top(), 4, layout.plot.height()),
                 words.arg(moneyText(*money, m_locale))});
        }
    };
    line(m_market.firstQuartile, Wording::tr("A quarter of the companies lie below %1, by their middles."));
    line(m_market.median, Wording::tr("Half of the companies lie below %1, by their middles."));
    line(m_market.thirdQuartile,
         Wording::tr("Three quarters of the companies lie below %1, by their middles."));
    for (qsizetype i = 0; i < m_market.entries.size(); ++i) {
        const MarketEntry &entry = m_market.entries[i];
        //: %1 company, %2 role, %3 a range of money, %4 its middle
        all.append({layout.bar(i, entry.total),
                    Wording::tr("%1, %2: %3, middle %4.")
                        .arg(entry.company, entry.role, moneyRangeText(entry.total, m_locale),
                             moneyText(entry.middle, m_locale))});
    }
    if (m_market.below) {
        line(m_market.question.offer, Wording::tr("The offer: %1."));
    }
    return all;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/rangechartitem.h"

#include "compensation/moneytext.h"
#include "negotiation/termtext.h"
#include "shared/marks.h"
#include "shared/nicescale.h"
#include "shared/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontInfo>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr double thousand = 1000;
constexpr double million = 1000 * 1000;
constexpr double millionsFrom = 10 * million; // below that, thousands are the shorter figures
constexpr qreal markSize = 11;
constexpr qreal barRoom = 34;
constexpr qreal nameMargin = 16;  // above and below a name beside the axis
constexpr double barShare = 0.42; // of its row
constexpr qsizetype leastRows = 3;
constexpr qreal axisRoom = 60;
constexpr int wantedSteps = 5;
constexpr qreal figureGap = 5; // between a bar or a marker's line and a figure

} // namespace

// Figures and markers over the plot. One item: it is laid out anew whenever the plot moves.
class RangeChartItem::Overlay final : public QGraphicsItem
{
public:
    explicit Overlay(RangeChartItem *chart) : QGraphicsItem(chart), m_item(chart) { setZValue(50); }

    [[nodiscard]] QRectF boundingRect() const override { return m_item->rect(); }
    void plotMoved()
    {
        prepareGeometryChange();
        update();
    }
    [[nodiscard]] qreal markerRoom() const
    {
        const QFontMetricsF metrics(labelFont());
        return m_item->m_chart.markers.isEmpty() ? 4 : qreal(lanes()) * (metrics.height() + 2) + 4;
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/) override
    {
        if (m_item->series().isEmpty()) {
            return;
        }
        painter->setFont(labelFont());
        paintFigures(*painter);
        paintMarkers(*painter);
    }

private:
    // In pixels of the scene: a size in points would be the printer's when the scene is printed.
    [[nodiscard]] QFont labelFont() const
    {
        QFont font = themeFont(TextSize::Small, m_item->font());
        font.setPixelSize(QFontInfo(font).pixelSize());
        return font;
    }
    [[nodiscard]] qreal lanes() const { return qreal(m_item->m_chart.markers.size()); }
    [[nodiscard]] QPointF at(double value, double row) const
    {
        return m_item->mapToPosition(QPointF(value, row), m_item->series().constFirst());
    }

    void paintFigures(QPainter &painter) const
    {
        const RangeChart &chart = m_item->m_chart;
        const QFontMetricsF metrics(painter.font());
        const qsizetype rows = chart.bars.size();
        for (qsizetype i = 0; i < rows; ++i) {
            const RangeChart::Bar &bar = chart.bars[i];
            const double row = double(rows - 1 - i); // the category axis runs from the bottom
            const QString low =
                m_item->m_locale.toString(m_item->units(bar.total.lo), 'f', decimals(bar.total.lo));
            const QString high =
                m_item->m_locale.toString(m_item->units(bar.total.hi), 'f', decimals(bar.total.hi));
            const qreal middle = at(0, row).y() + metrics.ascent() / 2 - 1;
            painter.setPen(m_item->m_palette.color(QPalette::Text));
            const qreal left = at(m_item->units(bar.total.lo), row).x() - figureGap;
            const qreal right = at(m_item->units(bar.total.hi), row).x() + figureGap;
            const qreal lowWidth = metrics.horizontalAdvance(low);
            const qreal highWidth = metrics.horizontalAdvance(high);
            painter.drawText(QPointF(besideMarkers(left - lowWidth, lowWidth, -1), middle), low);
            painter.drawText(QPointF(besideMarkers(right, highWidth, 1), middle), high);
        }
    }

    // Where a figure can begin without a marker's line through it, going away from its bar.
    [[nodiscard]] qreal besideMarkers(qreal x, qreal width, int direction) const
    {
        for (qsizetype round = 0; round < m_item->m_chart.markers.size();
             ++round) { // one may push onto the next
            for (const RangeChart::Marker &marker : m_item->m_chart.markers) {
                const qreal line = at(m_item->units(marker.amount), 0).x();
                if (line > x - figureGap && line < x + width + figureGap) {
                    x = direction > 0 ? line + figureGap : line - figureGap - width;
                }
            }
        }
        return x;
    }

    [[nodiscard]] int decimals(const Money &money) const
    {
        const double value = m_item->units(money);
        return value == std::floor(value) ? 0 : 1;
    }

    void paintMarkers(QPainter &painter) const
    {
        const QRectF plot = m_item->plotArea();
        const QFontMetricsF metrics(painter.font());
        qreal lane = plot.top() - 4 - lanes() * (metrics.height() + 2);
        for (qsizetype i = 0; i < m_item->m_chart.markers.size(); ++i) {
            const RangeChart::Marker &marker = m_item->m_chart.markers[i];
            const qreal x = at(m_item->units(marker.amount), 0).x();
            const QColor color = markColor(marker.set, m_item->m_palette);
            const qreal middle = lane + metrics.height() / 2;
            painter.setPen(QPen(color, 1.2, marker.set == TermSet::Floor ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(x, middle), QPointF(x, plot.bottom()));
            paintMark(painter, marker.set, QPointF(x, middle), markSize, m_item->m_palette);
            //: Label of a marker in the chart; %1 is what it marks ("Target"), %2 the amount
            const QString wording =
                marker.partial ? RangeChartItem::tr("%1 so far %2") : RangeChartItem::tr("%1 %2");
            const QString text =
                wording.arg(termSetName(marker.set), m_item->m_locale.toString(m_item->units(marker.amount),
                                                                               'f', decimals(marker.amount)));
            const qreal width = metrics.horizontalAdvance(text);
            const bool fitsRight = x + markSize + width < m_item->rect().right() - 4;
            const bool right = fitsRight && (!isCrossed(i, x + markSize, x + markSize + width) ||
                                             isCrossed(i, x - markSize - width, x - markSize));
            painter.setPen(color);
            painter.drawText(QPointF(right ? x + markSize : x - markSize - width, lane + metrics.ascent()),
                             text);
            lane += metrics.height() + 2;
        }
    }

    // Whether a line of a marker that stands higher goes through the lane's words.
    [[nodiscard]] bool isCrossed(qsizetype lane, qreal left, qreal right) const
    {
        const auto markers = m_item->m_chart.markers.cbegin();
        return std::any_of(markers, markers + lane, [&](const RangeChart::Marker &marker) {
            const qreal line = at(m_item->units(marker.amount), 0).x();
            return line > left - 1 && line < right + 1;
        });
    }

    RangeChartItem *m_item;
};

RangeChartItem::RangeChartItem(const QLocale &locale, const QPalette &palette, const QFont &font)
    : m_locale(locale), m_palette(palette), m_overlay(new Overlay(this))
{
    setFont(font);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setDropShadowEnabled(false);
    legend()->hide();
    setLocale(locale);
    setLocalizeNumbers(true);
    connect(this, &QChart::plotAreaChanged, this, [this] {
        m_overlay->plotMoved();
        fitTitle();
    });
}

RangeChartItem::~RangeChartItem() = default;

void RangeChartItem::setContent(const RangeChart &chart)
{
    if (chart == m_chart && !series().isEmpty()) {
        return;
    }
    m_chart = chart;
    build();
}

void RangeChartItem::setColors(const QPalette &palette)
{
    m_palette = palette;
    build();
}

double RangeChartItem::units(const Money &money) const
{
    return double(money.minor) / double(money.currency.minorPerUnit()) / m_unit;
}

void RangeChartItem::build()
{
    removeAllSeries();
    const QList<QAbstractAxis *> old = axes();
    for (QAbstractAxis *axis : old) {
        removeAxis(axis);
        delete axis;
    }
    if (m_chart.bars.isEmpty()) {
        m_overlay->update();
        return;
    }
    double largest = 0;
    for (const RangeChart::Bar &bar : m_chart.bars) {
        largest =
            std::max(largest, double(bar.total.hi.minor) / double(bar.total.hi.currency.minorPerUnit()));
    }
    m_unit = largest >= millionsFrom ? million : thousand;

    // Three sets on top of each other: the invisible way to the low end, then the range, in the colour of
    // the chosen region or of the others.
    auto *pad = new QBarSet(QString());
    auto *plain = new QBarSet(tr("Range"));
    auto *chosen = new QBarSet(tr("Range of the plan's region"));
    pad->setColor(Qt::transparent);
    pad->setBorderColor(Qt::transparent);
    plain->setColor(bandColor(m_palette));
    plain->setBorderColor(Qt::transparent);
    chosen->setColor(chosenBandColor(m_palette));
    chosen->setBorderColor(Qt::transparent);
    const bool anyChosen = std::any_of(m_chart.bars.cbegin(), m_chart.bars.cend(),
                                       [](const RangeChart::Bar &bar) { return bar.chosen; });
    QStringList names;
    for (auto bar = m_chart.bars.crbegin(); bar != m_chart.bars.crend(); ++bar) {
        const double span = units(bar->total.hi) - units(bar->total.lo);
        const bool strong = bar->chosen || !anyChosen;
        pad->append(units(bar->total.lo));
        plain->append(strong ? 0 : span);
        chosen->append(strong ? span : 0);
        QString name = bar->name.toHtmlEscaped(); // Qt Charts draws HTML, and would load what that names
        // Categories of one name would fall together.
        while (names.contains(name)) {
            name += u' ';
        }
        names.append(name);
    }
    auto *bars = new QHorizontalStackedBarSeries(this);
    bars->append({pad, plain, chosen});
    bars->setBarWidth(barShare * double(m_chart.bars.size()) / double(rowsOfRoom()));
    addSeries(bars);
    buildAxes(bars, names);
    setMargins(QMargins(0, int(m_overlay->markerRoom()), 4, 0));
    m_overlay->plotMoved();
}

void RangeChartItem::buildAxes(QHorizontalStackedBarSeries *series, const QStringList &names)
{
    double low = units(m_chart.bars.first().total.lo);
    double high = low;
    for (const RangeChart::Bar &bar : m_chart.bars) {
        low = std::min(low, units(bar.total.lo));
        high = std::max(high, units(bar.total.hi));
    }
    for (const RangeChart::Marker &marker : m_chart.markers) {
        low = std::min(low, units(marker.amount));
        high = std::max(high, units(marker.amount));
    }
    const double room = (high - low) * 0.12; // for the figures beside the bars
    const NiceScale scale = niceScale(std::max(0.0, low - room), high + room, wantedSteps);

    auto *values = new QValueAxis(this);
    values->setRange(scale.low, scale.high);
    values->setTickCount(scale.ticks());
    values->setLabelFormat(scale.step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    const QString unit = m_unit == million ? tr("million") : tr("thousand");
    const QString code = m_chart.currency.isNull() ? tr("currency not known") : m_chart.currency.code();
    //: Title of the chart's axis; %1 is a currency code, %2 "thousand" or "million"
    QString title = tr("%1 %2 a year").arg(code, unit);
    if (scale.low > 0) {
        //: Title of an axis that does not begin at 0; %1 is "USD thousand a year", %2 where the axis begins
        title = tr("%1, axis from %2").arg(title, m_locale.toString(scale.low, 'f', scale.step < 1 ? 1 : 0));
    }
    m_titles = {title};
    if (scale.low > 0) {
        const QString from = m_locale.toString(scale.low, 'f', scale.step < 1 ? 1 : 0);
        //: The same where there is little room; %1 is a currency code, %2 "thousand", %3 where the axis
        //: begins
        m_titles.append(tr("%1 %2, from %3").arg(code, unit, from));
        //: The same where there is next to none; K and M are thousand and million
        m_titles.append((m_unit == million ? tr("%1 M, from %2") : tr("%1 K, from %2")).arg(code, from));
    }
    values->setTitleText(title);
    auto *categories = new QBarCategoryAxis(this);
    categories->append(names);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(values), static_cast<QAbstractAxis *>(categories)}) {
        axis->setLabelsFont(themeFont(TextSize::Small, font()));
        axis->setTitleFont(themeFont(TextSize::Small, font()));
        axis->setLabelsColor(m_palette.color(QPalette::Text));
        axis->setTitleBrush(quietText(m_palette));
        axis->setLinePen(Qt::NoPen);
        axis->setGridLinePen(QPen(hairline(m_palette), 0.6));
    }
    categories->setGridLineVisible(false);
    addAxis(values, Qt::AlignBottom);
    addAxis(categories, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(categories);
}

// The title says where the axis begins, which must not be what is cut off.
void RangeChartItem::fitTitle()
{
    const QList<QAbstractAxis *> horizontal = axes(Qt::Horizontal);
    if (horizontal.isEmpty() || m_titles.isEmpty()) {
        return;
    }
    QAbstractAxis *values = horizontal.first();
    const QFontMetricsF metrics(values->titleFont());
    const qreal room = plotArea().width() - nameMargin;
    const auto fitting = std::find_if(m_titles.cbegin(), m_titles.cend(), [&](const QString &title) {
        return metrics.horizontalAdvance(title) < room;
    });
    const QString &title = fitting == m_titles.cend() ? m_titles.last() : *fitting;
    if (values->titleText() != title) {
        values->setTitleText(title);
    }
}

QString RangeChartItem::description() const
{
    return m_chart.bars.isEmpty() ? tr("The guide gives no total compensation to draw.")
                                  : sentences().join(u' ');
}

QStringList RangeChartItem::sentences() const
{
    QStringList all;
    for (const RangeChart::Bar &bar : m_chart.bars) {
        //: A bar of a chart; %1 is a region, %2 a range of money
        all.append(tr("%1: %2.").arg(bar.name, moneyRangeText(bar.total, m_locale)));
    }
    for (const RangeChart::Marker &marker : m_chart.markers) {
        const QString wording =
            marker.partial ? tr("%1 so far: %2, without a part that the guide pays.") : tr("%1: %2.");
        all.append(wording.arg(termSetName(marker.set), moneyText(marker.amount, m_locale)));
    }
    return all;
}

QList<ChartFigure> RangeChartItem::figures()
{
    QList<ChartFigure> all;
    if (m_chart.bars.isEmpty()) {
        return all;
    }
    QAbstractSeries *bars = series().constFirst();
    const QStringList words = sentences();
    const double half = barShare / 2 * double(m_chart.bars.size()) / double(rowsOfRoom());
    for (qsizetype i = 0; i < m_chart.bars.size(); ++i) {
        const RangeChart::Bar &bar = m_chart.bars[i];
        const double row = double(m_chart.bars.size() - 1 - i); // the category axis runs from the bottom
        const QPointF from = mapToPosition(QPointF(units(bar.total.lo), row + half), bars);
        const QPointF to = mapToPosition(QPointF(units(bar.total.hi), row - half), bars);
        all.append({QRectF(from, to).normalized(), words[all.size()]});
    }
    for (const RangeChart::Marker &marker : m_chart.markers) {
        const qreal x = mapToPosition(QPointF(units(marker.amount), 0), bars).x();
        all.append(
            {QRectF(x - 2, plotArea().top(), 4, plotArea().height()), words[all.size()], int(marker.set)});
    }
    return all;
}

// A chart of one bar needs the axis of three: Qt Charts elides labels where the plot is too low for them.
qsizetype RangeChartItem::rowsOfRoom() const
{
    return std::max(leastRows, m_chart.bars.size());
}

qreal RangeChartItem::comfortableHeight() const
{
    // Qt Charts leaves out a name that has not its whole height, with a margin around it, and shows "…" where
    // the labels and the title of the axis lack a pixel.
    const qreal line = QFontMetricsF(themeFont(TextSize::Small, font())).height();
    const qreal row = std::max(barRoom, line + nameMargin);
    return qreal(rowsOfRoom()) * row + std::max(axisRoom, 2.6 * line + 18) + m_overlay->markerRoom();
}

} // namespace counteroffer

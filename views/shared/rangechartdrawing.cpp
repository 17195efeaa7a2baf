// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/rangechartdrawing.h"

#include "shared/rangechartitem.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RangeChart)
};

} // namespace

class RangeChartDrawing::Scene
{
public:
    Scene(const RangeChart &chart, const QLocale &locale, const ChartLook &first)
        : item(new RangeChartItem(locale, first.palette, first.font)), look(first)
    {
        scene.addItem(item); // which owns it now
        item->setContent(chart);
    }
    QGraphicsScene scene;
    RangeChartItem *item;
    ChartLook look;
};

RangeChartDrawing::RangeChartDrawing(const RangeChart &chart, const QString &title, const QLocale &locale)
    : m_chart(chart),
      m_title(title),
      m_locale(locale),
      m_scene(std::make_unique<Scene>(m_chart, m_locale, ChartLook()))
{}

RangeChartDrawing::~RangeChartDrawing() = default;

QString RangeChartDrawing::missing() const
{
    return m_chart.bars.isEmpty() ? m_scene->item->description() : QString();
}

QString RangeChartDrawing::note() const
{
    return m_chart.bars.isEmpty() || m_chart.leftOut.isEmpty()
               ? QString()
               : Wording::tr("Not drawn, as there is no total in this currency: %1.")
                     .arg(m_chart.leftOut.join(QStringLiteral(", ")));
}

void RangeChartDrawing::fit(const QSizeF &size, const ChartLook &look) const
{
    if (m_scene->look != look) {
        m_scene->look = look;
        m_scene->item->setFont(look.font);
        m_scene->item->setColors(look.palette);
    }
    if (m_scene->item->size() != size && size.isValid()) {
        m_scene->item->resize(size);
    }
}

qreal RangeChartDrawing::comfortableHeight(const ChartLook &look) const
{
    fit({}, look);
    return m_scene->item->comfortableHeight();
}

void RangeChartDrawing::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    fit(area.size(), look);
    m_scene->scene.render(&painter, area, m_scene->item->rect());
}

QList<ChartFigure> RangeChartDrawing::figures(const QRectF &area, const ChartLook &look) const
{
    fit(area.size(), look);
    QList<ChartFigure> all = m_scene->item->figures();
    for (ChartFigure &figure : all) {
        figure.place.translate(area.topLeft());
    }
    return all;
}

} // namespace counteroffer

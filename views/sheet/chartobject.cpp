// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/chartobject.h"

#include "shared/rangechartitem.h"
#include "shared/theme.h"

#include <QGraphicsScene>
#include <QPainter>

#include <memory>

namespace counteroffer {

class ChartObject::Scene
{
public:
    Scene(const RangeChart &chart, const QLocale &locale, const QFont &font, qreal width)
        : item(new RangeChartItem(locale, themePalette(false), font))
    {
        scene.addItem(item); // which owns it now
        item->setContent(chart);
        item->resize(width, item->comfortableHeight());
        scene.setSceneRect(QRectF(QPointF(), item->size()));
    }
    QGraphicsScene scene;
    RangeChartItem *item;
};

ChartObject::ChartObject(const RangeChart &chart, const QLocale &locale, const QFont &font, qreal width,
                         QObject *parent)
    : QObject(parent),
      m_scene(std::make_unique<Scene>(chart, locale, font, width)),
      m_size(m_scene->item->size())
{}

ChartObject::~ChartObject() = default;

QSizeF ChartObject::intrinsicSize(QTextDocument * /*document*/, int /*position*/,
                                  const QTextFormat & /*format*/)
{
    return m_size;
}

void ChartObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/,
                             int /*position*/, const QTextFormat & /*format*/)
{
    painter->save();
    m_scene->scene.render(painter, rect, m_scene->scene.sceneRect());
    painter->restore();
}

} // namespace counteroffer

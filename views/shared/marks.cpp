// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/marks.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace counteroffer {

QPainterPath markShape(TermSet set, QPointF center, qreal size)
{
    const qreal half = size / 2;
    QPainterPath path;
    switch (set) {
    case TermSet::Floor:
        path.addPolygon(QPolygonF({center + QPointF(0, -half), center + QPointF(half, half),
                                   center + QPointF(-half, half), center + QPointF(0, -half)}));
        break;
    case TermSet::Target:
        path.addPolygon(
            QPolygonF({center + QPointF(0, -half), center + QPointF(half, 0), center + QPointF(0, half),
                       center + QPointF(-half, 0), center + QPointF(0, -half)}));
        break;
    case TermSet::Stretch:
        path.addRect(QRectF(center.x() - half * 0.75, center.y() - half * 0.75, half * 1.5, half * 1.5));
        break;
    case TermSet::Offer:
        path.addEllipse(center, half * 0.85, half * 0.85);
        break;
    }
    return path;
}

QColor markColor(TermSet set, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (set) {
    case TermSet::Floor:
        return QColor(dark ? 0xffe79a5b : 0xffb4500f);
    case TermSet::Target:
        return QColor(dark ? 0xff6fb7ee : 0xff0b5c9e);
    case TermSet::Stretch:
        return QColor(dark ? 0xff8fc9a0 : 0xff1f6e43);
    case TermSet::Offer:
        return QColor(dark ? 0xffd9a6e0 : 0xff7a3b86);
    }
    return {};
}

QColor bandColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff4a6266) : QColor(0xffa9c3c4);
}

QColor chosenBandColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff3f97a0) : QColor(0xff4f979d);
}

void paintMark(QPainter &painter, TermSet set, QPointF center, qreal size, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), 1));
    painter.setBrush(markColor(set, palette));
    painter.drawPath(markShape(set, center, size));
    painter.restore();
}

} // namespace counteroffer

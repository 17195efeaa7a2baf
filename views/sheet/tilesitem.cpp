// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/tilesitem.h"

#include "shared/marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

constexpr qreal figurePoints = 15;
constexpr qreal leastFigurePoints = 8;
constexpr qreal markPoints = 7;
constexpr qreal gapPoints = 10; // between tiles

TextBlock figureBlock(const QString &figure, qreal points, const SheetStyle &style)
{
    return {figure, TextBlock::Setting{points, true, style.ink(), style.start(), 1.2, 0}, style};
}

} // namespace

TilesItem::TilesItem(const SheetTiles &tiles, const SheetStyle &style) : m_style(style)
{
    m_above = style.points(9);
    using Setting = TextBlock::Setting;
    for (const SheetTiles::Tile &tile : tiles.tiles) {
        const Setting small{sheettype::small, false, style.quiet(), style.start(), 1.3, 0};
        m_tiles.push_back({TextBlock(tile.label, small, style), figureBlock(tile.figure, figurePoints, style),
                           TextBlock(tile.note, small, style), tile.mark});
    }
}

TilesItem::~TilesItem() = default;

void TilesItem::layOut(qreal width, qreal /*room*/)
{
    const qreal tile =
        (width - (qreal(m_tiles.size()) - 1) * m_style.points(gapPoints)) / qreal(m_tiles.size());
    setFigures(tile);
    qreal note = 0;
    for (Tile &one : m_tiles) {
        one.label.layOut(tile - (one.mark ? m_style.points(markPoints + 4) : 0));
        one.figure.layOut(tile);
        one.note.layOut(tile);
        m_labelHeight = std::max(m_labelHeight, one.label.lineCount() * one.label.lineHeight());
        m_figureHeight = std::max(m_figureHeight, one.figure.lineCount() * one.figure.lineHeight());
        note = std::max(note, one.note.lineCount() * one.note.lineHeight());
    }
    m_parts = {{m_style.points(5) + m_labelHeight + m_figureHeight + note + m_style.points(4), false}};
}

// No figure is broken: where one is wider than its tile, all of them are set smaller.
void TilesItem::setFigures(qreal width)
{
    qreal widest = width;
    for (const Tile &one : m_tiles) {
        widest = std::max(widest, one.figure.naturalWidth());
    }
    const qreal points = std::max(leastFigurePoints, std::floor(figurePoints * width / widest * 4) / 4);
    if (points < figurePoints) {
        for (Tile &one : m_tiles) {
            one.figure = figureBlock(one.figure.text(), points, m_style);
        }
    }
}

QString TilesItem::text(int /*first*/, int /*last*/) const
{
    QStringList texts;
    for (const Tile &tile : m_tiles) {
        texts.append(tile.label.text() + u' ' + tile.figure.text() + u' ' + tile.note.text());
    }
    return texts.join(QStringLiteral(" | "));
}

void TilesItem::paint(QPainter &painter, const QRectF &area, int /*first*/, int /*last*/) const
{
    const qreal gap = m_style.points(gapPoints);
    const qreal width = (area.width() - (qreal(m_tiles.size()) - 1) * gap) / qreal(m_tiles.size());
    qreal x = m_style.isRightToLeft() ? area.right() - width : area.left();
    for (const Tile &tile : m_tiles) {
        painter.fillRect(QRectF(x, area.top(), width, m_style.points(1)), m_style.accent());
        qreal y = area.top() + m_style.points(5);
        qreal label = x;
        if (tile.mark) {
            const qreal size = m_style.points(markPoints);
            const bool mirrored = m_style.isRightToLeft();
            const qreal mark = mirrored ? x + width - size / 2 : x + size / 2;
            paintMark(painter, *tile.mark, QPointF(mark, y + tile.label.lineHeight() * 0.5), size,
                      m_style.palette());
            label += mirrored ? 0 : m_style.points(markPoints + 4);
        }
        tile.label.paint(painter, QPointF(label, y), 0, tile.label.lineCount());
        y += m_labelHeight;
        tile.figure.paint(painter, QPointF(x, y), 0, tile.figure.lineCount());
        y += m_figureHeight;
        tile.note.paint(painter, QPointF(x, y), 0, tile.note.lineCount());
        x += (m_style.isRightToLeft() ? -1 : 1) * (width + gap);
    }
}

} // namespace counteroffer

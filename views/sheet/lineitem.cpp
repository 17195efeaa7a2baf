// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/lineitem.h"

#include "shared/marks.h"

#include <QPainter>

namespace counteroffer {

namespace {

constexpr qreal signPoints = 8; // room that a sign takes, of the indent

} // namespace

struct LineItem::Dress
{
    TextBlock::Setting setting;
    qreal above = 3; // these in points
    qreal below = 0;
    qreal indent = 0;
};

LineItem::Dress LineItem::dressOf(SheetLine::Kind kind, const SheetStyle &style)
{
    using namespace sheettype;
    // What heads the page or a section begins where the page does; what people wrote, in its own direction.
    const Qt::Alignment start = style.start();
    switch (kind) {
    case SheetLine::Kicker:
        return {{small, true, style.accent(), start, 1.3, 0.6}, 0, 1, 0};
    case SheetLine::Title:
        return {{title, true, style.ink(), start, 1.15, 0}, 0, 1, 0};
    case SheetLine::Subtitle:
        return {{heading, false, style.ink(), start, 1.3, 0}, 0, 1, 0};
    case SheetLine::Facts:
        return {{small, false, style.quiet(), start, 1.35, 0}, 1, 0, 0};
    case SheetLine::Heading:
        return {{heading, true, style.accent(), start, 1.3, 0}, 15, 4, 0};
    case SheetLine::Subheading:
        return {{body, true, style.ink(), Qt::AlignLeft, 1.3, 0}, 7, 0, 0};
    case SheetLine::Body:
        return {{body, false, style.ink(), Qt::AlignLeft, 1.35, 0}, 3, 1, 0};
    case SheetLine::Say:
        return {{spoken, false, style.ink(), Qt::AlignLeft, 1.38, 0}, 2, 2, 9};
    case SheetLine::Small:
        return {{small, false, style.quiet(), Qt::AlignLeft, 1.35, 0}, 2, 1, 0};
    case SheetLine::Remark:
        return {{small, false, style.quiet(), Qt::AlignLeft, 1.35, 0}, 0, 1, 14};
    case SheetLine::Bullet:
        return {{body, false, style.ink(), Qt::AlignLeft, 1.35, 0}, 2, 0, 9};
    case SheetLine::Open:
    case SheetLine::Done:
        return {{body, false, style.ink(), Qt::AlignLeft, 1.35, 0}, 3, 0, 14};
    case SheetLine::Caution:
        return {{body, false, style.ink(), Qt::AlignLeft, 1.35, 0}, 3, 1, 14};
    }
    return {};
}

LineItem::LineItem(const SheetLine &line, const SheetStyle &style)
    : m_kind(line.kind),
      m_style(style),
      m_indent(style.points(dressOf(line.kind, style).indent)),
      m_below(style.points(dressOf(line.kind, style).below)),
      m_block(line.runs, dressOf(line.kind, style).setting, style)
{
    m_above = style.points(dressOf(line.kind, style).above);
    m_keepWithNext = line.keepWithNext;
    m_heading = line.kind == SheetLine::Heading;
}

LineItem::~LineItem() = default;

void LineItem::layOut(qreal width, qreal /*room*/)
{
    m_block.layOut(width - m_indent);
    const int lines = m_block.lineCount();
    m_parts.clear();
    for (int i = 0; i < lines; ++i) {
        const bool last = i + 1 == lines;
        // No single line at the foot of a page or at the head of the next.
        m_parts.append({m_block.lineHeight() + (last ? m_below : 0), i >= 2 && lines - i >= 2 && !m_heading});
    }
}

QString LineItem::text(int first, int last) const
{
    return m_block.text(first, last);
}

void LineItem::paint(QPainter &painter, const QRectF &area, int first, int last) const
{
    const bool mirrored = m_block.isRightToLeft();
    m_block.paint(painter, QPointF(area.left() + (mirrored ? 0 : m_indent), area.top()), first, last);
    if (m_kind == SheetLine::Heading) {
        painter.fillRect(
            QRectF(area.left(), area.bottom() - m_below * 0.6, area.width(), m_style.points(0.5)),
            m_style.rule());
    } else if (m_kind == SheetLine::Say) {
        const qreal thick = m_style.points(1.75);
        const QRectF bar(mirrored ? area.right() - thick : area.left(), area.top() + m_style.points(1.5),
                         thick, (last - first) * m_block.lineHeight() - m_style.points(1.5));
        painter.fillRect(bar, bandColor(m_style.palette()));
    } else if (m_indent > 0 && first == 0 && m_kind != SheetLine::Remark) {
        paintSign(painter, area, mirrored ? area.right() - m_style.points(signPoints) : area.left());
    }
}

void LineItem::paintSign(QPainter &painter, const QRectF &area, qreal x) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = m_block.lineHeight();
    const qreal size = m_style.points(7);
    const QRectF box(x + m_style.points(0.5), area.top() + (line - size) / 2, size, size);
    if (m_kind == SheetLine::Bullet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.quiet());
        painter.drawEllipse(QPointF(x + m_style.points(2.5), area.top() + line / 2), m_style.points(1.2),
                            m_style.points(1.2));
    } else if (m_kind == SheetLine::Caution) {
        painter.setPen(
            QPen(m_style.caution(), m_style.points(0.9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        painter.drawLine(QPointF(box.center().x(), box.top() + size * 0.4),
                         QPointF(box.center().x(), box.top() + size * 0.65));
        painter.drawPoint(QPointF(box.center().x(), box.top() + size * 0.84));
    } else {
        painter.setPen(QPen(m_style.quiet(), m_style.points(0.8)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        if (m_kind == SheetLine::Done) {
            painter.setPen(
                QPen(m_style.accent(), m_style.points(1.3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(size * 0.2, size * 0.5),
                                            box.topLeft() + QPointF(size * 0.42, size * 0.74),
                                            box.topLeft() + QPointF(size * 0.82, size * 0.24)}));
        }
    }
    painter.restore();
}

} // namespace counteroffer

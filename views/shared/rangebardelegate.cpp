// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/rangebardelegate.h"

#include "shared/marks.h"
#include "shared/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int barHeight = 8;
constexpr int roundingRoom = 2; // a text as wide as its room is elided
constexpr int leastTrack = 24;  // below that a bar says nothing
constexpr int smallestBar = 3;  // a single value is a tick, not nothing
constexpr auto widestText = "1,000K–1,000K";

// The room that a column of figures needs; asked for in every cell, so measured once a font.
int textWidth(const QStyleOptionViewItem &option)
{
    static QFont font;
    static int width = -1;
    if (width < 0 || font != option.font) {
        font = option.font;
        width = option.fontMetrics.horizontalAdvance(QString::fromUtf8(widestText));
    }
    return width;
}

} // namespace

RangeBarDelegate::RangeBarDelegate(Roles roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles)
{}

void RangeBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect inner = cell.rect.adjusted(spacing::hair, 0, -spacing::hair, 0);
    // The figure goes before the bar: a narrow column loses the picture, never a digit.
    const QFontMetrics metrics(cell.font);
    const int needed = metrics.horizontalAdvance(text) + roundingRoom;
    const int figures = std::min(std::max(textWidth(cell), needed), inner.width());
    const QRect figureRect(inner.right() - figures + 1, inner.top(), figures, inner.height());
    painter->save();
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(figureRect, Qt::AlignRight | Qt::AlignVCenter,
                      needed <= figures ? text : metrics.elidedText(text, Qt::ElideRight, figures));

    const QVariant low = index.data(m_roles.low);
    const QRectF track(inner.left(), inner.center().y() - barHeight / 2.0,
                       inner.width() - figures - spacing::small, barHeight);
    const double from = index.data(m_roles.scaleLow).toDouble();
    const double span = index.data(m_roles.scaleHigh).toDouble() - from;
    if (low.isValid() && track.width() >= leastTrack) {
        const auto at = [&](double value) {
            return span > 0 ? track.left() + track.width() * (value - from) / span : track.left();
        };
        const double left = std::min(at(low.toDouble()), track.right() - smallestBar);
        const double right = std::max(at(index.data(m_roles.high).toDouble()), left + smallestBar);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(hairline(cell.palette), 1));
        painter->drawLine(QPointF(track.left(), track.center().y()),
                          QPointF(track.right(), track.center().y()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? cell.palette.color(QPalette::HighlightedText)
                                   : chosenBandColor(cell.palette));
        painter->drawRoundedRect(QRectF(QPointF(left, track.top()), QPointF(right, track.bottom())), 2, 2);
    }
    painter->restore();
}

QSize RangeBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int figures = option.fontMetrics.horizontalAdvance(index.data().toString());
    size.setWidth(textWidth(option) + std::max(textWidth(option), figures) + spacing::large);
    return size;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/banddelegate.h"

#include "shared/marks.h"
#include "shared/theme.h"
#include "tables/bandposition.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr double barShare = 0.5; // of the cell; the words take the rest
constexpr double beyond = 0.25;  // of the band's width, drawn on both sides of it
constexpr qreal barHeight = 6;
constexpr qreal markSize = 9;

} // namespace

BandDelegate::BandDelegate(int bandRole, QObject *parent) : QStyledItemDelegate(parent), m_bandRole(bandRole)
{}

void BandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const auto band = index.data(m_bandRole).value<BandPosition>();
    const QRectF inner = QRectF(option.rect).adjusted(spacing::small, 0, -spacing::small, 0);
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    if (band.marks.isEmpty()) {
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(band.text, Qt::ElideRight, int(inner.width())));
        painter->restore();
        return;
    }
    const QRectF field(inner.left(), inner.top(), inner.width() * barShare, inner.height());
    const qreal width = field.width() / (1 + 2 * beyond);
    const qreal low = field.left() + width * beyond;
    const qreal middle = field.center().y();
    painter->fillRect(QRectF(low, middle - barHeight / 2, width, barHeight), bandColor(option.palette));
    painter->setRenderHint(QPainter::Antialiasing);
    for (const BandPosition::Mark &mark : band.marks) {
        const double place = std::clamp(mark.place, -beyond, 1 + beyond);
        paintMark(*painter, mark.set, QPointF(low + place * width, middle), markSize, option.palette);
    }
    const QRectF words(field.right() + spacing::small, inner.top(),
                       inner.right() - field.right() - spacing::small, inner.height());
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(band.text, Qt::ElideRight, int(words.width())));
    painter->restore();
}

QSize BandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {option.fontMetrics.horizontalAdvance(QStringLiteral("above, band is open")) * 2 +
                2 * spacing::small,
            plain.height()};
}

} // namespace counteroffer

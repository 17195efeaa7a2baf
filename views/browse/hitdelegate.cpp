// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/hitdelegate.h"

#include "shared/theme.h"
#include "tables/searchhitsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int snippetLines = 2;

QList<QTextLayout::FormatRange> boldWords(const QModelIndex &index)
{
    QList<QTextLayout::FormatRange> formats;
    const auto spans = index.data(SearchHitsModel::SpansRole).value<QList<TextSpan>>();
    for (const TextSpan &span : spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.start);
        range.length = int(span.length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    return formats;
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect inner = cell.rect.adjusted(spacing::small, spacing::hair, -spacing::small, -spacing::hair);
    painter->save();
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    QFont font = cell.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), metrics.height()), Qt::AlignLeft,
                      metrics.elidedText(title, Qt::ElideRight, inner.width()));
    QTextLayout layout(index.data(SearchHitsModel::SnippetRole).toString(), cell.font);
    layout.setFormats(boldWords(index));
    layout.beginLayout();
    qreal top = 0;
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(inner.width());
        line.setPosition(QPointF(0, top));
        top += line.height();
    }
    layout.endLayout();
    layout.draw(painter, QPointF(inner.left(), inner.top() + metrics.height()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {120, (snippetLines + 1) * option.fontMetrics.height() + 2 * spacing::hair + 2};
}

} // namespace counteroffer

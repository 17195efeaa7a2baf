// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/rowheader.h"

#include "shared/theme.h"

#include <QPainter>

namespace counteroffer {

RowHeader::RowHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {}

RowHeader::~RowHeader() = default;

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool odd = section % 2 == 1; // goes on the stripes of the rows
    painter->fillRect(rect, palette().color(odd ? QPalette::AlternateBase : QPalette::Base));
    painter->setPen(palette().color(QPalette::Text));
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    const QRect inner = rect.adjusted(spacing::small, 0, -spacing::small, 0);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, inner.width()));
}

QSize RowHeader::sectionSizeFromContents(int section) const
{
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    return {fontMetrics().horizontalAdvance(name) + 2 * spacing::small + 1,
            fontMetrics().height() + spacing::small};
}

} // namespace counteroffer

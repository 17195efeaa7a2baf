// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/columnlayout.h"

#include "shared/theme.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int columnGap = spacing::page;
constexpr int rowGap = spacing::large;

} // namespace

ColumnLayout::ColumnLayout(int columnWidth, QWidget *parent) : QLayout(parent), m_columnWidth(columnWidth) {}

ColumnLayout::~ColumnLayout()
{
    qDeleteAll(m_items);
}

void ColumnLayout::addSection(QWidget *section, int column)
{
    m_next = column;
    addWidget(section);
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    m_columns.append(m_next);
}

int ColumnLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) {
        return nullptr;
    }
    m_columns.removeAt(index);
    return m_items.takeAt(index);
}

Qt::Orientations ColumnLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool ColumnLayout::hasHeightForWidth() const
{
    return true;
}

int ColumnLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

QSize ColumnLayout::sizeHint() const
{
    const int width = std::max(minimumSize().width(), 2 * m_columnWidth + columnGap);
    return {width, heightForWidth(width)};
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    (void)arrange(rect, true);
}

// The height that the sections take in that width; moves them there when asked to.
int ColumnLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int least = m_columnWidth;
    int columns = 1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_columns[i] != AllColumns) {
            least = std::max(least, m_items[i]->minimumSize().width());
        }
        columns = std::max(columns, m_columns[i] + 1);
    }
    columns = std::clamp((inner.width() + columnGap) / (least + columnGap), 1, columns);
    const int width = (inner.width() - (columns - 1) * columnGap) / columns;
    QList<int> ends(columns, inner.top());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty()) {
            continue;
        }
        const bool all = m_columns[i] == AllColumns;
        const int itemWidth = all ? inner.width() : width;
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(itemWidth) : item->sizeHint().height();
        const int column = std::clamp(m_columns[i], 0, columns - 1);
        const int top = all ? *std::max_element(ends.cbegin(), ends.cend()) : ends[column];
        if (apply) {
            item->setGeometry(QRect(inner.left() + column * (width + columnGap), top, itemWidth, height));
        }
        ends[column] = top + height + rowGap;
        if (all) {
            ends.fill(ends[column]);
        }
    }
    const int end = *std::max_element(ends.cbegin(), ends.cend());
    return std::max(end - rowGap, inner.top()) - rect.top() + contentsMargins().bottom();
}

} // namespace counteroffer

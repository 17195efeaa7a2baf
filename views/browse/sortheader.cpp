// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/sortheader.h"

#include "shared/theme.h"

#include <QGuiApplication>
#include <QStyleOptionHeader>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int arrowRoom = 18;

Qt::SortOrder turned(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

// "¹", "²": small beside the name, and read out as a number.
QString raised(qsizetype number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    return digits.mid(number % digits.size(), 1);
}

} // namespace

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        wantColumn(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

SortHeader::~SortHeader() = default;

void SortHeader::setKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

qsizetype SortHeader::placeOf(int column) const
{
    const auto key = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                  [column](const SortKey &each) { return each.column == column; });
    return key == m_keys.cend() ? -1 : key - m_keys.cbegin();
}

void SortHeader::wantColumn(int column, bool further)
{
    QList<SortKey> keys = m_keys;
    const qsizetype place = placeOf(column);
    if (!further) {
        const bool again = place == 0 && keys.size() == 1;
        keys = {{column, again ? turned(m_keys.first().order) : Qt::AscendingOrder}};
    } else if (place < 0) {
        keys.append({column, Qt::AscendingOrder});
    } else if (keys[place].order == Qt::AscendingOrder) {
        keys[place].order = Qt::DescendingOrder;
    } else {
        keys.removeAt(place); // up, down, away
    }
    Q_EMIT keysWanted(keys);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const qsizetype place = placeOf(section);
    if (place < 0) {
        return;
    }
    option->sortIndicator =
        m_keys[place].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    if (m_keys.size() > 1) {
        option->text += u' ' + raised(place + 1);
    }
    option->text = option->fontMetrics.elidedText(
        option->text, Qt::ElideRight, std::max(8, option->rect.width() - arrowRoom - spacing::hair));
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    QSize size = QHeaderView::sectionSizeFromContents(section);
    size.rwidth() += arrowRoom; // the order may come to any column, and nothing should move then
    return size;
}

} // namespace counteroffer

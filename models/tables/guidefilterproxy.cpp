// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guidefilterproxy.h"

#include "tables/roles.h"

#include <algorithm>

namespace counteroffer {

GuideFilterProxy::GuideFilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive); // sortLocaleAware would leave it to the locale
}

GuideFilterProxy::~GuideFilterProxy() = default;

void GuideFilterProxy::setWords(const QString &words)
{
    QStringList next = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (next == m_words) {
        return;
    }
    m_words = std::move(next);
    invalidateFilter();
}

bool GuideFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid()) {
        // Unknown stands last whichever way the column is sorted.
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    }
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString) {
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }
    return a.isValid() && QSortFilterProxyModel::lessThan(left, right);
}

bool GuideFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const int columns = sourceModel()->columnCount(parent);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        for (int column = 0; column < columns; ++column) {
            const QString text = sourceModel()->index(row, column, parent).data().toString();
            if (text.contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guideorder.h"

#include "tables/guidetablemodel.h"

#include <algorithm>
#include <vector>

namespace counteroffer {

void GuideOrder::setGuides(const GuideIndexPtr &guides)
{
    m_guides = guides;
    m_ranks.clear();
}

void GuideOrder::setRates(const RateTable &rates, Currency common)
{
    m_rates = rates;
    m_common = common;
    for (const int column :
         {GuideTableModel::TotalColumn, GuideTableModel::LowColumn, GuideTableModel::HighColumn}) {
        m_ranks.remove(column);
    }
}

const GuideRanks &GuideOrder::ranks(int column) const
{
    if (const GuideRanks *usual = m_guides->usualRanks(column)) {
        return *usual;
    }
    const auto known = m_ranks.constFind(column);
    return known != m_ranks.constEnd() ? *known : *m_ranks.insert(column, ranksOf(column));
}

GuideRanks GuideOrder::ranksOf(int column) const
{
    const QList<GuideRecord> &records = m_guides->records();
    switch (column) {
    case GuideTableModel::TotalColumn:
    case GuideTableModel::LowColumn:
    case GuideTableModel::HighColumn:
        return moneyRanks(records, column, m_rates, m_common);
    case GuideTableModel::AgeColumn:
    case GuideTableModel::QualityColumn:
    case GuideTableModel::BasisColumn:
    case GuideTableModel::ProblemsColumn:
        return numberRanks(records, column);
    default:
        return textRanks(records, column);
    }
}

void GuideOrder::sort(QList<int> &records, const QList<SortKey> &keys) const
{
    struct Key
    {
        const quint32 *values;
        const quint16 *groups; // null where all compare
        bool descending;
    };
    for (const SortKey &key : keys) {
        (void)ranks(key.column); // all made before any is pointed into
    }
    std::vector<Key> list;
    for (const SortKey &key : keys) {
        const GuideRanks &known = ranks(key.column);
        list.push_back({known.values.constData(), known.groups.isEmpty() ? nullptr : known.groups.constData(),
                        key.order == Qt::DescendingOrder});
    }
    std::sort(records.begin(), records.end(), [&list](int a, int b) {
        for (const Key &key : list) {
            const quint32 left = key.values[a];
            const quint32 right = key.values[b];
            if ((left == GuideRanks::unknown) != (right == GuideRanks::unknown)) {
                return right == GuideRanks::unknown;
            }
            if (key.groups != nullptr && key.groups[a] != key.groups[b]) {
                return key.groups[a] < key.groups[b];
            }
            if (left != right) {
                return key.descending ? left > right : left < right;
            }
        }
        return a < b;
    });
}

} // namespace counteroffer

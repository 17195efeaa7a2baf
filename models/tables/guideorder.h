// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "market/ratetable.h"
#include "tables/guideindex.h"

#include <QHash>
#include <QList>

namespace counteroffer {

/// One key of an order over several columns.
struct SortKey
{
    int column = 0; ///< of GuideTableModel
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// Sorts many records over several columns by ranks that are worked out once a column. Amounts are compared
/// within a currency only, the commonest currency first, unless the person's rates bring them into one.
/// What is unknown stands last in either direction; what is equal stays in its order.
class GuideOrder
{
public:
    void setGuides(const GuideIndexPtr &guides);
    /// @param common the currency to convert totals into where there is a rate; null for none
    void setRates(const RateTable &rates, Currency common);
    /// Puts numbers of records into order.
    void sort(QList<int> &records, const QList<SortKey> &keys) const;

private:
    [[nodiscard]] const GuideRanks &ranks(int column) const;
    [[nodiscard]] GuideRanks ranksOf(int column) const;

    GuideIndexPtr m_guides = noGuides();
    RateTable m_rates;
    Currency m_common;
    mutable QHash<int, GuideRanks> m_ranks;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "market/ratetable.h"

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
    void setRecords(const QList<GuideRecord> &records);
    /// @param common the currency to convert totals into where there is a rate; null for none
    void setRates(const RateTable &rates, Currency common);
    /// Puts numbers of records into order.
    void sort(QList<int> &records, const QList<SortKey> &keys) const;

private:
    struct Ranks
    {
        QList<quint32> values; // by record; unknown is the greatest
        QList<quint16> groups; // empty, or by record: what is compared at all
    };
    [[nodiscard]] const Ranks &ranks(int column) const;
    [[nodiscard]] Ranks textRanks(int column) const;
    [[nodiscard]] Ranks numberRanks(int column) const;
    [[nodiscard]] Ranks moneyRanks(int column) const;

    QList<GuideRecord> m_records;
    RateTable m_rates;
    Currency m_common;
    mutable QHash<int, Ranks> m_ranks;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "tables/guideranks.h"

#include <QBitArray>
#include <QHash>

#include <memory>

namespace counteroffer {

/// A choice of a filter with the number of guides that have it.
struct FilterChoice
{
    QString value; ///< as GuideFilter holds it
    QString name;  ///< as it is shown
    int count = 0;

    bool operator==(const FilterChoice &) const = default;
};

/// Numbers for the values of a filter, so that a guide is compared by number.
struct FilterNames
{
    QHash<QString, int> numbers;
    QList<FilterChoice> choices; ///< by number
    QList<FilterChoice> sorted;  ///< most guides first, then by name

    /// The number of a value, a new one where it is not known yet; counts it. -1 for none.
    int number(const QString &value, const QString &name);
    void sort();
    [[nodiscard]] QBitArray wanted(const QStringList &values) const;
};

/// What the filters look at in one guide.
struct GuideWords
{
    QString words;    ///< all the table shows of it, folded
    int company = -1; ///< numbers in GuideIndex
    int currency = -1;
    QList<int> regions; ///< each place once
};

/// The lowest and the highest total of a currency, in minor units.
struct PayScale
{
    qint64 low = 0;
    qint64 high = 0;
};

/// All guides of a library with everything that table, filters and order want to know of them, worked out
/// once, in any thread: with many thousands of guides that is too long for the window's. Never changes.
class GuideIndex
{
public:
    explicit GuideIndex(const QList<GuideRecord> &records);

    [[nodiscard]] const QList<GuideRecord> &records() const { return m_records; }
    /// The row of a guide, or -1.
    [[nodiscard]] int rowOf(GuideId guide) const { return m_rowsById.value(guide, -1); }
    /// One for each record.
    [[nodiscard]] const QList<GuideWords> &words() const { return m_rows; }
    [[nodiscard]] const FilterNames &companies() const { return m_companies; }
    /// Places by regionKey().
    [[nodiscard]] const FilterNames &regions() const { return m_regions; }
    [[nodiscard]] const FilterNames &currencies() const { return m_currencies; }
    [[nodiscard]] PayScale scale(Currency currency) const { return m_scales.value(currency.code()); }
    /// The ranks of a column of the usual order; null for another column.
    [[nodiscard]] const GuideRanks *usualRanks(int column) const;

private:
    void add(const GuideRecord &record);
    void widenScale(const MoneyRange &total);

    QList<GuideRecord> m_records;
    QList<GuideWords> m_rows;
    QHash<GuideId, int> m_rowsById;
    QHash<QString, PayScale> m_scales; // by currency code
    FilterNames m_companies;
    FilterNames m_regions;
    FilterNames m_currencies;
    QHash<int, GuideRanks> m_usualRanks;
};

/// Shared by the table, its filter and its order, and handed from thread to thread.
using GuideIndexPtr = std::shared_ptr<const GuideIndex>;

[[nodiscard]] GuideIndexPtr indexOf(const QList<GuideRecord> &records);
/// The index of an empty library.
[[nodiscard]] GuideIndexPtr noGuides();

} // namespace counteroffer

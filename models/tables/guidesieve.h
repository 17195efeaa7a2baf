// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/ratetable.h"
#include "tables/guidefilter.h"

#include <QBitArray>
#include <QHash>

namespace counteroffer {

/// A choice of a filter with the number of guides that have it.
struct FilterChoice
{
    QString value; ///< as GuideFilter holds it
    QString name;  ///< as it is shown
    int count = 0;

    bool operator==(const FilterChoice &) const = default;
};

/// Which part of a filter to drop, and how many guides that brings back.
struct Widening
{
    FilterPart part = FilterPart::Text;
    int gained = 0;

    bool operator==(const Widening &) const = default;
};

/// Applies a filter to many records by numbers worked out once: for each record it keeps which parts refuse
/// it, and a change of one part looks at that part only.
class GuideSieve
{
public:
    void setRecords(const QList<GuideRecord> &records);
    /// Further records behind those that are there.
    void append(const QList<GuideRecord> &records);
    /// @param today by which ages are told
    void setFilter(const GuideFilter &filter, const RateTable &rates, QDate today);

    [[nodiscard]] bool accepts(int record) const { return m_refusals[record] == 0; }
    [[nodiscard]] int accepted() const;
    /// Guides that are not shown only because the library holds a newer one for the same role.
    [[nodiscard]] int olderHidden() const;
    /// The one part whose removal brings the most guides back; nothing where no single one brings any.
    [[nodiscard]] std::optional<Widening> bestWidening() const;

    /// All companies, and all places by regionKey(), most guides first, then by name.
    [[nodiscard]] QList<FilterChoice> companies() const;
    [[nodiscard]] QList<FilterChoice> regions() const;
    [[nodiscard]] QList<FilterChoice> currencies() const;

private:
    struct Names
    {
        QHash<QString, int> numbers;
        QList<FilterChoice> choices;
        int number(const QString &value, const QString &name);
        [[nodiscard]] QBitArray wanted(const QStringList &values) const;
        [[nodiscard]] QList<FilterChoice> sorted() const;
    };
    struct Row
    {
        QString words; // folded
        int company = -1;
        int currency = -1;
        QList<int> regions;
    };

    void add(const GuideRecord &record);
    void sift(FilterPart part, qsizetype from);
    void siftOlder(qsizetype from);
    [[nodiscard]] bool refusesPay(const GuideRecord &record) const;
    [[nodiscard]] bool refuses(FilterPart part, const GuideRecord &record) const;

    QList<GuideRecord> m_records;
    QList<Row> m_rows;
    QList<quint16> m_refusals; // a bit for each part, and one for older guides
    Names m_companies;
    Names m_regions;
    Names m_currencies;
    GuideFilter m_filter;
    RateTable m_rates;
    QDate m_today;
};

} // namespace counteroffer

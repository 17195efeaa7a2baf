// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guideindex.h"

#include "market/regionkey.h"
#include "tables/guidetablemodel.h"
#include "tables/recordtext.h"

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

// The columns by which the table is ordered until the person says otherwise.
constexpr std::array usualOrder{GuideTableModel::CompanyColumn, GuideTableModel::RoleColumn};

// All that the table shows of a guide as text; a line's end keeps a word from reaching over two cells.
QString wordsOf(const GuideRecord &record)
{
    const QStringList cells{record.company,
                            record.role,
                            roleFamilyName(record.family),
                            record.currency.code(),
                            regionNames(record).join(u'\n'),
                            qualityName(record.quality),
                            basisText(record)};
    return cells.join(u'\n').toCaseFolded();
}

} // namespace

int FilterNames::number(const QString &value, const QString &name)
{
    if (value.isEmpty()) {
        return -1;
    }
    const auto known = numbers.constFind(value);
    if (known != numbers.constEnd()) {
        ++choices[*known].count;
        return *known;
    }
    const int next = int(choices.size());
    numbers.insert(value, next);
    choices.append({value, name, 1});
    return next;
}

QBitArray FilterNames::wanted(const QStringList &values) const
{
    QBitArray bits(choices.size());
    for (const QString &value : values) {
        if (const auto known = numbers.constFind(value); known != numbers.constEnd()) {
            bits.setBit(*known);
        }
    }
    return bits;
}

void FilterNames::sort()
{
    sorted = choices;
    std::sort(sorted.begin(), sorted.end(), [](const FilterChoice &a, const FilterChoice &b) {
        return a.count != b.count ? a.count > b.count : QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

GuideIndex::GuideIndex(const QList<GuideRecord> &records) : m_records(records)
{
    m_rows.reserve(m_records.size());
    m_rowsById.reserve(m_records.size());
    for (const GuideRecord &record : m_records) {
        m_rowsById.insert(record.id, int(m_rows.size()));
        add(record);
        if (record.total) {
            widenScale(*record.total);
        }
    }
    for (FilterNames *names : {&m_companies, &m_regions, &m_currencies}) {
        names->sort();
    }
    for (const int column : usualOrder) {
        m_usualRanks.insert(column, textRanks(m_records, column));
    }
}

void GuideIndex::add(const GuideRecord &record)
{
    GuideWords row;
    row.words = wordsOf(record);
    row.company = m_companies.number(record.company, record.company);
    row.currency = m_currencies.number(record.currency.code(), record.currency.code());
    QStringList keys;
    for (const RegionTotal &region : record.regions) {
        const QString key = regionKey(region.name);
        if (!key.isEmpty() && !keys.contains(key)) { // a place counts once for a guide
            keys.append(key);
            row.regions.append(m_regions.number(key, placeName(region.name)));
        }
    }
    m_rows.append(row);
}

void GuideIndex::widenScale(const MoneyRange &total)
{
    const QString code = total.lo.currency.code();
    const auto known = m_scales.find(code);
    if (known == m_scales.end()) {
        m_scales.insert(code, {total.lo.minor, total.hi.minor});
    } else {
        known->low = std::min(known->low, total.lo.minor);
        known->high = std::max(known->high, total.hi.minor);
    }
}

const GuideRanks *GuideIndex::usualRanks(int column) const
{
    const auto known = m_usualRanks.constFind(column);
    return known == m_usualRanks.constEnd() ? nullptr : &*known;
}

GuideIndexPtr indexOf(const QList<GuideRecord> &records)
{
    return std::make_shared<const GuideIndex>(records);
}

GuideIndexPtr noGuides()
{
    static const GuideIndexPtr none = indexOf({});
    return none;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/guideranks.h"

#include "tables/guidetablemodel.h"
#include "tables/recordtext.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace counteroffer {

namespace {

constexpr qint64 errorWeight = 10000; // an error outweighs any number of warnings

QString textOf(const GuideRecord &record, int column)
{
    switch (column) {
    case GuideTableModel::CompanyColumn:
        return record.company;
    case GuideTableModel::RoleColumn:
        return record.role;
    case GuideTableModel::RegionsColumn:
        return regionNames(record).join(QStringLiteral(", "));
    case GuideTableModel::CurrencyColumn:
        return record.currency.code();
    case GuideTableModel::FamilyColumn:
        return record.family == RoleFamily::Unknown ? QString() : roleFamilyName(record.family);
    default:
        return {};
    }
}

std::optional<qint64> numberOf(const GuideRecord &record, int column)
{
    switch (column) {
    case GuideTableModel::AgeColumn:
        // The older the larger, as the column shows it.
        return record.lastUpdated.isValid() ? std::optional(-record.lastUpdated.toJulianDay()) : std::nullopt;
    case GuideTableModel::QualityColumn:
        return record.quality == DataQuality::Unknown ? std::nullopt : std::optional(qint64(record.quality));
    case GuideTableModel::BasisColumn: {
        const BasisConfidence confidence = basisConfidence(record);
        return confidence == BasisConfidence::Unknown ? std::nullopt : std::optional(qint64(confidence));
    }
    case GuideTableModel::ProblemsColumn:
        return record.errors * errorWeight + record.warnings;
    default:
        return std::nullopt;
    }
}

// Ranks of numbers, some of which are not known.
QList<quint32> ranksOf(const QList<std::optional<qint64>> &numbers)
{
    QList<int> order;
    order.reserve(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i]) {
            order.append(int(i));
        }
    }
    std::sort(order.begin(), order.end(), [&numbers](int a, int b) { return *numbers[a] < *numbers[b]; });
    QList<quint32> ranks(numbers.size(), GuideRanks::unknown);
    quint32 next = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        next += i > 0 && *numbers[order[i - 1]] < *numbers[order[i]] ? 1 : 0;
        ranks[order[i]] = next;
    }
    return ranks;
}

} // namespace

GuideRanks textRanks(const QList<GuideRecord> &records, int column)
{
    // Few of the texts differ: each is collated once.
    QHash<QString, quint32> numbers;
    QList<quint32> which;
    which.reserve(records.size());
    QStringList texts;
    for (const GuideRecord &record : records) {
        const QString text = textOf(record, column);
        const auto known = numbers.constFind(text);
        if (known != numbers.constEnd()) {
            which.append(*known);
            continue;
        }
        which.append(quint32(texts.size()));
        numbers.insert(text, quint32(texts.size()));
        texts.append(text);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString &text : std::as_const(texts)) {
        keys.push_back(collator.sortKey(text.toCaseFolded())); // the C locale would keep case
    }
    QList<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    QList<quint32> rank(texts.size());
    quint32 next = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        next += i > 0 && keys[order[i - 1]] < keys[order[i]] ? 1 : 0;
        rank[order[i]] = texts[order[i]].isEmpty() ? GuideRanks::unknown : next;
    }
    GuideRanks ranks;
    ranks.values.reserve(which.size());
    for (const quint32 number : std::as_const(which)) {
        ranks.values.append(rank[number]);
    }
    return ranks;
}

GuideRanks numberRanks(const QList<GuideRecord> &records, int column)
{
    QList<std::optional<qint64>> numbers;
    numbers.reserve(records.size());
    for (const GuideRecord &record : records) {
        numbers.append(numberOf(record, column));
    }
    return {ranksOf(numbers), {}};
}

GuideRanks moneyRanks(const QList<GuideRecord> &records, int column, const RateTable &rates, Currency common)
{
    QList<std::optional<qint64>> amounts;
    QList<Currency> currencies;
    QHash<QString, int> counts;
    amounts.reserve(records.size());
    currencies.reserve(records.size());
    for (const GuideRecord &record : records) {
        std::optional<Money> amount;
        if (record.total) {
            amount = column == GuideTableModel::LowColumn ? record.total->lo : record.total->hi;
            amount = common.isNull() ? amount : rates.converted(*amount, common).value_or(*amount);
        }
        amounts.append(amount ? std::optional(amount->minor) : std::nullopt);
        currencies.append(amount ? amount->currency : Currency());
        counts[currencies.constLast().code()] += amount ? 1 : 0;
    }
    QStringList codes(counts.keyBegin(), counts.keyEnd());
    std::sort(codes.begin(), codes.end(), [&counts](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    GuideRanks ranks{ranksOf(amounts), {}};
    QHash<qsizetype, quint16> groups; // by the currency's place
    ranks.groups.reserve(currencies.size());
    for (const Currency currency : std::as_const(currencies)) {
        auto group = groups.find(currency.place());
        if (group == groups.end()) {
            group = groups.insert(currency.place(), quint16(codes.indexOf(currency.code())));
        }
        ranks.groups.append(*group);
    }
    return ranks;
}

} // namespace counteroffer

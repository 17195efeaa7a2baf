// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/rowbuilder.h"
#include "guides/tables/tablereaders.h"

#include <algorithm>
#include <vector>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// The headers of the pay columns with each kind given to one column alone; the others are kept by name.
QList<Header> settledHeaders(const TableView &table)
{
    QList<Header> headers;
    headers.reserve(table.columns().size());
    for (const Column &column : table.columns()) {
        headers.append(column.header);
    }
    for (const HeaderKind kind :
         {HeaderKind::Base, HeaderKind::Equity, HeaderKind::Bonus, HeaderKind::SignOn, HeaderKind::Total,
          HeaderKind::Region, HeaderKind::Level, HeaderKind::Title}) {
        const auto takes = [kind](const Header &header, bool secondary) {
            return header.kind == kind && !header.special && header.secondary == secondary;
        };
        auto owner =
            std::find_if(headers.begin(), headers.end(), [&](const Header &h) { return takes(h, false); });
        if (owner == headers.end()) {
            owner =
                std::find_if(headers.begin(), headers.end(), [&](const Header &h) { return takes(h, true); });
        }
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            if (header != owner && header->kind == kind) {
                header->kind = HeaderKind::Other;
            }
        }
    }
    // A column that names a vesting period, in a table without equity, is its equity ("Carry (4yr)").
    const bool equity = std::any_of(headers.begin(), headers.end(),
                                    [](const Header &header) { return header.kind == HeaderKind::Equity; });
    for (Header &header : headers) {
        if (!equity && header.kind == HeaderKind::Other && header.period == Period::Grant &&
            !header.special) {
            header.kind = HeaderKind::Equity;
            break;
        }
    }
    return headers;
}

class RowTableReader
{
public:
    explicit RowTableReader(const TableTask &task) : m_task(task), m_headers(settledHeaders(task.table))
    {
        m_tags.reserve(size_t(task.table.columns().size()));
        for (const Column &column : task.table.columns()) {
            m_tags.push_back(TableView::tags(column));
        }
    }

    void readRow(qsizetype index)
    {
        const CellRow cells = m_task.table.row(index);
        CompensationRow &row = m_task.rows.emplaceBack();
        row.line = m_task.table.lineOf(index);
        CurrencyTags tags;
        identify(row, cells, tags);
        RowBuilder builder(row, tags, row.region ? currencyHint(m_task.frontMatter, *row.region) : Currency(),
                           m_task.diagnostics);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const HeaderKind kind = m_headers.at(i).kind;
            if (kind != HeaderKind::Currency && kind != HeaderKind::Region && kind != HeaderKind::Level &&
                kind != HeaderKind::Title) {
                builder.add(m_headers.at(i), m_tags[size_t(i)], cells.at(i));
            }
        }
        builder.build();
        reportSurplus(m_task, index);
    }

private:
    void identify(CompensationRow &row, const CellRow &cells, CurrencyTags &tags)
    {
        CurrencyTags stated;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QStringView text = cells.at(i).text;
            switch (m_headers.at(i).kind) {
            case HeaderKind::Region: {
                // An empty cell below a region goes on with it.
                if (!text.isEmpty()) {
                    m_lastRegion = readRegionName(text);
                }
                row.region = m_lastRegion.name;
                tags = m_lastRegion.currencies;
                break;
            }
            case HeaderKind::Level:
                m_lastLevel = text.isEmpty() ? m_lastLevel : text.toString();
                row.level = m_lastLevel;
                break;
            case HeaderKind::Title:
                row.title = text.toString();
                break;
            case HeaderKind::Currency:
                stated = readRegionName(u"x (%1)"_s.arg(text)).currencies;
                if (stated.isEmpty() && !text.isEmpty()) {
                    row.remarks.append(m_headers.at(i).text + u": "_s + text);
                }
                break;
            default:
                break;
            }
        }
        tags = tags.isEmpty() ? stated : tags;
    }

    TableTask m_task;
    QList<Header> m_headers;
    std::vector<CurrencyTags> m_tags;
    RegionName m_lastRegion;
    QString m_lastLevel;
};

} // namespace

void readRowTable(const TableTask &task)
{
    RowTableReader reader(task);
    task.rows.reserve(task.rows.size() + task.table.rowCount());
    for (qsizetype i = 0; i < task.table.rowCount(); ++i) {
        reader.readRow(i);
    }
}

} // namespace counteroffer

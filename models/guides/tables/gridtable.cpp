// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/room.h"
#include "guides/tables/rowbuilder.h"
#include "guides/tables/tablereaders.h"

#include <array>
#include <vector>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &region)
{
    const qsizetype open = region.indexOf(u'(');
    return (open > 0 ? region.first(open) : region).toCaseFolded().simplified();
}

/// What the columns name, in their order.
QList<RegionName> regionsOf(const TableView &table)
{
    QList<RegionName> regions;
    regions.reserve(table.columns().size());
    for (const Column &column : table.columns()) {
        regions.append(TableView::region(column));
    }
    return regions;
}

/// The row's name: "**Base Salary**" of a component table as a header, each kind given to one row alone.
std::vector<Header> componentHeaders(const std::vector<CellRow> &rows)
{
    std::vector<Header> headers;
    headers.reserve(rows.size());
    std::array<bool, size_t(HeaderKind::Other) + 1> taken{};
    for (const CellRow &row : rows) {
        Header header = readHeader(row.first().text);
        const auto place = size_t(header.kind);
        if (header.special || isRowName(header.kind) || (header.kind != HeaderKind::Other && taken[place])) {
            header.kind = HeaderKind::Other;
        } else {
            taken[place] = true;
        }
        headers.push_back(header);
    }
    return headers;
}

} // namespace

Currency currencyHint(const FrontMatter *frontMatter, const QString &region)
{
    if (frontMatter == nullptr) {
        return {};
    }
    for (const FrontMatterRow &row : frontMatter->compensation) {
        if (folded(row.region) == folded(region)) {
            return row.currency;
        }
    }
    return {};
}

void reportSurplus(const TableTask &task, qsizetype row)
{
    const QString surplus = task.table.surplus(row);
    if (!surplus.isEmpty()) {
        task.diagnostics.append(
            {Severity::Error, DiagnosticCode::CellsBeyondHeader, task.table.lineOf(row), 1, {surplus}});
    }
}

void readLevelByRegion(const TableTask &task)
{
    const QList<RegionName> regions = regionsOf(task.table);
    Header total;
    total.kind = HeaderKind::Total;
    total.text = u"Total";
    makeRoom(task.rows, task.table.rowCount() * (regions.size() - 1));
    const CurrencyTags none;
    for (qsizetype i = 0; i < task.table.rowCount(); ++i) {
        const CellRow cells = task.table.row(i);
        for (qsizetype j = 1; j < cells.size(); ++j) {
            const RegionName &region = regions.at(j);
            CompensationRow &row = task.rows.emplaceBack();
            row.region = region.name;
            row.level = cells.first().kept();
            row.line = task.table.lineOf(i);
            RowBuilder builder(row, region.currencies, currencyHint(task.frontMatter, region.name),
                               task.diagnostics);
            builder.add(total, none, cells.at(j));
            builder.build();
        }
        reportSurplus(task, i);
    }
}

void readComponentByRegion(const TableTask &task)
{
    const auto &columns = task.table.columns();
    const QList<RegionName> regions = regionsOf(task.table);
    const CurrencyTags none;
    std::vector<CellRow> cells;
    cells.reserve(size_t(task.table.rowCount()));
    for (qsizetype i = 0; i < task.table.rowCount(); ++i) {
        cells.push_back(task.table.row(i));
        reportSurplus(task, i);
    }
    const std::vector<Header> headers = componentHeaders(cells);
    makeRoom(task.rows, columns.size() - 1);
    for (qsizetype j = 1; j < columns.size(); ++j) {
        const RegionName &region = regions.at(j);
        CompensationRow &row = task.rows.emplaceBack();
        row.region = region.name;
        row.line = columns.at(j).text.line;
        RowBuilder builder(row, region.currencies, currencyHint(task.frontMatter, region.name),
                           task.diagnostics);
        for (size_t i = 0; i < cells.size(); ++i) {
            builder.add(headers[i], none, cells[i].at(j));
        }
        builder.build();
    }
}

} // namespace counteroffer

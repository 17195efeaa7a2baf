// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/tableclassifier.h"

#include <algorithm>

namespace counteroffer {

namespace {

HeaderKind firstKind(const TableView &table)
{
    return table.columns().isEmpty() ? HeaderKind::Other : table.columns().first().header.kind;
}

bool allCarryCurrency(const TableView &table)
{
    const auto &columns = table.columns();
    return columns.size() > 1 && std::all_of(columns.begin() + 1, columns.end(), [](const Column &column) {
               const RegionName region = TableView::region(column);
               return !region.currencies.isEmpty() && !region.name.isEmpty();
           });
}

/// Whether every column but the first holds money in most of the first rows.
bool allHoldMoney(const TableView &table)
{
    constexpr qsizetype rowsToLookAt = 4;
    qsizetype money = 0;
    qsizetype cells = 0;
    for (qsizetype i = 0; i < std::min(rowsToLookAt, table.rowCount()); ++i) {
        const CellRow row = table.row(i);
        for (qsizetype j = 1; j < row.size(); ++j) {
            const Cell cell = readCell(row.at(j).text, {});
            ++cells;
            money += !cell.amounts.isEmpty() && cell.amounts.first().amount.kind == AmountKind::Money;
        }
    }
    return cells > 0 && money * 4 >= cells * 3;
}

TableLayout rowLayout(const TableView &table)
{
    const bool region = table.find(HeaderKind::Region) >= 0;
    const bool level = table.find(HeaderKind::Level) >= 0;
    if (region) {
        return level ? TableLayout::LevelAndRegion : TableLayout::Region;
    }
    return TableLayout::LevelTitle;
}

} // namespace

TableLayout layoutOf(const TableView &table)
{
    const HeaderKind first = firstKind(table);
    const bool names = first == HeaderKind::Region || first == HeaderKind::Level;
    if (names && table.find(HeaderKind::Base) > 0) {
        return rowLayout(table);
    }
    if (first == HeaderKind::Level && allCarryCurrency(table)) {
        return TableLayout::LevelByRegion;
    }
    if (first == HeaderKind::ComponentName && allCarryCurrency(table)) {
        return TableLayout::ComponentByRegion;
    }
    return TableLayout::None;
}

TableLayout likelyLayoutOf(const TableView &table)
{
    const HeaderKind first = firstKind(table);
    const bool pay = table.find(HeaderKind::Total) > 0 || table.find(HeaderKind::Base) > 0;
    if ((first == HeaderKind::Region || first == HeaderKind::Level || first == HeaderKind::Title) && pay) {
        return rowLayout(table);
    }
    const bool other = std::any_of(table.columns().begin(), table.columns().end(), [](const Column &column) {
        return column.header.kind >= HeaderKind::Base && column.header.kind <= HeaderKind::Total;
    });
    if (first == HeaderKind::Level && !other && allHoldMoney(table)) {
        return TableLayout::LevelByRegion;
    }
    return TableLayout::None;
}

} // namespace counteroffer

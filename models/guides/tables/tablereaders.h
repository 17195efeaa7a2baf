// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "guides/tables/tableview.h"

namespace counteroffer {

/// What the readers of all layouts need and give.
struct TableTask
{
    const TableView &table;
    const FrontMatter *frontMatter; ///< may be null
    QList<CompensationRow> &rows;
    Diagnostics &diagnostics;
};

/// A row for each region, level, or both; a column for each component.
void readRowTable(const TableTask &task);
/// A row for each level, a column for each region; a cell is total compensation.
void readLevelByRegion(const TableTask &task);
/// A row for each component, a column for each region.
void readComponentByRegion(const TableTask &task);

/// The currency that the front matter gives a region; null when it does not.
[[nodiscard]] Currency currencyHint(const FrontMatter *frontMatter, const QString &region);
/// Tells of cells behind the last column, which a viewer drops.
void reportSurplus(const TableTask &task, qsizetype row);

} // namespace counteroffer

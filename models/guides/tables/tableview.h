// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/document/document.h"
#include "guides/tables/cell.h"
#include "guides/tables/headerword.h"
#include "guides/tables/regionname.h"

#include <QList>

namespace counteroffer {

/// A column of a table, with its header read as words.
struct Column
{
    CellText text;
    Header header;
};

/// The cells of one row.
using CellRow = QVarLengthArray<CellText, 8>;

/// A table of the document with its header read. Its cells refer to the document.
class TableView final
{
public:
    TableView(const Document &document, const Table &table);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// A column's header as the name of a region: read when asked for, as most tables' never are.
    [[nodiscard]] static RegionName region(const Column &column) { return readRegionName(column.text.text); }
    /// The currencies of a column's tag: "Total (USD)".
    [[nodiscard]] static CurrencyTags tags(const Column &column)
    {
        return readCurrencyTags(column.text.text);
    }
    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_table.rows.size()) - 2; }
    /// The cells of a row, one for each column; empty text where the row has none.
    [[nodiscard]] CellRow row(qsizetype index) const;
    /// The row's line in the file.
    [[nodiscard]] int lineOf(qsizetype index) const;
    /// What stands in the row behind the header's last column: a viewer drops it.
    [[nodiscard]] QString surplus(qsizetype index) const;
    /// The first column of a kind, -1 when there is none.
    [[nodiscard]] qsizetype find(HeaderKind kind) const;
    /// Whether the headers have the texts of these, in whatever case.
    [[nodiscard]] bool hasSameHeader(const QList<Column> &others) const;

private:
    const Document &m_document;
    const Table &m_table;
    QList<Column> m_columns;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/compensationreader.h"

#include "guides/grammar/words.h"
#include "guides/tables/equityperiod.h"
#include "guides/tables/tableclassifier.h"
#include "guides/tables/tablereaders.h"

namespace counteroffer {

namespace {

constexpr qsizetype mostRows = 2000; // of one guide: no person's table is longer, and memory stays bounded

class CompensationReader
{
public:
    CompensationReader(const Document &document, const FrontMatter *frontMatter, Diagnostics &diagnostics)
        : m_document(document), m_frontMatter(frontMatter), m_diagnostics(diagnostics)
    {}

    CompensationPart read()
    {
        readAll(&layoutOf);
        if (m_part.layout == TableLayout::None) {
            readAll(&likelyLayoutOf);
            if (m_part.layout != TableLayout::None) {
                m_diagnostics.append(
                    {Severity::Note, DiagnosticCode::TableAssumed, m_part.lines.value(0), 1, {}});
            }
        }
        inferEquityPeriod(m_part.rows, m_diagnostics);
        return std::move(m_part);
    }

private:
    void readAll(TableLayout (*layoutOfTable)(const TableView &))
    {
        for (const Table &table : m_document.tables()) {
            if (table.rows.size() < 2 || table.columns < 2 || m_full || !namesRows(table)) {
                continue;
            }
            const TableView view(m_document, table);
            const TableLayout layout = layoutOfTable(view);
            // Two tables with the same header are one in two pieces; any other is not read.
            if (layout == TableLayout::None || (m_first && !view.hasSameHeader(*m_first))) {
                continue;
            }
            if (!m_first) {
                m_first = view.columns();
            }
            m_part.layout = layout;
            readTable(view, layout);
        }
    }

    /// Looks at the first header cell alone: most tables of a guide are none of compensation.
    [[nodiscard]] bool namesRows(const Table &table) const
    {
        const Block &first = m_document.blocks()[table.firstBlock];
        return table.rows.at(1) > table.firstBlock && first.place == 0 &&
               isRowName(readHeader(simplified(m_document.view(first))).kind);
    }

    void readTable(const TableView &view, TableLayout layout)
    {
        const int line = view.columns().first().text.line;
        const qsizetype rows =
            view.rowCount() * (layout == TableLayout::LevelByRegion ? view.columns().size() : 1);
        if (m_part.rows.size() + rows > mostRows) {
            m_diagnostics.append(
                {Severity::Error, DiagnosticCode::TableTooLong, line, 1, {QString::number(mostRows)}});
            m_full = true;
            return;
        }
        m_part.lines.append(line);
        const TableTask task{view, m_frontMatter, m_part.rows, m_diagnostics};
        switch (layout) {
        case TableLayout::LevelByRegion:
            readLevelByRegion(task);
            break;
        case TableLayout::ComponentByRegion:
            readComponentByRegion(task);
            break;
        default:
            readRowTable(task);
            break;
        }
    }

    const Document &m_document;
    const FrontMatter *m_frontMatter;
    Diagnostics &m_diagnostics;
    CompensationPart m_part;
    std::optional<QList<Column>> m_first; ///< those of the first table that was read
    bool m_full = false;
};

} // namespace

CompensationPart readCompensation(const Document &document, const FrontMatter *frontMatter,
                                  Diagnostics &diagnostics)
{
    return CompensationReader(document, frontMatter, diagnostics).read();
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/tableview.h"

#include "guides/grammar/words.h"

#include <algorithm>
#include <cstring>

namespace counteroffer {

namespace {

/// The bytes of the line that begins at `begin` and holds `offset`.
QByteArrayView lineAt(QByteArrayView bytes, qsizetype begin, qsizetype offset)
{
    const qsizetype found = bytes.indexOf('\n', offset);
    const QByteArrayView line = bytes.sliced(begin, (found < 0 ? bytes.size() : found) - begin);
    const void *const lone =
        std::memchr(line.data() + (offset - begin), '\r', size_t(begin + line.size() - offset));
    return lone == nullptr ? line : line.first(static_cast<const char *>(lone) - line.data());
}

int barsIn(QByteArrayView line)
{
    int count = 0;
    for (const char c : line) { // plain enough to be done many bytes at once
        count += c == '|' ? 1 : 0;
    }
    return count;
}

/// A cell on one line: "<br>" is how Markdown breaks a line inside a table. Each sign is looked at once,
/// however many breaks there are and whether they end or not.
QString withoutBreaks(QStringView view)
{
    QString text;
    text.reserve(view.size());
    qsizetype done = 0;
    for (qsizetype at = placeOf(view, u'<'); at >= 0; at = placeOf(view, u'<', at + 1)) {
        if (!beginsWith(view.sliced(at), u"<br")) {
            continue;
        }
        qsizetype end = at + 3;
        while (end < view.size() && (view[end].isSpace() || view[end] == u'/')) {
            ++end;
        }
        if (end < view.size() && view[end] == u'>') {
            text += view.sliced(done, at - done);
            text += u' ';
            done = end + 1;
        }
    }
    text += view.sliced(done);
    return text.simplified();
}

/// The cell of a block: nearly always the text as it stands.
CellText cellOf(const Document &document, const Block &block)
{
    CellText cell;
    cell.text = document.view(block);
    cell.line = block.line;
    cell.column = document.columnOf(block);
    if (!isSimple(cell.text) || placeOf(cell.text, u'<') >= 0) {
        cell.made = withoutBreaks(cell.text);
        cell.text = cell.made;
    }
    return cell;
}

} // namespace

TableView::TableView(const Document &document, const Table &table) : m_document(document), m_table(table)
{
    m_columns.resize(qsizetype(table.columns));
    for (quint32 i = table.firstBlock; !table.rows.empty() && i < table.rows.at(1); ++i) {
        const Block &block = document.blocks()[i];
        if (block.kind != Block::Cell || block.place >= table.columns) {
            continue;
        }
        Column &column = m_columns[qsizetype(block.place)];
        column.text = cellOf(document, block);
        column.header = readHeader(column.text.text);
    }
}

CellRow TableView::row(qsizetype index) const
{
    CellRow cells(m_columns.size());
    const int line = lineOf(index);
    for (CellText &cell : cells) {
        cell.line = line;
    }
    for (quint32 i = m_table.rows[size_t(index) + 1]; i < m_table.rows[size_t(index) + 2]; ++i) {
        const Block &block = m_document.blocks()[i];
        if (block.place < m_table.columns) {
            cells[qsizetype(block.place)] = cellOf(m_document, block);
        }
    }
    return cells;
}

int TableView::lineOf(qsizetype index) const
{
    const quint32 first = m_table.rows[size_t(index) + 1];
    const bool empty = first >= m_table.rows[size_t(index) + 2];
    return empty || first >= m_document.blocks().size() ? 0 : m_document.blocks()[first].line;
}

QString TableView::surplus(qsizetype index) const
{
    const quint32 first = m_table.rows[size_t(index) + 1];
    if (first >= m_table.rows[size_t(index) + 2]) {
        return {};
    }
    const Block &block = m_document.blocks()[first];
    QByteArrayView line = lineAt(m_document.bytes(), block.lineStart, block.offset).trimmed();
    while (line.startsWith('>') || line.startsWith(' ')) {
        line = line.sliced(1);
    }
    const int bars = barsIn(line) - (line.startsWith('|') ? 1 : 0);
    if (bars < int(m_table.columns) || (bars == int(m_table.columns) && line.endsWith('|'))) {
        return {}; // too few for one more cell, as in nearly every row: no need to look at each
    }
    qsizetype at = line.startsWith('|') ? 1 : 0;
    bool code = false;
    for (quint32 seen = 0; at < line.size(); ++at) {
        code = line[at] == '`' ? !code : code;
        if (line[at] == '|' && !code && line[at - 1] != '\\' && ++seen == m_table.columns) {
            QByteArrayView rest = line.sliced(at + 1).trimmed();
            rest = rest.endsWith('|') ? rest.chopped(1).trimmed() : rest;
            return QString::fromUtf8(rest);
        }
    }
    return {};
}

qsizetype TableView::find(HeaderKind kind) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [kind](const Column &column) {
        return column.header.kind == kind && !column.header.special;
    });
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

bool TableView::hasSameHeader(const QList<Column> &others) const
{
    return std::equal(m_columns.begin(), m_columns.end(), others.begin(), others.end(),
                      [](const Column &a, const Column &b) {
                          return a.text.text.compare(b.text.text, Qt::CaseInsensitive) == 0;
                      });
}

} // namespace counteroffer

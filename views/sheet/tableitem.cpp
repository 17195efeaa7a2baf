// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/tableitem.h"

#include "shared/marks.h"

#include <QPainter>

namespace counteroffer {

namespace {

constexpr int tallRow = 10;       // lines, from which on a row may be broken
constexpr qreal bandShare = 0.62; // of its cell; the rest is for its percentage
constexpr qreal markPoints = 6;
constexpr qreal leadPoints = 14;
constexpr qreal leastShare = 0.08; // of the table's width, for a column of words

} // namespace

TableItem::TableItem(const SheetTable &table, const SheetStyle &style)
    : m_table(table), m_style(style), m_padding(style.points(3))
{
    m_above = style.points(5);
    buildRows();
}

TableItem::~TableItem() = default;

TextBlock::Setting TableItem::settingOf(int column, bool head, bool strong, bool quiet) const
{
    const bool figure = m_table.columns[column].figure;
    const bool right = figure != m_style.isRightToLeft();
    TextBlock::Setting setting;
    setting.points = head ? sheettype::small : 9;
    setting.strong = strong && !head;
    setting.color = head || quiet ? m_style.quiet() : m_style.ink();
    setting.alignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    setting.lineFactor = 1.3;
    return setting;
}

qreal TableItem::lead(int column) const
{
    const bool behindFigures =
        column > 0 && m_table.columns[column - 1].figure && !m_table.columns[column].figure;
    return behindFigures ? m_style.points(leadPoints) : m_padding;
}

void TableItem::buildRows()
{
    for (int i = 0; i < int(m_table.columns.size()); ++i) {
        Cell cell;
        cell.block =
            std::make_unique<TextBlock>(m_table.columns[i].head, settingOf(i, true, false, false), m_style);
        m_headRow.cells.push_back(std::move(cell));
    }
    for (const SheetTable::Row &row : m_table.rows) {
        Row made;
        made.strong = row.strong;
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            const SheetCell content = i < row.cells.size() ? row.cells[i] : SheetCell();
            Cell cell;
            const bool quiet = content.quiet || content.band.has_value();
            cell.block = std::make_unique<TextBlock>(
                content.text, settingOf(i, false, row.strong && !content.band, quiet), m_style);
            cell.band = content.band;
            made.cells.push_back(std::move(cell));
        }
        m_rows.push_back(std::move(made));
    }
}

// Columns of figures get what their widest figure needs, the others share the rest.
void TableItem::setWidths(qreal width)
{
    const int columns = int(m_table.columns.size());
    int shares = 0;
    for (const SheetTable::Column &column : m_table.columns) {
        shares += column.share;
    }
    QList<qreal> least(columns, width * leastShare);
    m_widths = QList<qreal>(columns);
    for (int i = 0; i < columns; ++i) {
        m_widths[i] = width * m_table.columns[i].share / std::max(1, shares);
        for (const Row &row : m_rows) {
            const Cell &cell = row.cells[size_t(i)];
            if (m_table.columns[i].figure && !cell.band) {
                least[i] = std::max(least[i], cell.block->naturalWidth() + 2 * m_padding);
            }
        }
    }
    qreal lacking = 0;
    qreal spare = 0;
    for (int i = 0; i < columns; ++i) {
        lacking += std::max<qreal>(0, least[i] - m_widths[i]);
        spare += std::max<qreal>(0, m_widths[i] - least[i]);
    }
    const qreal given = spare > 0 ? std::min<qreal>(1, lacking / spare) : 0;
    qreal sum = 0;
    for (int i = 0; i < columns; ++i) {
        m_widths[i] += m_widths[i] < least[i] ? least[i] - m_widths[i] : -given * (m_widths[i] - least[i]);
        sum += m_widths[i];
    }
    for (qreal &column : m_widths) { // too many figures for the page: all become narrower
        column *= std::min<qreal>(1, width / sum);
    }
}

void TableItem::layOut(qreal width, qreal room)
{
    setWidths(width);
    const auto layOutRow = [this](Row &row) {
        for (int i = 0; i < int(row.cells.size()); ++i) {
            TextBlock &block = *row.cells[size_t(i)].block;
            const qreal share = row.cells[size_t(i)].band ? 1 - bandShare : 1;
            block.layOut((m_widths[i] - lead(i) - m_padding) * share);
            row.lines = std::max(row.lines, block.lineCount());
        }
    };
    layOutRow(m_headRow);
    // Room for the mark above its column's name.
    m_head = m_headRow.lines * m_headRow.cells.front().block->lineHeight() + m_style.points(5);
    for (Row &row : m_rows) {
        layOutRow(row);
    }
    sliceRows(room);
}

void TableItem::sliceRows(qreal room)
{
    m_slices.clear();
    m_parts.clear();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        const qreal line = row.cells.front().block->lineHeight();
        const bool onlyTwo = m_rows.size() <= 2;
        const bool mayBreak = i > 1 && i + 1 < int(m_rows.size()) && !onlyTwo;
        const bool whole = row.lines < tallRow && row.lines * line + m_head < room;
        if (whole) {
            m_slices.append({i, 0, row.lines});
            m_parts.append({row.lines * line + 2 * m_padding, mayBreak});
            continue;
        }
        for (int at = 0; at < row.lines; ++at) {
            const bool inside = at >= 2 && row.lines - at >= 2;
            m_slices.append({i, at, at + 1});
            const qreal padding = (at == 0 ? m_padding : 0) + (at + 1 == row.lines ? m_padding : 0);
            m_parts.append({line + padding, at == 0 ? i > 0 : inside});
        }
    }
}

QRectF TableItem::columnRect(const QRectF &area, int column) const
{
    qreal left = 0;
    for (int i = 0; i < column; ++i) {
        left += m_widths[i];
    }
    const qreal x = m_style.isRightToLeft() ? area.right() - left - m_widths[column] : area.left() + left;
    return {x, area.top(), m_widths[column], area.height()};
}

QString TableItem::text(int first, int last) const
{
    QStringList texts;
    for (int i = first; i < last; ++i) {
        const Slice &slice = m_slices[i];
        for (const Cell &cell : m_rows[size_t(slice.row)].cells) {
            texts.append(cell.block->text(slice.first, slice.last).trimmed());
        }
    }
    return texts.join(QStringLiteral(" | "));
}

void TableItem::paintHead(QPainter &painter, const QRectF &area) const
{
    const qreal line = m_headRow.cells.front().block->lineHeight();
    for (int i = 0; i < int(m_headRow.cells.size()); ++i) {
        const TextBlock &block = *m_headRow.cells[size_t(i)].block;
        const QRectF column = columnRect(area, i);
        const qreal top = area.top() + (m_headRow.lines - block.lineCount()) * line;
        block.paint(painter, QPointF(column.left() + (m_style.isRightToLeft() ? m_padding : lead(i)), top), 0,
                    block.lineCount());
        if (const auto mark = m_table.columns[i].mark) {
            const qreal size = m_style.points(markPoints);
            const bool right = m_table.columns[i].figure != m_style.isRightToLeft();
            const qreal text = std::min(block.naturalTextWidth(), column.width() - 2 * m_padding);
            const qreal x =
                right ? column.right() - m_padding - text - size : column.left() + m_padding + text + size;
            paintMark(painter, *mark, QPointF(x, top + line * 0.52), size, m_style.palette());
        }
    }
    painter.fillRect(
        QRectF(area.left(), area.top() + m_head - m_style.points(2), area.width(), m_style.points(0.8)),
        m_style.quiet());
}

void TableItem::paintBand(QPainter &painter, const QRectF &cell, const SheetBand &band) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal mark = m_style.points(markPoints);
    // Beside its percentage; low is at the left in every language, as on the charts.
    const qreal left = m_style.isRightToLeft() ? cell.right() - cell.width() * bandShare : cell.left();
    const QRectF bar(left + mark, cell.center().y() - m_style.points(1.5),
                     cell.width() * bandShare - 2 * mark, m_style.points(3));
    const auto at = [&](double place) { return bar.left() + place * bar.width(); };
    painter.fillRect(QRectF(bar.left(), bar.center().y(), bar.width(), m_style.points(0.4)), m_style.rule());
    painter.fillRect(QRectF(at(band.low), bar.top(), at(band.high) - at(band.low), bar.height()),
                     bandColor(m_style.palette()));
    for (const SheetBand::Mark &one : band.marks) {
        paintMark(painter, one.set, QPointF(at(one.at), bar.center().y()), mark, m_style.palette());
    }
    painter.restore();
}

void TableItem::paint(QPainter &painter, const QRectF &area, int first, int last) const
{
    paintHead(painter, area);
    qreal y = area.top() + m_head;
    for (int i = first; i < last; ++i) {
        const Slice &slice = m_slices[i];
        const Row &row = m_rows[size_t(slice.row)];
        const qreal height = m_parts[i].height;
        const bool ends = slice.last == row.lines;
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const Cell &cell = row.cells[size_t(column)];
            const QRectF rect = columnRect(QRectF(area.left(), y, area.width(), height), column);
            const qreal before = m_style.isRightToLeft() ? m_padding : lead(column);
            const qreal shift =
                cell.band && !m_style.isRightToLeft() ? (rect.width() - 2 * m_padding) * bandShare : 0;
            const QPointF at(rect.left() + before + shift, y + (slice.first == 0 ? m_padding : 0));
            cell.block->paint(painter, at, slice.first, slice.last);
            if (cell.band && slice.first == 0) {
                // Beside the first line of a row that has more of them.
                const QRectF line(rect.left(), rect.top(), rect.width(),
                                  cell.block->lineHeight() + 2 * m_padding);
                paintBand(painter, line.adjusted(m_padding, 0, -m_padding, 0), *cell.band);
            }
        }
        if (row.strong && slice.first == 0 && i > first) { // the head has a rule of its own
            painter.fillRect(QRectF(area.left(), y, area.width(), m_style.points(0.8)), m_style.quiet());
        }
        y += height;
        if (ends) {
            painter.fillRect(QRectF(area.left(), y - m_style.points(0.4), area.width(), m_style.points(0.4)),
                             m_style.rule());
        }
    }
}

} // namespace counteroffer

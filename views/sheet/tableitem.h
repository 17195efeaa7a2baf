// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet/flow.h"
#include "sheet/textblock.h"

#include <vector>

namespace counteroffer {

/// A table of the sheet: its head is repeated where it goes on, a row stays whole unless it is very tall,
/// figures are never broken, and the last row never stands alone.
class TableItem final : public FlowItem
{
public:
    TableItem(const SheetTable &table, const SheetStyle &style);
    ~TableItem() override;

    void layOut(qreal width, qreal room) override;
    void paint(QPainter &painter, const QRectF &area, int first, int last) const override;
    [[nodiscard]] QString text(int first, int last) const override;

private:
    struct Cell
    {
        std::unique_ptr<TextBlock> block;
        std::optional<SheetBand> band;
    };
    struct Row
    {
        std::vector<Cell> cells;
        int lines = 1;
        bool strong = false;
    };
    /// A part is a row, or a line of one that is very tall.
    struct Slice
    {
        int row = 0;
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] TextBlock::Setting settingOf(int column, bool head, bool strong, bool quiet) const;
    /// Room before a column's text: words right behind figures need more of it.
    [[nodiscard]] qreal lead(int column) const;
    void buildRows();
    void setWidths(qreal width);
    void sliceRows(qreal room);
    [[nodiscard]] QRectF columnRect(const QRectF &area, int column) const;
    void paintHead(QPainter &painter, const QRectF &area) const;
    void paintBand(QPainter &painter, const QRectF &cell, const SheetBand &band) const;

    const SheetTable m_table;
    const SheetStyle &m_style;
    Row m_headRow;
    std::vector<Row> m_rows;
    QList<qreal> m_widths;
    QList<Slice> m_slices;
    qreal m_padding;
};

} // namespace counteroffer

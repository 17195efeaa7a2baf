// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet/flow.h"
#include "sheet/textblock.h"

namespace counteroffer {

/// A line or a paragraph of the sheet, in the dress of its kind.
class LineItem final : public FlowItem
{
public:
    LineItem(const SheetLine &line, const SheetStyle &style);
    ~LineItem() override;

    void layOut(qreal width, qreal room) override;
    void paint(QPainter &painter, const QRectF &area, int first, int last) const override;
    [[nodiscard]] QString text(int first, int last) const override;
    [[nodiscard]] SheetLine::Kind kind() const { return m_kind; }

private:
    struct Dress;
    [[nodiscard]] static Dress dressOf(SheetLine::Kind kind, const SheetStyle &style);
    void paintSign(QPainter &painter, const QRectF &area, qreal x) const;

    SheetLine::Kind m_kind;
    const SheetStyle &m_style;
    qreal m_indent;
    qreal m_below; ///< room after the last line
    TextBlock m_block;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet/flow.h"
#include "sheet/textblock.h"

#include <vector>

namespace counteroffer {

/// The figures at a glance, side by side under a rule: label, figure, what it is.
class TilesItem final : public FlowItem
{
public:
    TilesItem(const SheetTiles &tiles, const SheetStyle &style);
    ~TilesItem() override;

    void layOut(qreal width, qreal room) override;
    void paint(QPainter &painter, const QRectF &area, int first, int last) const override;
    [[nodiscard]] QString text(int first, int last) const override;

private:
    struct Tile
    {
        TextBlock label;
        TextBlock figure;
        TextBlock note;
        std::optional<TermSet> mark;
    };
    void setFigures(qreal width);

    const SheetStyle &m_style;
    std::vector<Tile> m_tiles;
    qreal m_labelHeight = 0;
    qreal m_figureHeight = 0;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace counteroffer {

/// Something that flows over pages: a paragraph of lines, a table of rows, a chart. It is made of parts, from
/// the top down; between some of them it may be broken. Lengths are layout units.
class FlowItem
{
public:
    FlowItem() = default;
    virtual ~FlowItem();
    FlowItem(const FlowItem &) = delete;
    FlowItem &operator=(const FlowItem &) = delete;

    struct Part
    {
        qreal height = 0;
        bool breakBefore = false;
    };

    /// Measures itself for a width; called once, before all else. `room` is the height of a whole page.
    virtual void layOut(qreal width, qreal room) = 0;
    /// Paints parts [first, last) into `area`, under the repeated head where there is one.
    virtual void paint(QPainter &painter, const QRectF &area, int first, int last) const = 0;
    /// What parts [first, last) say, for tests and for the table of contents.
    [[nodiscard]] virtual QString text(int first, int last) const = 0;

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] qreal above() const { return m_above; }
    [[nodiscard]] qreal head() const { return m_head; }
    [[nodiscard]] bool keepsWithNext() const { return m_keepWithNext; }
    /// A caption below it must not stand on another page.
    void keepWithNext() { m_keepWithNext = true; }
    [[nodiscard]] bool isHeading() const { return m_heading; }
    [[nodiscard]] qreal height() const;

protected:
    QList<Part> m_parts;
    qreal m_above = 0; ///< room before it; none at the top of a page
    qreal m_head = 0;  ///< height of what stands above the parts wherever it goes on
    bool m_keepWithNext = false;
    bool m_heading = false;
};

/// A rectangle that items flow into: a page, or a column of one.
struct FlowFrame
{
    int page = 0;
    QRectF rect;
};

/// Parts of an item where they stand.
struct FlowFragment
{
    const FlowItem *item = nullptr;
    int frame = 0;
    int page = 0;
    QRectF area;
    int first = 0;
    int last = 0;
};

/// Sets items one below the other into frames: no heading without what follows it, nothing broken where it
/// does not want to be, and never a part left out. Only a part that is higher than a whole frame hangs over.
[[nodiscard]] QList<FlowFragment> flow(const std::vector<std::unique_ptr<FlowItem>> &items,
                                       const std::function<FlowFrame(int)> &frames);

} // namespace counteroffer

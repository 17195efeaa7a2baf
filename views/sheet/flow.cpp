// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/flow.h"

namespace counteroffer {

FlowItem::~FlowItem() = default;

qreal FlowItem::height() const
{
    qreal sum = m_head;
    for (const Part &part : m_parts) {
        sum += part.height;
    }
    return sum;
}

namespace {

constexpr qreal slack = 0.01; // sums of heights are not exact

class Flow
{
public:
    Flow(const std::vector<std::unique_ptr<FlowItem>> &items, const std::function<FlowFrame(int)> &frames)
        : m_items(items), m_frames(frames), m_frame(frames(0))
    {}

    QList<FlowFragment> run()
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_used > 0 && startOf(i) > room() + slack) {
                next();
            }
            place(*m_items[i]);
        }
        return m_fragments;
    }

private:
    [[nodiscard]] qreal room() const { return m_frame.rect.height() - m_used; }
    void next()
    {
        m_frame = m_frames(++m_index);
        m_used = 0;
    }

    // The parts up to the first place where the item may be broken.
    [[nodiscard]] static qreal opening(const FlowItem &item)
    {
        qreal height = item.head();
        for (qsizetype i = 0; i < item.parts().size() && (i == 0 || !item.parts()[i].breakBefore); ++i) {
            height += item.parts()[i].height;
        }
        return height;
    }
    // What has to fit for the item to begin here: a chain of headings, and the opening of what follows them.
    [[nodiscard]] qreal startOf(size_t index) const
    {
        qreal height = m_used > 0 ? m_items[index]->above() : 0;
        for (size_t i = index; i < m_items.size(); ++i) {
            const FlowItem &item = *m_items[i];
            height += i == index ? 0 : item.above();
            if (!item.keepsWithNext()) {
                return height + opening(item);
            }
            height += item.height();
        }
        return height;
    }

    // Where to stop when beginning with part `first`: the last allowed break that fits; `first` when none
    // does.
    [[nodiscard]] static int fitting(const FlowItem &item, int first, qreal room)
    {
        const QList<FlowItem::Part> &parts = item.parts();
        int end = first;
        qreal height = item.head();
        for (int i = first; i < int(parts.size()); ++i) {
            height += parts[i].height;
            if (height > room + slack) {
                return end;
            }
            if (i + 1 == int(parts.size()) || parts[i + 1].breakBefore) {
                end = i + 1;
            }
        }
        return end;
    }
    // On an empty page something has to be set, allowed or not.
    [[nodiscard]] static int forced(const FlowItem &item, int first, qreal room)
    {
        qreal height = item.head() + item.parts()[first].height;
        int end = first + 1;
        while (end < int(item.parts().size()) && height + item.parts()[end].height <= room + slack) {
            height += item.parts()[end].height;
            ++end;
        }
        return end;
    }

    void place(const FlowItem &item)
    {
        for (int first = 0; first < int(item.parts().size());) {
            m_used += first == 0 && m_used > 0 ? item.above() : 0;
            int end = fitting(item, first, room());
            if (end == first && m_used > 0) {
                next();
                end = fitting(item, first, room());
            }
            if (end == first) {
                end = forced(item, first, room());
            }
            qreal height = item.head();
            for (int i = first; i < end; ++i) {
                height += item.parts()[i].height;
            }
            const QRectF area(m_frame.rect.left(), m_frame.rect.top() + m_used, m_frame.rect.width(), height);
            m_fragments.append({&item, m_index, m_frame.page, area, first, end});
            m_used += height;
            first = end;
            if (first < int(item.parts().size())) {
                next();
            }
        }
    }

    const std::vector<std::unique_ptr<FlowItem>> &m_items;
    const std::function<FlowFrame(int)> &m_frames;
    FlowFrame m_frame;
    int m_index = 0;
    qreal m_used = 0;
    QList<FlowFragment> m_fragments;
};

} // namespace

QList<FlowFragment> flow(const std::vector<std::unique_ptr<FlowItem>> &items,
                         const std::function<FlowFrame(int)> &frames)
{
    return Flow(items, frames).run();
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet/flow.h"
#include "sheet/sheetpages.h"
#include "sheet/sheetstyle.h"

namespace counteroffer {

/// The items of a sheet and where they stand: all that painting needs. Layout units.
class SheetPages::Layout final
{
public:
    Layout(const SheetContent &content, const QLocale &locale, const QSizeF &page);

    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] const QList<FlowFragment> &fragments() const { return m_fragments; }
    [[nodiscard]] QRectF body() const { return m_body; }
    void paint(QPainter &painter, int page) const;

private:
    using Items = std::vector<std::unique_ptr<FlowItem>>;

    void layOutFull(const SheetContent &content);
    void layOutFull(const SheetContent &content, qreal scale);
    void keepCaptions(const SheetContent &content);
    void keepEntries(const SheetContent &content);
    void layOutOnePage(const SheetContent &content);
    [[nodiscard]] bool tryOnePage(const SheetContent &content, qreal scale, bool last);
    void takeWhole(const QList<FlowFragment> &set, const QRectF &columns);
    [[nodiscard]] std::unique_ptr<FlowItem> itemOf(const SheetBlock &block) const;
    void paintFooter(QPainter &painter, int page) const;

    QLocale m_locale;
    QSizeF m_page;
    QRectF m_body;
    QString m_footer;
    std::unique_ptr<SheetStyle> m_style;
    Items m_items;
    Items m_columnItems; ///< of the one page: what stands in two columns
    QList<FlowFragment> m_fragments;
    int m_pages = 1;
    int m_leftOut = 0;
    bool m_gutter = false; ///< a rule between two columns
    QRectF m_columns;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetlayout.h"

#include "sheet/chartitems.h"
#include "sheet/lineitem.h"
#include "sheet/tableitem.h"
#include "sheet/tilesitem.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace counteroffer {

namespace {

// In points. The inner edge is wide enough for a hole punch, the lower one for the footer.
constexpr qreal sideMargin = 54;
constexpr qreal topMargin = 48;
constexpr qreal bottomMargin = 56;
constexpr qreal onePageSide = 40;
constexpr qreal onePageTop = 34;
constexpr qreal onePageBottom = 42;
constexpr qreal columnGap = 20;
constexpr qreal columnsAbove = 13; // between what stands across and the columns
constexpr qreal footerGap = 18;
constexpr qreal fullScales[] = {0.97, 0.94};
constexpr qreal thinPage = 0.12;  // of its height
constexpr qsizetype mostKept = 8; // rows of a table that stays with its caption
constexpr qreal longPart = 0.6;   // of a column's height
constexpr qreal onePageScales[] = {0.95, 0.9, 0.84, 0.78};

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetPages)
};

QRectF bodyOf(const QSizeF &page, qreal side, qreal top, qreal bottom)
{
    return {side * sheetUnits, top * sheetUnits, page.width() - 2 * side * sheetUnits,
            page.height() - (top + bottom) * sheetUnits};
}

bool standsAcross(const SheetBlock &block)
{
    return !block.section || block.section == SheetSection::Targets;
}

} // namespace

SheetPages::Layout::Layout(const SheetContent &content, const QLocale &locale, const QSizeF &page)
    : m_locale(locale), m_page(page), m_footer(content.footer)
{
    if (content.options.length == SheetLength::Full) {
        layOutFull(content);
    } else {
        layOutOnePage(content);
    }
}

std::unique_ptr<FlowItem> SheetPages::Layout::itemOf(const SheetBlock &block) const
{
    if (const auto *line = std::get_if<SheetLine>(&block.content)) {
        return std::make_unique<LineItem>(*line, *m_style);
    }
    if (const auto *table = std::get_if<SheetTable>(&block.content)) {
        return std::make_unique<TableItem>(*table, *m_style);
    }
    if (const auto *tiles = std::get_if<SheetTiles>(&block.content)) {
        return std::make_unique<TilesItem>(*tiles, *m_style);
    }
    if (const auto *range = std::get_if<RangeChart>(&block.content)) {
        return std::make_unique<RangeItem>(*range, m_locale, *m_style);
    }
    return std::make_unique<YearsItem>(std::get<YearsOnPaper>(block.content), m_locale, *m_style);
}

// A last page with two lines on it is a waste of paper and looks like a slip: type a little smaller brings
// them back.
void SheetPages::Layout::layOutFull(const SheetContent &content)
{
    layOutFull(content, 1);
    const int pages = m_pages;
    const auto isThin = [this] {
        return m_pages > 1 &&
               m_fragments.constLast().area.bottom() - m_body.top() < m_body.height() * thinPage;
    };
    for (const qreal scale : fullScales) {
        if (!isThin()) {
            return;
        }
        layOutFull(content, scale);
    }
    if (m_pages == pages) { // it did not help
        layOutFull(content, 1);
    }
}

void SheetPages::Layout::layOutFull(const SheetContent &content, qreal scale)
{
    m_items.clear();
    m_style = std::make_unique<SheetStyle>(scale, m_locale.textDirection() == Qt::RightToLeft);
    m_body = bodyOf(m_page, sideMargin, topMargin, bottomMargin);
    for (const SheetBlock &block : content.blocks) {
        m_items.push_back(itemOf(block));
        m_items.back()->layOut(m_body.width(), m_body.height());
    }
    keepCaptions(content);
    keepEntries(content);
    const QRectF body = m_body;
    m_fragments = flow(m_items, [body](int index) { return FlowFrame{index, body}; });
    m_pages = m_fragments.isEmpty() ? 1 : m_fragments.constLast().page + 1;
}

void SheetPages::Layout::keepCaptions(const SheetContent &content)
{
    for (size_t i = 0; i + 1 < m_items.size(); ++i) {
        const SheetBlock &next = content.blocks[qsizetype(i) + 1];
        const auto *line = std::get_if<SheetLine>(&next.content);
        const bool figure = !std::holds_alternative<SheetLine>(content.blocks[qsizetype(i)].content);
        const bool sameSection = content.blocks[qsizetype(i)].section == next.section;
        const bool caption = (line != nullptr && line->kind == SheetLine::Small) ||
                             (line == nullptr && m_items[i]->parts().size() == 1);
        if (figure && sameSection && caption && m_items[i]->parts().size() <= mostKept) {
            m_items[i]->keepWithNext();
        }
    }
}

// No single entry of a list at the foot of a page, nor at the head of the next: the first two stay together,
// and so do the last two.
void SheetPages::Layout::keepEntries(const SheetContent &content)
{
    const auto entryAt = [&content](qsizetype block) -> const SheetLine * {
        const auto *line = std::get_if<SheetLine>(&content.blocks[block].content);
        const bool entry =
            line != nullptr && (line->kind == SheetLine::Open || line->kind == SheetLine::Done ||
                                line->kind == SheetLine::Bullet || line->kind == SheetLine::Caution ||
                                line->kind == SheetLine::Remark || line->kind == SheetLine::Small);
        return entry ? line : nullptr;
    };
    const auto keep = [this](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i < last; ++i) {
            if (m_items[size_t(i)]->parts().size() <= mostKept) {
                m_items[size_t(i)]->keepWithNext();
            }
        }
    };
    for (qsizetype from = 0; from < content.blocks.size();) {
        QList<qsizetype> begins; // of the entries; a remark belongs to the one above it
        qsizetype at = from;
        for (; at < content.blocks.size() && content.blocks[at].section == content.blocks[from].section;
             ++at) {
            const SheetLine *line = entryAt(at);
            if (line == nullptr) {
                break;
            }
            if (line->kind != SheetLine::Remark) {
                begins.append(at);
            }
        }
        if (begins.size() > 1) {
            keep(begins.first(), begins[1]);
            keep(begins[begins.size() - 2], begins.last());
        }
        from = std::max(at, from + 1);
    }
}

// What stands on one page has to be read at arm's length: the type gets smaller in steps, and from some size
// on it is better to leave out the last of it, and to say so.
void SheetPages::Layout::layOutOnePage(const SheetContent &content)
{
    m_body = bodyOf(m_page, onePageSide, onePageTop, onePageBottom);
    for (const qreal scale : onePageScales) {
        if (tryOnePage(content, scale, scale == *std::rbegin(onePageScales))) {
            return;
        }
    }
}

bool SheetPages::Layout::tryOnePage(const SheetContent &content, qreal scale, bool last)
{
    m_items.clear();
    m_columnItems.clear();
    m_style = std::make_unique<SheetStyle>(scale, m_locale.textDirection() == Qt::RightToLeft);
    const qreal gap = columnGap * sheetUnits;
    const qreal column = (m_body.width() - gap) / 2;
    for (const SheetBlock &block : content.blocks) {
        const bool across = standsAcross(block);
        Items &items = across ? m_items : m_columnItems;
        items.push_back(itemOf(block));
        items.back()->layOut(across ? m_body.width() : column, m_body.height());
    }
    const QRectF body = m_body;
    m_fragments = flow(m_items, [body](int index) { return FlowFrame{index, body}; });
    const qreal used = m_fragments.isEmpty() ? 0 : m_fragments.constLast().area.bottom() - body.top();
    m_columns = body.adjusted(0, used > 0 ? used + m_style->points(columnsAbove) : 0, 0, 0);
    const QRectF columns = m_columns;
    const bool mirrored = m_style->isRightToLeft();
    // Frames past the second are where the rest would stand: on no page.
    const auto frames = [columns, column, gap, mirrored](int index) {
        const bool left = (index % 2 == 0) != mirrored;
        return FlowFrame{index / 2, QRectF(columns.left() + (left ? 0 : column + gap), columns.top(), column,
                                           columns.height())};
    };
    const QList<FlowFragment> set = flow(m_columnItems, frames);
    const bool fits = (set.isEmpty() || set.constLast().page == 0) &&
                      (m_fragments.isEmpty() || m_fragments.constLast().page == 0);
    if (!fits && !last) {
        return false;
    }
    takeWhole(set, columns);
    m_fragments.removeIf([](const FlowFragment &fragment) { return fragment.page > 0; });
    m_gutter = !set.isEmpty() && set.constLast().frame > 0;
    return true;
}

// Of what stands in columns all that is on the page as a whole: a paragraph that stops in the middle of a
// sentence, or a heading with nothing under it, is no help in a call. Only what fills most of a column by
// itself is shown as far as it goes.
void SheetPages::Layout::takeWhole(const QList<FlowFragment> &set, const QRectF &columns)
{
    QList<const FlowItem *> outside;
    QHash<const FlowItem *, qreal> inside;
    for (const FlowFragment &fragment : set) {
        if (fragment.page > 0 || fragment.area.bottom() > columns.bottom() + 1) {
            if (!outside.contains(fragment.item)) {
                outside.append(fragment.item);
            }
        } else {
            inside[fragment.item] += fragment.area.height();
        }
    }
    const auto isShown = [&](const FlowFragment &fragment) {
        return fragment.page == 0 && fragment.area.bottom() <= columns.bottom() + 1 &&
               (!outside.contains(fragment.item) ||
                inside.value(fragment.item) > columns.height() * longPart);
    };
    QList<FlowFragment> shown;
    std::copy_if(set.cbegin(), set.cend(), std::back_inserter(shown), isShown);
    const bool cut = shown.size() < set.size();
    while (cut && !shown.isEmpty() && shown.constLast().item->keepsWithNext()) {
        outside.append(shown.takeLast().item);
    }
    m_fragments.append(shown);
    m_leftOut = int(std::count_if(outside.cbegin(), outside.cend(),
                                  [](const FlowItem *item) { return !item->keepsWithNext(); }));
}

void SheetPages::Layout::paint(QPainter &painter, int page) const
{
    for (const FlowFragment &fragment : m_fragments) {
        if (fragment.page == page) {
            fragment.item->paint(painter, fragment.area, fragment.first, fragment.last);
        }
    }
    if (m_gutter) {
        painter.fillRect(QRectF(m_columns.center().x(), m_columns.top() + m_style->points(2),
                                m_style->points(0.4), m_columns.height() - m_style->points(2)),
                         m_style->rule());
    }
    paintFooter(painter, page);
}

void SheetPages::Layout::paintFooter(QPainter &painter, int page) const
{
    const SheetStyle style(1, m_style->isRightToLeft());
    painter.setFont(style.font(sheettype::small));
    painter.setPen(style.quiet());
    const QRectF footer(m_body.left(), m_body.bottom() + style.points(footerGap - 8), m_body.width(),
                        style.points(12));
    //: Footer of a page; %1 is the page, %2 the number of pages
    const QString number =
        Wording::tr("Page %1 of %2").arg(m_locale.toString(page + 1), m_locale.toString(m_pages));
    const bool mirrored = style.isRightToLeft();
    const Qt::Alignment farSide =
        (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const Qt::Alignment nearSide =
        (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    QString left = m_footer;
    if (m_leftOut > 0) {
        left = Wording::tr("There is more on the full sheet: %1 lines had no room here.")
                   .arg(m_locale.toString(m_leftOut));
    }
    const QFontMetricsF metrics(painter.font());
    painter.drawText(footer, int(nearSide), metrics.elidedText(left, Qt::ElideRight, footer.width() * 0.8));
    painter.drawText(footer, int(farSide), number);
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "offersheet/sheetcontent.h"

#include <QByteArray>
#include <QLocale>
#include <QPageSize>
#include <QRectF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace counteroffer {

/// Something on a page, for tests and for the table of contents: where it is, in points, and what it says.
struct SheetBox
{
    int page = 0;
    QRectF area;
    QString text;
    bool heading = false;
    bool continued = false; ///< goes on from the page before

    bool operator==(const SheetBox &) const = default;
};

/// Some pages, counted from 0; up to the last one where `last` is -1.
struct PageSpan
{
    int first = 0;
    int last = -1;
};

/// A sheet laid out on pages: the same layout is painted in the preview, printed, and written as PDF. Values
/// in, pages out: may be made and used in any one thread.
class SheetPages final
{
public:
    SheetPages(const SheetContent &content, const QLocale &locale, QPageSize::PageSizeId paper);
    ~SheetPages();
    SheetPages(SheetPages &&) noexcept;
    SheetPages &operator=(SheetPages &&) noexcept;

    [[nodiscard]] int count() const;
    /// A page's size in points.
    [[nodiscard]] QSizeF pageSize() const;
    /// The part of a page that holds the text, in points; the footer stands below it.
    [[nodiscard]] QRectF textArea() const;
    /// Paints a page, counted from 0, in points with its top left corner at the origin.
    void paint(QPainter &painter, int page) const;
    /// All boxes in reading order.
    [[nodiscard]] QList<SheetBox> boxes() const;
    /// Blocks for which the one page for the call has no room; the page says how many. 0 of a full sheet.
    [[nodiscard]] int leftOut() const;

    /// The PDF's bytes: vectors, selectable text, embedded fonts; title, author and language in its
    /// properties; a table of contents.
    /// @param plan the plan document to attach (planForSheet), nothing where it is empty
    [[nodiscard]] QByteArray toPdf(const QByteArray &plan = {}) const;
    /// Prints pages on a device; where its paper is smaller than the sheet's they are made smaller. Errors:
    /// PrintFailed, named `name`.
    [[nodiscard]] Outcome<> print(QPagedPaintDevice &device, const QString &name, PageSpan span = {}) const;

private:
    class Layout;
    QLocale m_locale;
    QPageSize::PageSizeId m_paper;
    QString m_title;
    QString m_author;
    std::unique_ptr<Layout> m_layout;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "negotiation/offersheet.h"

#include <QByteArray>
#include <QLocale>
#include <QPageSize>

#include <memory>

class QPainter;
class QTextDocument;

namespace counteroffer {

/// An offer sheet laid out on pages: the same layout is painted in the preview and written as PDF.
class SheetPages final
{
public:
    SheetPages(const OfferSheet &sheet, const QLocale &locale, QPageSize::PageSizeId paper);
    ~SheetPages();
    SheetPages(SheetPages &&) noexcept;
    SheetPages &operator=(SheetPages &&) noexcept;

    [[nodiscard]] int count() const;
    /// A page's size in layout units, 96 to the inch.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints a page, counted from 0, in layout units with its top left corner at the origin.
    void paint(QPainter &painter, int page) const;
    /// The PDF's bytes: vectors, selectable text, embedded fonts, title in its properties.
    [[nodiscard]] QByteArray toPdf() const;

private:
    QPageSize::PageSizeId m_paper;
    QString m_title;
    QString m_footer;
    QLocale m_locale;
    std::unique_ptr<QTextDocument> m_document;
};

/// Writes the PDF so that the old file stays whole until the new one is: a failure changes nothing.
/// Errors: FolderMissing, FileIsFolder, FileUnwritable, DiskFull.
[[nodiscard]] Outcome<> writePdf(const SheetPages &pages, const QString &path);

} // namespace counteroffer

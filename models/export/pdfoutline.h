// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace counteroffer {

/// A line of a PDF's table of contents.
struct PdfBookmark
{
    QString title;
    int page = 0;      ///< from 0
    double bottom = 0; ///< how far above the page's lower edge its place is, in points

    bool operator==(const PdfBookmark &) const = default;
};

/// What Qt's PDF writer has no function for.
struct PdfDetails
{
    QString author;
    QString language; ///< BCP 47 ("de-DE")
    QList<PdfBookmark> bookmarks;

    bool operator==(const PdfDetails &) const = default;
};

/// The same PDF with author, language and table of contents, as an update behind its end. A PDF of a shape
/// that Qt does not write is given back as it is.
[[nodiscard]] QByteArray withDetails(const QByteArray &pdf, const PdfDetails &details);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace counteroffer {

/// Dashes put into a text: how many, behind which byte of the text as it was.
struct Insertion
{
    qsizetype offset = 0;
    qsizetype count = 0;
    qsizetype before = 0; ///< how many were put in before this one
};

/// What has to be known of a text's tables before md4c reads it.
struct TableLines
{
    /// Where dashes must be put in for md4c to see a table: it wants three signs in each cell of the line
    /// below the header, where other viewers are content with one ("|-|-|"). Rising.
    QList<Insertion> insertions;
    /// Where tables begin right behind a line of other text, with no empty line between: byte offsets of
    /// their header lines, rising. Common Markdown viewers show these as tables.
    QList<qsizetype> behindText;
};

/// Looks at each line once, from byte `begin` on.
[[nodiscard]] TableLines tableLines(QByteArrayView bytes, qsizetype begin);
/// The text with dashes put in.
[[nodiscard]] QByteArray withInsertions(QByteArrayView bytes, const QList<Insertion> &insertions);

} // namespace counteroffer

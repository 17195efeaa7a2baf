// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace counteroffer {

/// Where a stretch of a text stands in the guide's file: line and column from 1, column in characters.
struct TextPlace
{
    qsizetype offset = 0; ///< in Prose::text, UTF-16 code units; the places are sorted by it
    int line = 0;
    int column = 0;

    bool operator==(const TextPlace &) const = default;
};

/// Running text as it is meant to be read: Markdown's marks gone, one space or line break where the file
/// wraps, and for each stretch the place it came from. What section readers work on.
struct Prose
{
    QString text;
    QList<TextPlace> places;

    bool operator==(const Prose &) const = default;
};

/// The place of the character at `offset` of the prose; {0, 0, 0} when the prose has no places.
[[nodiscard]] TextPlace placeAt(const Prose &prose, qsizetype offset);

} // namespace counteroffer

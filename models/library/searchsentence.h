// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/searchresult.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// The words of a search, folded as the full text folds them: lower case, without accents.
struct SearchWords
{
    QStringList words;
    bool lastIsBeginning = false; ///< the last one may go on: it is still being typed

    bool operator==(const SearchWords &) const = default;
};

/// Any text's words. No sign of it means anything: quotes, operators and brackets only part words.
[[nodiscard]] SearchWords searchWords(const QString &text);

/// The sentence of a guide that holds most of the words, and the first of those: with its line and where the
/// words stand in it. Marks of Markdown are left out; a long sentence is cut round its first word. An empty
/// snippet where the text holds none of them.
[[nodiscard]] SearchHit sentenceOf(const QByteArray &text, const SearchWords &search);

} // namespace counteroffer

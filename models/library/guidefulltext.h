// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/searchresult.h"
#include "library/sql.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace counteroffer {

/// How many hits come with their sentence: what a person looks through. The guides behind them are counted
/// and in order all the same.
inline constexpr int sentencesShown = 50;

/// The words of a search as FTS5 wants them: each quoted, all of them required, the last one as the beginning
/// of a word unless a space or a sign follows it. Empty where the text holds no word.
[[nodiscard]] QString fullTextQuery(const QString &text);

/// The index of the guides' words (SQLite's FTS5, behind this class so that another database can take its
/// own). It holds no copy of the texts and reads them back from the tables: a guide is removed from here
/// before its text changes, and added after.
class GuideFullText final
{
public:
    explicit GuideFullText(const SqlConnection &connection);

    /// @param title, text as the view guide_text gives them
    [[nodiscard]] Outcome<> add(GuideId guide, const QString &title, const QByteArray &text);
    [[nodiscard]] Outcome<> remove(GuideId guide);
    /// Every guide that holds all words of `text`, the best first; words of the title weigh more. Any text
    /// may be given: without a word in it nothing is found. The first `sentences` come with their sentence.
    /// Fails only where the database does.
    [[nodiscard]] Result<SearchResult> search(const QString &text, int sentences = sentencesShown);

private:
    [[nodiscard]] Outcome<> addSentences(SearchResult &result, int most);

    const SqlConnection &m_connection;
    SqlStatement m_add;
    SqlStatement m_remove;
};

} // namespace counteroffer

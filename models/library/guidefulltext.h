// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guiderecord.h"
#include "guides/strategy.h"
#include "library/sql.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// A guide that holds the words looked for, with a stretch of its text around them.
struct SearchHit
{
    GuideId guideId = 0;
    QString snippet;       ///< plain text on one line, Markdown's marks included
    QList<TextSpan> words; ///< where in the snippet the words stand

    bool operator==(const SearchHit &) const = default;
};

/// The words of a search as FTS5 wants them: each quoted, all of them required, the last one as the beginning
/// of a word unless a space or a sign follows it. Empty where the text holds no word.
[[nodiscard]] QString fullTextQuery(const QString &text);

/// The index of the guides' words (SQLite's FTS5, behind this class so that another database can take its
/// own). It reads the texts back from the tables: a guide is removed from here before its text changes, and
/// added after.
class GuideFullText final
{
public:
    explicit GuideFullText(const SqlConnection &connection);

    [[nodiscard]] Outcome<> add(GuideId guide);
    [[nodiscard]] Outcome<> remove(GuideId guide);
    /// The guides that hold all words of `text`, the best first; words of the title weigh more. Any text may
    /// be given: without a word in it nothing is found. Fails only where the database does.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &text, int most);

private:
    const SqlConnection &m_connection;
    SqlStatement m_add;
    SqlStatement m_remove;
};

} // namespace counteroffer

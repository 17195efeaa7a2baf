// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "guides/strategy.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace counteroffer {

/// A guide that holds the words looked for, with the sentence they stand in.
struct SearchHit
{
    GuideId guideId = 0;
    QString snippet;       ///< the sentence as plain text on one line, free of Markdown's marks
    QList<TextSpan> words; ///< where in the snippet the words stand
    int line = 0;          ///< of the first word in the guide's file, from 1; 0 where only its title holds it

    bool operator==(const SearchHit &) const = default;
};

/// What a search found.
struct SearchResult
{
    QString text;          ///< as it was asked for
    QList<GuideId> guides; ///< every guide that holds all of the words, the best first
    QList<SearchHit> hits; ///< the first of them, with their sentences

    bool operator==(const SearchResult &) const = default;
};

} // namespace counteroffer

Q_DECLARE_METATYPE(counteroffer::SearchResult)

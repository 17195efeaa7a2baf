// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/regionkey.h"

namespace counteroffer {

namespace {

bool endsPlace(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u',' || c == u'(' || c == u'[' || c == u'/' || c == u'|' || c == u';') {
        return true;
    }
    // A dash with room on both sides parts two things; one within a word belongs to the name.
    const bool dash = c == u'-' || c == u'–' || c == u'—';
    return dash && at > 0 && at + 1 < text.size() && text[at - 1].isSpace() && text[at + 1].isSpace();
}

} // namespace

QString placeName(QStringView region)
{
    for (qsizetype i = 0; i < region.size(); ++i) {
        if (endsPlace(region, i) && !region.left(i).trimmed().isEmpty()) {
            return region.left(i).trimmed().toString();
        }
    }
    return region.trimmed().toString();
}

QString regionKey(QStringView region)
{
    return placeName(region).toCaseFolded().simplified();
}

} // namespace counteroffer

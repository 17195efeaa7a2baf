// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace counteroffer {

/// Whether a word is `known`, which is in small ASCII letters, in whatever case. The reader compares words
/// against short lists all the time: this is a few instructions where the general comparison is a call.
[[nodiscard]] inline bool isWord(QStringView word, QStringView known)
{
    if (word.size() != known.size()) {
        return false;
    }
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const char16_t small = c >= u'A' && c <= u'Z' ? char16_t(c - u'A' + u'a') : c;
        if (small != known[i].unicode()) {
            return false;
        }
    }
    return true;
}

} // namespace counteroffer

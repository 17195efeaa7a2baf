// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
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

/// Whether a text begins with `known`, which is in small ASCII letters, in whatever case.
[[nodiscard]] inline bool beginsWith(QStringView text, QStringView known)
{
    return text.size() >= known.size() && isWord(text.first(known.size()), known);
}

/// QString::toLower(), with a short way for the ASCII that nearly all headers are.
[[nodiscard]] inline QString lowered(const QString &text)
{
    QString lower(text.size(), Qt::Uninitialized);
    QChar *out = lower.data();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            return text.toLower();
        }
        *out++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
    }
    return lower;
}

/// QString::simplified() of a view. Hardly any text of a guide has a space too many, so that one look and one
/// copy mostly do.
[[nodiscard]] inline QString simplified(QStringView text)
{
    bool space = true;
    for (const QChar c : text) {
        if (c > u' ' && c.unicode() < 0x80) { // the general question is a dear one
            space = false;
            continue;
        }
        const bool here = c.isSpace();
        if (here && (space || c != u' ')) {
            return text.toString().simplified();
        }
        space = here;
    }
    return space ? text.trimmed().toString() : text.toString();
}

} // namespace counteroffer

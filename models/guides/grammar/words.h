// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/grammar/eightunits.h"

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

/// QStringView::trimmed() of a text that mostly has no space around it: then it costs two looks and no call.
[[nodiscard]] inline QStringView trimmed(QStringView text)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c.unicode() < 0x80; };
    return text.isEmpty() || (isPlain(text.front()) && isPlain(text.back())) ? text : text.trimmed();
}

/// Whether QString::simplified() leaves a text as it is: no space around it, no two in a row, and none but
/// the plain one.
[[nodiscard]] inline bool isSimple(QStringView text)
{
    const qsizetype size = text.size();
    if (size == 0) {
        return true;
    }
    constexpr quint16 space = u' ';
    const char16_t *units = text.utf16();
    qsizetype at = 0;
    for (; size - at > unitsAtOnce; at += unitsAtOnce) {
        const EightUnits here = eightUnits(units + at);
        const EightUnits next = eightUnits(units + at + 1);
        // Roughly where Unicode's other spaces are, but for the dashes and quotes that stand among them.
        const auto odd = (here < space) | ((here == space) & (next == space)) | (here - 0x7f <= 0x21) |
                         (here - 0x2000 < 0x10) | (here - 0x2028 < 0x38) | (here == 0x1680) |
                         (here == 0x3000);
        if (isAny(odd)) {
            break;
        }
    }
    for (; at < size; ++at) {
        const QChar c = text[at];
        if (c > u' ' && c.unicode() < 0x80) { // the general question is a dear one
            continue;
        }
        if (c.isSpace() && (c != u' ' || at + 1 == size || units[at + 1] == u' ')) {
            return false;
        }
    }
    return !text.front().isSpace();
}

/// QString::simplified() of a view. Hardly any text of a guide has a space too many, so that one look and one
/// copy mostly do.
[[nodiscard]] inline QString simplified(QStringView text)
{
    return isSimple(text) ? text.toString() : text.toString().simplified();
}

/// Appends it to another text.
inline void appendSimplified(QString &to, QStringView text)
{
    if (isSimple(text)) {
        to += text;
    } else {
        to += text.toString().simplified();
    }
}

/// The same of a text that is at hand already: mostly no copy at all.
[[nodiscard]] inline QString simplified(const QString &text)
{
    return isSimple(text) ? text : text.simplified();
}

} // namespace counteroffer

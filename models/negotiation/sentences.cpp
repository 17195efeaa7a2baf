// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/sentences.h"

namespace counteroffer {

namespace {

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。';
}

bool closes(QChar c)
{
    return c == u'"' || c == u'”' || c == u'’' || c == u'\'' || c == u')' || c == u']';
}

bool isAbbreviation(QStringView text, qsizetype stop)
{
    qsizetype start = stop;
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'.')) {
        --start;
    }
    const QStringView word = text.sliced(start, stop - start);
    if (start > 0 && text[start - 1].isDigit()) { // the K of "$385K."
        return false;
    }
    if (word == u"I") { // "So do I."
        return false;
    }
    if (word.size() == 1 || word.contains(u'.')) { // an initial, "e.g", "U.S"
        return true;
    }
    for (const QStringView known : {u"vs", u"est", u"approx", u"incl", u"No", u"Dr", u"Mr", u"Ms", u"Mrs",
                                    u"St", u"Sr", u"Jr", u"Inc", u"Ltd"}) {
        if (word == known) {
            return true;
        }
    }
    return false;
}

// Where the sentence that has its stop at `stop` ends, or -1 when that stop ends none.
qsizetype endBehind(QStringView text, qsizetype stop)
{
    qsizetype at = stop + 1;
    if (text[stop] == u'。') { // followed by no space
        while (at < text.size() && (closes(text[at]) || text[at].isSpace())) {
            ++at;
        }
        return at;
    }
    while (at < text.size() && (isStop(text[at]) || closes(text[at]))) {
        ++at;
    }
    if (at < text.size() && !text[at].isSpace()) {
        return -1;
    }
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    if (at < text.size() && text[at].isLower()) {
        return -1;
    }
    return text[stop] == u'.' && at < text.size() && isAbbreviation(text, stop) ? -1 : at;
}

// The break at `at` is followed by a line with nothing on it.
bool blankLineBehind(QStringView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n') {
            return true;
        }
    }
    return false;
}

} // namespace

QList<TextSpan> sentenceSpans(QStringView text)
{
    QList<TextSpan> spans;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        if (end > start) {
            spans.append({start, end - start});
        }
        start = end;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at < start) {
            continue;
        }
        if (isStop(text[at])) {
            if (const qsizetype end = endBehind(text, at); end >= 0) {
                close(end);
            }
        } else if (text[at] == u'\n' && blankLineBehind(text, at)) {
            qsizetype end = at;
            while (end < text.size() && text[end].isSpace()) {
                ++end;
            }
            close(end);
        }
    }
    close(text.size());
    return spans;
}

} // namespace counteroffer

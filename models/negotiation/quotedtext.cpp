// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/quotedtext.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qsizetype fewestSpokenWords = 5; // fewer are a term in quotes ("accept at"), not a line to say

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

// A straight mark opens where a word begins and closes where one ends.
bool opens(QStringView text, qsizetype at)
{
    if (text[at] != u'"') {
        return text[at] == u'“';
    }
    const bool before = at == 0 || text[at - 1].isSpace() || text[at - 1] == u'(' || text[at - 1] == u'—' ||
                        text[at - 1] == u'“' || text[at - 1] == u':';
    return before && at + 1 < text.size() && !text[at + 1].isSpace();
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    qsizetype start = span.start;
    qsizetype end = span.end();
    while (start < end && text[start].isSpace()) {
        ++start;
    }
    while (end > start && text[end - 1].isSpace()) {
        --end;
    }
    return {start, end - start};
}

qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        words += !text[i].isSpace() && (i == 0 || text[i - 1].isSpace()) ? 1 : 0;
    }
    return words;
}

// What stands between the outermost quotes; one that is never closed reaches to the end.
QList<TextSpan> outermostQuotes(QStringView text)
{
    QList<TextSpan> spans;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isQuote(text[at])) {
            continue;
        }
        if (opens(text, at)) {
            start = depth == 0 ? at + 1 : start;
            ++depth;
        } else if (depth > 0) {
            --depth;
            if (depth == 0) {
                spans.append({start, at - start});
            }
        }
    }
    if (depth > 0) {
        spans.append({start, text.size() - start});
    }
    return spans;
}

// All is spoken: only the marks around it go.
TextSpan withoutOuterQuotes(QStringView text)
{
    TextSpan whole = trimmed(text, {0, text.size()});
    if (whole.length > 0 && isQuote(text[whole.start]) && opens(text, whole.start)) {
        whole = {whole.start + 1, whole.length - 1};
        if (whole.length > 0 && isQuote(text[whole.end() - 1])) {
            --whole.length;
        }
    }
    return whole;
}

} // namespace

QList<ScriptStretch> scriptStretches(QStringView text, Quoted quoted)
{
    QList<ScriptStretch> stretches;
    const auto add = [&](qsizetype start, qsizetype end, bool spoken) {
        if (const TextSpan span = trimmed(text, {start, end - start}); span.length > 0) {
            stretches.append({span, spoken});
        }
    };
    if (quoted == Quoted::None) {
        add(0, text.size(), false);
        return stretches;
    }
    QList<TextSpan> spoken = outermostQuotes(text);
    if (quoted == Quoted::Part) {
        spoken.removeIf(
            [&](TextSpan span) { return wordsIn(text.sliced(span.start, span.length)) < fewestSpokenWords; });
    }
    qsizetype at = 0;
    for (const TextSpan span : std::as_const(spoken)) {
        add(at, std::max(at, span.start - 1), false);
        add(span.start, span.end(), true);
        at = std::min(span.end() + 1, text.size());
    }
    add(at, text.size(), false);
    const bool advice = std::any_of(stretches.cbegin(), stretches.cend(),
                                    [](const ScriptStretch &stretch) { return !stretch.spoken; });
    if (quoted == Quoted::All && advice) {
        // The marks do not pair up: the reader's word that all of it is spoken counts.
        const TextSpan whole = withoutOuterQuotes(text);
        return whole.length > 0 ? QList<ScriptStretch>{{whole, true}} : QList<ScriptStretch>{};
    }
    return stretches;
}

} // namespace counteroffer

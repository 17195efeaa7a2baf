// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/sections/spokentext.h"

#include "guides/grammar/words.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qsizetype shortestScript = 30; // what is shorter is a term, not a sentence

bool isOpening(QStringView text, qsizetype at)
{
    return text[at] == u'“' || text[at] == u'„' || text[at] == u'«' ||
           (text[at] == u'"' && (at == 0 || !text[at - 1].isLetterOrNumber()));
}

bool isClosing(QChar c)
{
    return c == u'"' || c == u'”' || c == u'“' || c == u'»';
}

qsizetype firstQuote(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isOpening(text, at)) {
            return at;
        }
    }
    return -1;
}

qsizetype lastQuote(QStringView text)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (isClosing(text[at])) {
            return at;
        }
    }
    return -1;
}

std::optional<QString> between(QStringView text, qsizetype open, qsizetype close)
{
    const QStringView spoken = trimmed(text.sliced(open + 1, close - open - 1));
    return spoken.size() >= shortestScript ? std::optional(spoken.toString()) : std::nullopt;
}

/// The longest stretch between a quote sign and the next.
std::optional<QString> longestQuote(QStringView text)
{
    std::optional<QString> longest;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isOpening(text, at)) {
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && !isClosing(text[end])) {
            ++end;
        }
        if (end == text.size()) {
            break;
        }
        const auto stretch = between(text, at, end);
        if (stretch && (!longest || stretch->size() > longest->size())) {
            longest = stretch;
        }
        at = end;
    }
    return longest;
}

} // namespace

std::optional<QString> spokenText(QStringView text, bool blockQuote)
{
    const QStringView bare = trimmed(text);
    const qsizetype open = firstQuote(bare);
    const qsizetype close = lastQuote(bare);
    if (open < 0 || close <= open) {
        return blockQuote && bare.size() >= shortestScript ? std::optional(bare.toString()) : std::nullopt;
    }
    // A script begins at once or behind a lead-in with a colon or dash; quotes amid prose are its terms.
    QStringView lead = bare.first(open).trimmed();
    while (lead.endsWith(u'*') || lead.endsWith(u'_')) {
        lead = lead.chopped(1).trimmed();
    }
    const bool begins = lead.isEmpty() || lead.endsWith(u':') || lead.endsWith(u'—') || lead.endsWith(u'–') ||
                        lead.endsWith(u'-');
    if (!begins) {
        const auto quote = longestQuote(bare);
        return quote || !blockQuote ? quote : std::optional(bare.toString());
    }
    const qsizetype ending = bare.size() - 1 - close;
    const bool coached =
        ending > 40; // advice behind the script may quote too: the script ends where it began to
    if (coached) {
        if (const auto quote = longestQuote(bare)) {
            return quote;
        }
    }
    return between(bare, open, close);
}

} // namespace counteroffer

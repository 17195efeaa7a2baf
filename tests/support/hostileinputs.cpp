// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hostileinputs.h"

#include <QString> // + of byte arrays

#include <algorithm>

namespace counteroffer {

namespace {

using Maker = std::function<QByteArray(qsizetype)>;

/// A head, then a piece as often as the size allows, then a tail.
QByteArray filled(const QByteArray &head, const QByteArray &piece, const QByteArray &tail, qsizetype size)
{
    const qsizetype room = std::max<qsizetype>(size - head.size() - tail.size(), 0);
    return head + piece.repeated(room / piece.size()) + tail;
}

Maker repeated(const QByteArray &head, const QByteArray &piece, const QByteArray &tail = {})
{
    return [head, piece, tail](qsizetype size) { return filled(head, piece, tail, size); };
}

QByteArray title()
{
    return "# Data Engineer | Acme Global Negotiation Guide\n\n";
}

QByteArray table()
{
    return "| Region | Base | Total |\n|---|---|---|\n| Oslo (NOK) | kr 800K–900K | kr 900K–1.1M |\n";
}

/// Up to where the region of a row begins.
QByteArray region()
{
    return title() + "| Region | Base |\n|---|---|\n| ";
}

/// Up to where the base of a row begins.
QByteArray cell()
{
    return region() + "a | ";
}

QByteArray wideTable()
{
    return "|" + QByteArray("a|").repeated(60) + "\n|" + QByteArray("-|").repeated(60) + '\n';
}

QByteArray risingBackticks(qsizetype size)
{
    QByteArray text;
    for (int i = 1; text.size() < size; ++i) {
        text += 'e' + QByteArray(i, '`');
    }
    return text;
}

QByteArray millionColumns(qsizetype size)
{
    return filled("|", "a|", {}, size / 2) + '\n' + filled("|", "-|", {}, size / 2);
}

// clang-format off
std::vector<HostileInput> allInputs()
{
    return {
        {"empty", [](qsizetype) { return QByteArray(); }},
        {"quotes nested", repeated({}, ">")},
        {"quotes nested on every line", repeated({}, QByteArray(200, '>') + " a\n")},
        {"lists nested", repeated({}, "- ")},
        {"numbered lists nested", repeated({}, "1. ")},
        {"brackets open", repeated({}, "[")},
        {"brackets open and close", repeated({}, "[](")},
        {"image brackets", repeated({}, "![")},
        {"emphasis open", repeated({}, "*a_")},
        {"emphasis pairs", repeated({}, "a**b")},
        {"stars", repeated({}, "*")},
        {"underlines", repeated({}, "_a ")},
        {"backticks rising", risingBackticks},
        {"angle brackets", repeated({}, "<")},
        {"comments open", repeated({}, "<!--")},
        {"processing open", repeated({}, "<?")},
        {"links to nowhere", repeated({}, "[a](<b")},
        {"reference definitions", repeated({}, "[a]: b\n")},
        {"one reference used", repeated("[a]: b\n\n", "[a]")},
        {"entities", repeated({}, "&amp;")},
        {"backslashes", repeated({}, "\\")},
        {"a million columns", millionColumns},
        {"many columns and rows", repeated(wideTable(), "x\n")},
        {"a million tables", repeated({}, "|a|\n|-|\n\n")},
        {"a million compensation tables", repeated({}, "|Region|Base|\n|-|-|\n|a|$1|\n\n")},
        {"a long compensation table", repeated(title() + table(), "a|\n")},
        {"pipes", repeated({}, "|")},
        {"one cell", repeated(cell(), "$120K–$150K / ", " |\n")},
        {"one cell of digits", repeated(cell(), "9", " |\n")},
        {"one cell of parentheses", repeated(cell(), "(", " |\n")},
        {"one cell of groups", repeated(cell(), "1,", " |\n")},
        {"one cell of dashes", repeated(cell() + "$1", "-", " |\n")},
        {"one header of words", repeated(title() + "| Region | Base ", "per ", "|\n|---|---|\n| a | $1 |\n")},
        {"one header of slashes", repeated(title() + "| Region | Base ", "/4yr", "|\n|---|---|\n| a | $1 |\n")},
        {"one region of colons", repeated(region(), ":a:", " | $1 |\n")},
        {"one region of tags", repeated(region(), "(USD)", " | $1 |\n")},
        {"one title", repeated("# ", "Guide ", "\n")},
        {"one title of bars", repeated("# ", "a | ", "Guide\n")},
        {"titles", repeated({}, "# Guide\n")},
        {"headings", repeated({}, "# a\n")},
        {"empty headings", repeated("# a\n\n", "#\n\nb\n\n")},
        {"bold labels", repeated({}, "**a**\n\n")},
        {"bold known labels", repeated({}, "**Global Levers**\n\n")},
        {"lever labels", repeated("## Global Levers\n\n", "1. **a:** \"b\"\n")},
        {"one lever of quotes", repeated("## Global Levers\n\n1. **a:** ", "\"b ")},
        {"one strategy", repeated("> **Negotiate Up Strategy:** ", "$250K base + $90K ")},
        {"one strategy of brackets", repeated("> **Negotiate Up Strategy:** ", "[$X]K ")},
        {"one strategy of quotes", repeated("> **Negotiate Up Strategy:** ", "\"")},
        {"one strategy of slashes", repeated("> **Negotiate Up Strategy:** ", "$1/")},
        {"one strategy of names", repeated("> **Negotiate Up Strategy:** offers from ", "Acme, ")},
        {"one retention", repeated("**Retention Sign-on Script:** ", "propose $40K–$60K ")},
        {"one endless line", repeated({}, "a ")},
        {"spaces", repeated({}, " ")},
        {"empty lines", repeated({}, "\n")},
        {"lone returns", repeated({}, "a\r")},
        {"returns and line ends", repeated({}, "a\r\n")},
        {"zeros", repeated({}, QByteArray(1, '\0'))},
        {"not UTF-8", repeated({}, "\xff\xfe")},
        {"half characters", repeated({}, "\xe2\x82")},
        {"directions", repeated({}, "\xe2\x80\xae")},
        {"emoji region", repeated(region(), "\xf0\x9f\x87\xba", " | $1 |\n")},
        {"front matter unclosed", repeated("---\n", "a: b\n")},
        {"front matter of one anchor", repeated("---\na: &a [x, x]\nb: [", "*a, ", "]\n---\n")},
        {"front matter of anchors", repeated("---\na: [", "&b c, ", "]\n---\n")},
        {"byte-order marks", repeated({}, "\xef\xbb\xbf")},
        {"byte-order marks in a region", repeated(region(), "\xef\xbb\xbf", " | $1 |\n")},
        {"directions in a cell", repeated(cell() + "$1", "\xe2\x80\xae", "K |\n")},
        {"zeros in a cell", repeated(cell() + "$1", QByteArray(1, '\0'), "K |\n")},
        {"half characters in a cell", repeated(cell() + "$1", "\xe2\x82", "K |\n")},
        {"one cell of unknown periods", repeated(cell(), "$1/x", " |\n")},
        {"one cell of line breaks", repeated(cell(), "<br>", " |\n")},
        {"one strategy of floors", repeated("> **Negotiate Up Strategy:** $9K base ", "is my floor and ")},
        {"one strategy of sums", repeated("> **Negotiate Up Strategy:** Ask for $9K base. ", "That is $8K. ")},
        {"one strategy of bare offers", repeated("> **Negotiate Up Strategy:** ", "Ask for $9K base. I hold an offer from Acme. ")},
        {"one strategy of offers in one breath", repeated("> **Negotiate Up Strategy:** I hold ", "an offer from Acme at [X] and ")},
        {"one strategy of processes", repeated("> **Negotiate Up Strategy:** in process ", "an offer ")},
        {"front matter lists", repeated("---\na: ", "[", "\n---\n")},
        {"front matter maps", repeated("---\na: ", "{a: ", "\n---\n")},
        {"front matter keys", repeated("---\n", "? ", "\n---\n")},
        {"front matter scalar", repeated("---\na: ", "x", "\n---\n")},
        {"front matter dashes", repeated("---\n", "- ", "\n---\n")},
        {"front matter quotes", repeated("---\na: ", "\"", "\n---\n")},
        {"fences", repeated({}, "```\n")},
        {"rules", repeated({}, "---\n")},
        {"amounts in a cell of a component table",
         repeated("| Component | Oslo (NOK) |\n|---|---|\n| Base | ", "kr 1M (USD 100K) ", " |\n")},
        {"parentheses of amounts", repeated(cell(), "$1K ($2K) ", " |\n")},
        {"remarks in a cell", repeated(cell(), "$1K (a) (b) ", " |\n")},
        {"spaces in a cell", repeated(cell(), "a  ", " |\n")},
        {"breaks in a cell", repeated(cell(), "$1K<br>", " |\n")},
        {"breaks that do not end", repeated(cell(), "<br", " |\n")},
        {"breaks that end once", repeated(cell(), "<br ", "> |\n")},
        {"amounts by the word", repeated(cell(), "$1K/a", " |\n")},
        {"a currency column", repeated("| Region | Currency | Base |\n|---|---|---|\n| a | ", "USD ", " | 1 |\n")},
        {"rule lines", repeated("|a|\n", "|-|\n")},
        {"tables behind text", repeated({}, "a\n|b|\n|---|\n")},
        {"bold on one line", repeated({}, "**a** ")},
        {"a level mapping", repeated("## Level Mapping\n\n", "- a  b\n")},
        {"sources", repeated("## Sources\n\n", "- [a]\n")},
        {"levers of placeholders", repeated("## Global Levers\n\n1. **a:** \"", "$[X]K [A/B] ", "\"\n")},
    };
}
// clang-format on

} // namespace

const std::vector<HostileInput> &hostileInputs()
{
    static const std::vector<HostileInput> inputs = allInputs();
    return inputs;
}

} // namespace counteroffer

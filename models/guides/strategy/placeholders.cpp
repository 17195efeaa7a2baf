// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/placeholders.h"

#include "compensation/currency.h"
#include "guides/grammar/eightunits.h"

namespace counteroffer {

namespace {

constexpr qsizetype longestInside = 240;

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isSign(QChar c)
{
    return c == u'$' || (c.unicode() >= 0x80 && c.category() == QChar::Symbol_Currency);
}

// "$[", "S$[", "SGD [": where the sign or code that stands before the bracket begins.
qsizetype beginWithSign(QStringView text, qsizetype bracket, qsizetype from)
{
    qsizetype begin = bracket;
    if (begin > from && isSign(text[begin - 1])) {
        --begin;
        while (begin > from && isUpper(text[begin - 1]) && bracket - begin < 4) {
            --begin;
        }
        return begin;
    }
    const qsizetype end = begin > from && text[begin - 1] == u' ' ? begin - 1 : begin;
    const bool ownWord = end - 3 == from || (end - 3 > from && !text[end - 4].isLetterOrNumber());
    if (end - 3 >= from && ownWord && isUpper(text[end - 1]) && Currency::fromCode(text.mid(end - 3, 3))) {
        return end - 3;
    }
    return bracket;
}

// "]K", "]%": where the suffix behind position ends.
qsizetype endWithSuffix(QStringView text, qsizetype position)
{
    if (position >= text.size()) {
        return position;
    }
    const QChar c = text[position];
    const bool suffix = c == u'K' || c == u'k' || c == u'M' || c == u'L' || c == u'B' || c == u'%';
    const bool ends = position + 1 >= text.size() || !text[position + 1].isLetterOrNumber();
    qsizetype end = suffix && ends ? position + 1 : position;
    for (const QStringView word : {QStringView(u" million"), QStringView(u" billion")}) {
        if (end < text.size() && text[end] == u' ' && text.mid(end).startsWith(word)) {
            end += word.size();
        }
    }
    return end;
}

// A name has a letter more than "X" has; "[X/Y]" leaves two blanks, not a choice.
bool isName(QStringView part)
{
    return part.size() > 1 && std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); });
}

QStringList choicesOf(QStringView inside)
{
    QStringList choices;
    if (inside.size() < 3 || placeOf(inside, u'/') < 0) {
        return choices;
    }
    choices.reserve(inside.count(u'/') + 1);
    for (const QStringView part : inside.tokenize(u'/')) {
        if (!isName(part.trimmed()) || std::any_of(part.cbegin(), part.cend(), isSign)) {
            return {};
        }
        choices.append(part.trimmed().toString());
    }
    return choices;
}

std::optional<Placeholder> bracketAt(QStringView text, qsizetype bracket, qsizetype from)
{
    const QStringView behind = text.mid(bracket + 1, longestInside);
    const qsizetype size = placeOf(behind, u']');
    if (size <= 0) {
        return std::nullopt;
    }
    const QStringView inside = behind.first(size);
    if (placeOf(inside, u'[') >= 0 || (placeOf(inside, u'\n') >= 0 && inside.contains(u"\n\n"))) {
        return std::nullopt;
    }
    const qsizetype begin = beginWithSign(text, bracket, from);
    const qsizetype close = bracket + 1 + size + 1;
    const qsizetype end = endWithSuffix(text, close);
    Placeholder placeholder{text.mid(begin, end - begin).toString(), {begin, end - begin}, {}};
    if (begin == bracket && end == close) {
        placeholder.choices = choicesOf(inside);
    }
    return placeholder;
}

// "$X", "$XXK", "$X million": one to three capitals alone behind a sign.
std::optional<Placeholder> bareBlankAt(QStringView text, qsizetype sign)
{
    qsizetype end = sign + 1;
    while (end < text.size() && isUpper(text[end])) {
        ++end;
    }
    const qsizetype letters = end - sign - 1;
    if (letters < 1 || letters > 3 || (end < text.size() && text[end].isLetterOrNumber())) {
        return std::nullopt;
    }
    end = endWithSuffix(text, end);
    return Placeholder{text.mid(sign, end - sign).toString(), {sign, end - sign}, {}};
}

// Where a placeholder may begin from `from` on. Hardly any character can: General Punctuation (dashes,
// quotes: U+2000-206F) has no currency.
qsizetype nextOpening(QStringView text, qsizetype from)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    qsizetype at = from;
    for (; size - at >= unitsAtOnce; at += unitsAtOnce) {
        const EightUnits here = eightUnits(units + at);
        // 128 characters at a time: U+2000-207F has no currency either.
        const EightUnits page = here & quint16(0xff80);
        const int first =
            firstOf((here == quint16(u'[')) | (here == quint16(u'$')) | ((page != 0) & (page != 0x2000)));
        if (first < unitsAtOnce) {
            return at + first;
        }
    }
    const auto maybe = [](char16_t c) {
        return c == u'[' || c == u'$' || (c >= 0x80 && (c < 0x2000 || c > 0x206f));
    };
    while (at < size && !maybe(units[at])) {
        ++at;
    }
    return at;
}

} // namespace

QList<Placeholder> findPlaceholders(QStringView text)
{
    QList<Placeholder> found;
    qsizetype from = 0;
    for (qsizetype i = nextOpening(text, 0); i < text.size(); i = nextOpening(text, i + 1)) {
        const char16_t c = text[i].unicode();
        if (c != u'[' && c != u'$' && !isSign(text[i])) {
            continue;
        }
        auto placeholder = c == u'[' ? bracketAt(text, i, from) : bareBlankAt(text, i);
        if (placeholder) {
            if (found.isEmpty()) {
                found.reserve(4); // most texts with any have fewer
            }
            from = placeholder->span.end();
            i = from - 1;
            found.append(std::move(*placeholder));
        }
    }
    return found;
}

TextSpan insideOf(QStringView text, const Placeholder &placeholder)
{
    const QStringView own = text.mid(placeholder.span.start, placeholder.span.length);
    const qsizetype open = own.indexOf(u'[');
    const qsizetype close = own.lastIndexOf(u']');
    if (open < 0 || close < open) {
        return {};
    }
    return {placeholder.span.start + open + 1, close - open - 1};
}

} // namespace counteroffer

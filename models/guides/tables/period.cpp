// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/period.h"

#include "guides/grammar/wordtable.h"

#include <QString>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace counteroffer {

namespace {

constexpr WordTable units(std::array<KnownWord<Period>, 24>{{
    {u"yr", Period::Year},         {u"yrs", Period::Year},        {u"year", Period::Year},
    {u"years", Period::Year},      {u"y", Period::Year},          {u"annum", Period::Year},
    {u"pa", Period::Year},         {u"annual", Period::Year},     {u"annually", Period::Year},
    {u"annualized", Period::Year}, {u"annualised", Period::Year}, {u"yearly", Period::Year},
    {u"mo", Period::Month},        {u"mos", Period::Month},       {u"mth", Period::Month},
    {u"month", Period::Month},     {u"months", Period::Month},    {u"monthly", Period::Month},
    {u"m", Period::Month},         {u"hr", Period::Other},        {u"hour", Period::Other},
    {u"day", Period::Other},       {u"week", Period::Other},      {u"wk", Period::Other},
}});

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber();
}

/// The word of letters at `position`, as a unit of time; Unstated when it is none.
Period unitAt(QStringView text, qsizetype position, qsizetype *end)
{
    qsizetype at = position;
    while (at < text.size() && text[at].isLetter()) {
        ++at;
    }
    *end = at;
    const QStringView word = text.sliced(position, at - position);
    if (word.isEmpty() || (at < text.size() && text[at].isDigit())) {
        return Period::Unstated;
    }
    const Period *unit = units.find(word);
    return unit == nullptr ? Period::Unstated : *unit;
}

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

bool takeWord(QStringView text, qsizetype &at, QStringView word)
{
    if (text.size() - at < word.size() || !isWord(text.sliced(at, word.size()), word) ||
        (at + word.size() < text.size() && isWordChar(text[at + word.size()]))) {
        return false;
    }
    at = skipSpaces(text, at + word.size());
    return true;
}

/// "4yr", "4-year", "4 years", "four years" at `at`: a number of years.
std::optional<int> yearsAt(QStringView text, qsizetype at, qsizetype *end)
{
    constexpr std::array<QStringView, 6> numbers = {u"one", u"two", u"three", u"four", u"five", u"six"};
    int years = 0;
    const qsizetype start = at;
    while (at < text.size() && text[at].isDigit() && at - start < 3) {
        years = years * 10 + text[at].digitValue();
        ++at;
    }
    const char16_t first = at < text.size() ? text[at].unicode() | 0x20 : 0; // in small letters
    const bool maybe = at == start && (first == u'o' || first == u't' || first == u'f' || first == u's');
    for (size_t i = 0; maybe && at == start && i < numbers.size(); ++i) {
        if (text.size() - at >= numbers[i].size() && isWord(text.sliced(at, numbers[i].size()), numbers[i])) {
            years = int(i) + 1;
            at += numbers[i].size();
            break;
        }
    }
    if (at == start) {
        return std::nullopt;
    }
    at = skipSpaces(text, at);
    if (at < text.size() && (text[at] == u'-' || text[at] == u'\u2010' || text[at] == u'\u2011')) {
        at = skipSpaces(text, at + 1);
    }
    return unitAt(text, at, end) == Period::Year ? std::optional(years) : std::nullopt;
}

Period ofYears(int years)
{
    return years == 1 ? Period::Year : Period::Grant;
}

} // namespace

std::optional<ScannedPeriod> scanPeriod(QStringView text, qsizetype position)
{
    qsizetype at = skipSpaces(text, position);
    if (at >= text.size()) {
        return std::nullopt;
    }
    bool joined = false; // a bare "m" or "y" is a period only behind a slash or a word
    if (text[at] == u'/') {
        at = skipSpaces(text, at + 1);
        joined = true;
    } else {
        joined = takeWord(text, at, u"per") || takeWord(text, at, u"over") || takeWord(text, at, u"a") ||
                 takeWord(text, at, u"each");
    }
    qsizetype end = at;
    if (const auto years = joined ? yearsAt(text, at, &end) : std::nullopt) {
        return ScannedPeriod{ofYears(*years), end - position};
    }
    if (beginsWith(text.sliced(at), u"p.a.")) {
        return ScannedPeriod{Period::Year, at + 4 - position};
    }
    if (beginsWith(text.sliced(at), u"p.m.")) {
        return ScannedPeriod{Period::Month, at + 4 - position};
    }
    const Period unit = unitAt(text, at, &end);
    if (unit == Period::Unstated || (!joined && end - at < 3 && text.sliced(at, end - at).compare(u"pa"))) {
        return std::nullopt;
    }
    return ScannedPeriod{unit, end - position};
}

Period periodIn(QStringView text)
{
    // A slash, a digit, or the first letter of "one" to "six", "per", "annual", "yearly", "monthly": all else
    // is spared the questions below.
    const auto mayBeginPeriod = [](QChar c) {
        const char16_t small = c.unicode() | 0x20;
        return c.unicode() >= 0x80 || c == u'/' || (c >= u'0' && c <= u'9') || small == u'o' ||
               small == u't' || small == u'f' || small == u's' || small == u'p' || small == u'a' ||
               small == u'y' || small == u'm';
    };
    Period found = Period::Unstated;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        if (!mayBeginPeriod(text[at]) || isWordChar(before)) {
            continue;
        }
        qsizetype end = at;
        Period here = Period::Unstated;
        if (text[at] == u'/') {
            const auto scanned = scanPeriod(text, at);
            here = scanned ? scanned->period : Period::Unstated;
        } else if (const auto years = yearsAt(text, at, &end)) {
            here = ofYears(*years);
        } else if (text.size() - at > 4 && isWord(text.sliced(at, 4), u"per ")) {
            const auto scanned = scanPeriod(text, at);
            here = scanned ? scanned->period : Period::Unstated;
        } else if (const Period unit = unitAt(text, at, &end); end - at > 5 && unit != Period::Unstated) {
            here = unit; // "annual", "yearly", "monthly": whole words that are no bare unit
            const QStringView word = text.sliced(at, end - at);
            here = word.compare(u"months", Qt::CaseInsensitive) == 0 ? Period::Unstated : here;
        }
        if (here == Period::Month || here == Period::Other) {
            return here;
        }
        if (here == Period::Year || (here == Period::Grant && found == Period::Unstated)) {
            found = here;
        }
    }
    // "/yr" right behind a word has a letter before the slash.
    for (qsizetype slash = placeOf(text, u'/'); slash >= 0; slash = placeOf(text, u'/', slash + 1)) {
        const auto scanned = scanPeriod(text, slash);
        if (!scanned) {
            continue;
        }
        if (scanned->period == Period::Month || scanned->period == Period::Other) {
            return scanned->period;
        }
        if (scanned->period == Period::Year || found == Period::Unstated) {
            found = scanned->period;
        }
    }
    return found;
}

} // namespace counteroffer

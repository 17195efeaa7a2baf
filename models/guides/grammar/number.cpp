// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/grammar/number.h"

#include "guides/grammar/wordtable.h"

#include <array>
#include <limits>

namespace counteroffer {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool digitAt(QStringView text, qsizetype position)
{
    return position < text.size() && isDigit(text[position]);
}

/// How many digits stand from `position` on.
qsizetype digitRun(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (digitAt(text, end)) {
        ++end;
    }
    return end - position;
}

bool append(qint64 &mantissa, QStringView digits)
{
    for (const QChar c : digits) {
        if (__builtin_mul_overflow(mantissa, qint64(10), &mantissa) ||
            __builtin_add_overflow(mantissa, qint64(c.unicode() - u'0'), &mantissa)) {
            return false;
        }
    }
    return true;
}

bool isGroupSign(QChar c, SpaceGrouping spaces)
{
    switch (c.unicode()) {
    case u',':
    case u'\'':
    case u'’':
    case u'\u00a0':
    case u'\u2009':
    case u'\u202f':
        return true;
    case u' ':
        return spaces == SpaceGrouping::Allowed;
    default:
        return false;
    }
}

/// The end of the groups that follow the first digits: threes behind one and the same sign, or Indian twos
/// before a last three. Equal to `start` when there are none.
qsizetype groupsEnd(QStringView text, qsizetype start, qsizetype firstRun, QChar sign)
{
    qsizetype end = start;
    qsizetype threes = start;
    while (end < text.size() && text[end] == sign && firstRun <= 3) {
        const qsizetype run = digitRun(text, end + 1);
        if (run == 3) {
            end += 4;
            threes = end;
        } else if (run == 2 && sign == u',' && firstRun <= 2) {
            end += 3; // Indian: counts only when a three follows in the end
        } else {
            break;
        }
    }
    return threes;
}

bool appendGroups(ScannedNumber &number, QStringView groups)
{
    for (const QChar c : groups) {
        if (isDigit(c) && !append(number.mantissa, QStringView(&c, 1))) {
            return false;
        }
    }
    number.grouped = number.grouped || !groups.isEmpty();
    return true;
}

} // namespace

std::optional<ScannedNumber> scanNumber(QStringView text, qsizetype position, SpaceGrouping spaces)
{
    const qsizetype firstRun = digitRun(text, position);
    ScannedNumber number;
    if (firstRun == 0 || !append(number.mantissa, text.sliced(position, firstRun))) {
        return std::nullopt;
    }
    qsizetype end = position + firstRun;
    if (end < text.size() && isGroupSign(text[end], spaces)) {
        const qsizetype groups = groupsEnd(text, end, firstRun, text[end]);
        number.spaced = groups > end && text[end] == u' ';
        if (!appendGroups(number, text.sliced(end, groups - end))) {
            return std::nullopt;
        }
        end = groups;
    }
    const bool dot = end < text.size() && text[end] == u'.';
    const bool comma = !number.grouped && end < text.size() && text[end] == u',';
    const qsizetype dotGroups = dot && !number.grouped ? groupsEnd(text, end, firstRun, u'.') : end;
    if (dotGroups > end + 4) { // "1.200.000" can be nothing but groups
        if (!appendGroups(number, text.sliced(end, dotGroups - end))) {
            return std::nullopt;
        }
        end = dotGroups;
    } else if (const qsizetype run = dot || comma ? digitRun(text, end + 1) : 0;
               run > 0 && (dot || run <= 2)) {
        if (!append(number.mantissa, text.sliced(end + 1, run))) {
            return std::nullopt;
        }
        number.power = -int(run);
        number.dotGrouped = dotGroups == end + 4;
        number.commaDecimal = comma;
        end += 1 + run;
    }
    number.length = end - position;
    return number;
}

std::optional<ScannedSuffix> scanSuffix(QStringView text, qsizetype position)
{
    static constexpr WordTable words(std::array<KnownWord<int>, 31>{{
        {u"k", 3},        {u"m", 6},         {u"b", 9},     {u"t", 12},       {u"l", 5},
        {u"cr", 7},       {u"mm", 6},        {u"mn", 6},    {u"mln", 6},      {u"mio", 6},
        {u"mil", 6},      {u"bn", 9},        {u"tn", 12},   {u"thousand", 3}, {u"million", 6},
        {u"billion", 9},  {u"trillion", 12}, {u"lakh", 5},  {u"lakhs", 5},    {u"lac", 5},
        {u"lacs", 5},     {u"lpa", 5},       {u"crore", 7}, {u"crores", 7},   {u"jt", 6},
        {u"juta", 6},     {u"tys", 3},       {u"ribu", 3},  {u"rb", 3},       {u"mrd", 9},
        {u"millions", 6},
    }});
    const bool spaced = position < text.size() && text[position].isSpace();
    const qsizetype start = position + (spaced ? 1 : 0);
    if (start >= text.size() || !text[start].isLetter()) {
        return std::nullopt;
    }
    switch (text[start].unicode()) { // one sign of their own, no word's end needed
    case u'万':
    case u'萬':
    case u'만':
        return ScannedSuffix{4, start + 1 - position, spaced, false};
    case u'億':
    case u'亿':
    case u'억':
        return ScannedSuffix{8, start + 1 - position, spaced, false};
    default:
        break;
    }
    qsizetype end = start;
    // "700K元": a sign of one's own ends the word.
    while (end < text.size() && text[end].isLetterOrNumber() && text[end].unicode() < 0x2e80 &&
           end - start <= 12) {
        ++end;
    }
    const QStringView word = text.sliced(start, end - start);
    if (word.size() == 1 && (word.front() == u'K' || word.front() == u'M')) { // what most amounts have
        return ScannedSuffix{word.front() == u'K' ? 3 : 6, end - position, spaced, true};
    }
    if (const int *power = words.find(word)) {
        return ScannedSuffix{*power, end - position, spaced, word.size() == 1};
    }
    // "348KPLN": a currency's code glued behind the letter.
    const bool glued = !spaced && word.size() == 4 && word[0].isUpper() && word[1].isUpper() &&
                       word[2].isUpper() && word[3].isUpper();
    if (const int *power = glued ? words.find(word.first(1)) : nullptr) {
        return ScannedSuffix{*power, 1, false, true};
    }
    return std::nullopt;
}

} // namespace counteroffer

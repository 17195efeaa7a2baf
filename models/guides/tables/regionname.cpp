// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/regionname.h"

#include "guides/grammar/currencysign.h"
#include "guides/grammar/words.h"

#include <algorithm>
#include <iterator>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Symbol_Other || (c >= 0x1f3fb && c <= 0x1f3ff) || c == 0xfe0f || c == 0x200d ||
           (c >= 0xe0020 && c <= 0xe007f);
}

/// A region's text while it is taken apart: such names are short.
using Letters = QVarLengthArray<QChar, 64>;

/// The text without emoji, of which flags are pairs of letters; in `out` where it has any.
QStringView withoutPictures(QStringView text, Letters &out)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2000; })) {
        return text;
    }
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text[at + 1]) : char32_t(unit.unicode());
        const qsizetype length = pair ? 2 : 1;
        if (c < 0x80 || !isPicture(c)) {
            out.append(text.data() + at, length);
        }
        at += length;
    }
    return {out.constData(), out.size()};
}

/// ":gb:" and ":flag-us:" at either end.
QStringView withoutShortcodes(QStringView text)
{
    if (placeOf(text, u':') < 0) {
        return text;
    }
    const auto isCode = [](QStringView code) {
        return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) {
            return (c.isLetterOrNumber() && !c.isUpper()) || c == u'_' || c == u'-' || c == u'+';
        });
    };
    QStringView rest = text.trimmed();
    while (rest.startsWith(u':')) {
        const qsizetype end = rest.indexOf(u':', 1);
        if (end < 0 || !isCode(rest.sliced(1, end - 1))) {
            break;
        }
        rest = rest.sliced(end + 1).trimmed();
    }
    while (rest.size() > 2 && rest.endsWith(u':')) {
        const qsizetype start = rest.lastIndexOf(u':', rest.size() - 2);
        if (start < 0 || !isCode(rest.sliced(start + 1, rest.size() - start - 2))) {
            break;
        }
        rest = rest.first(start).trimmed();
    }
    return rest;
}

/// The currencies of a text that says nothing else: "CAD C$", "ILS/USD equiv"; empty when it says more.
CurrencyTags currenciesOf(QStringView tag)
{
    CurrencyTags found;
    qsizetype at = 0;
    while (at < tag.size()) {
        if (tag[at].isSpace() || tag[at] == u'/' || tag[at] == u'&' || tag[at] == u'+' || tag[at] == u'~') {
            ++at;
            continue;
        }
        if (const auto sign = scanSign(tag, at)) {
            const Currency before = found.isEmpty() ? Currency() : found.last();
            if (!mayMean(sign->sign, before) && !sign->sign.currency.isNull()) {
                found.append(sign->sign.currency);
            }
            at += sign->length;
            continue;
        }
        qsizetype end = at;
        while (end < tag.size() && (tag[end].isLetter() || tag[end] == u'.')) {
            ++end;
        }
        const QStringView word = tag.sliced(at, end - at);
        if (!(isWord(word, u"equiv") || isWord(word, u"equiv.") || isWord(word, u"equivalent") ||
              isWord(word, u"in") || isWord(word, u"or") || isWord(word, u"and") || isWord(word, u"k") ||
              isWord(word, u"m") || isWord(word, u"thousands"))) {
            return {};
        }
        at = end;
    }
    return found;
}

void append(CurrencyTags &to, const CurrencyTags &more)
{
    std::copy(more.begin(), more.end(), std::back_inserter(to));
}

/// Takes the currencies out of a parenthesis and appends what is left: "(HQ, USD)" leaves "(HQ)".
void appendWithoutTags(QString &out, QChar open, QStringView inside, QChar close, CurrencyTags &currencies)
{
    const qsizetype before = out.size();
    for (const QStringView part : inside.tokenize(u',')) {
        const CurrencyTags tag = currenciesOf(part);
        append(currencies, tag);
        if (tag.isEmpty()) {
            if (out.size() == before) {
                out += open;
            } else {
                out += u", ";
            }
            out += part.trimmed();
        }
    }
    if (out.size() > before) {
        out += close;
    }
}

/// Takes the currencies out of all parentheses.
QString withoutTags(QStringView text, CurrencyTags &currencies)
{
    if (placeOf(text, u'(') < 0 && placeOf(text, u'[') < 0) {
        return text.toString();
    }
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar open = text[at];
        const QChar close = open == u'(' ? u')' : u']';
        const qsizetype end = open == u'(' || open == u'[' ? placeOf(text, close.unicode(), at) : -1;
        if (end < 0) {
            const qsizetype from = at++;
            while (at < text.size() && text[at] != u'(' && text[at] != u'[') {
                ++at;
            }
            out += text.sliced(from, at - from);
            continue;
        }
        appendWithoutTags(out, open, text.sliced(at + 1, end - at - 1), close, currencies);
        at = end + 1;
    }
    while (out.endsWith(u' ')) { // as before a tag at the end: mostly all that is not simple
        out.chop(1);
    }
    return simplified(out);
}

/// "Zurich — CHF", "Tokyo JPY", "London £": a tag behind the name without parentheses.
QString withoutTail(const QString &text, CurrencyTags &currencies)
{
    const qsizetype space = text.lastIndexOf(u' ');
    if (space <= 0) {
        return text;
    }
    const CurrencyTags tag = currenciesOf(QStringView(text).sliced(space + 1));
    if (tag.isEmpty()) {
        return text;
    }
    append(currencies, tag);
    QStringView name = QStringView(text).first(space).trimmed();
    while (!name.isEmpty() && (name.back() == u'-' || name.back() == u'–' || name.back() == u'—' ||
                               name.back() == u',' || name.back() == u':' || name.back() == u'·')) {
        name = name.chopped(1).trimmed();
    }
    return name.toString();
}

} // namespace

RegionName readRegionName(QStringView text)
{
    RegionName region;
    Letters letters;
    QString made; // where the text has a space too many
    QStringView bare = withoutShortcodes(withoutPictures(text, letters)).trimmed();
    if (!isSimple(bare)) {
        made = bare.toString().simplified();
        bare = made;
    }
    region.name = withoutTags(bare, region.currencies);
    if (region.currencies.isEmpty()) {
        region.name = withoutTail(region.name, region.currencies);
    }
    if (region.name.isEmpty()) {
        region.name = bare.toString();
    }
    return region;
}

} // namespace counteroffer

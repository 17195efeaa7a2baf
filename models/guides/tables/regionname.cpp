// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/regionname.h"

#include "guides/grammar/currencysign.h"
#include "guides/grammar/words.h"

#include <QVarLengthArray>

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

/// The text without emoji, of which flags are pairs of letters.
QString withoutPictures(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2000; })) {
        return text;
    }
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text.at(at);
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t(unit.unicode());
        const qsizetype length = pair ? 2 : 1;
        if (c < 0x80 || !isPicture(c)) {
            out += QStringView(text).sliced(at, length);
        }
        at += length;
    }
    return out;
}

/// ":gb:" and ":flag-us:" at either end.
QString withoutShortcodes(const QString &text)
{
    if (placeOf(text, u':') < 0) {
        return text;
    }
    const auto isCode = [](QStringView code) {
        return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) {
            return (c.isLetterOrNumber() && !c.isUpper()) || c == u'_' || c == u'-' || c == u'+';
        });
    };
    QStringView rest = QStringView(text).trimmed();
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
    return rest.toString();
}

using Tag = QVarLengthArray<Currency, 4>;

/// The currencies of a text that says nothing else: "CAD C$", "ILS/USD equiv"; empty when it says more.
Tag currenciesOf(QStringView tag)
{
    Tag found;
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

/// Takes the currency out of each parenthesis: "(HQ, USD)" keeps "(HQ)".
QString withoutTags(const QString &text, QList<Currency> &currencies)
{
    if (placeOf(text, u'(') < 0 && placeOf(text, u'[') < 0) {
        return text;
    }
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar open = text.at(at);
        const QChar close = open == u'(' ? u')' : u']';
        const qsizetype end = open == u'(' || open == u'[' ? text.indexOf(close, at) : -1;
        if (end < 0) {
            const qsizetype from = at++;
            while (at < text.size() && text.at(at) != u'(' && text.at(at) != u'[') {
                ++at;
            }
            out += QStringView(text).sliced(from, at - from);
            continue;
        }
        QStringList kept;
        const QStringView inside = QStringView(text).sliced(at + 1, end - at - 1);
        for (const QStringView part : inside.tokenize(u',')) {
            const Tag tag = currenciesOf(part);
            std::copy(tag.begin(), tag.end(), std::back_inserter(currencies));
            if (tag.isEmpty()) {
                kept.append(part.trimmed().toString());
            }
        }
        if (!kept.isEmpty()) {
            out += open + kept.join(u", "_s) + close;
        }
        at = end + 1;
    }
    return simplified(out);
}

/// "Zurich — CHF", "Tokyo JPY", "London £": a tag behind the name without parentheses.
QString withoutTail(const QString &text, QList<Currency> &currencies)
{
    const qsizetype space = text.lastIndexOf(u' ');
    if (space <= 0) {
        return text;
    }
    const Tag tag = currenciesOf(QStringView(text).sliced(space + 1));
    if (tag.isEmpty()) {
        return text;
    }
    std::copy(tag.begin(), tag.end(), std::back_inserter(currencies));
    QString name = text.first(space).trimmed();
    while (!name.isEmpty() && (name.back() == u'-' || name.back() == u'–' || name.back() == u'—' ||
                               name.back() == u',' || name.back() == u':' || name.back() == u'·')) {
        name = name.chopped(1).trimmed();
    }
    return name;
}

} // namespace

RegionName readRegionName(const QString &text)
{
    RegionName region;
    const QString bare = simplified(withoutShortcodes(withoutPictures(text)));
    region.name = withoutTags(bare, region.currencies);
    if (region.currencies.isEmpty()) {
        region.name = withoutTail(region.name, region.currencies);
    }
    if (region.name.isEmpty()) {
        region.name = bare;
    }
    return region;
}

} // namespace counteroffer

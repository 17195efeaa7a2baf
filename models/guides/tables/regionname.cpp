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

/// Takes the currencies out of a parenthesis and appends what is left: "(HQ, USD)" leaves "(HQ)".
void appendWithoutTags(Letters &out, QChar open, QStringView inside, QChar close, CurrencyTags &currencies)
{
    const qsizetype before = out.size();
    for (const QStringView part : inside.tokenize(u',')) {
        const CurrencyTags tag = currenciesOf(part);
        std::copy(tag.begin(), tag.end(), std::back_inserter(currencies));
        if (tag.isEmpty()) {
            const QStringView bare = part.trimmed();
            if (out.size() == before) {
                out.append(open);
            } else {
                out.append(u',');
                out.append(u' ');
            }
            out.append(bare.data(), bare.size());
        }
    }
    if (out.size() > before) {
        out.append(close);
    }
}

/// Takes the currencies out of all parentheses; what is left is in `out` where there are any.
QStringView withoutTags(QStringView text, Letters &out, CurrencyTags &currencies)
{
    if (placeOf(text, u'(') < 0 && placeOf(text, u'[') < 0) {
        return text;
    }
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
            out.append(text.data() + from, at - from);
            continue;
        }
        appendWithoutTags(out, open, text.sliced(at + 1, end - at - 1), close, currencies);
        at = end + 1;
    }
    return trimmed({out.constData(), out.size()});
}

/// "Zurich — CHF", "Tokyo JPY", "London £": a tag behind the name without parentheses.
QStringView withoutTail(QStringView text, CurrencyTags &currencies)
{
    qsizetype space = text.size() - 1; // of the last word, which is short
    while (space > 0 && text[space] != u' ') {
        --space;
    }
    if (space <= 0) {
        return text;
    }
    currencies = currenciesOf(text.sliced(space + 1));
    if (currencies.isEmpty()) {
        return text;
    }
    QStringView name = text.first(space).trimmed();
    while (!name.isEmpty() && (name.back() == u'-' || name.back() == u'–' || name.back() == u'—' ||
                               name.back() == u',' || name.back() == u':' || name.back() == u'·')) {
        name = name.chopped(1).trimmed();
    }
    return name;
}

/// Text with one space between words: itself, or `made` of it.
QStringView simple(QStringView text, QString &made)
{
    if (isSimple(text)) {
        return text;
    }
    made = text.toString().simplified();
    return made;
}

/// A region's text on its way to a name; holds what a step had to change.
class RegionText final
{
public:
    explicit RegionText(QStringView text)
        : m_bare(simple(trimmed(withoutShortcodes(withoutPictures(text, m_letters))), m_simple)),
          m_name(simple(withoutTags(m_bare, m_untagged, m_currencies), m_untaggedSimple))
    {
        if (m_currencies.isEmpty()) {
            m_name = withoutTail(m_name, m_currencies);
        }
    }
    Q_DISABLE_COPY_MOVE(RegionText) // its views are of its own texts

    [[nodiscard]] QString name() const { return (m_name.isEmpty() ? m_bare : m_name).toString(); }
    [[nodiscard]] const CurrencyTags &currencies() const { return m_currencies; }

private:
    Letters m_letters;
    Letters m_untagged;
    QString m_simple;
    QString m_untaggedSimple;
    CurrencyTags m_currencies;
    QStringView m_bare; ///< without pictures and shortcodes
    QStringView m_name; ///< without tags too
};

} // namespace

RegionName readRegionName(QStringView text)
{
    const RegionText region(text);
    return {region.name(), region.currencies()};
}

CurrencyTags readCurrencyTags(QStringView text)
{
    return RegionText(text).currencies();
}

} // namespace counteroffer

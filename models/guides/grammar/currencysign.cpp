// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/grammar/currencysign.h"

#include <algorithm>
#include <array>
#include <vector>

namespace counteroffer {

namespace {

struct Entry
{
    QStringView text;
    CurrencySign sign;
};

struct Alias
{
    QStringView text;
    char code[4]; // empty: the sign alone does not say
    SignFamily family = SignFamily::Exact;
};

// What people write beside the codes and beside the signs that currency.cpp lists.
constexpr Alias aliases[] = {
    {u"$", "USD", SignFamily::Dollar},
    {u"£", "GBP", SignFamily::Pound},
    {u"₤", "GBP", SignFamily::Pound},
    {u"¥", "", SignFamily::YenOrYuan},
    {u"￥", "", SignFamily::YenOrYuan},
    {u"円", "JPY"},
    {u"元", "CNY"},
    {u"원", "KRW"},
    {u"kr", "", SignFamily::Krone},
    {u"kr.", "", SignFamily::Krone},
    {u"Kr", "", SignFamily::Krone},
    {u"Kr.", "", SignFamily::Krone},
    {u"KR", "", SignFamily::Krone},
    {u"Rs", "INR", SignFamily::Rupee},
    {u"Rs.", "INR", SignFamily::Rupee},
    {u"₨", "INR", SignFamily::Rupee},
    {u"Dh", "AED", SignFamily::Dirham},
    {u"Dhs", "AED", SignFamily::Dirham},
    {u"DH", "AED", SignFamily::Dirham},
    {u"US$", "USD"},
    {u"U$", "USD"},
    {u"AU$", "AUD"},
    {u"CA$", "CAD"},
    {u"CDN$", "CAD"},
    {u"Can$", "CAD"},
    {u"C$", "CAD"},
    {u"SG$", "SGD"},
    {u"TW$", "TWD"},
    {u"NTD", "TWD"},
    {u"Mex$", "MXN"},
    {u"M$", "MXN"},
    {u"COP$", "COP"},
    {u"CO$", "COP"},
    {u"ARS$", "ARS"},
    {u"CL$", "CLP"},
    {u"UY$", "UYU"},
    {u"JP¥", "JPY"},
    {u"US $", "USD"},
    {u"RMB", "CNY"},
    {u"CNH", "CNY"},
    {u"NIS", "ILS"},
    {u"zł", "PLN"},
    {u"zl", "PLN"},
    {u"Zł", "PLN"},
    {u"Kč", "CZK"},
    {u"Kc", "CZK"},
    {u"Ft", "HUF"},
    {u"Rp", "IDR"},
    {u"Rp.", "IDR"},
    {u"RM", "MYR"},
    {u"R", "ZAR"},
    {u"lei", "RON"},
    {u"лв", "BGN"},
    {u"руб", "RUB"},
    {u"KSh", "KES"},
    {u"Ksh", "KES"},
    {u"KSH", "KES"},
    {u"SFr", "CHF"},
    {u"SFr.", "CHF"},
    {u"Fr.", "CHF"},
    {u"₣", "CHF"},
    {u"S/", "PEN"},
    {u"S/.", "PEN"},
    {u"TL", "TRY"},
    {u"₵", "GHS"},
    {u"VNĐ", "VND"},
    {u"đ", "VND"},
    {u"KC", "CZK"},
};

/// Every currency's own sign, in the order of Currency::all(): made once, for it is asked for at every
/// amount.
const QStringList &symbols()
{
    static const QStringList list = [] {
        QStringList signs;
        for (const Currency currency : Currency::all()) {
            signs.append(currency.symbol());
        }
        return signs;
    }();
    return list;
}

const QString &symbolOf(Currency currency)
{
    return symbols().at(currency.place());
}

bool isBareWord(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// What people write, by first letter.
struct SignTable
{
    std::vector<Entry> entries;
    std::array<quint16, 0x81> firstOf{}; ///< of each ASCII letter; the last is where all others begin
};

std::vector<Entry> sortedEntries()
{
    std::vector<Entry> table;
    for (const Alias &alias : aliases) {
        table.push_back({alias.text, {alias.family, Currency::fromCode(alias.code, 3).value_or(Currency())}});
    }
    // The list of currencies has its own signs; bare letters among them are too common to be taken for one.
    const QStringList &signs = symbols();
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const QStringView text(signs.at(i));
        const auto known = [text](const Entry &entry) { return entry.text == text; };
        if (!isBareWord(text) && std::none_of(table.begin(), table.end(), known)) {
            table.push_back({text, {SignFamily::Exact, Currency::all().at(i)}});
        }
    }
    // By first letter, the longest first, so that the first that fits is the right one.
    std::sort(table.begin(), table.end(), [](const Entry &a, const Entry &b) {
        return a.text[0] != b.text[0] ? a.text[0] < b.text[0] : a.text.size() > b.text.size();
    });
    return table;
}

bool startsAt(QStringView text, qsizetype position, QStringView wanted)
{
    return text.size() - position >= wanted.size() &&
           std::equal(wanted.begin(), wanted.end(), text.begin() + position);
}

SignTable buildTable()
{
    SignTable table;
    table.entries = sortedEntries();
    for (size_t c = 0; c < table.firstOf.size(); ++c) {
        const auto first = std::find_if(table.entries.begin(), table.entries.end(),
                                        [c](const Entry &entry) { return entry.text[0].unicode() >= c; });
        table.firstOf[c] = quint16(first - table.entries.begin());
    }
    return table;
}

bool endsWord(QStringView text, qsizetype end)
{
    return end >= text.size() || !text[end].isLetter();
}

std::optional<ScannedSign> scanAlias(QStringView text, qsizetype position)
{
    static const SignTable table = buildTable();
    const char16_t first = text[position].unicode();
    auto entry = table.entries.begin() + table.firstOf[std::min<size_t>(first, 0x80)];
    if (first >= 0x80) {
        entry = std::lower_bound(entry, table.entries.end(), first,
                                 [](const Entry &e, char16_t c) { return e.text[0] < c; });
    }
    for (; entry != table.entries.end() && entry->text[0] == first; ++entry) {
        const auto length = entry->text.size();
        const bool word = entry->text.back().isLetter() && QChar(first).script() != QChar::Script_Han;
        if (startsAt(text, position, entry->text) && (!word || endsWord(text, position + length))) {
            return ScannedSign{entry->sign, length};
        }
    }
    return std::nullopt;
}

std::optional<ScannedSign> scanCode(QStringView text, qsizetype position)
{
    if (position + 3 > text.size() || !endsWord(text, position + 3)) {
        return std::nullopt;
    }
    const QStringView code = text.sliced(position, 3);
    const bool capitals =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    const auto currency = capitals ? Currency::fromCode(code) : std::nullopt;
    if (!currency) {
        return std::nullopt;
    }
    return ScannedSign{{SignFamily::Exact, *currency}, 3};
}

std::vector<Currency> membersOf(SignFamily family)
{
    const auto among = [](std::initializer_list<const char *> codes) {
        std::vector<Currency> members;
        for (const char *code : codes) {
            members.push_back(Currency::fromCode(code, 3).value_or(Currency()));
        }
        return members;
    };
    switch (family) {
    case SignFamily::Dollar:
        return among({"USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD", "MXN", "BRL", "CLP", "COP", "ARS",
                      "UYU", "BMD", "BSD", "BBD", "BZD", "BND", "KYD", "FJD", "GYD", "JMD", "LRD", "NAD",
                      "SBD", "SRD", "TTD", "XCD", "DOP", "CUP", "MOP", "NIO", "TOP", "WST"});
    case SignFamily::Pound:
        return among({"GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"});
    case SignFamily::YenOrYuan:
        return among({"JPY", "CNY"});
    case SignFamily::Krone:
        return among({"SEK", "NOK", "DKK", "ISK", "CZK"});
    case SignFamily::Rupee:
        return among({"INR", "PKR", "LKR", "NPR", "MUR", "SCR"});
    case SignFamily::Dirham:
        return among({"AED", "MAD"});
    case SignFamily::Exact:
        break;
    }
    return {};
}

bool inFamily(SignFamily family, Currency currency)
{
    if (family == SignFamily::Exact) {
        return false;
    }
    static const auto families = [] { // looked up once: signs are weighed at every amount
        std::array<std::vector<Currency>, size_t(SignFamily::Dirham) + 1> all;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i] = membersOf(SignFamily(i));
        }
        return all;
    }();
    const std::vector<Currency> &members = families[size_t(family)];
    return std::find(members.begin(), members.end(), currency) != members.end();
}

} // namespace

bool mayMean(const CurrencySign &sign, Currency currency)
{
    return !currency.isNull() && (sign.currency == currency || inFamily(sign.family, currency));
}

Currency meant(const CurrencySign &sign, Currency context)
{
    return mayMean(sign, context) ? context : sign.currency;
}

std::optional<ScannedSign> scanSignAt(QStringView text, qsizetype position, Currency expected)
{
    static const ScannedSign dollar{{SignFamily::Dollar, Currency::known("USD")}, 1};
    const QChar first = text[position];
    // Most amounts: no longer sign goes on with a digit.
    const bool plain = first == u'$' && position + 1 < text.size() && text[position + 1].isDigit();
    // "CAD$" and "CAD $" are one sign; "S$" must not be read as a word, so codes come second to longer signs.
    auto found = plain ? std::optional(dollar) : scanAlias(text, position);
    const bool capital = first >= u'A' && first <= u'Z';
    if (const auto code = capital ? scanCode(text, position) : std::nullopt;
        code && (!found || found->length <= code->length)) {
        found = code;
        qsizetype next = position + 3;
        next += next < text.size() && text[next].isSpace() ? 1 : 0;
        const auto second = next < text.size() ? scanAlias(text, next) : std::nullopt;
        if (second && !text[next].isLetter() && mayMean(second->sign, code->sign.currency)) {
            found->length = next + second->length - position;
        }
    }
    if (!expected.isNull()) { // where it is expected, its own sign needs no guess ("C$", "kr", "P")
        const QString &own = symbolOf(expected);
        if (first == own.front() && text.sliced(position).startsWith(own) &&
            (!found || found->length <= own.size()) &&
            (!own.back().isLetter() || endsWord(text, position + own.size()))) {
            found = ScannedSign{{SignFamily::Exact, expected}, own.size()};
        }
    }
    return found;
}

bool readsAsWord(QStringView code)
{
    constexpr QStringView words[] = {u"ALL", u"AMD", u"BAM", u"COP", u"CUP", u"GEL", u"LAK", u"MAD",
                                     u"MOP", u"PAB", u"PEN", u"RON", u"SOS", u"TOP", u"TRY", u"MOP"};
    return std::any_of(std::begin(words), std::end(words), [code](QStringView word) { return code == word; });
}

} // namespace counteroffer

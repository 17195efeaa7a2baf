// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/currency.h"

#include <array>

namespace counteroffer {

namespace {

struct Entry
{
    char code[4];
    int exponent;
    const char16_t *symbol;
};

// The active currencies of ISO 4217 with their minor units, sorted by code, after the null currency.
// The sign is the one that a reader of several currencies can tell apart; the code where there is none.
// clang-format off
constexpr Entry table[] = {
    {"", 2, u""},
    {"AED", 2, u"AED"},
    {"AFN", 2, u"؋"},
    {"ALL", 2, u"L"},
    {"AMD", 2, u"֏"},
    {"ANG", 2, u"ƒ"},
    {"AOA", 2, u"Kz"},
    {"ARS", 2, u"AR$"},
    {"AUD", 2, u"A$"},
    {"AWG", 2, u"Afl"},
    {"AZN", 2, u"₼"},
    {"BAM", 2, u"KM"},
    {"BBD", 2, u"Bds$"},
    {"BDT", 2, u"৳"},
    {"BGN", 2, u"лв"},
    {"BHD", 3, u"BD"},
    {"BIF", 0, u"FBu"},
    {"BMD", 2, u"BD$"},
    {"BND", 2, u"B$"},
    {"BOB", 2, u"Bs"},
    {"BRL", 2, u"R$"},
    {"BSD", 2, u"BSD"},
    {"BTN", 2, u"Nu"},
    {"BWP", 2, u"P"},
    {"BYN", 2, u"Br"},
    {"BZD", 2, u"BZ$"},
    {"CAD", 2, u"C$"},
    {"CDF", 2, u"FC"},
    {"CHF", 2, u"CHF"},
    {"CLP", 0, u"CLP$"},
    {"CNY", 2, u"CN¥"},
    {"COP", 2, u"COL$"},
    {"CRC", 2, u"₡"},
    {"CUP", 2, u"CUP"},
    {"CVE", 2, u"CVE"},
    {"CZK", 2, u"Kč"},
    {"DJF", 0, u"Fdj"},
    {"DKK", 2, u"kr"},
    {"DOP", 2, u"RD$"},
    {"DZD", 2, u"DA"},
    {"EGP", 2, u"E£"},
    {"ERN", 2, u"Nfk"},
    {"ETB", 2, u"ETB"},
    {"EUR", 2, u"€"},
    {"FJD", 2, u"FJ$"},
    {"FKP", 2, u"FK£"},
    {"GBP", 2, u"£"},
    {"GEL", 2, u"₾"},
    {"GHS", 2, u"GH₵"},
    {"GIP", 2, u"GIP"},
    {"GMD", 2, u"GMD"},
    {"GNF", 0, u"FG"},
    {"GTQ", 2, u"Q"},
    {"GYD", 2, u"G$"},
    {"HKD", 2, u"HK$"},
    {"HNL", 2, u"HNL"},
    {"HTG", 2, u"HTG"},
    {"HUF", 2, u"Ft"},
    {"IDR", 2, u"Rp"},
    {"ILS", 2, u"₪"},
    {"INR", 2, u"₹"},
    {"IQD", 3, u"IQD"},
    {"IRR", 2, u"IRR"},
    {"ISK", 0, u"kr"},
    {"JMD", 2, u"J$"},
    {"JOD", 3, u"JD"},
    {"JPY", 0, u"¥"},
    {"KES", 2, u"KSh"},
    {"KGS", 2, u"KGS"},
    {"KHR", 2, u"៛"},
    {"KMF", 0, u"CF"},
    {"KPW", 2, u"KPW"},
    {"KRW", 0, u"₩"},
    {"KWD", 3, u"KD"},
    {"KYD", 2, u"CI$"},
    {"KZT", 2, u"₸"},
    {"LAK", 2, u"₭"},
    {"LBP", 2, u"LBP"},
    {"LKR", 2, u"LKR"},
    {"LRD", 2, u"L$"},
    {"LSL", 2, u"LSL"},
    {"LYD", 3, u"LD"},
    {"MAD", 2, u"MAD"},
    {"MDL", 2, u"MDL"},
    {"MGA", 2, u"Ar"},
    {"MKD", 2, u"MKD"},
    {"MMK", 2, u"MMK"},
    {"MNT", 2, u"₮"},
    {"MOP", 2, u"MOP$"},
    {"MRU", 2, u"UM"},
    {"MUR", 2, u"MUR"},
    {"MVR", 2, u"Rf"},
    {"MWK", 2, u"MK"},
    {"MXN", 2, u"MX$"},
    {"MYR", 2, u"RM"},
    {"MZN", 2, u"MT"},
    {"NAD", 2, u"N$"},
    {"NGN", 2, u"₦"},
    {"NIO", 2, u"C$"},
    {"NOK", 2, u"kr"},
    {"NPR", 2, u"NPR"},
    {"NZD", 2, u"NZ$"},
    {"OMR", 3, u"OMR"},
    {"PAB", 2, u"B/."},
    {"PEN", 2, u"S/"},
    {"PGK", 2, u"PGK"},
    {"PHP", 2, u"₱"},
    {"PKR", 2, u"PKR"},
    {"PLN", 2, u"zł"},
    {"PYG", 0, u"₲"},
    {"QAR", 2, u"QR"},
    {"RON", 2, u"lei"},
    {"RSD", 2, u"RSD"},
    {"RUB", 2, u"₽"},
    {"RWF", 0, u"RWF"},
    {"SAR", 2, u"SAR"},
    {"SBD", 2, u"SI$"},
    {"SCR", 2, u"SCR"},
    {"SDG", 2, u"SDG"},
    {"SEK", 2, u"kr"},
    {"SGD", 2, u"S$"},
    {"SHP", 2, u"SHP"},
    {"SLE", 2, u"Le"},
    {"SOS", 2, u"SOS"},
    {"SRD", 2, u"SRD"},
    {"SSP", 2, u"SSP"},
    {"STN", 2, u"Db"},
    {"SVC", 2, u"SVC"},
    {"SYP", 2, u"SYP"},
    {"SZL", 2, u"SZL"},
    {"THB", 2, u"฿"},
    {"TJS", 2, u"TJS"},
    {"TMT", 2, u"TMT"},
    {"TND", 3, u"DT"},
    {"TOP", 2, u"T$"},
    {"TRY", 2, u"₺"},
    {"TTD", 2, u"TT$"},
    {"TWD", 2, u"NT$"},
    {"TZS", 2, u"TSh"},
    {"UAH", 2, u"₴"},
    {"UGX", 0, u"USh"},
    {"USD", 2, u"$"},
    {"UYU", 2, u"$U"},
    {"UZS", 2, u"UZS"},
    {"VED", 2, u"VED"},
    {"VES", 2, u"VES"},
    {"VND", 0, u"₫"},
    {"VUV", 0, u"VT"},
    {"WST", 2, u"WS$"},
    {"XAF", 0, u"FCFA"},
    {"XCD", 2, u"EC$"},
    {"XOF", 0, u"CFA"},
    {"XPF", 0, u"XPF"},
    {"YER", 2, u"YER"},
    {"ZAR", 2, u"R"},
    {"ZMW", 2, u"ZK"},
    {"ZWG", 2, u"ZiG"},
};
// clang-format on
constexpr qsizetype tableSize = std::size(table);

/// Where in the table the codes of each letter begin; one more marks the end.
constexpr std::array<quint16, 27> firstOf = [] {
    std::array<quint16, 27> places{};
    for (std::size_t letter = 0; letter < places.size(); ++letter) {
        quint16 place = 1;
        while (place < tableSize && table[place].code[0] < char('A' + letter)) {
            ++place;
        }
        places[letter] = place;
    }
    return places;
}();

} // namespace

std::optional<Currency> Currency::fromCode(const char *bytes, qsizetype length)
{
    if (length != 3) {
        return std::nullopt;
    }
    char upper[3];
    for (int i = 0; i < 3; ++i) {
        const char c = bytes[i];
        upper[i] = (c >= 'a' && c <= 'z') ? char(c - 'a' + 'A') : c;
    }
    if (upper[0] < 'A' || upper[0] > 'Z') {
        return std::nullopt;
    }
    // The few that share the first letter: a reader asks this of every word in capitals.
    for (quint16 i = firstOf[size_t(upper[0] - 'A')]; i < firstOf[size_t(upper[0] - 'A') + 1]; ++i) {
        if (table[i].code[1] == upper[1] && table[i].code[2] == upper[2]) {
            return Currency(i);
        }
    }
    return std::nullopt;
}

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3) {
        return std::nullopt;
    }
    char bytes[3];
    for (int i = 0; i < 3; ++i) {
        if (code[i].unicode() > 0x7f) {
            return std::nullopt;
        }
        bytes[i] = char(code[i].unicode());
    }
    return fromCode(bytes, 3);
}

Currency Currency::known(const char (&code)[4])
{
    const auto found = fromCode(code, 3);
    Q_ASSERT(found);
    return found.value_or(Currency());
}

const QList<Currency> &Currency::all()
{
    static const QList<Currency> list = [] {
        QList<Currency> currencies;
        currencies.reserve(tableSize - 1);
        for (quint16 i = 1; i < tableSize; ++i) {
            currencies.append(Currency(i));
        }
        return currencies;
    }();
    return list;
}

QString Currency::code() const
{
    return QString::fromLatin1(table[m_index].code);
}

QString Currency::symbol() const
{
    return QString::fromUtf16(table[m_index].symbol);
}

int Currency::exponent() const
{
    return table[m_index].exponent;
}

qint64 Currency::minorPerUnit() const
{
    constexpr qint64 powers[] = {1, 10, 100, 1000, 10000};
    return powers[exponent()];
}

} // namespace counteroffer

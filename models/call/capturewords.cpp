// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/capturewords.h"

#include "compensation/currency.h"

#include <QCoreApplication>
#include <QStringTokenizer>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(CaptureWords)
public:
    //: Words for the parts of pay as one types them in a call, in small letters, parted by bars
    static QString base() { return tr("base|salary|fixed|basic"); }
    static QString equity()
    {
        return tr("equity|stock|rsu|rsus|grant|options|shares|units|option|share|unit");
    }
    static QString bonus() { return tr("bonus|variable"); }
    static QString signOn() { return tr("sign-on|signon|signing|joining"); }
    static QString total() { return tr("total|tc|package|all-in|ote|overall|altogether"); }
    static QString year() { return tr("year|yr|y|yearly|annual|annually|annum|pa"); }
    static QString month() { return tr("month|mo|monthly"); }
    static QString week() { return tr("week|wk|weekly"); }
    static QString hour() { return tr("hour|hr|h|hourly"); }
    //: Words that part two figures
    static QString joining() { return tr("and|plus|with|also"); }
    //: What is counted and not paid
    static QString counted() { return tr("options|shares|units|option|share|unit"); }
    //: Lengths of time after a number
    static QString times()
    {
        return tr("day|days|week|weeks|month|months|hour|hours|minute|minutes|percent-point");
    }
    static QString years() { return tr("year|years|yr|yrs|y"); }
};

bool stands(QStringView word, const QString &words)
{
    for (const QStringView one : QStringTokenizer{QStringView(words), u'|'}) {
        if (one.compare(word, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

struct Spelling
{
    QLatin1StringView word;
    QStringView written;
};

constexpr Spelling spellings[] = {
    {"k"_L1, u"k"},       {"grand"_L1, u"k"},    {"thousand"_L1, u"k"}, {"m"_L1, u"m"},
    {"million"_L1, u"m"}, {"mio"_L1, u"m"},      {"mn"_L1, u"m"},       {"tsd"_L1, u"k"},
    {"lakh"_L1, u"lakh"}, {"lakhs"_L1, u"lakh"}, {"l"_L1, u"lakh"},     {"crore"_L1, u"cr"},
    {"cr"_L1, u"cr"},     {"%"_L1, u"%"},        {"percent"_L1, u"%"},  {"pct"_L1, u"%"},
    {"dollar"_L1, u"$"},  {"dollars"_L1, u"$"},  {"bucks"_L1, u"$"},    {"euro"_L1, u"€"},
    {"euros"_L1, u"€"},   {"pound"_L1, u"£"},    {"pounds"_L1, u"£"},   {"quid"_L1, u"£"},
    {"rupees"_L1, u"₹"},  {"yen"_L1, u"JPY"},    {"francs"_L1, u"CHF"},
};

bool isSign(QStringView word)
{
    return word.back().category() == QChar::Symbol_Currency;
}

// In small letters only codes that are no words: "all", "top" and "try" are codes, too.
bool isCode(QStringView word)
{
    static const QString plain =
        u"usd|eur|gbp|cad|aud|nzd|chf|jpy|inr|sgd|hkd|cny|sek|nok|dkk|pln|czk|huf|ils|"
        "krw|twd|brl|mxn|zar|aed"_s;
    return Currency::fromCode(word).has_value() && (word.toString().isUpper() || stands(word, plain));
}

} // namespace

std::optional<Component> componentOfWord(QStringView word)
{
    if (stands(word, Wording::base())) {
        return Component::Base;
    }
    if (stands(word, Wording::equity())) {
        return Component::Equity;
    }
    if (stands(word, Wording::bonus())) {
        return Component::Bonus;
    }
    if (stands(word, Wording::signOn())) {
        return Component::SignOn;
    }
    return stands(word, Wording::total()) ? std::optional(Component::Total) : std::nullopt;
}

std::optional<Component> componentOfLetter(QStringView word)
{
    if (word.size() != 1) {
        return std::nullopt;
    }
    switch (word.front().toLower().unicode()) {
    case u'b':
        return Component::Base;
    case u'e':
        return Component::Equity;
    case u's':
        return Component::SignOn;
    case u't':
        return Component::Total;
    default:
        return std::nullopt;
    }
}

std::optional<PayPeriod> periodOfWord(QStringView word)
{
    if (stands(word, Wording::year())) {
        return PayPeriod::Year;
    }
    if (stands(word, Wording::month())) {
        return PayPeriod::Month;
    }
    if (stands(word, Wording::week())) {
        return PayPeriod::Week;
    }
    return stands(word, Wording::hour()) ? std::optional(PayPeriod::Hour) : std::nullopt;
}

bool joinsFigures(QStringView word)
{
    return word == u"+" || word == u"&" || word == u";" || stands(word, Wording::joining());
}

bool isCounted(QStringView word)
{
    return stands(word, Wording::counted());
}

std::optional<TimeWord> timeOfWord(QStringView word)
{
    if (stands(word, Wording::years())) {
        return TimeWord{true};
    }
    return stands(word, Wording::times()) ? std::optional(TimeWord{}) : std::nullopt;
}

QString amountSuffix(QStringView word)
{
    for (const Spelling &spelling : spellings) {
        if (word.compare(spelling.word, Qt::CaseInsensitive) == 0) {
            return spelling.written.toString();
        }
    }
    return amountPrefix(word);
}

QString amountPrefix(QStringView word)
{
    const bool currency = !word.isEmpty() && (isSign(word) || isCode(word));
    return currency ? word.toString() : QString();
}

} // namespace counteroffer

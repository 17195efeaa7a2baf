// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneyinput.h"

#include "compensation/currencymark.h"
#include "compensation/typednumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(InputError)
public:
    static QString of(InputError error)
    {
        switch (error) {
        case InputError::Empty:
            return tr("Enter an amount, such as 250,000 or 250k.");
        case InputError::Negative:
            return tr("This cannot be less than zero.");
        case InputError::NotANumber:
            return tr("This is not a number. Enter an amount, such as 250,000 or 250k.");
        case InputError::UnclearSeparator:
            return tr(
                "It is not clear what the points and commas separate here. Enter the number without them.");
        case InputError::TooPrecise:
            return tr("This has more decimals than can be kept. Leave out the last ones.");
        case InputError::TooLarge:
            return tr("This number is too large. Check the zeros.");
        case InputError::OtherCurrency:
            return tr("This field is in another currency. Convert the amount first, or change the currency.");
        case InputError::UnclearCurrency:
            return tr("Several currencies share this sign. Enter the three-letter code, such as SEK.");
        }
        return {};
    }
};

struct Suffix
{
    const char16_t *text;
    int power; ///< of ten
};

// What people write after a figure for its size, in lower case and without a full stop at the end. Words that
// mean different sizes in different languages ("mil", "billion" in full) are left out.
constexpr std::array suffixes = {
    Suffix{u"", 0},   Suffix{u"k", 3},    Suffix{u"tsd", 3}, Suffix{u"thousand", 3}, Suffix{u"m", 6},
    Suffix{u"mn", 6}, Suffix{u"mio", 6},  Suffix{u"mln", 6}, Suffix{u"million", 6},  Suffix{u"b", 9},
    Suffix{u"bn", 9}, Suffix{u"mrd", 9},  Suffix{u"l", 5},   Suffix{u"lakh", 5},     Suffix{u"lac", 5},
    Suffix{u"cr", 7}, Suffix{u"crore", 7}};

std::optional<int> powerOf(QStringView text)
{
    const QStringView bare = text.endsWith(u'.') ? text.chopped(1) : text;
    const auto *found = std::find_if(suffixes.begin(), suffixes.end(), [bare](const Suffix &suffix) {
        return bare.compare(QStringView(suffix.text), Qt::CaseInsensitive) == 0;
    });
    return found == suffixes.end() ? std::nullopt : std::optional(found->power);
}

/// What stands behind a number: its size and its currency.
struct Tail
{
    int power = 0;
    Currency currency;
};

/// Whether a size may end where `rest` begins: letters that go on are another word ("kr" is no thousand
/// rand), unless they are a code ("kUSD").
bool mayEndBefore(QStringView rest)
{
    return rest.isEmpty() || !rest.front().isLetter() || Currency::fromCode(rest).has_value();
}

/// "k", "€", "k €", "k€", "Mio. EUR": the longest size whose rest is a currency, or nothing.
Input<Tail> readTail(const QString &after, Currency expected)
{
    InputError error = InputError::NotANumber;
    for (qsizetype length = after.size(); length >= 0; --length) {
        const QStringView rest = QStringView(after).sliced(length);
        const auto power = powerOf(QStringView(after).first(length).trimmed());
        if (!power || (length > 0 && !mayEndBefore(rest))) {
            continue;
        }
        const auto currency = currencyOfMark(rest.trimmed().toString(), expected);
        if (currency) {
            return Tail{*power, *currency};
        }
        error = currency.error() == InputError::NotANumber ? error : currency.error();
    }
    return failure(error);
}

struct Amount
{
    TypedNumber number;
    Tail tail;
};

Input<Amount> readAmount(QStringView text, const QLocale &locale, Currency expected)
{
    const auto number = readNumber(text, locale);
    if (!number) {
        return failure(number.error());
    }
    const auto leading = currencyOfMark(number->before, expected);
    if (!leading) {
        return failure(leading.error());
    }
    const auto tail = readTail(number->after, *leading);
    if (!tail) {
        return failure(tail.error());
    }
    return Amount{*number, *tail};
}

/// Below 1,000 as a number, whatever its decimals.
bool isSmall(const TypedNumber &number)
{
    const auto whole = shifted({number.digits, 0, {}, {}}, 0);
    quint64 limit = 1'000;
    for (int i = 0; i < number.decimals && limit < quint64(1) << 60; ++i) {
        limit *= 10;
    }
    return whole.ok() && quint64(*whole) < limit;
}

QString withoutPercent(const QString &text)
{
    static constexpr std::array<char16_t, 4> signs = {u'%', u'٪', u'﹪', u'％'};
    const auto isPercent = [](QChar c) {
        return std::find(signs.begin(), signs.end(), c.unicode()) != signs.end();
    };
    if (text.size() == 1 && isPercent(text.front())) {
        return {};
    }
    return text;
}

} // namespace

QString inputSentence(InputError error)
{
    return Wording::of(error);
}

Input<Money> parseMoney(QStringView text, const QLocale &locale, Currency expected, BareNumber bare)
{
    const auto amount = readAmount(text, locale, expected);
    if (!amount) {
        return failure(amount.error());
    }
    const Tail &tail = amount->tail;
    const bool inThousands = bare == BareNumber::Thousands && tail.power == 0 && isSmall(amount->number);
    const auto minor = shifted(amount->number, (inThousands ? 3 : tail.power) + tail.currency.exponent());
    if (!minor) {
        return failure(minor.error());
    }
    const Money money{*minor, tail.currency};
    return isTooLarge(money) ? Input<Money>(failure(InputError::TooLarge)) : Input<Money>(money);
}

Input<UnitPrice> parseUnitPrice(QStringView text, const QLocale &locale, Currency expected)
{
    const auto amount = readAmount(text, locale, expected);
    if (!amount) {
        return failure(amount.error());
    }
    const auto millionths = shifted(amount->number, amount->tail.power + 6);
    if (!millionths) {
        return failure(millionths.error());
    }
    if (*millionths > mostPriceMillionths) {
        return failure(InputError::TooLarge);
    }
    return UnitPrice{*millionths, amount->tail.currency};
}

Input<Rate> parseRate(QStringView text, const QLocale &locale)
{
    const auto number = readNumber(text, locale);
    if (!number) {
        return failure(number.error());
    }
    const bool alone = withoutPercent(number->before).isEmpty() && withoutPercent(number->after).isEmpty();
    if (!alone || (!number->before.isEmpty() && !number->after.isEmpty())) {
        return failure(InputError::NotANumber);
    }
    const auto basisPoints = shifted(*number, 2);
    if (!basisPoints) {
        return failure(basisPoints.error());
    }
    return Rate{*basisPoints};
}

Input<qint64> parseCount(QStringView text, const QLocale &locale)
{
    const auto number = readNumber(text, locale);
    if (!number) {
        return failure(number.error());
    }
    const auto power = powerOf(number->after);
    if (!power || !number->before.isEmpty()) {
        return failure(InputError::NotANumber);
    }
    return shifted(*number, *power);
}

} // namespace counteroffer

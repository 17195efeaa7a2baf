// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneytext.h"

#include "compensation/decimaltext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace counteroffer {

namespace {

QString signedMoney(const QString &amount, const Money &money, const QLocale &locale)
{
    const QString named =
        money.currency.isNull() ? amount : withCurrencySign(amount, money.currency.symbol(), locale);
    return signedText(named, money.minor < 0, locale);
}

/// Decimals are all there or not there at all: 249,428.50 but 250,000.
QString unsignedAmount(const Money &money, const QLocale &locale)
{
    const quint64 minor = magnitude(money.minor);
    const bool whole = minor % quint64(money.currency.minorPerUnit()) == 0;
    return decimalText(minor, money.currency.exponent(), whole ? 0 : money.currency.exponent(), locale);
}

struct Suffix
{
    quint64 unit; ///< whole units of currency that it stands for
    int decimals; ///< at most, before the short form is longer to read than the full one
    char16_t sign;
};
constexpr std::array suffixes = {Suffix{1'000'000'000, 2, u'B'}, Suffix{1'000'000, 2, u'M'},
                                 Suffix{1'000, 0, u'K'}};

/// The short form, if it says the amount to the last digit.
std::optional<QString> compactAmount(const Money &money, const QLocale &locale)
{
    const quint64 perUnit = quint64(money.currency.minorPerUnit());
    const quint64 minor = magnitude(money.minor);
    const quint64 whole = minor / perUnit;
    const auto *suffix = std::find_if(suffixes.begin(), suffixes.end(),
                                      [whole](const Suffix &candidate) { return whole >= candidate.unit; });
    if (minor % perUnit != 0 || suffix == suffixes.end()) {
        return std::nullopt;
    }
    const quint64 step = suffix->unit / (suffix->decimals == 2 ? 100 : 1);
    if (whole % step != 0) {
        return std::nullopt;
    }
    return QString(decimalText(whole / step, suffix->decimals, 0, locale) + QChar(suffix->sign));
}

QString joined(const QString &lo, const QString &hi)
{
    return lo + u'–' + hi;
}

/// value / 10^exponent rounded half away from zero to `decimals` places, as unsigned text.
QString roundedText(quint64 value, int exponent, int decimals, const QLocale &locale)
{
    int places = exponent;
    quint64 unit = 1;
    for (; places > std::clamp(decimals, 0, exponent); --places) {
        unit *= 10;
    }
    const quint64 rest = value % unit;
    return decimalText(value / unit + (rest != 0 && rest >= unit - rest ? 1 : 0), places, 0, locale);
}

} // namespace

QString amountText(const Money &money, const QLocale &locale)
{
    return signedText(unsignedAmount(money, locale), money.minor < 0, locale);
}

QString moneyText(const Money &money, const QLocale &locale)
{
    return signedMoney(unsignedAmount(money, locale), money, locale);
}

QString compactMoneyText(const Money &money, const QLocale &locale)
{
    const auto compact = compactAmount(money, locale);
    return compact ? signedMoney(*compact, money, locale) : moneyText(money, locale);
}

QString signedMoneyText(const Money &difference, const QLocale &locale)
{
    const Money size{std::abs(difference.minor), difference.currency};
    const QString sign = difference.minor > 0   ? QStringLiteral("+")
                         : difference.minor < 0 ? QStringLiteral("−")
                                                : QStringLiteral("±");
    return sign + moneyText(size, locale);
}

QString amountRangeText(const MoneyRange &range, const QLocale &locale)
{
    return range.isSingle() ? amountText(range.lo, locale)
                            : joined(amountText(range.lo, locale), amountText(range.hi, locale));
}

QString moneyRangeText(const MoneyRange &range, const QLocale &locale)
{
    if (range.isSingle()) {
        return moneyText(range.lo, locale);
    }
    const bool negative = range.lo.minor < 0 || range.hi.minor < 0;
    if (range.lo.currency != range.hi.currency || range.lo.currency.isNull() || negative) {
        return joined(moneyText(range.lo, locale), moneyText(range.hi, locale));
    }
    return withCurrencySign(amountRangeText(range, locale), range.lo.currency.symbol(), locale);
}

QString compactRangeText(const MoneyRange &range, const QLocale &locale)
{
    if (range.isSingle()) {
        return compactMoneyText(range.lo, locale);
    }
    const bool compact = compactAmount(range.lo, locale) && compactAmount(range.hi, locale);
    const auto text = compact ? compactMoneyText : moneyText; // never "$198K–$262,500"
    return joined(text(range.lo, locale), text(range.hi, locale));
}

QString unitPriceText(const UnitPrice &price, const QLocale &locale)
{
    const QString amount = decimalText(magnitude(price.millionths), 6, price.currency.exponent(), locale);
    return signedMoney(amount, {price.millionths < 0 ? -1 : 1, price.currency}, locale);
}

QString rateText(Rate rate, const QLocale &locale)
{
    const QString number = decimalText(magnitude(rate.basisPoints), 2, 0, locale);
    return signedText(percentText(number, locale), rate.basisPoints < 0, locale);
}

QString rateRangeText(const RateRange &range, const QLocale &locale)
{
    if (range.isSingle() || range.lo < Rate{0} || range.hi < Rate{0}) {
        return range.isSingle() ? rateText(range.lo, locale)
                                : joined(rateText(range.lo, locale), rateText(range.hi, locale));
    }
    return percentText(joined(decimalText(magnitude(range.lo.basisPoints), 2, 0, locale),
                              decimalText(magnitude(range.hi.basisPoints), 2, 0, locale)),
                       locale);
}

QString ratioPercentText(Ratio ratio, const QLocale &locale, int decimals)
{
    const QString number = roundedText(magnitude(ratio.millionths), 4, decimals, locale);
    return signedText(percentText(number, locale), ratio.millionths < 0, locale);
}

QString multipleText(Ratio ratio, const QLocale &locale, int decimals)
{
    const QString number = roundedText(magnitude(ratio.millionths), 6, decimals, locale);
    return signedText(QString(number + u'×'), ratio.millionths < 0, locale);
}

} // namespace counteroffer

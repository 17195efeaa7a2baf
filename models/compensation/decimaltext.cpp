// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/decimaltext.h"

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

/// Latin digits in the locale's own; the ten digits of a script follow each other.
QString localDigits(const QString &latin, const QLocale &locale)
{
    const QList<uint> zero = locale.zeroDigit().toUcs4();
    if (zero.value(0, U'0') == U'0') {
        return latin;
    }
    QString local;
    for (const QChar digit : latin) {
        const char32_t code = char32_t(zero.first()) + char32_t(digit.unicode() - u'0');
        local.append(QString::fromUcs4(&code, 1));
    }
    return local;
}

/// How many digits stand together in a locale; 0: it does not group.
struct Grouping
{
    qsizetype last = 0;   ///< behind the last separator
    qsizetype others = 0; ///< between two
    qsizetype least = 1;  ///< before the first, or there is none at all: 1000 but 10.000 in Spanish
};

/// Learnt from what the locale does with numbers that leave no doubt. Qt 6.4 itself writes 1234.567 for a
/// million and more in the locales whose `least` is 2, so it is not left to group.
Grouping groupingOf(const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    const qsizetype width = locale.zeroDigit().size();
    const QStringList groups = locale.toString(qulonglong(100'000'000'000)).split(separator);
    if (groups.size() < 3 || separator.isEmpty() || width == 0) {
        return {};
    }
    const bool fourDigitsGroup = locale.toString(qulonglong(1'000)).contains(separator);
    return {groups.last().size() / width, groups.at(groups.size() - 2).size() / width,
            fourDigitsGroup ? 1 : 2};
}

QString wholeText(quint64 value, const QLocale &locale)
{
    const QString digits = QString::number(value);
    const Grouping grouping = groupingOf(locale);
    if (grouping.last <= 0 || grouping.others <= 0 || digits.size() < grouping.last + grouping.least) {
        return localDigits(digits, locale);
    }
    QString text = localDigits(digits.right(grouping.last), locale);
    for (qsizetype end = digits.size() - grouping.last; end > 0; end -= grouping.others) {
        const qsizetype start = std::max<qsizetype>(0, end - grouping.others);
        text.prepend(QString(localDigits(digits.mid(start, end - start), locale) + locale.groupSeparator()));
    }
    return text;
}

/// Languages that put a space before the percent sign (CLDR). Qt knows the sign of a locale but not its
/// pattern.
bool spacesPercent(const QLocale &locale)
{
    static constexpr std::array languages = {
        QLocale::Belarusian,       QLocale::Bosnian,    QLocale::Catalan,
        QLocale::Croatian,         QLocale::Czech,      QLocale::Danish,
        QLocale::Finnish,          QLocale::German,     QLocale::Lithuanian,
        QLocale::Luxembourgish,    QLocale::Macedonian, QLocale::NorwegianBokmal,
        QLocale::NorwegianNynorsk, QLocale::Romanian,   QLocale::Russian,
        QLocale::Slovak,           QLocale::Slovenian,  QLocale::Spanish,
        QLocale::Swedish,          QLocale::Galician};
    // Switzerland writes it closed up in all of its languages.
    return locale.territory() != QLocale::Switzerland && locale.territory() != QLocale::Liechtenstein &&
           std::find(languages.begin(), languages.end(), locale.language()) != languages.end();
}

} // namespace

QString decimalText(quint64 value, int exponent, int leastDecimals, const QLocale &locale)
{
    quint64 unit = 1;
    for (int i = 0; i < exponent; ++i) {
        unit *= 10;
    }
    const QString whole = wholeText(value / unit, locale);
    QString decimals = QString::number(value % unit).rightJustified(exponent, u'0');
    while (decimals.size() > leastDecimals && decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    // With an exponent of 0 there is a lone "0" of the rest, which no decimals are.
    return exponent == 0 || decimals.isEmpty()
               ? whole
               : QString(whole + locale.decimalPoint() + localDigits(decimals, locale));
}

QString signedText(const QString &text, bool negative, const QLocale &locale)
{
    return negative ? QString(locale.negativeSign() + text) : text;
}

QString percentText(const QString &number, const QLocale &locale)
{
    const QString sign = locale.percent();
    if (locale.language() == QLocale::Turkish) {
        return sign + number;
    }
    if (locale.language() == QLocale::French && locale.territory() != QLocale::Switzerland) {
        return number + narrowNoBreakSpace + sign;
    }
    return spacesPercent(locale) ? QString(number + noBreakSpace + sign) : QString(number + sign);
}

QString withCurrencySign(const QString &amount, const QString &sign, const QLocale &locale)
{
    // The locale's own pattern, by what it does with one unit of a sign that occurs nowhere else.
    const QString mark(QChar(u'¤'));
    const QString one = locale.toString(qlonglong(1));
    const QString pattern = locale.toCurrencyString(qlonglong(1), mark);
    const qsizetype at = pattern.indexOf(one);
    if (at < 0 || locale.language() == QLocale::C) { // the C locale would put it last, which nobody writes
        return sign + amount;
    }
    QString before = pattern.left(at);
    QString after = pattern.mid(at + one.size());
    if (before.endsWith(mark) && sign.back().isLetter()) {
        before += noBreakSpace;
    }
    if (after.startsWith(mark) && sign.front().isLetter()) {
        after.prepend(noBreakSpace);
    }
    return before.replace(mark, sign) + amount + after.replace(mark, sign);
}

} // namespace counteroffer

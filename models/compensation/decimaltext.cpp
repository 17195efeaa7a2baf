// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/decimaltext.h"

#include <algorithm>
#include <array>

namespace counteroffer {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

QString digitText(int digit, const QLocale &locale)
{
    const QList<uint> zero = locale.zeroDigit().toUcs4();
    const char32_t code =
        char32_t(zero.value(0, U'0')) + char32_t(digit); // the ten digits of a script follow each other
    return QString::fromUcs4(&code, 1);
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
    QString text = locale.toString(qulonglong(value / unit));
    quint64 rest = value % unit;
    int places = exponent;
    while (places > leastDecimals && rest % 10 == 0) {
        rest /= 10;
        --places;
    }
    if (places == 0) {
        return text;
    }
    QString decimals;
    for (int i = 0; i < places; ++i) {
        decimals.prepend(digitText(int(rest % 10), locale));
        rest /= 10;
    }
    return text + locale.decimalPoint() + decimals;
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

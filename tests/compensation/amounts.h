// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/price.h"

#include <QTest>

// Short words for the figures of the tests, and failures that show the figures.
namespace counteroffer {

inline Money cents(qint64 minor, const char (&code)[4] = "USD")
{
    return {minor, Currency::known(code)};
}

inline Money dollars(qint64 whole)
{
    return *Money::units(whole, Currency::known("USD"));
}

inline Money thousand(qint64 thousands)
{
    return dollars(thousands * 1000);
}

inline MoneyRange thousands(qint64 lo, qint64 hi)
{
    return {thousand(lo), thousand(hi)};
}

inline UnitPrice price(qint64 minor)
{
    return *UnitPrice::of(cents(minor));
}

inline char *toString(const Money &money)
{
    return QTest::toString(QString(QString::number(money.minor) + u' ' + money.currency.code()));
}

inline char *toString(const UnitPrice &price)
{
    return QTest::toString(QString(QString::number(price.millionths) + u' ' + price.currency.code()));
}

inline char *toString(Ratio ratio)
{
    return QTest::toString(ratio.millionths);
}

inline char *toString(ArithmeticError error)
{
    return QTest::toString(int(error));
}

} // namespace counteroffer

#define COMPARE_FIGURE(actual, expected)                                                                     \
    do {                                                                                                     \
        const auto figure = actual;                                                                          \
        QVERIFY2(figure.ok(), "there is an error where a figure was expected");                              \
        QCOMPARE(*figure, expected);                                                                         \
    } while (false)

#define COMPARE_ERROR(actual, expected)                                                                      \
    do {                                                                                                     \
        const auto figure = actual;                                                                          \
        QVERIFY2(!figure.ok(), "there is a figure where an error was expected");                             \
        QCOMPARE(figure.error(), expected);                                                                  \
    } while (false)

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneytext.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

Money money(qint64 minor, const QString &code)
{
    return {minor, Currency::fromCode(code).value_or(Currency())};
}

const QLocale &english()
{
    static const QLocale locale(u"en_US"_s);
    return locale;
}

} // namespace

class TestMoneyText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void compact_data();
    void compact();
    void differences();
    void ranges();
    void compactRanges();
    void rates_data();
    void rates();
    void rateRanges();
    void unitPrices();
    void quotients();
};

void TestMoneyText::amounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("bare");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &locale, qint64 minor, const QString &code,
                        const QString &bare, const QString &named) {
        QTest::newRow(name) << locale << minor << code << bare << named;
    };
    row("C", u"C"_s, 250'000'00, u"USD"_s, u"250000"_s, u"$250000"_s);
    row("American", u"en_US"_s, 250'000'00, u"USD"_s, u"250,000"_s, u"$250,000"_s);
    row("with cents", u"en_US"_s, 249'428'57, u"USD"_s, u"249,428.57"_s, u"$249,428.57"_s);
    row("both decimals or none", u"en_US"_s, 249'428'50, u"USD"_s, u"249,428.50"_s, u"$249,428.50"_s);
    row("less than a unit", u"en_US"_s, 7, u"USD"_s, u"0.07"_s, u"$0.07"_s);
    row("nothing", u"en_US"_s, 0, u"USD"_s, u"0"_s, u"$0"_s);
    row("negative", u"en_US"_s, -1'500'00, u"USD"_s, u"-1,500"_s, u"-$1,500"_s);
    row("the least", u"en_US"_s, std::numeric_limits<qint64>::min(), u"USD"_s,
        u"-92,233,720,368,547,758.08"_s, u"-$92,233,720,368,547,758.08"_s);
    row("a sign of letters keeps away", u"en_US"_s, 250'000'00, u"SEK"_s, u"250,000"_s, u"kr\u00a0250,000"_s);
    row("no currency", u"en_US"_s, 250'000'00, QString(), u"250,000"_s, u"250,000"_s);
    row("yen", u"en_US"_s, 250'000, u"JPY"_s, u"250,000"_s, u"¥250,000"_s);
    row("dinar", u"en_US"_s, 250'001, u"KWD"_s, u"250.001"_s, u"KD\u00a0250.001"_s);
    row("German", u"de_DE"_s, 250'000'50, u"EUR"_s, u"250.000,50"_s, u"250.000,50\u00a0€"_s);
    row("French", u"fr_FR"_s, 250'000'50, u"EUR"_s, u"250\u202f000,50"_s, u"250\u202f000,50\u00a0€"_s);
    row("Swedish minus", u"sv_SE"_s, -250'000'00, u"SEK"_s, u"\u2212250\u00a0000"_s,
        u"\u2212250\u00a0000\u00a0kr"_s);
    row("Arabic", u"ar_EG"_s, 250'000'50, u"EUR"_s, u"٢٥٠٬٠٠٠٫٥٠"_s, u"٢٥٠٬٠٠٠٫٥٠\u00a0€"_s);
    row("Spanish, four digits stay together", u"es_ES"_s, 1'234'00, u"EUR"_s, u"1234"_s, u"1234\u00a0€"_s);
    row("Spanish, five do not", u"es_ES"_s, 12'345'00, u"EUR"_s, u"12.345"_s, u"12.345\u00a0€"_s);
    row("Spanish, a million", u"es_ES"_s, 1'234'567'00, u"EUR"_s, u"1.234.567"_s, u"1.234.567\u00a0€"_s);
    row("Bengali", u"bn_BD"_s, 1'234'567'00, u"BDT"_s, u"১২,৩৪,৫৬৭"_s, u"১২,৩৪,৫৬৭৳"_s);
    row("Hindi", u"hi_IN"_s, 12'345'678'00, u"INR"_s, u"1,23,45,678"_s, u"₹1,23,45,678"_s);
}

void TestMoneyText::amounts()
{
    QFETCH(const QString, locale);
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QFETCH(const QString, bare);
    QFETCH(const QString, named);
    QCOMPARE(amountText(money(minor, code), QLocale(locale)), bare);
    QCOMPARE(moneyText(money(minor, code), QLocale(locale)), named);
}

void TestMoneyText::compact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("expected");
    QTest::newRow("thousands") << qint64(250'000'00) << u"$250K"_s;
    QTest::newRow("one thousand") << qint64(1'000'00) << u"$1K"_s;
    QTest::newRow("below") << qint64(999'00) << u"$999"_s;
    QTest::newRow("a part of a thousand") << qint64(250'500'00) << u"$250,500"_s;
    QTest::newRow("cents") << qint64(250'000'01) << u"$250,000.01"_s;
    QTest::newRow("a million") << qint64(1'000'000'00) << u"$1M"_s;
    QTest::newRow("one decimal") << qint64(1'200'000'00) << u"$1.2M"_s;
    QTest::newRow("two decimals") << qint64(1'250'000'00) << u"$1.25M"_s;
    QTest::newRow("three would be") << qint64(1'255'000'00) << u"$1,255,000"_s;
    QTest::newRow("billions") << qint64(10'660'000'000'00) << u"$10.66B"_s;
    QTest::newRow("negative") << qint64(-250'000'00) << u"-$250K"_s;
    QTest::newRow("nothing") << qint64(0) << u"$0"_s;
}

void TestMoneyText::compact()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, expected);
    QCOMPARE(compactMoneyText(cents(minor), english()), expected);
}

void TestMoneyText::differences()
{
    QCOMPARE(signedMoneyText(money(5'000'00, u"USD"_s), english()), u"+$5,000"_s);
    QCOMPARE(signedMoneyText(money(-12'500'50, u"USD"_s), english()), u"−$12,500.50"_s);
    QCOMPARE(signedMoneyText(money(0, u"EUR"_s), english()), u"±€0"_s);
}

void TestMoneyText::ranges()
{
    const QLocale german(u"de_DE"_s);
    QCOMPARE(amountRangeText(thousands(198, 262), english()), u"198,000–262,000"_s);
    QCOMPARE(moneyRangeText(thousands(198, 262), english()), u"$198,000–262,000"_s);
    QCOMPARE(moneyRangeText({money(198'000'00, u"EUR"_s), money(262'000'00, u"EUR"_s)}, german),
             u"198.000–262.000\u00a0€"_s);
    QCOMPARE(moneyRangeText(thousands(198, 198), english()), u"$198,000"_s);
    QCOMPARE(amountRangeText(thousands(198, 198), english()), u"198,000"_s);
    QCOMPARE(moneyRangeText({thousand(1), money(2'000'00, u"EUR"_s)}, english()), u"$1,000–€2,000"_s);
    QCOMPARE(moneyRangeText({thousand(-1), thousand(2)}, english()), u"-$1,000–$2,000"_s);
    QCOMPARE(moneyRangeText({money(1'00, QString()), money(2'00, QString())}, english()), u"1–2"_s);
}

void TestMoneyText::compactRanges()
{
    QCOMPARE(compactRangeText(thousands(198, 262), english()), u"$198K–$262K"_s);
    QCOMPARE(compactRangeText(thousands(262, 262), english()), u"$262K"_s);
    QCOMPARE(compactRangeText(thousands(950, 1'200), english()), u"$950K–$1.2M"_s);
    QCOMPARE(compactRangeText({thousand(198), dollars(262'500)}, english()), u"$198,000–$262,500"_s);
}

void TestMoneyText::rates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("basisPoints");
    QTest::addColumn<QString>("expected");
    QTest::newRow("C") << u"C"_s << qint64(1500) << u"15%"_s;
    QTest::newRow("American") << u"en_US"_s << qint64(1250) << u"12.5%"_s;
    QTest::newRow("to the basis point") << u"en_US"_s << qint64(1) << u"0.01%"_s;
    QTest::newRow("negative") << u"en_US"_s << qint64(-300) << u"-3%"_s;
    QTest::newRow("German") << u"de_DE"_s << qint64(1250) << u"12,5\u00a0%"_s;
    QTest::newRow("Swiss") << u"de_CH"_s << qint64(1500) << u"15%"_s;
    QTest::newRow("French") << u"fr_FR"_s << qint64(1500) << u"15\u202f%"_s;
    QTest::newRow("Turkish") << u"tr_TR"_s << qint64(1500) << u"%15"_s;
    QTest::newRow("Arabic") << u"ar_EG"_s << qint64(1500) << u"١٥٪\u061c"_s;
    QTest::newRow("Hindi") << u"hi_IN"_s << qint64(1500) << u"15%"_s;
}

void TestMoneyText::rates()
{
    QFETCH(const QString, locale);
    QFETCH(const qint64, basisPoints);
    QFETCH(const QString, expected);
    QCOMPARE(rateText(Rate{basisPoints}, QLocale(locale)), expected);
}

void TestMoneyText::rateRanges()
{
    QCOMPARE(rateRangeText({Rate::percent(15), Rate::percent(20)}, english()), u"15–20%"_s);
    QCOMPARE(rateRangeText({Rate::percent(15), Rate::percent(15)}, english()), u"15%"_s);
    QCOMPARE(rateRangeText({Rate::percent(15), Rate{1750}}, QLocale(u"de_DE"_s)), u"15–17,5\u00a0%"_s);
    QCOMPARE(rateRangeText({Rate::percent(-1), Rate::percent(2)}, english()), u"-1%–2%"_s);
}

void TestMoneyText::unitPrices()
{
    QCOMPARE(unitPriceText(price(400), english()), u"$4.00"_s);
    QCOMPARE(unitPriceText({5'062'500, Currency::known("USD")}, english()), u"$5.0625"_s);
    QCOMPARE(unitPriceText({23'400, Currency::known("USD")}, QLocale(u"de_DE"_s)), u"0,0234\u00a0$"_s);
    QCOMPARE(unitPriceText({1'250'000'000, Currency::known("JPY")}, english()), u"¥1,250"_s);
}

void TestMoneyText::quotients()
{
    QCOMPARE(ratioPercentText({812'500}, english(), 2), u"81.25%"_s);
    QCOMPARE(ratioPercentText({812'500}, english(), 1), u"81.3%"_s); // half away from zero
    QCOMPARE(ratioPercentText({-812'500}, english(), 0), u"-81%"_s);
    QCOMPARE(ratioPercentText({1'000'000}, english()), u"100%"_s);
    QCOMPARE(ratioPercentText({999'996}, english(), 3), u"100%"_s);
    QCOMPARE(ratioPercentText({50}, english(), 9), u"0.005%"_s); // half a basis point
    QCOMPARE(multipleText({2'131'579}, english()), u"2.13×"_s);
    QCOMPARE(multipleText({2'131'579}, QLocale(u"de_DE"_s), 4), u"2,1316×"_s);
    QCOMPARE(multipleText({2'000'000}, english()), u"2×"_s);
}

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"

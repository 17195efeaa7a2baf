// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/conversion.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;

namespace {

ExchangeRate rate(const char (&from)[4], const char (&to)[4], qint64 billionths)
{
    return {Currency::known(from), Currency::known(to), billionths, QDate(2026, 2, 3)};
}

} // namespace

class TestConversion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsByTheRate_data();
    void convertsByTheRate();
    void keepsTheOriginal();
    void convertsBothEnds();
    void thereAndBack_data();
    void thereAndBack();
    void refusesBadRates_data();
    void refusesBadRates();
};

void TestConversion::convertsByTheRate_data()
{
    QTest::addColumn<Money>("from");
    QTest::addColumn<ExchangeRate>("by");
    QTest::addColumn<Money>("to");
    QTest::newRow("V16") << cents(120'000'00, "GBP") << rate("GBP", "USD", 1'270'000'000)
                         << cents(152'400'00);
    QTest::newRow("the other way") << cents(152'400'00) << rate("GBP", "USD", 1'270'000'000)
                                   << cents(120'000'00, "GBP");
    QTest::newRow("to one without minor units")
        << cents(100'00) << rate("USD", "JPY", 151'235'000'000) << cents(15'124, "JPY");
    QTest::newRow("from one without")
        << cents(15'124, "JPY") << rate("JPY", "USD", 6'612'225) << cents(100'00);
    QTest::newRow("to one with three")
        << cents(100'00) << rate("USD", "KWD", 307'150'000) << cents(30'715, "KWD");
    QTest::newRow("a tiny rate") << cents(1'600'000'000'00, "IDR") << rate("IDR", "USD", 62'500)
                                 << cents(100'000'00);
    QTest::newRow("nothing") << cents(0) << rate("USD", "JPY", 1) << cents(0, "JPY");
}

void TestConversion::convertsByTheRate()
{
    QFETCH(const Money, from);
    QFETCH(const ExchangeRate, by);
    QFETCH(const Money, to);
    const auto found = converted(from, by);
    QVERIFY(found.ok());
    QCOMPARE(found->amount, to);
}

void TestConversion::keepsTheOriginal()
{
    const ExchangeRate by = rate("GBP", "USD", 1'270'000'000);
    const auto found = converted(cents(120'000'00, "GBP"), by);
    QVERIFY(found.ok());
    QCOMPARE(found->original, cents(120'000'00, "GBP"));
    QCOMPARE(found->rate, by);
}

void TestConversion::convertsBothEnds()
{
    const ExchangeRate by = rate("GBP", "USD", 1'270'000'000);
    const MoneyRange range{cents(95'000'00, "GBP"), cents(130'000'00, "GBP")};
    COMPARE_FIGURE(converted(range, by), (MoneyRange{cents(120'650'00), cents(165'100'00)}));
    COMPARE_ERROR(converted(MoneyRange{cents(1, "GBP"), cents(1, "USD")}, by),
                  ArithmeticError::CurrencyMismatch);
}

void TestConversion::thereAndBack_data()
{
    QTest::addColumn<ExchangeRate>("by");
    QTest::newRow("near one") << rate("GBP", "USD", 1'270'000'003);
    QTest::newRow("below one") << rate("USD", "EUR", 923'456'789);
    QTest::newRow("into more digits") << rate("USD", "KWD", 307'150'001);
    QTest::newRow("into far smaller units") << rate("USD", "JPY", 151'235'000'007);
}

void TestConversion::thereAndBack()
{
    QFETCH(const ExchangeRate, by);
    for (qint64 minor = 1; minor < 1'000'000'000'000; minor = minor * 3 + 7) {
        const Money start{minor, by.from};
        const auto there = converted(start, by);
        QVERIFY(there.ok());
        const auto back = converted(there->amount, by);
        QVERIFY(back.ok());
        QCOMPARE(back->amount.currency, by.from);
        // Half a unit of the other currency is lost at most; in units of this one that is `coarse`.
        const qint64 coarse = converted(Money{1, by.to}, by)->amount.minor;
        QVERIFY(qAbs(back->amount.minor - minor) <= qMax(qint64(1), coarse));
    }
}

void TestConversion::refusesBadRates_data()
{
    QTest::addColumn<ExchangeRate>("by");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<ArithmeticError>("error");
    ExchangeRate undated = rate("GBP", "USD", 1);
    undated.day = {};
    ExchangeRate unnamed = rate("GBP", "USD", 1);
    unnamed.to = {};
    QTest::newRow("F22 a rate of 0") << rate("GBP", "USD", 0) << cents(1) << ArithmeticError::RateInvalid;
    QTest::newRow("a negative rate") << rate("GBP", "USD", -1) << cents(1) << ArithmeticError::RateInvalid;
    QTest::newRow("other currencies")
        << rate("GBP", "USD", 1) << cents(1, "EUR") << ArithmeticError::RateInvalid;
    QTest::newRow("no currency") << unnamed << Money{1, {}} << ArithmeticError::RateInvalid;
    QTest::newRow("no day") << undated << cents(1) << ArithmeticError::DateMissing;
    QTest::newRow("too large") << rate("GBP", "USD", std::numeric_limits<qint64>::max())
                               << cents(std::numeric_limits<qint64>::max(), "GBP")
                               << ArithmeticError::Overflow;
}

void TestConversion::refusesBadRates()
{
    QFETCH(const ExchangeRate, by);
    QFETCH(const Money, amount);
    QFETCH(const ArithmeticError, error);
    COMPARE_ERROR(converted(amount, by), error);
    COMPARE_ERROR(converted(MoneyRange{amount, amount}, by), error);
}

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/money.h"

#include "compensation/amounts.h"
#include "compensation/exact.h"

#include <limits>

using namespace counteroffer;

namespace {

constexpr qint64 greatest = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

} // namespace

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMinorUnits();
    void refusesWhatDoesNotFit();
    void scales_data();
    void scales();
    void scalesLikeExactNumbers();
    void pricesGoBelowTheCent();
    void everyErrorHasItsSentence();
};

void TestMoney::countsMinorUnits()
{
    QCOMPARE(*Money::units(250, Currency::known("USD")), cents(25'000));
    QCOMPARE(*Money::units(250, Currency::known("JPY")), cents(250, "JPY"));
    QCOMPARE(*Money::units(-250, Currency::known("KWD")), cents(-250'000, "KWD"));
    QCOMPARE(*plus(cents(5), cents(-7)), cents(-2));
    QCOMPARE(*minus(cents(5), cents(-7)), cents(12));
}

void TestMoney::refusesWhatDoesNotFit()
{
    QVERIFY(!Money::units(greatest / 10, Currency::known("USD")));
    QVERIFY(Money::units(greatest, Currency::known("JPY")));
    QVERIFY(!plus(cents(greatest), cents(1)));
    QVERIFY(!minus(cents(least), cents(1)));
    QVERIFY(!plus(cents(1), cents(1, "EUR")));
    QVERIFY(!minus(cents(1), Money{1, {}}));
}

void TestMoney::scales_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<std::optional<qint64>>("expected");
    using Expected = std::optional<qint64>;
    QTest::newRow("half up") << qint64(5) << qint64(1) << qint64(2) << Expected(3);
    QTest::newRow("half down below zero") << qint64(-5) << qint64(1) << qint64(2) << Expected(-3);
    QTest::newRow("two negatives") << qint64(-5) << qint64(1) << qint64(-2) << Expected(3);
    QTest::newRow("by nothing") << qint64(5) << qint64(1) << qint64(0) << Expected();
    QTest::newRow("nothing by nothing") << qint64(0) << qint64(0) << qint64(0) << Expected();
    QTest::newRow("too large") << greatest << qint64(2) << qint64(1) << Expected();
    QTest::newRow("greatest squared by itself") << greatest << greatest << greatest << Expected(greatest);
    QTest::newRow("least squared by itself") << least << least << least << Expected(least);
    QTest::newRow("least squared does not fit") << least << least << qint64(1) << Expected();
    QTest::newRow("least by minus one") << least << qint64(1) << qint64(-1) << Expected();
    QTest::newRow("least by one") << least << qint64(1) << qint64(1) << Expected(least);
    QTest::newRow("least by least") << least << qint64(1) << least << Expected(1);
    QTest::newRow("a half of the divisor") << qint64(1) << (greatest / 2 + 1) << greatest << Expected(1);
    QTest::newRow("less than half of it") << qint64(1) << (greatest / 2) << greatest << Expected(0);
}

void TestMoney::scales()
{
    QFETCH(const qint64, minor);
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, denominator);
    QFETCH(const std::optional<qint64>, expected);
    const auto found = scaled(cents(minor), numerator, denominator);
    QCOMPARE(found.has_value(), expected.has_value());
    QCOMPARE(found.value_or(Money{}).minor, expected.value_or(0));
}

void TestMoney::scalesLikeExactNumbers()
{
    const QList<qint64> numbers = {least, least + 1, -10'001,         -3,           -1,      1, 2,
                                   7,     9'999,     123'456'789'012, greatest - 1, greatest};
    for (const qint64 minor : numbers) {
        for (const qint64 numerator : numbers) {
            for (const qint64 denominator : numbers) {
                const auto found = scaled(cents(minor), numerator, denominator);
                const auto expected = (Exact(minor) * numerator / denominator).rounded();
                QCOMPARE(found.has_value(), expected.ok());
                QVERIFY(!found || found->minor == *expected);
            }
        }
    }
}

void TestMoney::pricesGoBelowTheCent()
{
    QCOMPARE(UnitPrice::of(cents(1'250))->millionths, 12'500'000);
    QCOMPARE(UnitPrice::of(cents(1'250, "JPY"))->millionths, 1'250'000'000);
    QCOMPARE(UnitPrice::of(cents(1'250, "KWD"))->millionths, 1'250'000);
    QVERIFY(!UnitPrice::of(cents(greatest)));
}

void TestMoney::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ArithmeticError::DateMissing); ++code) {
        const QString sentence = arithmeticSentence(ArithmeticError(code));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(ArithmeticError::DateMissing) + 1);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"

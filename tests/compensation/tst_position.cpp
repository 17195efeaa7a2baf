// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/position.h"

#include "compensation/amounts.h"

using namespace counteroffer;

class TestPosition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheBand_data();
    void inTheBand();
    void againstTheMiddle();
    void geoIndices_data();
    void geoIndices();
    void refusesWhatMakesNoSense();
    void rises();
};

void TestPosition::inTheBand_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("lo");
    QTest::addColumn<qint64>("hi");
    QTest::addColumn<qint64>("millionths");
    const auto row = [](const char *name, qint64 amount, qint64 lo, qint64 hi, qint64 millionths) {
        QTest::newRow(name) << amount << lo << hi << millionths;
    };
    row("V7 base 250", 250, 198, 262, 812'500);
    row("V7 equity 95, above the band", 95, 48, 85, 1'270'270);
    row("V7 equity 52, above the band", 52, 25, 48, 1'173'913);
    row("V7 floor 310, elsewhere", 310, 230, 325, 842'105);
    row("V7 floor 350, elsewhere", 350, 248, 349, 1'009'901);
    row("at the low end", 198, 198, 262, 0);
    row("below it", 182, 198, 262, -250'000);
}

void TestPosition::inTheBand()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, lo);
    QFETCH(const qint64, hi);
    QFETCH(const qint64, millionths);
    COMPARE_FIGURE(penetration(thousand(amount), thousands(lo, hi)), Ratio{millionths});
}

void TestPosition::againstTheMiddle()
{
    COMPARE_FIGURE(compaRatio(thousand(230), thousands(198, 262)), Ratio{1'000'000});
    COMPARE_FIGURE(compaRatio(thousand(250), thousands(198, 262)), Ratio{1'086'957});
    COMPARE_FIGURE(compaRatio(thousand(250), thousands(250, 250)), Ratio{1'000'000});
    COMPARE_FIGURE(middle({cents(1), cents(2)}), cents(2)); // half away from zero
}

void TestPosition::geoIndices_data()
{
    QTest::addColumn<MoneyRange>("row");
    QTest::addColumn<MoneyRange>("anchor");
    QTest::addColumn<qint64>("tenThousandths");
    QTest::newRow("V8 the anchor itself") << thousands(268, 378) << thousands(268, 378) << qint64(10'000);
    QTest::newRow("V8 first guide, second city")
        << thousands(242, 340) << thousands(268, 378) << qint64(9'009);
    QTest::newRow("V8 second guide, second city")
        << thousands(265, 372) << thousands(282, 395) << qint64(9'409);
    QTest::newRow("V8 third guide, second city")
        << thousands(261, 369) << thousands(275, 388) << qint64(9'502);
    QTest::newRow("V8 first guide, remote") << thousands(230, 325) << thousands(268, 378) << qint64(8'591);
    QTest::newRow("V8 second guide, remote") << thousands(248, 348) << thousands(282, 395) << qint64(8'804);
    QTest::newRow("V8 third guide, remote") << thousands(248, 349) << thousands(275, 388) << qint64(9'005);
}

void TestPosition::geoIndices()
{
    QFETCH(const MoneyRange, row);
    QFETCH(const MoneyRange, anchor);
    QFETCH(const qint64, tenThousandths);
    const auto index = geoIndex(row, anchor);
    QVERIFY(index.ok());
    QCOMPARE((index->millionths + 50) / 100, tenThousandths);
}

void TestPosition::refusesWhatMakesNoSense()
{
    COMPARE_ERROR(penetration(thousand(1), thousands(2, 2)), ArithmeticError::SingleValue);
    COMPARE_ERROR(penetration(thousand(1), thousands(3, 2)), ArithmeticError::RangeReversed);
    COMPARE_ERROR(penetration(cents(1, "EUR"), thousands(2, 3)), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(compaRatio(thousand(1), thousands(0, 0)), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(geoIndex(thousands(1, 2), thousands(0, 0)), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(geoIndex(thousands(1, 2), {cents(1, "EUR"), cents(2, "EUR")}),
                  ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(geoIndex(thousands(1, 2), thousands(2, 1)), ArithmeticError::RangeReversed);
}

void TestPosition::rises()
{
    qint64 before = penetration(thousand(0), thousands(198, 262))->millionths;
    for (qint64 amount = 1; amount <= 400; ++amount) {
        const qint64 now = penetration(thousand(amount), thousands(198, 262))->millionths;
        QVERIFY(now > before);
        before = now;
    }
}

QTEST_GUILESS_MAIN(TestPosition)
#include "tst_position.moc"

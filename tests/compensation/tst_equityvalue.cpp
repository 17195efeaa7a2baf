// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/equityvalue.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;

namespace {

const Holding options{20'000, price(400)};
const UnitPrice preferred = price(1'250);
const UnitPrice fairMarket = price(400);

} // namespace

class TestEquityValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsByEveryMeasure();
    void unitsByEveryMeasure();
    void oneWorthIsManyCounts();
    void wholeCountsOnly();
    void noValueBelowTheStrike_data();
    void noValueBelowTheStrike();
    void refusesWhatMakesNoSense();
};

void TestEquityValue::optionsByEveryMeasure()
{
    const auto value = equityValue(options, preferred, fairMarket, 400'000'000);
    QVERIFY(value.ok());
    QCOMPARE(value->ownership, std::optional(Ratio{50})); // V9: half a basis point
    QCOMPARE(value->notional, thousand(250));
    QCOMPARE(value->exerciseCost, thousand(80));
    QCOMPARE(value->spread, thousand(170));
    QCOMPARE(value->intrinsic, dollars(0));
}

void TestEquityValue::unitsByEveryMeasure()
{
    const auto value = equityValue({20'000, {}}, preferred, {}, {});
    QVERIFY(value.ok());
    QCOMPARE(value->notional, thousand(250)); // V9: RSU
    QCOMPARE(value->spread, thousand(250));
    QCOMPARE(value->intrinsic, thousand(250));
    QCOMPARE(value->exerciseCost, dollars(0));
    QVERIFY(!value->ownership);
}

void TestEquityValue::oneWorthIsManyCounts()
{
    const auto counts = countsForWorth(thousand(380), preferred, fairMarket, price(400));
    QVERIFY(counts.ok());
    QCOMPARE(counts->atFairMarketValue, std::optional<qint64>(95'000));
    QCOMPARE(counts->atPreferred, 30'400);
    QCOMPARE(counts->bySpread, std::optional<qint64>(44'705));
    QCOMPARE(counts->preferredToFairMarket, std::optional(Ratio{3'125'000}));
}

void TestEquityValue::wholeCountsOnly()
{
    const auto counts = countsForWorth(cents(1'999), price(1'000), {}, price(1'000));
    QVERIFY(counts.ok());
    QCOMPARE(counts->atPreferred, 1);
    QVERIFY(!counts->atFairMarketValue);
    QVERIFY(!counts->bySpread); // the strike is the price: no count is worth anything by its spread
    QVERIFY(!counts->preferredToFairMarket);
}

void TestEquityValue::noValueBelowTheStrike_data()
{
    QTest::addColumn<UnitPrice>("at");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("worthless share") << price(0) << qint64(0);
    QTest::newRow("below the strike") << price(399) << qint64(0);
    QTest::newRow("at the strike") << price(400) << qint64(0);
    QTest::newRow("a hundredth of a cent above")
        << UnitPrice{4'000'100, Currency::known("USD")} << qint64(2'00);
    QTest::newRow("above the strike") << price(506) << qint64(21'200'00);
}

void TestEquityValue::noValueBelowTheStrike()
{
    QFETCH(const UnitPrice, at);
    QFETCH(const qint64, minor);
    COMPARE_FIGURE(valueAt(options, at), cents(minor));
}

void TestEquityValue::refusesWhatMakesNoSense()
{
    COMPARE_ERROR(valueAt({-1, {}}, preferred), ArithmeticError::NegativeInput);
    COMPARE_ERROR(valueAt({1, price(-1)}, preferred), ArithmeticError::NegativeInput);
    COMPARE_ERROR(valueAt(options, price(-1)), ArithmeticError::NegativeInput);
    COMPARE_ERROR(valueAt(options, UnitPrice{1, Currency::known("EUR")}), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(valueAt({std::numeric_limits<qint64>::max(), {}}, preferred), ArithmeticError::Overflow);
    COMPARE_ERROR(equityValue(options, preferred, {}, 0), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(equityValue(options, preferred, {}, -5), ArithmeticError::NegativeInput);
    COMPARE_ERROR(countsForWorth(thousand(1), price(0), {}, {}), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(countsForWorth(thousand(1), preferred, price(0), {}), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(countsForWorth(thousand(-1), preferred, {}, {}), ArithmeticError::NegativeInput);
}

QTEST_GUILESS_MAIN(TestEquityValue)
#include "tst_equityvalue.moc"

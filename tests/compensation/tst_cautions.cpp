// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/cautions.h"

#include "compensation/amounts.h"

using namespace counteroffer;

class TestCautions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubleTrigger();
    void noShortfallIsNothing();
    void leaving();
    void refusesWhatMakesNoSense();
};

void TestCautions::doubleTrigger()
{
    const DoubleTriggerCash expected{dollars(16'860), cents(3'709'20), cents(6'238'20),
                                     dollars(2'529)}; // V14
    COMPARE_FIGURE(doubleTriggerCash({562, price(3'000), Rate::percent(22), Rate::percent(37)}), expected);
}

void TestCautions::noShortfallIsNothing()
{
    const auto cash = doubleTriggerCash({562, price(3'000), Rate::percent(37), Rate::percent(22)});
    QVERIFY(cash.ok());
    QCOMPARE(cash->shortfall, dollars(0));
}

void TestCautions::leaving()
{
    // V14: half of 20,000 vested at a strike of 4; the whole of them 5 above it.
    QCOMPARE(leavingWithOptions(10'000, price(400), price(900))->costToKeep, thousand(40));
    QCOMPARE(leavingWithOptions(20'000, price(400), price(900))->preferenceItem, thousand(100));
    QCOMPARE(leavingWithOptions(10'000, price(400), price(300))->preferenceItem, dollars(0));
}

void TestCautions::refusesWhatMakesNoSense()
{
    COMPARE_ERROR(doubleTriggerCash({-1, price(1), {}, {}}), ArithmeticError::NegativeInput);
    COMPARE_ERROR(doubleTriggerCash({1, price(-1), {}, {}}), ArithmeticError::NegativeInput);
    COMPARE_ERROR(doubleTriggerCash({1, price(1), Rate{10'001}, {}}), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(doubleTriggerCash({1, price(1), {}, Rate{-1}}), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(leavingWithOptions(-1, price(1), price(2)), ArithmeticError::NegativeInput);
    COMPARE_ERROR(leavingWithOptions(1, price(1), UnitPrice{2, Currency::known("EUR")}),
                  ArithmeticError::CurrencyMismatch);
}

QTEST_GUILESS_MAIN(TestCautions)
#include "tst_cautions.moc"

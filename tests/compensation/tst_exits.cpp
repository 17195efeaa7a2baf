// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/exits.h"

#include "compensation/liquidity.h"
#include "compensation/requiredexit.h"

#include "compensation/amounts.h"

using namespace counteroffer;

namespace {

/// V10: 400 million shares, two rounds of 10 %, 60 % preferred, 2.5 billion first.
ExitTerms terms()
{
    return {400'000'000, 2, Rate::percent(10), Rate::percent(60), dollars(2'500'000'000)};
}

const Holding options{20'000, price(400)};
const Holding units{20'000, {}};

/// V12: 490K elsewhere, valued at 5 billion.
ExitQuestion question(qint64 base, qint64 equity, int bonus)
{
    ExitQuestion asked;
    asked.alternative = thousand(490);
    asked.base = thousand(base);
    asked.equity = thousand(equity);
    asked.bonus = Rate::percent(bonus);
    asked.valuation = dollars(5'000'000'000);
    return asked;
}

} // namespace

class TestExits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExits_data();
    void workedExits();
    void thresholds();
    void meetsItselfAtTheConversion();
    void startsAtNothing();
    void withoutPreference();
    void refusesUnsoundTerms_data();
    void refusesUnsoundTerms();
    void moreExitIsNeverWorthLess();
    void weighsAsThePersonDoes();
    void liquidityDiscount_data();
    void liquidityDiscount();
    void required_data();
    void required();
    void aheadOnCash();
    void breakEven();
};

void TestExits::workedExits_data()
{
    QTest::addColumn<qint64>("exit"); // all in whole dollars, prices in millionths
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("naivePrice");
    QTest::addColumn<qint64>("optionsValue");
    QTest::addColumn<qint64>("optionsNaive");
    QTest::addColumn<qint64>("unitsValue");
    const auto row = [](const char *name, qint64 millions, qint64 at, qint64 naive, qint64 option,
                        qint64 optionNaive, qint64 unit) {
        QTest::newRow(name) << millions * 1'000'000 << at << naive << option << optionNaive << unit;
    };
    row("V10 0", 0, 0, 0, 0, 0, 0);
    row("V10 1.5B", 1'500, 0, 3'037'500, 0, 0, 0);
    row("V10 2.5B", 2'500, 0, 5'062'500, 0, 21'250, 0);
    row("V10 3.5B", 3'500, 5'062'500, 7'087'500, 21'250, 61'750, 101'250);
    row("V10 5B", 5'000, 10'125'000, 10'125'000, 122'500, 122'500, 202'500);
    row("V10 8B", 8'000, 16'200'000, 16'200'000, 244'000, 244'000, 324'000);
    row("V10 15B", 15'000, 30'375'000, 30'375'000, 527'500, 527'500, 607'500);
}

void TestExits::workedExits()
{
    QFETCH(const qint64, exit);
    QFETCH(const qint64, price);
    QFETCH(const qint64, naivePrice);
    QFETCH(const qint64, optionsValue);
    QFETCH(const qint64, optionsNaive);
    QFETCH(const qint64, unitsValue);
    const auto forOptions = exitOutcome(terms(), options, dollars(exit));
    const auto forUnits = exitOutcome(terms(), units, dollars(exit));
    QVERIFY(forOptions.ok() && forUnits.ok());
    QCOMPARE(forOptions->price.millionths, price);
    QCOMPARE(forOptions->naivePrice.millionths, naivePrice);
    QCOMPARE(forOptions->naiveValue, dollars(optionsNaive));
    QCOMPARE(forOptions->value, dollars(optionsValue));
    QCOMPARE(forUnits->value, dollars(unitsValue));
    QCOMPARE(forUnits->preferredConverts, exit >= 4'166'666'667);
}

void TestExits::thresholds()
{
    const auto found = exitThresholds(terms(), options);
    QVERIFY(found.ok());
    QCOMPARE(found->conversion, std::optional(cents(4'166'666'666'67)));
    QCOMPARE(found->holdingLeavesZero, cents(3'290'123'456'79));
    QCOMPARE(found->naiveLeavesZero, cents(1'975'308'641'98));
    // Share units leave zero as soon as the preference is paid; a strike so high that the preferred has
    // converted before is reached on the other branch.
    QCOMPARE(exitThresholds(terms(), units)->holdingLeavesZero, dollars(2'500'000'000));
    const auto dear = exitThresholds(terms(), {1, price(20'25)});
    QVERIFY(dear.ok());
    QCOMPARE(dear->holdingLeavesZero, dollars(10'000'000'000));
    QCOMPARE(dear->naiveLeavesZero, dear->holdingLeavesZero);
}

void TestExits::meetsItselfAtTheConversion()
{
    // L = 2.4B makes X* = 4B a whole number: the branches meet there.
    ExitTerms whole = terms();
    whole.preference = dollars(2'400'000'000);
    const auto before = exitOutcome(whole, units, dollars(4'000'000'000 - 1));
    const auto at = exitOutcome(whole, units, dollars(4'000'000'000));
    QVERIFY(before.ok() && at.ok());
    QVERIFY(!before->preferredConverts);
    QVERIFY(at->preferredConverts);
    QCOMPARE(at->price.millionths, 8'100'000);
    QCOMPARE(at->value, thousand(162));
    QCOMPARE(before->value, at->value); // a dollar of exit is less than a cent here
    QCOMPARE(at->value, at->naiveValue);
}

void TestExits::startsAtNothing()
{
    const auto table = exitTable(terms(), options, {dollars(5'000'000'000)});
    QVERIFY(table.ok());
    QCOMPARE(table->size(), 2);
    QCOMPARE(table->first().exit, dollars(0));
    QCOMPARE(exitTable(terms(), options, {dollars(5), dollars(0)})->size(), 2);
    COMPARE_ERROR(exitTable(terms(), options, {cents(1, "EUR")}), ArithmeticError::CurrencyMismatch);
}

void TestExits::withoutPreference()
{
    const ExitTerms plain{100, 0, {}, {}, Money{}};
    const auto outcome = exitOutcome(plain, {10, {}}, dollars(1'000));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->value, dollars(100));
    QVERIFY(outcome->preferredConverts); // nothing to take first: every share is alike
    QVERIFY(!exitThresholds(plain, {10, price(100)})->conversion);
}

void TestExits::refusesUnsoundTerms_data()
{
    QTest::addColumn<ExitTerms>("unsound");
    QTest::addColumn<ArithmeticError>("error");
    const auto changed = [](auto change) {
        ExitTerms made = terms();
        change(made);
        return made;
    };
    QTest::newRow("no shares") << changed([](ExitTerms &t) { t.fullyDiluted = 0; })
                               << ArithmeticError::DivisionByZero;
    QTest::newRow("negative shares") << changed([](ExitTerms &t) { t.fullyDiluted = -1; })
                                     << ArithmeticError::NegativeInput;
    QTest::newRow("diluted away") << changed([](ExitTerms &t) { t.dilution = Rate::percent(100); })
                                  << ArithmeticError::ShareInvalid;
    QTest::newRow("nothing but preferred")
        << changed([](ExitTerms &t) { t.preferredShare = Rate::percent(100); })
        << ArithmeticError::ShareInvalid;
    QTest::newRow("negative preference")
        << changed([](ExitTerms &t) { t.preference = cents(-1); }) << ArithmeticError::NegativeInput;
    QTest::newRow("rounds without end")
        << changed([](ExitTerms &t) { t.rounds = 21; }) << ArithmeticError::TermInvalid;
    QTest::newRow("another currency")
        << changed([](ExitTerms &t) { t.preference = cents(1, "EUR"); }) << ArithmeticError::CurrencyMismatch;
}

void TestExits::refusesUnsoundTerms()
{
    QFETCH(const ExitTerms, unsound);
    QFETCH(const ArithmeticError, error);
    COMPARE_ERROR(exitOutcome(unsound, options, dollars(1)), error);
    COMPARE_ERROR(exitThresholds(unsound, options), error);
    COMPARE_ERROR(exitTable(unsound, options, {dollars(1)}), error);
}

void TestExits::moreExitIsNeverWorthLess()
{
    COMPARE_ERROR(exitOutcome(terms(), options, cents(-1)), ArithmeticError::NegativeInput);
    Money before = dollars(0);
    for (qint64 millions = 0; millions <= 6'000; millions += 25) {
        const auto outcome = exitOutcome(terms(), options, dollars(millions * 1'000'000));
        QVERIFY(outcome.ok());
        QVERIFY(outcome->value.minor >= before.minor);
        QVERIFY(outcome->value.minor <= outcome->naiveValue.minor);
        before = outcome->value;
    }
}

void TestExits::weighsAsThePersonDoes()
{
    const QList<WeightedOutcome> whole = {
        {Rate::percent(60), dollars(0)}, {Rate{3999}, dollars(100)}, {Rate{1}, dollars(100'000)}};
    COMPARE_FIGURE(weightedValue(whole), cents(49'99));
    COMPARE_ERROR(weightedValue({{Rate{9'999}, dollars(1)}}), ArithmeticError::WeightSum);
    COMPARE_ERROR(weightedValue({{Rate{10'001}, dollars(1)}}), ArithmeticError::WeightSum);
    COMPARE_ERROR(weightedValue({}), ArithmeticError::WeightSum);
    COMPARE_ERROR(weightedValue({{Rate{-1}, dollars(1)}, {Rate{10'001}, dollars(1)}}),
                  ArithmeticError::NegativeInput);
}

void TestExits::liquidityDiscount_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("left");
    QTest::newRow("V11 none") << 0 << qint64(380);
    QTest::newRow("V11 20 %") << 20 << qint64(304);
    QTest::newRow("V11 30 %") << 30 << qint64(266);
    QTest::newRow("V11 35 %") << 35 << qint64(247);
    QTest::newRow("V11 50 %") << 50 << qint64(190);
    QTest::newRow("V11 all") << 100 << qint64(0);
}

void TestExits::liquidityDiscount()
{
    QFETCH(const int, percent);
    QFETCH(const qint64, left);
    COMPARE_FIGURE(afterLiquidityDiscount(thousand(380), Rate::percent(percent)), thousand(left));
    COMPARE_ERROR(afterLiquidityDiscount(thousand(380), Rate{10'001}), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(afterLiquidityDiscount(thousand(380), Rate{-1}), ArithmeticError::ShareInvalid);
}

void TestExits::required_data()
{
    QTest::addColumn<ExitQuestion>("asked");
    QTest::addColumn<qint64>("gap"); // thousands
    QTest::addColumn<qint64>("multiple");
    QTest::addColumn<qint64>("hundredthsOfBillions");
    ExitQuestion diluted = question(250, 95, 15);
    diluted.rounds = 2;
    diluted.dilution = Rate::percent(10);
    QTest::newRow("V12 target, 15 %")
        << question(250, 95, 15) << qint64(810) << qint64(2'131'579) << qint64(1066);
    QTest::newRow("V12 target, 19 % diluted") << diluted << qint64(810) << qint64(2'631'579) << qint64(1316);
    QTest::newRow("V12 target, 20 %")
        << question(250, 95, 20) << qint64(760) << qint64(2'000'000) << qint64(1000);
    QTest::newRow("V12 floor, 15 %") << question(220, 70, 15) << qint64(948) << qint64(3'385'714)
                                     << qint64(1693);
    QTest::newRow("V12 floor, 20 %") << question(220, 70, 20) << qint64(904) << qint64(3'228'571)
                                     << qint64(1614);
}

void TestExits::required()
{
    QFETCH(const ExitQuestion, asked);
    QFETCH(const qint64, gap);
    QFETCH(const qint64, multiple);
    QFETCH(const qint64, hundredthsOfBillions);
    const auto found = requiredExit(asked);
    QVERIFY(found.ok());
    QVERIFY(!found->aheadOnCash);
    QCOMPARE(found->gap, thousand(gap));
    QCOMPARE(found->multiple, std::optional(Ratio{multiple}));
    QCOMPARE(qRound64(double(found->exit->minor) / 1e9), hundredthsOfBillions);
}

void TestExits::aheadOnCash()
{
    for (const qint64 base : {490, 500}) {
        const auto found = requiredExit(question(base, 0, 0));
        QVERIFY(found.ok());
        QVERIFY(found->aheadOnCash);
        QCOMPARE(found->gap, thousand((490 - base) * 4));
        QVERIFY(!found->multiple && !found->exit);
    }
    COMPARE_ERROR(requiredExit(question(489, 0, 0)), ArithmeticError::DivisionByZero);
    ExitQuestion unsound = question(250, 95, 15);
    unsound.dilution = Rate::percent(100);
    COMPARE_ERROR(requiredExit(unsound), ArithmeticError::ShareInvalid);
    unsound = question(250, 95, 15);
    unsound.years = 0;
    COMPARE_ERROR(requiredExit(unsound), ArithmeticError::TermInvalid);
}

void TestExits::breakEven()
{
    COMPARE_FIGURE(breakEvenWeight(thousand(948), thousand(840)), Ratio{1'128'571}); // V22: impossible
    COMPARE_FIGURE(breakEvenWeight(thousand(810), thousand(1140)), Ratio{710'526});
    COMPARE_ERROR(breakEvenWeight(thousand(810), dollars(0)), ArithmeticError::DivisionByZero);
}

QTEST_GUILESS_MAIN(TestExits)
#include "tst_exits.moc"

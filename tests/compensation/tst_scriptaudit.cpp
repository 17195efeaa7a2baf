// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/scriptaudit.h"

#include "compensation/amounts.h"

using namespace counteroffer;

namespace {

SpokenTotal spoken(MoneyRange claimed, MoneyRange base, std::optional<RateRange> bonus, MoneyRange equity)
{
    SpokenTotal total;
    total.claimed = claimed;
    total.base = base;
    total.bonus = bonus;
    total.equity = equity;
    return total;
}

RateRange percent(int lo, int hi)
{
    return {Rate::percent(lo), Rate::percent(hi)};
}

/// A first year with 40 % of a grant that is stated by its year, and half of a sign-on over two years.
SpokenTotal firstYear(std::optional<RateRange> bonus)
{
    SpokenTotal total = spoken(thousands(375, 395), thousands(258, 272), bonus, thousands(88, 100));
    total.yearShare = Rate::percent(40);
    total.signOn = thousands(50, 50);
    return total;
}

MoneyRange hundreds(qint64 lo, qint64 hi)
{
    return {dollars(lo * 100), dollars(hi * 100)};
}

} // namespace

class TestScriptAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedScripts_data();
    void workedScripts();
    void onePerCentIsTheBorder_data();
    void onePerCentIsTheBorder();
    void measuresTheDistance();
    void refusesWhatMakesNoSense();
};

void TestScriptAudit::workedScripts_data()
{
    QTest::addColumn<SpokenTotal>("said");
    QTest::addColumn<MoneyRange>("year");
    QTest::addColumn<std::optional<MoneyRange>>("grant");
    QTest::addColumn<bool>("agrees");
    using Grant = std::optional<MoneyRange>;
    const auto one = [](qint64 thousandsOfIt) { return thousands(thousandsOfIt, thousandsOfIt); };
    QTest::newRow("V6 target 370-378")
        << spoken(thousands(370, 378), one(250), percent(15, 20), one(95)) << hundreds(3'825, 3'950)
        << Grant({dollars(311'250), dollars(323'750)}) << false;
    QTest::newRow("V6 floor 310") << spoken(one(310), one(220), percent(15, 20), one(70))
                                  << thousands(323, 334) << Grant(hundreds(2'705, 2'815)) << false;
    QTest::newRow("V6 target 235-242") << spoken(thousands(235, 242), one(165), percent(10, 15), one(52))
                                       << MoneyRange{dollars(233'500), dollars(241'750)} << Grant() << true;
    QTest::newRow("V6 floor 198") << spoken(one(198), one(148), percent(10, 15), one(38))
                                  << hundreds(2'008, 2'082) << Grant() << false;
    QTest::newRow("V6 385") << spoken(one(385), one(280), percent(20, 20), one(120)) << one(456)
                            << Grant(one(366)) << false;
    QTest::newRow("V6 310") << spoken(one(310), one(240), percent(15, 15), one(80)) << one(356)
                            << Grant(one(296)) << false;
    QTest::newRow("V6 first year, no bonus") << firstYear({}) << hundreds(4'488, 4'820) << Grant() << false;
    QTest::newRow("V6 first year, 10 %")
        << firstYear(percent(10, 10)) << hundreds(4'746, 5'092) << Grant() << false;
}

void TestScriptAudit::workedScripts()
{
    QFETCH(const SpokenTotal, said);
    QFETCH(const MoneyRange, year);
    QFETCH(const std::optional<MoneyRange>, grant);
    QFETCH(const bool, agrees);
    const auto audit = auditSpokenTotal(said);
    QVERIFY(audit.ok());
    QCOMPARE(audit->equityPerYear.computed.lo, year.lo);
    QCOMPARE(audit->equityPerYear.computed.hi, year.hi);
    if (grant) {
        QCOMPARE(audit->equityPerGrant.computed.lo, grant->lo);
        QCOMPARE(audit->equityPerGrant.computed.hi, grant->hi);
    }
    QCOMPARE(audit->equityPerYear.agrees, agrees);
    if (grant || !agrees) {
        QCOMPARE(audit->agrees(), agrees || audit->equityPerGrant.agrees);
    }
}

void TestScriptAudit::onePerCentIsTheBorder_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("1 % above") << qint64(101'000'00) << true;
    QTest::newRow("a minor unit more") << qint64(101'000'01) << false;
    QTest::newRow("1 % below") << qint64(99'000'00) << true;
    QTest::newRow("a minor unit less") << qint64(98'999'99) << false;
}

void TestScriptAudit::onePerCentIsTheBorder()
{
    QFETCH(const qint64, base);
    QFETCH(const bool, agrees);
    SpokenTotal said;
    said.claimed = thousands(100, 100);
    said.base = {cents(base), cents(base)};
    const auto audit = auditSpokenTotal(said);
    QVERIFY(audit.ok());
    QCOMPARE(audit->equityPerYear.agrees, agrees);
    QCOMPARE(audit->equityPerGrant, audit->equityPerYear); // without equity the readings are one
}

void TestScriptAudit::measuresTheDistance()
{
    const auto audit = auditSpokenTotal(
        spoken(thousands(198, 198), thousands(148, 148), percent(10, 15), thousands(38, 38)));
    QVERIFY(audit.ok());
    QCOMPARE(audit->equityPerYear.off, Ratio{14'141});  // V6: off by 1.4 %
    QCOMPARE(audit->equityPerGrant.off, Ratio{92'424}); // 179.7 against 198
}

void TestScriptAudit::refusesWhatMakesNoSense()
{
    SpokenTotal said = spoken(thousands(2, 1), thousands(1, 1), {}, thousands(1, 1));
    COMPARE_ERROR(auditSpokenTotal(said), ArithmeticError::RangeReversed);
    said.claimed = {cents(1, "EUR"), cents(1, "EUR")};
    COMPARE_ERROR(auditSpokenTotal(said), ArithmeticError::CurrencyMismatch);
    said.claimed = thousands(0, 0);
    COMPARE_ERROR(auditSpokenTotal(said), ArithmeticError::DivisionByZero);
}

QTEST_GUILESS_MAIN(TestScriptAudit)
#include "tst_scriptaudit.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/equitybasis.h"

#include <QTest>

using namespace counteroffer;
using Verdict = BasisInference::Verdict;

namespace {

MoneyRange thousands(qint64 lo, qint64 hi, Currency currency = Currency::known("USD"))
{
    return {*Money::units(lo * 1000, currency), *Money::units(hi * 1000, currency)};
}

BasisRow row(MoneyRange base, std::optional<RateRange> bonus, MoneyRange equity, MoneyRange total)
{
    BasisRow made;
    made.base = base;
    made.bonusRate = bonus;
    made.equity = equity;
    made.total = total;
    return made;
}

RateRange percent(qint64 lo, qint64 hi)
{
    return {Rate::percent(lo), Rate::percent(hi)};
}

} // namespace

class TestEquityBasis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void staysUndecided_data();
    void staysUndecided();
    void passesOverWhatSaysNothing();
    void aSumOfMoneyCountsAsBonus();
    void averagesOverRows();
};

void TestEquityBasis::workedExamples_data()
{
    QTest::addColumn<BasisRow>("stated");
    QTest::addColumn<double>("yearPercent");
    QTest::addColumn<double>("grantPercent");
    QTest::addColumn<int>("verdict");
    const int year = int(Verdict::Year);
    const int grant = int(Verdict::Grant);
    QTest::newRow("V5 row 1: a year")
        << row(thousands(198, 262), percent(15, 20), thousands(48, 85), thousands(268, 378)) << 4.27 << 10.88
        << year;
    QTest::newRow("V5 row 2: a year")
        << row(thousands(135, 172), percent(10, 15), thousands(25, 48), thousands(175, 242)) << 1.21 << 12.44
        << year;
    QTest::newRow("V5 row 3: a year")
        << row(thousands(210, 272), percent(10, 18), thousands(55, 100), thousands(282, 395)) << 4.00 << 12.81
        << year;
    QTest::newRow("V5 row 3 with the other bonus")
        << row(thousands(210, 272), percent(10, 10), thousands(55, 100), thousands(282, 395)) << 1.24 << 15.57
        << year;
    QTest::newRow("V5 row 4: a grant")
        << row(thousands(215, 285), percent(15, 20), thousands(75, 125), thousands(275, 388)) << 18.77 << 3.54
        << grant;
    QTest::newRow("V5 row 5: a grant")
        << row(thousands(185, 245), percent(10, 15), thousands(50, 85), thousands(222, 312)) << 15.87 << 2.79
        << grant;
    QTest::newRow("no bonus counts as none")
        << row(thousands(100, 200), {}, thousands(40, 80), thousands(140, 280)) << 0.0 << 21.43 << year;
}

void TestEquityBasis::workedExamples()
{
    QFETCH(const BasisRow, stated);
    QFETCH(const double, yearPercent);
    QFETCH(const double, grantPercent);
    QFETCH(const int, verdict);
    const BasisInference found = inferEquityBasis({stated});
    QVERIFY(found.residualYear && found.residualGrant);
    QCOMPARE(qRound(*found.residualYear * 10000), qRound(yearPercent * 100));
    QCOMPARE(qRound(*found.residualGrant * 10000), qRound(grantPercent * 100));
    QCOMPARE(int(found.verdict), verdict);
}

void TestEquityBasis::staysUndecided_data()
{
    QTest::addColumn<BasisRow>("stated");
    QTest::newRow("both far off") << row(thousands(100, 100), {}, thousands(40, 40), thousands(300, 300));
    QTest::newRow("both near") << row(thousands(100, 100), {}, thousands(8, 8), thousands(105, 105));
    QTest::newRow("no equity at all: both exact")
        << row(thousands(100, 100), {}, thousands(0, 0), thousands(100, 100));
}

void TestEquityBasis::staysUndecided()
{
    QFETCH(const BasisRow, stated);
    const BasisInference found = inferEquityBasis({stated});
    QVERIFY(found.residualYear && found.residualGrant);
    QCOMPARE(found.verdict, Verdict::Undecided);
}

void TestEquityBasis::passesOverWhatSaysNothing()
{
    const BasisRow complete = row(thousands(100, 200), {}, thousands(40, 80), thousands(140, 280));
    BasisRow noEquity = complete;
    noEquity.equity.reset();
    BasisRow noTotal = complete;
    noTotal.total.reset();
    BasisRow zeroTotal = complete;
    zeroTotal.total = thousands(0, 0);
    BasisRow mixed = complete;
    mixed.equity = thousands(40, 80, Currency::known("EUR"));

    QCOMPARE(inferEquityBasis({}), BasisInference());
    QCOMPARE(inferEquityBasis({noEquity, noTotal, zeroTotal, mixed}), BasisInference());
    QCOMPARE(inferEquityBasis({noEquity, complete, mixed, zeroTotal, noTotal}), inferEquityBasis({complete}));
}

void TestEquityBasis::aSumOfMoneyCountsAsBonus()
{
    BasisRow asRate = row(thousands(100, 200), percent(10, 15), thousands(40, 80), thousands(150, 310));
    BasisRow asMoney = asRate;
    asMoney.bonusRate.reset();
    asMoney.bonusAmount = thousands(10, 30);
    QCOMPARE(inferEquityBasis({asMoney}), inferEquityBasis({asRate}));
    // Where both are stated, only the rate counts, and a foreign sum does not spoil the row.
    asRate.bonusAmount = thousands(99, 99, Currency::known("EUR"));
    QCOMPARE(inferEquityBasis({asRate}), inferEquityBasis({asMoney}));
    asMoney.bonusAmount = thousands(10, 30, Currency::known("EUR"));
    QCOMPARE(inferEquityBasis({asMoney}), BasisInference());
}

void TestEquityBasis::averagesOverRows()
{
    const BasisRow exactYear = row(thousands(100, 100), {}, thousands(40, 40), thousands(140, 140));
    const BasisRow exactGrant = row(thousands(100, 100), {}, thousands(40, 40), thousands(110, 110));
    const BasisInference found = inferEquityBasis({exactYear, exactGrant});
    QCOMPARE(*found.residualYear, (140.0 / 110 - 1) / 2);
    QCOMPARE(*found.residualGrant, (1 - 110.0 / 140) / 2);
    QCOMPARE(found.verdict, Verdict::Undecided);
    QCOMPARE(inferEquityBasis({exactYear, exactYear, exactYear, exactYear, exactGrant}).verdict,
             Verdict::Year);
}

QTEST_GUILESS_MAIN(TestEquityBasis)
#include "tst_equitybasis.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/grantexits.h"
#include "negotiation/plans.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// What a grant of which only the worth is known comes to at exits.
class TestGrantExits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void risesAndFallsWithTheCompany();
    void roundsDilute();
    void aYearIsAQuarter();
    void theOwnExitsAreTaken();
    void inTheGrantsCurrency();
    void missing_data();
    void missing();

private:
    [[nodiscard]] static Plan plan();
    [[nodiscard]] static QList<qint64> values(const Plan &plan);
};

// A grant of 400,000 in a company of 5 billion.
Plan TestGrantExits::plan()
{
    Plan plan = examplePlan();
    plan.equityBasis = EquityBasis::Grant;
    plan.target.equity = typed(400'000);
    plan.exit.valuation = units(5'000'000'000);
    return plan;
}

// In whole dollars, by exit.
QList<qint64> TestGrantExits::values(const Plan &plan)
{
    QList<qint64> all;
    const auto exits = grantExitsOf(plan, plan.target);
    for (const GrantExit &exit : exits.ok() ? *exits : QList<GrantExit>()) {
        all.append(exit.value.minor / 100);
    }
    return all;
}

void TestGrantExits::risesAndFallsWithTheCompany()
{
    const auto exits = grantExitsOf(plan(), plan().target);
    QVERIFY(exits.ok());
    QCOMPARE(exits->first().exit, units(0)); // always
    QCOMPARE(exits->first().value, units(0));
    const auto today = std::find_if(exits->cbegin(), exits->cend(),
                                    [](const GrantExit &one) { return one.exit == units(5'000'000'000); });
    QVERIFY(today != exits->cend());
    QCOMPARE(today->value, units(400'000));
    for (qsizetype i = 1; i < exits->size(); ++i) {
        QVERIFY(exits->at(i).exit.minor > exits->at(i - 1).exit.minor);
        QVERIFY(exits->at(i).value.minor > exits->at(i - 1).value.minor);
    }
}

void TestGrantExits::roundsDilute()
{
    Plan diluted = plan();
    diluted.exit.exits = {units(5'000'000'000)};
    diluted.exit.rounds = 2;
    diluted.exit.dilution = Rate::percent(10);
    QCOMPARE(values(diluted), QList<qint64>{324'000}); // 400,000 x 0.9 x 0.9
    // COMPENSATION F10 read the other way: at the multiple that fills a gap the grant is worth the gap.
    diluted.target.equity = typed(380'000);
    diluted.exit.exits = {units(13'157'894'737)}; // 2.6316 x 5B
    const qint64 gap = values(diluted).constFirst();
    QVERIFY2(gap >= 809'999 && gap <= 810'001, qPrintable(QString::number(gap)));
}

void TestGrantExits::aYearIsAQuarter()
{
    Plan yearly = plan();
    yearly.equityBasis = EquityBasis::Year;
    yearly.target.equity = typed(100'000);
    yearly.exit.exits = {units(5'000'000'000)};
    QCOMPARE(values(yearly), QList<qint64>{400'000});
}

void TestGrantExits::theOwnExitsAreTaken()
{
    Plan own = plan();
    own.exit.exits = {units(10'000'000'000), units(1'000'000'000)};
    QCOMPARE(values(own), (QList<qint64>{80'000, 800'000})); // in their order
}

void TestGrantExits::inTheGrantsCurrency()
{
    const Currency gbp = Currency::known("GBP");
    Plan other = plan();
    other.exit.valuation = units(4'000'000'000, gbp);
    other.exit.exits = {units(2'000'000'000, gbp)};
    QVERIFY(!grantExitsOf(other, other.target).ok());
    other.rates = {{gbp, usd(), 1'250'000'000, QDate(2026, 5, 4)}};
    const auto exits = grantExitsOf(other, other.target);
    QVERIFY(exits.ok());
    QCOMPARE(exits->first().exit, units(2'500'000'000));
    QCOMPARE(exits->first().value, units(200'000)); // half the company, half the grant
}

void TestGrantExits::missing_data()
{
    QTest::addColumn<Plan>("asked");
    QTest::addColumn<WhyNot>("why");
    Plan without = plan();
    without.target.equity = {};
    QTest::newRow("no equity") << without << WhyNot::NoEquity;
    without = plan();
    without.exit.valuation.reset();
    QTest::newRow("no valuation") << without << WhyNot::NoValuation;
    without = plan();
    without.equityBasis = EquityBasis::Unknown;
    QTest::newRow("basis undecided") << without << WhyNot::BasisUndecided;
    without = plan();
    without.exit.valuation = units(1, Currency::known("EUR"));
    QTest::newRow("no rate") << without << WhyNot::RateMissing;
    without = plan();
    without.exit.valuation = units(0);
    without.exit.exits = {units(1)};
    QTest::newRow("a company worth nothing") << without << WhyNot::Arithmetic;
    without = plan();
    without.target.equity = {};
    without.target.conditions.units.kind = UnitKind::Options;
    without.target.conditions.units.count = 20'000;
    QTest::newRow("a count without its price") << without << WhyNot::UnitsUnpriced;
}

void TestGrantExits::missing()
{
    QFETCH(Plan, asked);
    QFETCH(WhyNot, why);
    const auto exits = grantExitsOf(asked, asked.target);
    QVERIFY(!exits.ok());
    QCOMPARE(exits.error().code, why);
    QVERIFY(!missingSentence(exits.error()).isEmpty());
}

QTEST_GUILESS_MAIN(TestGrantExits)
#include "tst_grantexits.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plans.h"
#include "negotiation/plantotal.h"

#include <QTest>

#include <limits>

using namespace counteroffer;
using namespace counteroffer::test;

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::min();

} // namespace

class TestPlanTotal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp_data();
    void addsUp();
    void saysWhyNot_data();
    void saysWhyNot();
    void namesMissingParts();
    void statedTotals_data();
    void statedTotals();
    void signOnInAnotherCurrencyIsNotAdded();
};

void TestPlanTotal::addsUp_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("base");  // minor units, as all amounts here
    QTest::addColumn<qint64>("bonus"); // basis points
    QTest::addColumn<qint64>("equity");
    QTest::addColumn<int>("basis");
    QTest::addColumn<qint64>("signOn");
    QTest::addColumn<qint64>("yearly");
    QTest::addColumn<qint64>("firstYear");
    const int year = int(EquityBasis::Year);
    const int grant = int(EquityBasis::Grant);
    const int unknown = int(EquityBasis::Unknown);
    QTest::newRow("a year's equity") << "USD" << 25000000LL << 1500LL << 9500000LL << year << none
                                     << 38250000LL << none;
    QTest::newRow("a grant, V3 A") << "USD" << 22000000LL << 1500LL << 40000000LL << grant << 3000000LL
                                   << 35300000LL << 38300000LL;
    QTest::newRow("base alone, basis unknown")
        << "USD" << 100LL << none << none << unknown << none << 100LL << none;
    QTest::newRow("zero equity is known") << "USD" << 100LL << 0LL << 0LL << year << 0LL << 100LL << 100LL;
    QTest::newRow("bonus rounds half away from zero")
        << "USD" << 5LL << 1000LL << none << unknown << none << 6LL << none;
    QTest::newRow("a grant rounds half away from zero")
        << "USD" << 0LL << none << 2LL << grant << none << 1LL << none;
    QTest::newRow("yen have no minor unit")
        << "JPY" << 12000001LL << 1000LL << 4000002LL << grant << none << 14200002LL << none;
    QTest::newRow("dinar have three decimals")
        << "KWD" << 30000000LL << 1250LL << 1001LL << year << 1LL << 33751001LL << 33751002LL;
}

void TestPlanTotal::addsUp()
{
    QFETCH(QString, code);
    QFETCH(qint64, base);
    QFETCH(qint64, bonus);
    QFETCH(qint64, equity);
    QFETCH(int, basis);
    QFETCH(qint64, signOn);
    QFETCH(qint64, yearly);
    QFETCH(qint64, firstYear);
    const Currency currency = *Currency::fromCode(code);
    const auto money = [&](qint64 minor) {
        return minor == none ? std::nullopt : std::optional(Money{minor, currency});
    };
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Offer}) {
        Plan plan;
        plan.equityBasis = EquityBasis(basis);
        plan.terms(set).base.value = money(base);
        plan.terms(set).bonus.value = bonus == none ? std::nullopt : std::optional(Rate{bonus});
        plan.terms(set).equity.value = money(equity);
        plan.terms(set).signOn.value = money(signOn);
        const PlanTotal total = planTotal(plan, set);
        QCOMPARE(total.problem, TotalProblem::None);
        QVERIFY(total.yearly == money(yearly));
        QVERIFY(total.firstYear == money(firstYear));
        QVERIFY(!total.stated);
        QVERIFY(total.missing.isEmpty());
    }
}

void TestPlanTotal::saysWhyNot_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<TotalProblem>("problem");
    const qint64 most = std::numeric_limits<qint64>::max();
    Plan plan;
    QTest::newRow("nothing known") << plan << TotalProblem::NoBase;
    plan.target.equity = typed(1);
    QTest::newRow("equity without base") << plan << TotalProblem::NoBase;
    plan = examplePlan();
    plan.equityBasis = EquityBasis::Unknown;
    QTest::newRow("basis undecided") << plan << TotalProblem::BasisUndecided;
    plan = examplePlan();
    plan.target.equity = typed(95000, Currency::known("GBP"));
    QTest::newRow("equity in pounds") << plan << TotalProblem::MixedCurrencies;
    plan = examplePlan();
    plan.target.equity.value->currency = Currency();
    QTest::newRow("equity in no known currency") << plan << TotalProblem::MixedCurrencies;
    plan = examplePlan();
    plan.target.base.value->minor = most;
    QTest::newRow("bonus overflows") << plan << TotalProblem::Overflow;
    plan.target.bonus = {};
    QTest::newRow("equity overflows") << plan << TotalProblem::Overflow;
}

void TestPlanTotal::saysWhyNot()
{
    QFETCH(Plan, plan);
    QFETCH(TotalProblem, problem);
    const PlanTotal total = planTotal(plan, TermSet::Target);
    QCOMPARE(total.problem, problem);
    QVERIFY(!total.yearly && !total.firstYear && !total.stated);
}

void TestPlanTotal::namesMissingParts()
{
    Plan plan;
    plan.equityBasis = EquityBasis::Year;
    plan.target.base = typed(100);
    QVERIFY(planTotal(plan, TermSet::Target).missing.isEmpty()); // the guide pays nothing else
    plan.facts.bonusAmount = range(1, 2);
    plan.facts.equity = range(1, 2);
    plan.facts.signOn = range(1, 2); // paid once: no part of a year's total
    QCOMPARE(planTotal(plan, TermSet::Target).missing, (QList{Component::Bonus, Component::Equity}));
    plan.target.equity = typed(0);
    QCOMPARE(planTotal(plan, TermSet::Target).missing, QList{Component::Bonus});
    plan.target.bonus.value = Rate{0};
    QVERIFY(planTotal(plan, TermSet::Target).missing.isEmpty());
}

void TestPlanTotal::statedTotals_data()
{
    QTest::addColumn<TermSet>("set");
    QTest::addColumn<bool>("withBase");
    QTest::addColumn<bool>("stated");
    QTest::addColumn<qint64>("yearly");
    QTest::newRow("floor without base") << TermSet::Floor << false << true << 300LL;
    QTest::newRow("floor with base adds up") << TermSet::Floor << true << false << 200LL;
    QTest::newRow("target with base adds up") << TermSet::Target << true << false << 200LL;
    QTest::newRow("what they stated counts") << TermSet::Offer << true << true << 300LL;
}

void TestPlanTotal::statedTotals()
{
    QFETCH(TermSet, set);
    QFETCH(bool, withBase);
    QFETCH(bool, stated);
    QFETCH(qint64, yearly);
    Plan plan;
    plan.terms(set).total = typed(300);
    plan.terms(set).signOn = typed(50);
    if (withBase) {
        plan.terms(set).base = typed(200);
    }
    const PlanTotal total = planTotal(plan, set);
    QCOMPARE(total.stated, stated);
    QVERIFY(total.yearly == units(yearly));
    QVERIFY(total.firstYear == units(yearly + 50));
}

void TestPlanTotal::signOnInAnotherCurrencyIsNotAdded()
{
    Plan plan = examplePlan();
    plan.target.signOn = typed(30000, Currency::known("EUR"));
    const PlanTotal total = planTotal(plan, TermSet::Target);
    QVERIFY(total.yearly == units(382500));
    QVERIFY(!total.firstYear);
}

QTEST_GUILESS_MAIN(TestPlanTotal)
#include "tst_plantotal.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plans.h"
#include "negotiation/plantotal.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;

/// Figures that were stated for another period than a year.
class TestStatedTerms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restates_data();
    void restates();
    void aPeriodWithoutAFigure();
    void tooLargeStaysAsItWas();
};

void TestStatedTerms::restates_data()
{
    QTest::addColumn<PayPeriod>("period");
    QTest::addColumn<qint64>("stated");
    QTest::addColumn<qint64>("yearly");
    QTest::newRow("year") << PayPeriod::Year << qint64(156'000) << qint64(156'000);
    QTest::newRow("month") << PayPeriod::Month << qint64(13'000) << qint64(156'000);
    QTest::newRow("week") << PayPeriod::Week << qint64(3'000) << qint64(156'000);
    QTest::newRow("hour") << PayPeriod::Hour << qint64(75) << qint64(156'000);
}

void TestStatedTerms::restates()
{
    QFETCH(PayPeriod, period);
    QFETCH(qint64, stated);
    QFETCH(qint64, yearly);
    QCOMPARE(yearlyAmount(units(stated), period), std::optional(units(yearly)));
    Term<Money> term = typed(stated); // said first, and then for what
    QVERIFY(restate(term, period));
    QCOMPARE(term.value, std::optional(units(yearly)));
    QCOMPARE(statedAmount(term), std::optional(units(stated)));
    QVERIFY(restate(term, PayPeriod::Year));
    QCOMPARE(term.value, std::optional(units(stated)));
}

void TestStatedTerms::aPeriodWithoutAFigure()
{
    Term<Money> term;
    QVERIFY(restate(term, PayPeriod::Month));
    QVERIFY(!term.value && !statedAmount(term));
    QCOMPARE(term.period, PayPeriod::Month);
}

void TestStatedTerms::tooLargeStaysAsItWas()
{
    Term<Money> term = typed(mostMoneyUnits);
    QVERIFY(!restate(term, PayPeriod::Hour));
    QCOMPARE(term.value, std::optional(units(mostMoneyUnits)));
    QCOMPARE(term.period, PayPeriod::Year);
}

QTEST_GUILESS_MAIN(TestStatedTerms)
#include "tst_statedterms.moc"

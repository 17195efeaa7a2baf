// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csv.h"
#include "offersheet/marked.h"
#include "offersheet/plandates.h"
#include "offersheet/plantables.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestPlanTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets();
    void equityIsInThePlansBasis();
    void unknownIsEmpty();
    void everyRowHasTheHeadsWidth_data();
    void everyRowHasTheHeadsWidth();
    void currenciesWithOtherPlaces_data();
    void currenciesWithOtherPlaces();
    void dates();
    void datesKeepTheirNames();
};

void TestPlanTables::targets()
{
    const QList<QStringList> rows = planTableRows(markedPlan(), PlanTable::Targets);
    QCOMPARE(rows[1], QStringList({u"Base salary"_s, u"USD a year"_s, u"160000"_s, u"220000"_s, u"171113"_s,
                                   u"205000"_s, u"271717"_s, u"190000"_s}));
    QCOMPARE(rows[3].mid(4), QStringList({QString(), u"10"_s, QString(), QString()}));
}

// Their equity may be a grant where the plan speaks of years: a column has one unit.
void TestPlanTables::equityIsInThePlansBasis()
{
    Plan plan = markedPlan();
    plan.equityBasis = EquityBasis::Year;
    plan.offer.terms.equity.value = Money::units(260000, plan.currency);
    plan.offer.terms.equityBasis = EquityBasis::Grant;
    const QStringList row = planTableRows(plan, PlanTable::Targets).at(2);
    QVERIFY2(row.at(1).contains(u"a year"_s), qPrintable(row.at(1)));
    QCOMPARE(row.at(7), u"65000"_s);
}

void TestPlanTables::unknownIsEmpty()
{
    const QList<QStringList> rows = planTableRows(Plan(), PlanTable::Targets);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QVERIFY2(rows[i].mid(2).join(QString()).isEmpty(), qPrintable(rows[i].join(u'|')));
    }
}

void TestPlanTables::everyRowHasTheHeadsWidth_data()
{
    QTest::addColumn<PlanTable>("table");
    for (const PlanTable table : allPlanTables()) {
        QTest::newRow(qPrintable(planTableName(table))) << table;
    }
}

void TestPlanTables::everyRowHasTheHeadsWidth()
{
    QFETCH(PlanTable, table);
    QCOMPARE(planTableOfName(planTableName(table)), std::optional(table));
    const QList<QStringList> rows = planTableRows(markedPlan(), table);
    QVERIFY(rows.size() > 1);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), rows.first().size());
    }
}

void TestPlanTables::currenciesWithOtherPlaces_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("no places") << u"JPY"_s << qint64(12000000) << u"12000000"_s;
    QTest::newRow("two, none used") << u"USD"_s << qint64(12000000) << u"120000"_s;
    QTest::newRow("two, used") << u"USD"_s << qint64(12000050) << u"120000.5"_s;
    QTest::newRow("below one") << u"USD"_s << qint64(5) << u"0.05"_s;
    QTest::newRow("three") << u"KWD"_s << qint64(12000005) << u"12000.005"_s;
}

void TestPlanTables::currenciesWithOtherPlaces()
{
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    Plan plan;
    plan.target.base.value = Money{minor, *Currency::fromCode(code)};
    QCOMPARE(planTableRows(plan, PlanTable::Targets).at(1).at(5), text);
}

void TestPlanTables::dates()
{
    Plan plan = markedPlan();
    plan.deadlines.append(Deadline{u"gone"_s, u"Done already"_s, plan.deadlines[0].at, true});
    plan.deadlines.append(Deadline{u"never"_s, u"Without a day"_s, {}});
    int leftOut = 0;
    const QList<CalendarEvent> events = planDates(plan, &leftOut);
    QCOMPARE(events.size(), 2);
    QCOMPARE(leftOut, 1);
    QCOMPARE(events[0].at, *plan.offer.deadline);
    QVERIFY(events[0].uid != events[1].uid);
}

void TestPlanTables::datesKeepTheirNames()
{
    Plan plan = markedPlan();
    const QString before = planDates(plan).constFirst().uid;
    plan.offer.deadline = plan.offer.deadline->addDays(1);
    QCOMPARE(planDates(plan).constFirst().uid, before);
    QVERIFY(!before.contains(u"SECRET"_s));
}

QTEST_GUILESS_MAIN(TestPlanTables)
#include "tst_plantables.moc"

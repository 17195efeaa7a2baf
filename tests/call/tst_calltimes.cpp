// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/businessdays.h"
#include "call/callplan.h"
#include "call/timeline.h"

#include <QTest>
#include <QTimeZone>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

QList<Qt::DayOfWeek> toFriday()
{
    return {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
}
QList<Qt::DayOfWeek> fromSunday()
{
    return {Qt::Sunday, Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday};
}
QDate monday()
{
    return QDate(2026, 3, 2);
}

} // namespace

class TestCallTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBusinessDays_data();
    void countsBusinessDays();
    void agreesWithCountingEachDay();
    void addsBusinessDays_data();
    void addsBusinessDays();
    void urgency_data();
    void urgency();
    void order();
    void zones();
};

void TestCallTimes::countsBusinessDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("expected");
    QTest::newRow("the same day") << monday() << monday() << 0;
    QTest::newRow("the next day") << monday() << monday().addDays(1) << 1;
    QTest::newRow("Friday to Saturday") << monday().addDays(4) << monday().addDays(5) << 0;
    QTest::newRow("Friday to Monday") << monday().addDays(4) << monday().addDays(7) << 1;
    QTest::newRow("Saturday to Monday") << monday().addDays(5) << monday().addDays(7) << 1;
    QTest::newRow("a week") << monday() << monday().addDays(7) << 5;
    QTest::newRow("back over a weekend") << monday().addDays(7) << monday().addDays(4) << -1;
    QTest::newRow("over the leap day") << QDate(2028, 2, 28) << QDate(2028, 3, 1) << 2;
    QTest::newRow("no date") << QDate() << monday() << 0;
}

void TestCallTimes::countsBusinessDays()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QTEST(businessDaysTo(from, to, toFriday()), "expected");
}

void TestCallTimes::agreesWithCountingEachDay()
{
    for (const auto &workdays : {toFriday(), fromSunday()}) {
        for (int start = 0; start < 7; ++start) {
            int count = 0;
            for (int days = 1; days < 40; ++days) {
                const QDate day = monday().addDays(start + days);
                count += workdays.contains(Qt::DayOfWeek(day.dayOfWeek())) ? 1 : 0;
                QCOMPARE(businessDaysTo(monday().addDays(start), day, workdays), count);
            }
        }
    }
}

void TestCallTimes::addsBusinessDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("none") << monday() << 0 << monday();
    QTest::newRow("none on a Saturday") << monday().addDays(5) << 0 << monday().addDays(7);
    QTest::newRow("over the weekend") << monday().addDays(4) << 2 << monday().addDays(8);
}

void TestCallTimes::addsBusinessDays()
{
    QFETCH(const QDate, from);
    QFETCH(const int, days);
    QTEST(plusBusinessDays(from, days, toFriday()), "expected");
    QCOMPARE(plusBusinessDays(from, 3, {}), from.addDays(3));
}

void TestCallTimes::urgency_data()
{
    QTest::addColumn<qint64>("hours"); // from Monday, 9 o'clock
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("countdown");
    QTest::newRow("passed") << -26LL << int(Urgency::Passed) << u"passed 1 day(s) 2 hour(s) ago"_s;
    QTest::newRow("today") << 5LL << int(Urgency::Today) << u"in 5 hour(s)"_s;
    QTest::newRow("tomorrow") << 24LL << int(Urgency::Soon) << u"in 1 day(s) · 1 business day(s)"_s;
    QTest::newRow("Thursday") << 76LL << int(Urgency::Near) << u"in 3 day(s) 4 hour(s) · 3 business day(s)"_s;
    QTest::newRow("in a week") << 168LL << int(Urgency::Later) << u"in 7 day(s) · 5 business day(s)"_s;
}

void TestCallTimes::urgency()
{
    QFETCH(const qint64, hours);
    const QDateTime now(monday(), QTime(9, 0), Qt::UTC);
    Plan plan = callPlan();
    plan.offer.deadline = now.addSecs(hours * 3600);
    const QList<TimelineEntry> entries = timelineOf(plan, now, american());
    QCOMPARE(entries.size(), 1);
    QTEST(int(entries[0].urgency), "expected");
    QTEST(countdownText(entries[0]), "countdown");
    QVERIFY(!adviceSentence(entries[0]).isEmpty());
}

void TestCallTimes::order()
{
    const QDateTime now(monday(), QTime(9, 0), Qt::UTC);
    Plan plan = callPlan();
    Deadline done;
    done.id = u"d"_s;
    done.at = now.addDays(1);
    done.done = true;
    Deadline early;
    early.id = u"e"_s;
    early.at = now.addDays(2);
    Deadline never;
    never.id = u"n"_s;
    plan.deadlines = {done, early, never};
    plan.offer.deadline = now.addDays(3);
    const QList<TimelineEntry> entries = timelineOf(plan, now, american());
    QCOMPARE(entries.size(), 3); // a date that is none is not shown
    QCOMPARE(entries[0].id, u"e"_s);
    QCOMPARE(entries[1].id, QString());
    QCOMPARE(entries[2].id, u"d"_s);
    QCOMPARE(int(entries[2].urgency), int(Urgency::Done));
}

void TestCallTimes::zones()
{
    // Monday late in the evening over there is Tuesday here.
    const QTimeZone tokyo("Asia/Tokyo");
    const QDateTime now = QDateTime(monday(), QTime(20, 0), Qt::UTC).toTimeZone(tokyo);
    Plan plan = callPlan();
    plan.offer.deadline = QDateTime(monday(), QTime(23, 0), Qt::UTC);
    const QList<TimelineEntry> entries = timelineOf(plan, now, american());
    QCOMPARE(entries[0].at.date(), monday().addDays(1));
    QCOMPARE(int(entries[0].urgency), int(Urgency::Today));
}

QTEST_GUILESS_MAIN(TestCallTimes)
#include "tst_calltimes.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/businessdays.h"
#include "call/callgate.h"
#include "call/callletters.h"
#include "call/callplan.h"
#include "call/timeline.h"
#include "negotiation/daysofftext.h"

#include <QTest>
#include <QTimeZone>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

WorkCalendar toFriday()
{
    return {};
}
WorkCalendar fromSunday()
{
    return {{Qt::Sunday, Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday}, {}};
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
    void daysOffDoNotCount();
    void datesOfOtherOffers();
    void daysOffAsText_data();
    void daysOffAsText();
    void daysOffThatAreNone();
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
    WorkCalendar withDaysOff = toFriday();
    withDaysOff.daysOff = {monday().addDays(8), monday().addDays(8), monday().addDays(12),
                           monday().addDays(30), monday().addDays(-400)};
    for (const auto &calendar : {toFriday(), fromSunday(), withDaysOff}) {
        for (int start = 0; start < 7; ++start) {
            int count = 0;
            for (int days = 1; days < 40; ++days) {
                const QDate day = monday().addDays(start + days);
                count += calendar.isWorkday(day) ? 1 : 0;
                QCOMPARE(businessDaysTo(monday().addDays(start), day, calendar), count);
                QCOMPARE(businessDaysTo(day, monday().addDays(start), calendar), -count);
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
    QCOMPARE(plusBusinessDays(from, 3, {{}, {}}), from.addDays(3));
    WorkCalendar off = toFriday();
    off.daysOff = {monday().addDays(1), monday().addDays(2)};
    QCOMPARE(plusBusinessDays(monday(), 1, off), monday().addDays(3));
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

void TestCallTimes::daysOffDoNotCount()
{
    const QDateTime now(monday(), QTime(9, 0), Qt::UTC);
    Plan plan = callPlan();
    plan.offer.deadline = now.addDays(3);
    QCOMPARE(timelineOf(plan, now, american())[0].businessDays, 3);
    plan.daysOff = {{monday().addDays(1), u"a holiday"_s, {}}, {monday().addDays(2), {}, {}}};
    const TimelineEntry entry = timelineOf(plan, now, american())[0];
    QCOMPARE(entry.businessDays, 1);
    QCOMPARE(int(entry.urgency), int(Urgency::Soon)); // and what to do about it is another thing
    QVERIFY(gateReasons(plan, now, american()).contains(GateReason::UnderDeadline));
    QVERIFY2(letterOf(LetterKind::Stall, plan, now, american()).body.contains(u"Mar"_s) &&
                 !letterOf(LetterKind::Stall, plan, now, american()).body.contains(u"March 3"_s),
             qPrintable(letterOf(LetterKind::Stall, plan, now, american()).body));
}

void TestCallTimes::datesOfOtherOffers()
{
    const QDateTime now(monday(), QTime(9, 0), Qt::UTC);
    Plan plan = callPlan();
    Offer other;
    other.id = u"o"_s;
    other.name = u"Sample Tools"_s;
    other.deadline = now.addSecs(5 * 3600);
    plan.otherOffers = {other};
    plan.offer.deadline = now.addDays(3);
    const QList<TimelineEntry> entries = timelineOf(plan, now, american());
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].ofOffer && entries[0].what.contains(u"Sample Tools"_s));
    QVERIFY(adviceSentence(entries[0]).contains(u"by phone"_s));
    QVERIFY(entries[1].what.contains(u"Example Works"_s));
}

void TestCallTimes::daysOffAsText_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << u"en_US"_s << u" , "_s << QString();
    QTest::newRow("American") << u"en_US"_s << u"12/25/2026"_s << u"12/25/2026"_s;
    QTest::newRow("two digits of a year") << u"en_US"_s << u"12/25/26"_s << u"12/25/2026"_s;
    QTest::newRow("ISO, with names") << u"en_US"_s << u"2027-01-01 New Year; 2026-12-25 Christmas day"_s
                                     << u"12/25/2026 Christmas day, 1/1/2027 New Year"_s;
    QTest::newRow("German") << u"de_DE"_s << u"25.12.2026 Weihnachten, 03.10.26"_s
                            << u"03.10.2026, 25.12.2026 Weihnachten"_s;
    QTest::newRow("a date with blanks")
        << u"ko_KR"_s << u"2026. 12. 25. 성탄절, 2027. 1. 1."_s << u"2026. 12. 25. 성탄절, 2027. 1. 1."_s;
    QTest::newRow("months as words") << u"en_001"_s << u"2026-12-25 Christmas day"_s
                                     << u"25/12/2026 Christmas day"_s;
    QTest::newRow("twice") << u"en_GB"_s << u"25/12/2026 first, 2026-12-25 second"_s << u"25/12/2026 first"_s;
}

void TestCallTimes::daysOffAsText()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    const auto read = readDaysOff(typed, {}, QLocale(locale));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
    QTEST(daysOffText(*read, QLocale(locale)), "shown");
    QCOMPARE(
        daysOffText(*readDaysOff(daysOffText(*read, QLocale(locale)), {}, QLocale(locale)), QLocale(locale)),
        daysOffText(*read, QLocale(locale)));
}

void TestCallTimes::daysOffThatAreNone()
{
    for (const QString &typed : {u"tomorrow"_s, u"31/31/2026"_s, u"2026-12-25, soon"_s, u"1/1/1926"_s}) {
        QVERIFY2(!readDaysOff(typed, {}, american()).ok(), qPrintable(typed));
    }
    QCOMPARE(readDaysOff(u"2026-12-25, soon"_s, {}, american()).error(), u"soon"_s);
    const QList<DayOff> known{{QDate(2026, 12, 25), u"old"_s, QJsonObject{{u"x"_s, 1}}}};
    QCOMPARE(readDaysOff(u"2026-12-25 new"_s, known, american())->first().unknown, known.first().unknown);
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

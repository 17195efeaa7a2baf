// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/shares.h"

#include "compensation/amounts.h"

#include <array>
#include <limits>
#include <numeric>

using namespace counteroffer;

namespace {

constexpr std::array allRoundings = {ShareRounding::CumulativeRounding, ShareRounding::CumulativeRoundDown,
                                     ShareRounding::FrontLoaded,        ShareRounding::BackLoaded,
                                     ShareRounding::FrontLoadedSingle,  ShareRounding::BackLoadedSingle};

} // namespace

class TestShares final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dealsEighteenIntoFour_data();
    void dealsEighteenIntoFour();
    void tenThousandAndOne();
    void yearsOfDifferentSize();
    void smallAndLargeGrantsAddUp_data();
    void smallAndLargeGrantsAddUp();
    void refusesWhatIsNoGrant();
    void daysOfTheMonth_data();
    void daysOfTheMonth();
    void aLateGrantIsACliff();
};

void TestShares::dealsEighteenIntoFour_data()
{
    QTest::addColumn<ShareRounding>("rounding");
    QTest::addColumn<QList<qint64>>("tranches");
    using Tranches = QList<qint64>;
    QTest::newRow("cumulative rounding") << ShareRounding::CumulativeRounding << Tranches{5, 4, 5, 4};
    QTest::newRow("cumulative round-down") << ShareRounding::CumulativeRoundDown << Tranches{4, 5, 4, 5};
    QTest::newRow("front") << ShareRounding::FrontLoaded << Tranches{5, 5, 4, 4};
    QTest::newRow("back") << ShareRounding::BackLoaded << Tranches{4, 4, 5, 5};
    QTest::newRow("front, single") << ShareRounding::FrontLoadedSingle << Tranches{6, 4, 4, 4};
    QTest::newRow("back, single") << ShareRounding::BackLoadedSingle << Tranches{4, 4, 4, 6};
}

void TestShares::dealsEighteenIntoFour()
{
    QFETCH(const ShareRounding, rounding);
    QFETCH(const QList<qint64>, tranches);
    COMPARE_FIGURE(shareTranches(18, 4, rounding), tranches);
}

void TestShares::tenThousandAndOne()
{
    const auto events = shareEvents(10'001, PeriodicVesting{48, 1, 12});
    QVERIFY(events.ok());
    QCOMPARE(events->size(), 37);
    QCOMPARE(events->at(0), (ShareEvent{12, 2'500}));
    QCOMPARE(events->at(1), (ShareEvent{13, 209}));
    QCOMPARE(events->at(2), (ShareEvent{14, 208}));
    QCOMPARE(sharesVestedBy(*events, 11), 0);
    QCOMPARE(sharesVestedBy(*events, 13), 2'709);
    QCOMPARE(sharesVestedBy(*events, 48), 10'001);
    // A cliff between two quarters pays on its own month.
    const auto quarters = shareEvents(16, PeriodicVesting{48, 3, 10});
    QVERIFY(quarters.ok());
    QCOMPARE(quarters->at(0), (ShareEvent{10, 3}));
    QCOMPARE(quarters->at(1), (ShareEvent{12, 1}));
}

void TestShares::yearsOfDifferentSize()
{
    AnnualVesting schedule = AnnualVesting::percents({5, 15, 40, 40});
    schedule.years[2].parts = 2;
    const QList<ShareEvent> expected = {
        {12, 5}, {24, 15}, {30, 20}, {36, 21}, {48, 40}}; // of 101: 5.05, 20.2, 40.4, …
    COMPARE_FIGURE(shareEvents(101, schedule), expected);
}

void TestShares::smallAndLargeGrantsAddUp_data()
{
    QTest::addColumn<qint64>("shares");
    QTest::newRow("F22 none") << qint64(0);
    QTest::newRow("F22 one") << qint64(1);
    QTest::newRow("fewer than tranches") << qint64(47);
    QTest::newRow("many") << qint64(1'234'567);
    QTest::newRow("the most") << std::numeric_limits<qint64>::max();
}

void TestShares::smallAndLargeGrantsAddUp()
{
    QFETCH(const qint64, shares);
    for (const ShareRounding rounding : allRoundings) {
        for (const int cliff : {0, 1, 12, 47, 48}) {
            const auto events = shareEvents(shares, PeriodicVesting{48, 1, cliff}, rounding);
            QVERIFY(events.ok());
            QCOMPARE(sharesVestedBy(*events, 48), shares);
            QCOMPARE(sharesVestedBy(*events, cliff - 1), 0);
            for (const ShareEvent &event : *events) {
                QVERIFY(event.shares > 0);
            }
        }
    }
    const auto byYear = shareEvents(shares, AnnualVesting::percents({33, 33, 22, 12}));
    QVERIFY(byYear.ok());
    QCOMPARE(sharesVestedBy(*byYear, 48), shares);
}

void TestShares::refusesWhatIsNoGrant()
{
    COMPARE_ERROR(shareTranches(-1, 4), ArithmeticError::NegativeInput);
    COMPARE_ERROR(shareTranches(18, 0), ArithmeticError::TermInvalid);
    COMPARE_ERROR(shareEvents(-1, AnnualVesting::percents({100})), ArithmeticError::NegativeInput);
    COMPARE_ERROR(shareEvents(18, AnnualVesting::percents({99})), ArithmeticError::ScheduleSum);
    COMPARE_ERROR(shareEvents(18, PeriodicVesting{12, 1, 13}), ArithmeticError::CliffBeyondTerm);
}

void TestShares::daysOfTheMonth_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("day"); // 0: the day of the start
    QTest::addColumn<QDate>("expected");
    const QDate lastOfJanuary(2026, 1, 31);
    QTest::newRow("31st, a short month") << lastOfJanuary << 3 << 0 << QDate(2026, 4, 30);
    QTest::newRow("31st, February") << lastOfJanuary << 1 << 0 << QDate(2026, 2, 28);
    QTest::newRow("31st, leap February") << lastOfJanuary << 25 << 0 << QDate(2028, 2, 29);
    QTest::newRow("31st comes back") << lastOfJanuary << 2 << 0 << QDate(2026, 3, 31);
    QTest::newRow("30th, February") << QDate(2026, 1, 30) << 1 << 0 << QDate(2026, 2, 28);
    QTest::newRow("29 February, a year on") << QDate(2028, 2, 29) << 12 << 0 << QDate(2029, 2, 28);
    QTest::newRow("rule: the first") << QDate(2026, 1, 20) << 12 << 1 << QDate(2027, 1, 1);
    QTest::newRow("rule: 31 or last") << QDate(2026, 1, 20) << 1 << 31 << QDate(2026, 2, 28);
    QTest::newRow("rule: 29 or last") << QDate(2026, 1, 20) << 25 << 29 << QDate(2028, 2, 29);
}

void TestShares::daysOfTheMonth()
{
    QFETCH(const QDate, start);
    QFETCH(const int, months);
    QFETCH(const int, day);
    QFETCH(const QDate, expected);
    QCOMPARE(vestingDate(start, months, day == 0 ? std::nullopt : std::optional(day)), expected);
}

void TestShares::aLateGrantIsACliff()
{
    const auto events = shareEvents(48, PeriodicVesting{48, 1, 0});
    QVERIFY(events.ok());
    const auto dated = datedShares(*events, QDate(2026, 1, 15), QDate(2026, 6, 1));
    QVERIFY(dated.ok());
    QCOMPARE(dated->first(), (DatedShares{QDate(2026, 6, 1), 4})); // February to May
    QCOMPARE(dated->at(1), (DatedShares{QDate(2026, 6, 15), 1}));
    QCOMPARE(dated->last(), (DatedShares{QDate(2030, 1, 15), 1}));
    QCOMPARE(dated->size(), 45);
    const auto onTime = datedShares(*events, QDate(2026, 1, 15), QDate(2026, 1, 15));
    QVERIFY(onTime.ok());
    QCOMPARE(onTime->size(), 48);
    COMPARE_ERROR(datedShares(*events, QDate(), QDate(2026, 6, 1)), ArithmeticError::DateMissing);
    COMPARE_ERROR(datedShares(*events, QDate(2026, 6, 1), QDate()), ArithmeticError::DateMissing);
    COMPARE_ERROR(datedShares(*events, QDate(2026, 6, 1), QDate(2026, 6, 1), 32),
                  ArithmeticError::TermInvalid);
}

QTEST_GUILESS_MAIN(TestShares)
#include "tst_shares.moc"

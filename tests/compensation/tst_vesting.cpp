// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/vesting.h"

#include "compensation/amounts.h"

#include <limits>
#include <numeric>

using namespace counteroffer;

namespace {

const PeriodicVesting monthlyWithCliff{48, 1, 12};
const PeriodicVesting quarterlyWithout{48, 3, 0};

VestingSchedule basisPoints(std::initializer_list<qint64> shares)
{
    AnnualVesting schedule;
    for (const qint64 share : shares) {
        schedule.years.append({Rate{share}, 1});
    }
    return schedule;
}

} // namespace

class TestVesting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthByMonth_data();
    void monthByMonth();
    void yearByYear_data();
    void yearByYear();
    void halfYears();
    void refusesUnsoundSchedules_data();
    void refusesUnsoundSchedules();
    void refusesWhatIsNegative();
    void everythingVestsAndNeverLess_data();
    void everythingVestsAndNeverLess();
};

void TestVesting::monthByMonth_data()
{
    QTest::addColumn<VestingSchedule>("schedule");
    QTest::addColumn<int>("month");
    QTest::addColumn<qint64>("minor");
    const VestingSchedule monthly = monthlyWithCliff;
    QTest::newRow("V1 month 0") << monthly << 0 << qint64(0);
    QTest::newRow("V1 month 11, before the cliff") << monthly << 11 << qint64(0);
    QTest::newRow("V1 month 12, the cliff pays what accrued") << monthly << 12 << qint64(100'000'00);
    QTest::newRow("V1 month 13") << monthly << 13 << qint64(108'333'33);
    QTest::newRow("V1 month 24") << monthly << 24 << qint64(200'000'00);
    QTest::newRow("V1 month 36") << monthly << 36 << qint64(300'000'00);
    QTest::newRow("V1 month 47") << monthly << 47 << qint64(391'666'67);
    QTest::newRow("V1 month 48") << monthly << 48 << qint64(400'000'00);
    QTest::newRow("V1 after the end") << monthly << 480 << qint64(400'000'00);
    QTest::newRow("V1 quarterly month 10") << VestingSchedule(quarterlyWithout) << 10 << qint64(75'000'00);
    QTest::newRow("quarterly month 2") << VestingSchedule(quarterlyWithout) << 2 << qint64(0);
    QTest::newRow("cliff between two quarters")
        << VestingSchedule(PeriodicVesting{48, 3, 10}) << 10 << qint64(75'000'00);
    QTest::newRow("cliff at the end, before")
        << VestingSchedule(PeriodicVesting{48, 1, 48}) << 47 << qint64(0);
    QTest::newRow("cliff at the end")
        << VestingSchedule(PeriodicVesting{48, 1, 48}) << 48 << qint64(400'000'00);
    QTest::newRow("annual, within the first year") << basisPoints({4000, 6000}) << 11 << qint64(0);
    QTest::newRow("annual, within the second") << basisPoints({4000, 6000}) << 23 << qint64(160'000'00);
}

void TestVesting::monthByMonth()
{
    QFETCH(const VestingSchedule, schedule);
    QFETCH(const int, month);
    QFETCH(const qint64, minor);
    COMPARE_FIGURE(vestedAfter(thousand(400), schedule, month), cents(minor));
}

void TestVesting::yearByYear_data()
{
    QTest::addColumn<VestingSchedule>("schedule");
    QTest::addColumn<QList<qint64>>("thousandsByYear");
    using Years = QList<qint64>;
    QTest::newRow("V1 even") << VestingSchedule(AnnualVesting::percents({25, 25, 25, 25}))
                             << Years{100, 100, 100, 100};
    QTest::newRow("V1 40/30/20/10") << VestingSchedule(AnnualVesting::percents({40, 30, 20, 10}))
                                    << Years{160, 120, 80, 40};
    QTest::newRow("V1 33/33/22/12") << VestingSchedule(AnnualVesting::percents({33, 33, 22, 12}))
                                    << Years{132, 132, 88, 48};
    QTest::newRow("V1 5/15/40/40") << VestingSchedule(AnnualVesting::percents({5, 15, 40, 40}))
                                   << Years{20, 60, 160, 160};
    QTest::newRow("monthly with a cliff") << VestingSchedule(monthlyWithCliff) << Years{100, 100, 100, 100};
    QTest::newRow("three years, the fourth is empty")
        << VestingSchedule(AnnualVesting::percents({50, 25, 25})) << Years{200, 100, 100, 0};
}

void TestVesting::yearByYear()
{
    QFETCH(const VestingSchedule, schedule);
    QFETCH(const QList<qint64>, thousandsByYear);
    const auto years = vestedByYear(thousand(400), schedule);
    QVERIFY(years.ok());
    QCOMPARE(years->size(), thousandsByYear.size());
    for (qsizetype i = 0; i < years->size(); ++i) {
        QCOMPARE(years->at(i), thousand(thousandsByYear.at(i)));
    }
}

void TestVesting::halfYears()
{
    AnnualVesting schedule = AnnualVesting::percents({5, 15, 40, 40});
    schedule.years[2].parts = 2;
    schedule.years[3].parts = 2;
    COMPARE_FIGURE(vestedAfter(thousand(400), schedule, 29), thousand(80));
    COMPARE_FIGURE(vestedAfter(thousand(400), schedule, 30), thousand(160));
    COMPARE_FIGURE(vestedAfter(thousand(400), schedule, 42), thousand(320));
    COMPARE_FIGURE(vestedAfter(thousand(400), schedule, 48), thousand(400));
    QCOMPARE(vestingMonths(schedule), 48);
}

void TestVesting::refusesUnsoundSchedules_data()
{
    QTest::addColumn<VestingSchedule>("schedule");
    QTest::addColumn<ArithmeticError>("error");
    QTest::newRow("F22 sum 9999") << basisPoints({2500, 2500, 2500, 2499}) << ArithmeticError::ScheduleSum;
    QTest::newRow("F22 sum 10001") << basisPoints({2500, 2500, 2500, 2501}) << ArithmeticError::ScheduleSum;
    QTest::newRow("no year") << VestingSchedule(AnnualVesting{}) << ArithmeticError::ScheduleSum;
    QTest::newRow("a sum that wraps round to 100 %")
        << basisPoints({std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max(), 10'002})
        << ArithmeticError::ScheduleSum;
    QTest::newRow("a negative year") << basisPoints({-1000, 11'000}) << ArithmeticError::NegativeInput;
    QTest::newRow("five parts of a year")
        << VestingSchedule(AnnualVesting{{{Rate{10'000}, 5}}}) << ArithmeticError::TermInvalid;
    QTest::newRow("no parts of a year")
        << VestingSchedule(AnnualVesting{{{Rate{10'000}, 0}}}) << ArithmeticError::TermInvalid;
    QTest::newRow("F22 cliff after the term")
        << VestingSchedule(PeriodicVesting{12, 1, 13}) << ArithmeticError::CliffBeyondTerm;
    QTest::newRow("a negative cliff")
        << VestingSchedule(PeriodicVesting{12, 1, -1}) << ArithmeticError::NegativeInput;
    QTest::newRow("no term") << VestingSchedule(PeriodicVesting{0, 1, 0}) << ArithmeticError::TermInvalid;
    QTest::newRow("no period") << VestingSchedule(PeriodicVesting{48, 0, 0}) << ArithmeticError::TermInvalid;
    QTest::newRow("a period that does not go into the term")
        << VestingSchedule(PeriodicVesting{48, 5, 0}) << ArithmeticError::TermInvalid;
    QTest::newRow("a term of centuries")
        << VestingSchedule(PeriodicVesting{1201, 1, 0}) << ArithmeticError::TermInvalid;
}

void TestVesting::refusesUnsoundSchedules()
{
    QFETCH(const VestingSchedule, schedule);
    QFETCH(const ArithmeticError, error);
    QCOMPARE(scheduleError(schedule), std::optional(error));
    COMPARE_ERROR(vestedAfter(thousand(400), schedule, 12), error);
    COMPARE_ERROR(vestedByYear(thousand(400), schedule), error);
}

void TestVesting::refusesWhatIsNegative()
{
    COMPARE_ERROR(vestedAfter(thousand(-1), monthlyWithCliff, 12), ArithmeticError::NegativeInput);
    COMPARE_ERROR(vestedAfter(thousand(400), monthlyWithCliff, -1), ArithmeticError::NegativeInput);
    COMPARE_ERROR(vestedByYear(thousand(400), monthlyWithCliff, -1), ArithmeticError::TermInvalid);
}

void TestVesting::everythingVestsAndNeverLess_data()
{
    QTest::addColumn<qint64>("grant");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("one minor unit") << qint64(1);
    QTest::newRow("a prime") << qint64(1'000'003);
    QTest::newRow("F22 a trillion") << qint64(100'000'000'000'000);
    QTest::newRow("the greatest") << std::numeric_limits<qint64>::max();
}

void TestVesting::everythingVestsAndNeverLess()
{
    QFETCH(const qint64, grant);
    const QList<VestingSchedule> schedules = {monthlyWithCliff, quarterlyWithout, PeriodicVesting{36, 6, 10},
                                              AnnualVesting::percents({33, 33, 22, 12}),
                                              basisPoints({3333, 3333, 3334})};
    for (const VestingSchedule &schedule : schedules) {
        qint64 before = 0;
        for (int month = 0; month <= 60; ++month) {
            const auto vested = vestedAfter(cents(grant), schedule, month);
            QVERIFY(vested.ok());
            QVERIFY(vested->minor >= before);
            before = vested->minor;
        }
        QCOMPARE(before, grant);
        const auto years = vestedByYear(cents(grant), schedule);
        QVERIFY(years.ok());
        const qint64 sum =
            std::accumulate(years->cbegin(), years->cend(), qint64(0),
                            [](qint64 total, const Money &year) { return total + year.minor; });
        QCOMPARE(sum, grant);
    }
}

QTEST_GUILESS_MAIN(TestVesting)
#include "tst_vesting.moc"

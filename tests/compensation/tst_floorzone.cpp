// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/floorzone.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;

namespace {

/// V18: 230K a year, 60K left behind, 5 % for the risk.
Alternative staying()
{
    return {thousand(920), Rate::percent(5), thousand(60)};
}

} // namespace

class TestFloorZone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayingSetsTheFloor();
    void theBestAlternativeDecides();
    void noAlternativeIsNoFloor();
    void zone_data();
    void zone();
};

void TestFloorZone::stayingSetsTheFloor()
{
    const Floor expected{dollars(256'500), thousand(1'026), 0};
    COMPARE_FIGURE(floorOf({staying()}), expected);
}

void TestFloorZone::theBestAlternativeDecides()
{
    const Alternative worse{thousand(800), {}, {}};
    const Alternative better{thousand(1'200), Rate::percent(-10), {}}; // 1,080K: not sure yet
    const auto found = floorOf({worse, staying(), better, better});
    QVERIFY(found.ok());
    QCOMPARE(found->decidedBy, 2);
    QCOMPARE(found->perYear, thousand(270));
    // One that is worth less than nothing is still the floor where it is the only one.
    COMPARE_FIGURE(floorOf({{thousand(-4), {}, {}}}), (Floor{thousand(-1), thousand(-4), 0}));
}

void TestFloorZone::noAlternativeIsNoFloor()
{
    COMPARE_ERROR(floorOf({}), ArithmeticError::NothingGiven);
    COMPARE_ERROR(floorOf({staying(), {cents(1, "EUR"), {}, {}}}), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(floorOf({{cents(std::numeric_limits<qint64>::max()), Rate::percent(5), {}}}),
                  ArithmeticError::Overflow);
}

void TestFloorZone::zone_data()
{
    QTest::addColumn<MoneyRange>("band");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("width");
    QTest::newRow("V26 wide") << thousands(268, 378) << qint64(310) << qint64(68);
    QTest::newRow("V26 narrow") << thousands(230, 325) << qint64(310) << qint64(15);
    QTest::newRow("V26 empty") << thousands(248, 349) << qint64(350) << qint64(-1);
    QTest::newRow("V26 another role") << thousands(148, 205) << qint64(198) << qint64(7);
}

void TestFloorZone::zone()
{
    QFETCH(const MoneyRange, band);
    QFETCH(const qint64, floor);
    QFETCH(const qint64, width);
    COMPARE_FIGURE(zoneWidth(band, thousand(floor)), thousand(width));
    COMPARE_ERROR(zoneWidth(band, cents(1, "EUR")), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(zoneWidth({band.hi, band.lo}, thousand(floor)), ArithmeticError::RangeReversed);
}

QTEST_GUILESS_MAIN(TestFloorZone)
#include "tst_floorzone.moc"

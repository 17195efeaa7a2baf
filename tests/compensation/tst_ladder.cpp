// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/ladder.h"

#include "compensation/position.h"
#include "compensation/reply.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;

namespace {

constexpr qint64 greatest = std::numeric_limits<qint64>::max();

ReplyPoints points()
{
    ReplyPoints made;
    made.floor = thousand(220);
    made.target = thousand(240);
    made.opening = thousand(262);
    made.band = thousands(198, 262);
    return made;
}

} // namespace

class TestLadder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halvesItsConcessions();
    void neverPassesTheTarget_data();
    void neverPassesTheTarget();
    void refusesToClimb();
    void opensWithARange_data();
    void opensWithARange();
    void speaksInRoundFigures_data();
    void speaksInRoundFigures();
    void placesTheirFigure_data();
    void placesTheirFigure();
    void asksOnDownTheLadder();
    void leavesOutWhatIsNotSet();
    void tabulates();
    void refusesEndlessTables();
};

void TestLadder::halvesItsConcessions()
{
    const QList<LadderStep> expected = {{cents(262'000'00), cents(0)},
                                        {cents(249'428'57), cents(12'571'43)},
                                        {cents(243'142'86), cents(6'285'71)},
                                        {cents(240'000'00), cents(3'142'86)}};
    COMPARE_FIGURE(concessionLadder(thousand(262), thousand(240)), expected); // V17
}

void TestLadder::neverPassesTheTarget_data()
{
    QTest::addColumn<qint64>("opening");
    QTest::addColumn<qint64>("target");
    QTest::newRow("one minor unit") << qint64(101) << qint64(100);
    QTest::newRow("three minor units") << qint64(103) << qint64(100);
    QTest::newRow("nothing to give") << qint64(100) << qint64(100);
    QTest::newRow("from the greatest") << greatest << qint64(1);
    QTest::newRow("below zero") << qint64(-5) << qint64(-1'000);
}

void TestLadder::neverPassesTheTarget()
{
    QFETCH(const qint64, opening);
    QFETCH(const qint64, target);
    const auto ladder = concessionLadder(cents(opening), cents(target));
    QVERIFY(ladder.ok());
    QCOMPARE(ladder->first().offer, cents(opening));
    QCOMPARE(ladder->last().offer, cents(target));
    qint64 given = 0;
    for (qsizetype i = 1; i < ladder->size(); ++i) {
        QVERIFY(ladder->at(i).offer.minor <= ladder->at(i - 1).offer.minor);
        QVERIFY(ladder->at(i).offer.minor >= target);
        given += ladder->at(i).concession.minor;
    }
    QCOMPARE(given, opening - target);
}

void TestLadder::refusesToClimb()
{
    COMPARE_ERROR(concessionLadder(thousand(240), thousand(262)), ArithmeticError::RangeReversed);
    COMPARE_ERROR(concessionLadder(thousand(240), cents(1, "EUR")), ArithmeticError::CurrencyMismatch);
}

void TestLadder::opensWithARange_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("high");
    QTest::newRow("V21 least") << 5 << qint64(262'500);
    QTest::newRow("V21 between") << 10 << qint64(275'000);
    QTest::newRow("V21 most") << 20 << qint64(300'000);
    QTest::newRow("none") << 0 << qint64(250'000);
}

void TestLadder::opensWithARange()
{
    QFETCH(const int, percent);
    QFETCH(const qint64, high);
    COMPARE_FIGURE(rangeOpener(thousand(250), Rate::percent(percent)),
                   (MoneyRange{thousand(250), dollars(high)}));
    COMPARE_ERROR(rangeOpener(thousand(250), Rate{-1}), ArithmeticError::NegativeInput);
    COMPARE_ERROR(rangeOpener(cents(greatest), Rate{1}), ArithmeticError::Overflow);
}

void TestLadder::speaksInRoundFigures_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("spoken");
    QTest::newRow("four") << qint64(249'428'57) << 4 << qint64(249'400'00);
    QTest::newRow("three") << qint64(249'428'57) << 3 << qint64(249'000'00);
    QTest::newRow("half away from zero") << qint64(-249'450'00) << 4 << qint64(-249'500'00);
    QTest::newRow("into the next digit") << qint64(999'950'00) << 4 << qint64(1'000'000'00);
    QTest::newRow("short enough as it is") << qint64(12) << 4 << qint64(12);
    QTest::newRow("nothing") << qint64(0) << 1 << qint64(0);
    QTest::newRow("the greatest to one digit") << greatest << 1 << qint64(9'000'000'000'000'000'000);
}

void TestLadder::speaksInRoundFigures()
{
    QFETCH(const qint64, minor);
    QFETCH(const int, digits);
    QFETCH(const qint64, spoken);
    COMPARE_FIGURE(spokenAmount(cents(minor), digits), cents(spoken));
    COMPARE_ERROR(spokenAmount(cents(minor), 0), ArithmeticError::TermInvalid);
    COMPARE_ERROR(spokenAmount(cents(minor), 19), ArithmeticError::TermInvalid);
}

void TestLadder::placesTheirFigure_data()
{
    QTest::addColumn<qint64>("theirs");
    QTest::addColumn<ReplyZone>("zone");
    QTest::newRow("a minor unit below the floor") << qint64(219'999'99) << ReplyZone::BelowFloor;
    QTest::newRow("the floor") << qint64(220'000'00) << ReplyZone::BelowTarget;
    QTest::newRow("a minor unit below the target") << qint64(239'999'99) << ReplyZone::BelowTarget;
    QTest::newRow("the target") << qint64(240'000'00) << ReplyZone::AtTarget;
    QTest::newRow("the opening") << qint64(262'000'00) << ReplyZone::AtOpening;
}

void TestLadder::placesTheirFigure()
{
    QFETCH(const qint64, theirs);
    QFETCH(const ReplyZone, zone);
    const auto reply = replyTo(cents(theirs), points());
    QVERIFY(reply.ok());
    QCOMPARE(reply->zone, zone);
    QCOMPARE(reply->overFloor, std::optional(cents(theirs - 220'000'00)));
    QCOMPARE(reply->overTarget, std::optional(cents(theirs - 240'000'00)));
    QCOMPARE(reply->overOpening, std::optional(cents(theirs - 262'000'00)));
    QCOMPARE(reply->inBand.value(), *penetration(cents(theirs), thousands(198, 262)));
    ReplyPoints floorAbove = points();
    floorAbove.floor = thousand(300);
    QCOMPARE(replyTo(cents(theirs), floorAbove)->zone, ReplyZone::BelowFloor);
}

void TestLadder::asksOnDownTheLadder()
{
    ReplyPoints asked = points();
    QCOMPARE(replyTo(thousand(225), asked)->nextAsk, std::optional(cents(249'428'57)));
    asked.asksMade = 2;
    QCOMPARE(replyTo(thousand(225), asked)->nextAsk, std::optional(cents(243'142'86)));
    asked.asksMade = 9;
    QCOMPARE(replyTo(thousand(225), asked)->nextAsk, std::optional(thousand(240)));
    QVERIFY(!replyTo(thousand(240), asked)->nextAsk); // theirs is as good: nothing to ask for
    asked.asksMade = 0;
    QCOMPARE(replyTo(thousand(225), asked)->nextAsk, std::optional(thousand(262)));
    asked.floor = thousand(245);
    asked.asksMade = 3;
    QCOMPARE(replyTo(thousand(225), asked)->nextAsk, std::optional(thousand(245)));
}

void TestLadder::leavesOutWhatIsNotSet()
{
    const auto reply = replyTo(thousand(225), {});
    QVERIFY(reply.ok());
    QCOMPARE(reply->zone, ReplyZone::Unplaced);
    QVERIFY(!reply->overFloor && !reply->overTarget && !reply->overOpening && !reply->inBand &&
            !reply->nextAsk);
    ReplyPoints single;
    single.band = thousands(200, 200);
    QVERIFY(!replyTo(thousand(225), single)->inBand);
    ReplyPoints reversed = points();
    reversed.opening = thousand(230);
    COMPARE_ERROR(replyTo(thousand(225), reversed), ArithmeticError::RangeReversed);
    COMPARE_ERROR(replyTo(cents(1, "EUR"), points()), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(replyTo(cents(-1), points()), ArithmeticError::NegativeInput);
}

void TestLadder::tabulates()
{
    const auto table = replyTable(thousand(215), thousand(263), thousand(5), points());
    QVERIFY(table.ok());
    QCOMPARE(table->size(), 11);
    QCOMPARE(table->first().theirs, thousand(215));
    QCOMPARE(table->at(9).theirs, thousand(260));
    QCOMPARE(table->last().theirs, thousand(263));
    ReplyZone before = ReplyZone::BelowFloor;
    for (const Reply &reply : *table) {
        QVERIFY(int(reply.zone) >= int(before));
        before = reply.zone;
    }
    QCOMPARE(replyTable(thousand(1), thousand(1), thousand(5), points())->size(), 1);
    QCOMPARE(replyTable(thousand(0), thousand(10), thousand(5), points())->size(), 3);
}

void TestLadder::refusesEndlessTables()
{
    COMPARE_ERROR(replyTable(thousand(1), thousand(2), cents(0), points()), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(replyTable(thousand(1), thousand(2), cents(-1), points()), ArithmeticError::NegativeInput);
    COMPARE_ERROR(replyTable(thousand(2), thousand(1), cents(1), points()), ArithmeticError::RangeReversed);
    COMPARE_ERROR(replyTable(cents(0), cents(greatest), cents(1), points()), ArithmeticError::TermInvalid);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/money.h"
#include "market/paystack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

StatedRange stated(const MoneyRange &range)
{
    StatedRange figure;
    figure.range = range;
    return figure;
}

// Round figures: 200–260 base, 10–20 % bonus, 400–800 equity, 320–400 total, in thousands.
CompensationRow row(const QString &region)
{
    CompensationRow row;
    row.region = region;
    row.currency = usd();
    row.base = stated(span(200000, 260000));
    row.bonusPercent = RateRange{Rate::percent(10), Rate::percent(20)};
    row.equity = stated(span(400000, 800000));
    row.total = stated(span(320000, 400000));
    return row;
}

Guide guideOf(const QList<CompensationRow> &rows)
{
    Guide guide;
    guide.compensation = rows;
    return guide;
}

} // namespace

class TestPayStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basis_data();
    void basis();
    void partsOfBothEnds();
    void bonusAsMoneyGoesBeforeTheRate();
    void aYearsWorthThatIsStatedIsTaken();
    void sharesInAnotherCurrencyAreNoPart();
    void unknownStaysUnknown();
    void leavesOutOtherCurrencies();
    void geoIndexIsAgainstTheFirstRow();
    void countsAreNoMoney();
};

void TestPayStack::basis_data()
{
    QTest::addColumn<EquityBasis>("said");
    QTest::addColumn<EquityBasis>("inferred");
    QTest::addColumn<EquityBasis>("chosen");
    QTest::addColumn<qint64>("equity"); // low end, whole units; -1: not known
    const auto unknown = EquityBasis::Unknown;
    const auto year = EquityBasis::Year;
    const auto grant = EquityBasis::Grant;
    QTest::newRow("nothing known") << unknown << unknown << unknown << qint64(-1);
    QTest::newRow("said") << grant << unknown << unknown << qint64(100000);
    QTest::newRow("the sums weigh more than the words") << grant << year << unknown << qint64(400000);
    QTest::newRow("the person weighs more than both") << year << year << grant << qint64(100000);
    QTest::newRow("the person where nothing is known") << unknown << unknown << year << qint64(400000);
}

void TestPayStack::basis()
{
    QFETCH(EquityBasis, said);
    QFETCH(EquityBasis, inferred);
    QFETCH(EquityBasis, chosen);
    QFETCH(qint64, equity);
    CompensationRow one = row(u"Here"_s);
    one.equityPeriod.stated = said;
    one.equityPeriod.inferred = inferred;
    const PayStack stack = payStack(guideOf({one}), chosen);
    QCOMPARE(stack.rows[0].low.equity, equity < 0 ? std::nullopt : std::optional(amount(equity)));
    QCOMPARE(stack.equityUndecided, equity < 0);
}

void TestPayStack::partsOfBothEnds()
{
    const PayStack stack = payStack(guideOf({row(u"Here"_s)}), EquityBasis::Grant);
    QCOMPARE(stack.currency, usd());
    const PayStackRow &first = stack.rows[0];
    QCOMPARE(first.low.base, std::optional(amount(200000)));
    QCOMPARE(first.low.bonus, std::optional(amount(20000)));
    QCOMPARE(first.low.equity, std::optional(amount(100000)));
    QCOMPARE(first.low.sum, std::optional(amount(320000)));
    QCOMPARE(first.high.bonus, std::optional(amount(52000)));
    QCOMPARE(first.high.sum, std::optional(amount(512000)));
    QCOMPARE(first.stated, std::optional(span(320000, 400000)));
}

void TestPayStack::bonusAsMoneyGoesBeforeTheRate()
{
    CompensationRow one = row(u"Here"_s);
    one.bonus = stated(span(7000, 9000));
    const PayStack stack = payStack(guideOf({one}), EquityBasis::Year);
    QCOMPARE(stack.rows[0].low.bonus, std::optional(amount(7000)));
    QCOMPARE(stack.rows[0].high.bonus, std::optional(amount(9000)));
}

void TestPayStack::aYearsWorthThatIsStatedIsTaken()
{
    CompensationRow one = row(u"Here"_s);
    one.equityPerYear = span(90000, 110000);
    const PayStack stack = payStack(guideOf({one}), EquityBasis::Unknown);
    QCOMPARE(stack.rows[0].high.equity, std::optional(amount(110000)));
    QVERIFY(!stack.equityUndecided);
}

void TestPayStack::sharesInAnotherCurrencyAreNoPart()
{
    CompensationRow one = row(u"Here"_s);
    one.equity = stated(span(400000, 800000, gbp()));
    const PayStack stack = payStack(guideOf({one}), EquityBasis::Year);
    QVERIFY(!stack.rows[0].low.equity);
    QCOMPARE(stack.rows[0].low.sum, std::optional(amount(220000)));
}

void TestPayStack::unknownStaysUnknown()
{
    CompensationRow one = row(u"Here"_s);
    one.bonusPercent.reset();
    one.equity.reset();
    one.total.reset();
    const PayStack stack = payStack(guideOf({one}), EquityBasis::Year);
    QVERIFY(!stack.rows[0].low.bonus && !stack.rows[0].low.equity && !stack.rows[0].stated);
    QCOMPARE(stack.rows[0].low.sum, std::optional(amount(200000)));
    QVERIFY(!stack.equityUndecided);
    QVERIFY(!stack.rows[0].geoMillionths);
    QVERIFY(payStack({}, EquityBasis::Year).rows.isEmpty());
}

void TestPayStack::leavesOutOtherCurrencies()
{
    CompensationRow other = row(u"There"_s);
    other.base = stated(span(1, 2, gbp()));
    CompensationRow none = row(u"Nowhere"_s);
    none.base.reset();
    const PayStack stack = payStack(guideOf({row(u"Here"_s), other, none}), EquityBasis::Year);
    QCOMPARE(stack.rows.size(), 1);
    QCOMPARE(stack.leftOut, (QStringList{u"There"_s, u"Nowhere"_s}));
}

void TestPayStack::geoIndexIsAgainstTheFirstRow()
{
    CompensationRow cheaper = row(u"There"_s);
    cheaper.total = stated(span(288000, 360000));
    const PayStack stack = payStack(guideOf({row(u"Here"_s), cheaper}), EquityBasis::Year);
    QCOMPARE(stack.rows[0].geoMillionths, std::optional<qint64>(1'000'000));
    QCOMPARE(stack.rows[1].geoMillionths, std::optional<qint64>(900'000));
}

void TestPayStack::countsAreNoMoney()
{
    CompensationRow one = row(u"Here"_s);
    one.equity.reset();
    one.equityUnits = CountRange{1000, 2000};
    const PayStack stack = payStack(guideOf({one}), EquityBasis::Year);
    QVERIFY(stack.equityByCount);
    QVERIFY(!stack.rows[0].high.equity);
}

QTEST_GUILESS_MAIN(TestPayStack)
#include "tst_paystack.moc"

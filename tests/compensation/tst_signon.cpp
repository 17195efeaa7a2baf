// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/signon.h"

#include "compensation/amounts.h"

using namespace counteroffer;

class TestSignOn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clawback_data();
    void clawback();
    void grossOfWhatCameNet();
    void refusesWhatMakesNoSense();
    void neverGrows();
};

void TestSignOn::clawback_data()
{
    QTest::addColumn<bool>("cliff");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("completed");
    QTest::addColumn<qint64>("owed");
    QTest::newRow("V4 nothing served") << false << 24 << 0 << qint64(50'000'00);
    QTest::newRow("V4 month 11") << false << 24 << 11 << qint64(27'083'33);
    QTest::newRow("V4 month 12") << false << 24 << 12 << qint64(25'000'00);
    QTest::newRow("V4 month 15") << false << 24 << 15 << qint64(18'750'00);
    QTest::newRow("V4 month 23") << false << 24 << 23 << qint64(2'083'33);
    QTest::newRow("V4 month 24") << false << 24 << 24 << qint64(0);
    QTest::newRow("long after") << false << 24 << 99 << qint64(0);
    QTest::newRow("V4 cliff of 12, month 11") << true << 12 << 11 << qint64(50'000'00);
    QTest::newRow("V4 cliff of 12, month 12") << true << 12 << 12 << qint64(0);
}

void TestSignOn::clawback()
{
    QFETCH(const bool, cliff);
    QFETCH(const int, months);
    QFETCH(const int, completed);
    QFETCH(const qint64, owed);
    const Clawback terms{cliff ? Clawback::Kind::Cliff : Clawback::Kind::Prorated, months};
    COMPARE_FIGURE(clawbackOwed(thousand(50), terms, completed), cents(owed));
}

void TestSignOn::grossOfWhatCameNet()
{
    const GrossRepayment expected{dollars(18'750), dollars(14'625), dollars(4'125)};
    COMPARE_FIGURE(grossRepayment(dollars(18'750), Rate::percent(22)), expected);
    // What does not divide still adds up to what is owed.
    const auto odd = grossRepayment(cents(101), Rate{3333});
    QVERIFY(odd.ok());
    QCOMPARE(odd->kept.minor + odd->outOfPocket.minor, 101);
}

void TestSignOn::refusesWhatMakesNoSense()
{
    COMPARE_ERROR(clawbackOwed(cents(-1), {}, 1), ArithmeticError::NegativeInput);
    COMPARE_ERROR(clawbackOwed(cents(1), {}, -1), ArithmeticError::NegativeInput);
    COMPARE_ERROR(clawbackOwed(cents(1), {Clawback::Kind::Prorated, 0}, 1), ArithmeticError::TermInvalid);
    COMPARE_ERROR(grossRepayment(cents(1), Rate{10'001}), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(grossRepayment(cents(1), Rate{-1}), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(grossRepayment(cents(-1), Rate{1}), ArithmeticError::NegativeInput);
}

void TestSignOn::neverGrows()
{
    for (const auto kind : {Clawback::Kind::Cliff, Clawback::Kind::Prorated}) {
        qint64 before = 99'999'97;
        for (int month = 0; month <= 20; ++month) {
            const auto owed = clawbackOwed(cents(99'999'97), {kind, 18}, month);
            QVERIFY(owed.ok());
            QVERIFY(owed->minor >= 0 && owed->minor <= before);
            before = owed->minor;
        }
        QCOMPARE(before, 0);
    }
}

QTEST_GUILESS_MAIN(TestSignOn)
#include "tst_signon.moc"

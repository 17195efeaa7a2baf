// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/presentvalue.h"

#include "compensation/compounding.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;

namespace {

QList<Money> byYear(std::initializer_list<qint64> amounts)
{
    QList<Money> years;
    for (const qint64 amount : amounts) {
        years.append(thousand(amount));
    }
    return years;
}

} // namespace

class TestPresentValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endOfYear_data();
    void endOfYear();
    void twoClocks_data();
    void twoClocks();
    void withoutARateItIsTheSum();
    void refusesWhatMakesNoSense();
    void compounds_data();
    void compounds();
    void staysExactOverDecades();
};

void TestPresentValue::endOfYear_data()
{
    QTest::addColumn<QList<Money>>("years");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("V13 A") << byYear({383, 353, 353, 353}) << qint64(1'280'291'96);
    QTest::newRow("V13 B") << byYear({363, 373, 413, 413}) << qint64(1'380'577'33);
    QTest::newRow("V13 C") << byYear({413, 373, 333, 293}) << qint64(1'260'365'07);
}

void TestPresentValue::endOfYear()
{
    QFETCH(const QList<Money>, years);
    QFETCH(const qint64, minor);
    COMPARE_FIGURE(presentValue(years, Rate::percent(5)), cents(minor));
}

void TestPresentValue::twoClocks_data()
{
    QTest::addColumn<QList<Money>>("cash");
    QTest::addColumn<QList<Money>>("equity");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("V13 A") << byYear({283, 253, 253, 253}) << byYear({100, 100, 100, 100})
                           << qint64(1'252'292'00);
    QTest::newRow("V13 B") << byYear({343, 313, 253, 253}) << byYear({20, 60, 160, 160})
                           << qint64(1'344'133'29);
    QTest::newRow("V13 C") << byYear({253, 253, 253, 253}) << byYear({160, 120, 80, 40})
                           << qint64(1'240'163'61);
}

void TestPresentValue::twoClocks()
{
    QFETCH(const QList<Money>, cash);
    QFETCH(const QList<Money>, equity);
    QFETCH(const qint64, minor);
    COMPARE_FIGURE(presentValue(cash, Rate::percent(5), equity, Rate::percent(12)), cents(minor));
}

void TestPresentValue::withoutARateItIsTheSum()
{
    const QList<Money> years = byYear({383, 353, 353, 353});
    COMPARE_FIGURE(presentValue(years, {}), thousand(1442));
    COMPARE_FIGURE(presentValue(years, {}, years, {}), thousand(2884));
    COMPARE_FIGURE(presentValue(QList<Money>(), Rate::percent(5)), (Money{}));
    qint64 before = std::numeric_limits<qint64>::max();
    for (qint64 rate = 0; rate <= 3'000; rate += 137) {
        const auto value = presentValue(years, Rate{rate});
        QVERIFY(value.ok());
        QVERIFY(value->minor < before);
        before = value->minor;
    }
}

void TestPresentValue::refusesWhatMakesNoSense()
{
    const QList<Money> years = byYear({1, 2});
    COMPARE_ERROR(presentValue(years, Rate::percent(-100)), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(presentValue(years, {}, years, Rate::percent(-101)), ArithmeticError::ShareInvalid);
    COMPARE_ERROR(presentValue({cents(1), cents(1, "EUR")}, {}), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(presentValue(years, {}, {cents(1, "EUR")}, {}), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(presentValue(QList<Money>(61, cents(1)), {}), ArithmeticError::TermInvalid);
    COMPARE_ERROR(presentValue({cents(std::numeric_limits<qint64>::max())}, Rate::percent(-50)),
                  ArithmeticError::Overflow);
}

void TestPresentValue::compounds_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("years");
    QTest::addColumn<bool>("inFirstYear");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("F21 40 years, raise in the first") << 5 << 40 << true << qint64(634'198'81);
    QTest::newRow("F21 40 years, raise after it") << 5 << 40 << false << qint64(603'998'87);
    QTest::newRow("F21 10 years, raise after it") << 7 << 10 << false << qint64(69'082'24);
    QTest::newRow("F21 10 years, raise in the first") << 7 << 10 << true << qint64(73'918'00);
    QTest::newRow("no years") << 7 << 0 << true << qint64(0);
    QTest::newRow("no raise") << 0 << 10 << true << qint64(50'000'00);
}

void TestPresentValue::compounds()
{
    QFETCH(const int, percent);
    QFETCH(const int, years);
    QFETCH(const bool, inFirstYear);
    QFETCH(const qint64, minor);
    const FirstRaise first = inFirstYear ? FirstRaise::InFirstYear : FirstRaise::AfterFirstYear;
    COMPARE_FIGURE(compoundedGap(thousand(5), Rate::percent(percent), years, first), cents(minor));
}

void TestPresentValue::staysExactOverDecades()
{
    // An odd rate over 60 years needs some 800 bits on either side of the fraction.
    COMPARE_FIGURE(compoundedGap(cents(1), Rate{1}, 60, FirstRaise::AfterFirstYear), cents(60));
    QVERIFY(
        presentValue(QList<Money>(60, thousand(300)), Rate{537}, QList<Money>(60, thousand(100)), Rate{1213})
            .ok());
    COMPARE_ERROR(compoundedGap(thousand(5), Rate::percent(100), 60, FirstRaise::InFirstYear),
                  ArithmeticError::Overflow);
    COMPARE_ERROR(compoundedGap(thousand(5), Rate::percent(5), 61, FirstRaise::InFirstYear),
                  ArithmeticError::TermInvalid);
    COMPARE_ERROR(compoundedGap(thousand(5), Rate::percent(5), -1, FirstRaise::InFirstYear),
                  ArithmeticError::TermInvalid);
}

QTEST_GUILESS_MAIN(TestPresentValue)
#include "tst_presentvalue.moc"

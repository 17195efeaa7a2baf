// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneyrounder.h"

#include "compensation/amounts.h"

#include <limits>

using namespace counteroffer;

class TestExact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void floorsTowardsLess();
    void keepsAllDigits();
    void comparesExactly();
    void agreesWithWideIntegers();
    void dividesLongNumbers();
    void takesRoots();
    void failsOnceAndForAll();
    void keepsTheEndsOf64Bits();
    void expectsOneCurrency();
};

void TestExact::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("whole") << qint64(6) << qint64(3) << qint64(2);
    QTest::newRow("below half") << qint64(149) << qint64(100) << qint64(1);
    QTest::newRow("half") << qint64(3) << qint64(2) << qint64(2);
    QTest::newRow("half, even below") << qint64(5) << qint64(2) << qint64(3);
    QTest::newRow("minus half") << qint64(-5) << qint64(2) << qint64(-3);
    QTest::newRow("half by a negative") << qint64(5) << qint64(-2) << qint64(-3);
    QTest::newRow("minus below half") << qint64(-149) << qint64(100) << qint64(-1);
    QTest::newRow("nothing") << qint64(0) << qint64(-7) << qint64(0);
    QTest::newRow("tiny") << qint64(1) << std::numeric_limits<qint64>::max() << qint64(0);
}

void TestExact::roundsHalfAwayFromZero()
{
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, denominator);
    QFETCH(const qint64, rounded);
    COMPARE_FIGURE(Exact::fraction(numerator, denominator).rounded(), rounded);
}

void TestExact::floorsTowardsLess()
{
    COMPARE_FIGURE(Exact::fraction(7, 2).floored(), qint64(3));
    COMPARE_FIGURE(Exact::fraction(-7, 2).floored(), qint64(-4));
    COMPARE_FIGURE(Exact::fraction(-8, 2).floored(), qint64(-4));
}

void TestExact::keepsAllDigits()
{
    // A third of a cent three times over is a cent, and a rate compounded for 60 years comes back.
    const Exact third = Exact::fraction(1, 3);
    QCOMPARE((third + third + third - 1).sign(), 0);
    const Exact growth = Exact::fraction(10'001, 10'000);
    QCOMPARE((growth.power(60) / growth.power(60) - 1).sign(), 0);
    QCOMPARE((growth.power(60) - growth.power(59) * growth).sign(), 0);
    QVERIFY((growth.power(60) - growth.power(59)).sign() > 0);
}

void TestExact::comparesExactly()
{
    const Exact below = Exact::fraction(999'999'999'999, 1'000'000'000'000);
    QVERIFY(below < 1);
    QVERIFY(!(Exact(1) < below));
    QVERIFY(below <= 1);
    QVERIFY(Exact(1) <= Exact::fraction(7, 7));
    QVERIFY(Exact(-2) < Exact(-1));
    QVERIFY(!(Exact::failed(ArithmeticError::Overflow) < 1));
    QVERIFY(!(Exact::failed(ArithmeticError::Overflow) <= 1));
    QVERIFY(!(Exact(1) <= Exact::failed(ArithmeticError::Overflow)));
}

/// Sums, differences, products and quotients of many numbers of every size against the compiler's own 128
/// bits.
void TestExact::agreesWithWideIntegers()
{
    quint64 state = 42;
    const auto next = [&state] {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return qint64(state) >> (state >> 58); // by 0 to 63 bits: large and small ones alike
    };
    const auto nearest = [](Wide numerator, Wide denominator) {
        const bool negative = (numerator < 0) != (denominator < 0);
        const Wide above = numerator < 0 ? -numerator : numerator;
        const Wide below = denominator < 0 ? -denominator : denominator;
        const Wide magnitude = above / below + (above % below >= below - above % below ? 1 : 0);
        return negative ? -magnitude : magnitude;
    };
    for (int i = 0; i < 20'000; ++i) {
        const qint64 a = next();
        const qint64 b = next();
        const qint64 c = next();
        if (c == 0) {
            continue;
        }
        const Wide product = nearest(Wide(a) * b, c);
        const auto found = (Exact(a) * b / c).rounded();
        const bool fits =
            product >= std::numeric_limits<qint64>::min() && product <= std::numeric_limits<qint64>::max();
        QCOMPARE(found.ok(), fits);
        QVERIFY(!fits || *found == qint64(product));
        const Wide sum = nearest(Wide(a) - b, c);
        const auto foundSum = (Exact::fraction(a, c) - Exact::fraction(b, c)).rounded();
        QCOMPARE(foundSum.ok(),
                 sum <= std::numeric_limits<qint64>::max() && sum >= std::numeric_limits<qint64>::min());
        QVERIFY(!foundSum || *foundSum == qint64(sum));
    }
}

void TestExact::dividesLongNumbers()
{
    // (2^500 - 1) = (2^250 - 1)(2^250 + 1), and one more leaves one over.
    const Natural one(1);
    const Natural square = Natural::difference(Natural::powerOfTwo(500), one);
    const Natural below = Natural::difference(Natural::powerOfTwo(250), one);
    const Natural above = *Natural::sum(Natural::powerOfTwo(250), one);
    QCOMPARE(Natural::compare(*Natural::product(below, above), square), 0);
    const auto quotient = Natural::divided(Natural::powerOfTwo(500), above);
    QCOMPARE(Natural::compare(quotient.whole, below), 0);
    QVERIFY(quotient.rest.isOne());
    QCOMPARE(Natural::compare(Natural::commonDivisor(square, above), above), 0);
    QVERIFY(Natural::commonDivisor(below, above).isOne());
    // The longest there is: the rest of this division needs a bit more than it may keep.
    const Natural longest =
        Natural::difference(*Natural::product(Natural::powerOfTwo(1024), Natural::powerOfTwo(1023)), one);
    QCOMPARE(longest.bits(), 2047);
    QVERIFY(Natural::divided(longest, Natural::difference(longest, one)).rest.isOne());
    QVERIFY(!Natural::product(Natural::powerOfTwo(1024), Natural::powerOfTwo(1024)));
    QVERIFY(Natural::product(Natural::powerOfTwo(1024), Natural()));
}

void TestExact::takesRoots()
{
    QCOMPARE((Exact::squareRoot(Exact::fraction(9, 4)) - Exact::fraction(3, 2)).sign(), 0);
    QCOMPARE(Exact::squareRoot(0).sign(), 0);
    // The root of 2 to 18 places, and its square as near to 2 as 96 binary places allow.
    COMPARE_FIGURE((Exact::squareRoot(2) * 1'000'000'000'000'000'000).rounded(),
                   qint64(1'414'213'562'373'095'049));
    const Exact error = Exact(2) - Exact::squareRoot(2).power(2);
    QVERIFY(error.sign() > 0 && error < Exact(1) / Exact(2).power(94));
    COMPARE_ERROR(Exact::squareRoot(-1).rounded(), ArithmeticError::NegativeInput);
}

void TestExact::failsOnceAndForAll()
{
    const Exact broken = Exact(1) / 0;
    COMPARE_ERROR((Exact(0) * broken + 5).rounded(), ArithmeticError::DivisionByZero);
    COMPARE_ERROR((Exact(1) / broken).floored(), ArithmeticError::DivisionByZero);
    COMPARE_ERROR((-broken).orZero().rounded(), ArithmeticError::DivisionByZero);
    COMPARE_ERROR((broken + Exact::failed(ArithmeticError::Overflow)).rounded(),
                  ArithmeticError::DivisionByZero);
    COMPARE_ERROR(Exact::squareRoot(broken).rounded(), ArithmeticError::DivisionByZero);
    COMPARE_ERROR(Exact(10).power(2000).rounded(), ArithmeticError::Overflow);
    COMPARE_ERROR((Exact(1) / Exact(10).power(600) + Exact(1) / Exact(3).power(1200)).rounded(),
                  ArithmeticError::Overflow);
}

void TestExact::keepsTheEndsOf64Bits()
{
    const qint64 greatest = std::numeric_limits<qint64>::max();
    const qint64 least = std::numeric_limits<qint64>::min();
    COMPARE_FIGURE(Exact(greatest).rounded(), greatest);
    COMPARE_FIGURE(Exact(least).rounded(), least);
    COMPARE_ERROR((Exact(greatest) + Exact::fraction(1, 2)).rounded(), ArithmeticError::Overflow);
    COMPARE_FIGURE((Exact(greatest) + Exact::fraction(1, 2)).floored(), greatest);
    COMPARE_ERROR((Exact(least) - Exact::fraction(1, 2)).rounded(), ArithmeticError::Overflow);
    COMPARE_ERROR((-Exact(least)).rounded(), ArithmeticError::Overflow);
}

void TestExact::expectsOneCurrency()
{
    MoneyRounder round{cents(1), Money{}, cents(2)};
    COMPARE_FIGURE(round.finishMoney(Exact::fraction(5, 2)), cents(3));
    round.expect(cents(0, "EUR"));
    COMPARE_ERROR(round.finishMoney(1), ArithmeticError::CurrencyMismatch);

    MoneyRounder unknown{Money{5, {}}};
    unknown.expect(cents(5));
    COMPARE_ERROR(unknown.finishMoney(1), ArithmeticError::CurrencyMismatch);

    MoneyRounder failing{cents(1)};
    const Money nothing = failing.money(Exact(1) / 0);
    QCOMPARE(nothing.minor, 0);
    COMPARE_ERROR(failing.finish(1), ArithmeticError::DivisionByZero);
}

QTEST_GUILESS_MAIN(TestExact)
#include "tst_exact.moc"

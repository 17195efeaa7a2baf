// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/packages.h"

#include "compensation/amounts.h"

using namespace counteroffer;

namespace {

const PackageWeights weights{Rate::percent(15), Rate::percent(70), Rate::percent(100)};

Package packageA()
{
    return {thousand(250), thousand(380), thousand(30)};
}

} // namespace

class TestPackages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp();
    void solvesTheThird_data();
    void solvesTheThird();
    void isWorthTheSame();
    void staysInTheBand();
    void refusesWhatMakesNoSense();
};

void TestPackages::addsUp()
{
    COMPARE_FIGURE(packageWorth(packageA(), weights), thousand(1'446)); // V19 A
}

void TestPackages::solvesTheThird_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("signOn");
    QTest::addColumn<qint64>("grant");
    QTest::newRow("V19 A") << qint64(250) << qint64(30) << qint64(380'000'00);
    QTest::newRow("V19 B") << qint64(240) << qint64(40) << qint64(431'428'57);
    QTest::newRow("V19 C") << qint64(262) << qint64(0) << qint64(344'000'00);
}

void TestPackages::solvesTheThird()
{
    QFETCH(const qint64, base);
    QFETCH(const qint64, signOn);
    QFETCH(const qint64, grant);
    const Package asked{thousand(base), cents(777), thousand(signOn)};
    const Package expected{thousand(base), cents(grant), thousand(signOn)};
    COMPARE_FIGURE(solvedPackage(asked, PackagePart::Grant, thousand(1'446), weights), expected);
}

void TestPackages::isWorthTheSame()
{
    for (const PackagePart part : {PackagePart::Base, PackagePart::Grant, PackagePart::SignOn}) {
        // Whatever is asked to vary, the solution of a package's own worth is that package.
        COMPARE_FIGURE(solvedPackage(packageA(), part, thousand(1'446), weights), packageA());
        const auto odd = solvedPackage({cents(24'123'457), cents(35'123'459), cents(1'234'567)}, part,
                                       cents(150'000'007), weights);
        QVERIFY(odd.ok());
        // Half a minor unit of base counts 2.3 times over four years.
        QVERIFY(qAbs(packageWorth(*odd, weights)->minor - 150'000'007) <= 3);
    }
}

void TestPackages::staysInTheBand()
{
    const auto solved = [](const MoneyRange &band) {
        return solvedPackage({thousand(240), {}, thousand(40)}, PackagePart::Grant, thousand(1'446), weights,
                             band);
    };
    QVERIFY(solved(thousands(400, 440)).ok());
    QVERIFY(solved({cents(431'428'57), cents(431'428'57)}).ok());
    COMPARE_ERROR(solved(thousands(432, 440)), ArithmeticError::OutsideBand);
    COMPARE_ERROR(solved(thousands(400, 431)), ArithmeticError::OutsideBand);
    COMPARE_ERROR(solved({cents(1, "EUR"), cents(2, "EUR")}), ArithmeticError::CurrencyMismatch);
    COMPARE_ERROR(solvedPackage({thousand(500), {}, {}}, PackagePart::Grant, thousand(1'446), weights),
                  ArithmeticError::OutsideBand); // the grant would be negative
}

void TestPackages::refusesWhatMakesNoSense()
{
    const PackageWeights worthless{Rate::percent(-100), Rate{}, Rate{}};
    for (const PackagePart part : {PackagePart::Base, PackagePart::Grant, PackagePart::SignOn}) {
        COMPARE_ERROR(solvedPackage(packageA(), part, thousand(1'446), worthless),
                      ArithmeticError::DivisionByZero);
    }
    COMPARE_ERROR(packageWorth({thousand(1), cents(1, "EUR"), {}}, weights),
                  ArithmeticError::CurrencyMismatch);
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"

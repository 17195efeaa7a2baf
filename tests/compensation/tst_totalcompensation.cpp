// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/totalcompensation.h"

#include "compensation/amounts.h"
#include "compensation/exampleoffers.h"

#include <limits>

using namespace counteroffer;

namespace {

OfferTerms offerD()
{
    OfferTerms terms = offerC();
    terms.refreshers = {{thousand(100), 1}, {thousand(100), 2}, {thousand(100), 3}, {thousand(100), 4}};
    return terms;
}

/// Base 200K, 15 % paid at 80 %, half a year in the first, 3 % raise.
OfferTerms offerE()
{
    OfferTerms terms;
    terms.base = thousand(200);
    terms.bonusTarget = Rate::percent(15);
    terms.payout = Rate::percent(80);
    terms.firstYearMonths = 6;
    terms.raise = Rate::percent(3);
    return terms;
}

QList<Money> totals(const OfferTerms &terms)
{
    QList<Money> years;
    const auto result = totalCompensation(terms);
    if (result) {
        for (const YearTotal &year : result->years) {
            years.append(year.total);
        }
    }
    return years;
}

} // namespace

class TestTotalCompensation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveFigures_data();
    void fiveFigures();
    void prorationPayoutAndRaise();
    void namesTheParts();
    void unknownStaysUnknown();
    void refusesUnsoundTerms_data();
    void refusesUnsoundTerms();
    void moreIsNeverLess();
    void crossover_data();
    void crossover();
    void crossoverRefusesTwoCurrencies();
};

void TestTotalCompensation::fiveFigures_data()
{
    QTest::addColumn<OfferTerms>("terms");
    QTest::addColumn<QList<qint64>>("years");
    QTest::addColumn<qint64>("average");
    QTest::addColumn<qint64>("recurring");
    QTest::addColumn<qint64>("guaranteed");
    using Years = QList<qint64>;
    QTest::newRow("V3 A even, sign-on 30K") << offerA() << Years{383'000, 353'000, 353'000, 353'000}
                                            << qint64(360'500) << qint64(353'000) << qint64(250'000);
    QTest::newRow("V3 B back-loaded, sign-on 90K + 60K")
        << offerB() << Years{363'000, 373'000, 413'000, 413'000} << qint64(390'500) << qint64(353'000)
        << qint64(310'000);
    QTest::newRow("V3 C front-loaded") << offerC() << Years{413'000, 373'000, 333'000, 293'000}
                                       << qint64(353'000) << qint64(353'000) << qint64(220'000);
    QTest::newRow("V3 D front-loaded and refreshed") << offerD() << Years{413'000, 398'000, 383'000, 368'000}
                                                     << qint64(390'500) << qint64(390'500) << qint64(220'000);
}

void TestTotalCompensation::fiveFigures()
{
    QFETCH(const OfferTerms, terms);
    QFETCH(const QList<qint64>, years);
    QFETCH(const qint64, average);
    QFETCH(const qint64, recurring);
    QFETCH(const qint64, guaranteed);
    const auto result = totalCompensation(terms);
    QVERIFY(result.ok());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(result->years.at(i).total, dollars(years.at(i)));
    }
    QCOMPARE(result->firstYear, dollars(years.first()));
    QCOMPARE(result->lastYear, dollars(years.last()));
    QCOMPARE(result->sum, dollars(average * 4));
    QCOMPARE(result->average, dollars(average));
    QCOMPARE(result->recurringAverage, dollars(recurring));
    QCOMPARE(result->guaranteedFirstYear, dollars(guaranteed));
}

void TestTotalCompensation::prorationPayoutAndRaise()
{
    const QList<Money> expected = {cents(212'000'00), cents(230'720'00), cents(237'641'60),
                                   cents(244'770'85)};
    QCOMPARE(totals(offerE()), expected);
    const auto result = totalCompensation(offerE());
    QCOMPARE(result->sum, cents(925'132'45));
    QCOMPARE(result->guaranteedFirstYear, thousand(200)); // base is annualised
}

void TestTotalCompensation::namesTheParts()
{
    const auto result = totalCompensation(offerD());
    QVERIFY(result.ok());
    const YearTotal &third = result->years.at(2);
    QCOMPARE(third.base, thousand(220));
    QCOMPARE(third.bonus, std::optional(thousand(33)));
    QCOMPARE(third.vested, std::optional(thousand(80)));
    QCOMPARE(third.refreshed, thousand(50));
    QCOMPARE(third.signOn.minor, 0);
    QCOMPARE(totalCompensation(offerB())->years.at(1).recurring, thousand(313));
    // A refresher ends, too: the fifth year of the first one's four is its last, the sixth has none of it.
    OfferTerms once = offerC();
    once.refreshers = {{thousand(100), 1}};
    const auto longer = totalCompensation(once, 6);
    QVERIFY(longer.ok());
    QCOMPARE(longer->years.at(4).refreshed, thousand(25));
    QCOMPARE(longer->years.at(5).refreshed.minor, 0);
}

void TestTotalCompensation::unknownStaysUnknown()
{
    OfferTerms terms;
    terms.base = thousand(100);
    const auto unknown = totalCompensation(terms);
    QVERIFY(unknown.ok());
    QVERIFY(!unknown->years.first().bonus);
    QVERIFY(!unknown->years.first().vested);
    QCOMPARE(unknown->firstYear, thousand(100));
    terms.bonusTarget = Rate::percent(0);
    terms.grant = Money{};
    terms.schedule = AnnualVesting::percents({100});
    const auto none = totalCompensation(terms);
    QVERIFY(none.ok());
    QCOMPARE(none->years.first().bonus, std::optional(thousand(0)));
    QCOMPARE(none->years.first().vested, std::optional(thousand(0)));
}

void TestTotalCompensation::refusesUnsoundTerms_data()
{
    QTest::addColumn<OfferTerms>("terms");
    QTest::addColumn<int>("years");
    QTest::addColumn<ArithmeticError>("error");
    const auto changed = [](auto change) {
        OfferTerms terms = offerD();
        change(terms);
        return terms;
    };
    QTest::newRow("no years") << offerA() << 0 << ArithmeticError::TermInvalid;
    QTest::newRow("too many years") << offerA() << 61 << ArithmeticError::TermInvalid;
    QTest::newRow("13 months") << changed([](OfferTerms &t) { t.firstYearMonths = 13; }) << 4
                               << ArithmeticError::TermInvalid;
    QTest::newRow("schedule sum") << changed([](OfferTerms &t) {
        t.schedule = AnnualVesting::percents({50});
    }) << 4 << ArithmeticError::ScheduleSum;
    QTest::newRow("two currencies") << changed([](OfferTerms &t) { t.grant = cents(1, "EUR"); }) << 4
                                    << ArithmeticError::CurrencyMismatch;
    QTest::newRow("refresher in another")
        << changed([](OfferTerms &t) { t.refreshers[1].amount = cents(1, "EUR"); }) << 4
        << ArithmeticError::CurrencyMismatch;
    QTest::newRow("refresher over no years")
        << changed([](OfferTerms &t) { t.refreshers[0].overYears = 0; }) << 4 << ArithmeticError::TermInvalid;
    QTest::newRow("negative sign-on")
        << changed([](OfferTerms &t) { t.signOn = {cents(-1)}; }) << 4 << ArithmeticError::NegativeInput;
    QTest::newRow("too large a sum") << changed([](OfferTerms &t) {
        t.base = cents(std::numeric_limits<qint64>::max() / 2);
    }) << 4 << ArithmeticError::Overflow;
}

void TestTotalCompensation::refusesUnsoundTerms()
{
    QFETCH(const OfferTerms, terms);
    QFETCH(const int, years);
    QFETCH(const ArithmeticError, error);
    COMPARE_ERROR(totalCompensation(terms, years), error);
}

void TestTotalCompensation::moreIsNeverLess()
{
    OfferTerms trillion = offerD();
    trillion.base = *Money::units(1'000'000'000'000, Currency::known("USD"));
    QVERIFY(totalCompensation(trillion).ok()); // F22
    const Money before = totalCompensation(offerD())->sum;
    const auto grows = [&before](auto change) {
        OfferTerms terms = offerD();
        change(terms);
        const auto result = totalCompensation(terms);
        return result.ok() && result->sum.minor > before.minor;
    };
    QVERIFY(grows([](OfferTerms &t) { t.base.minor += 1; }));
    QVERIFY(grows([](OfferTerms &t) { t.bonusTarget = Rate{1501}; }));
    QVERIFY(grows([](OfferTerms &t) { t.payout = Rate{10'001}; }));
    QVERIFY(grows([](OfferTerms &t) { t.raise = Rate{1}; }));
    QVERIFY(grows([](OfferTerms &t) { t.grant->minor += 1; }));
    QVERIFY(grows([](OfferTerms &t) { t.signOn = {cents(1)}; }));
    QVERIFY(grows([](OfferTerms &t) { t.refreshers[0].amount.minor += 4; }));
}

void TestTotalCompensation::crossover_data()
{
    QTest::addColumn<QList<Money>>("first");
    QTest::addColumn<QList<Money>>("second");
    QTest::addColumn<std::optional<int>>("year");
    using Year = std::optional<int>;
    QTest::newRow("A against B: a tie after two years") << totals(offerA()) << totals(offerB()) << Year(3);
    QTest::newRow("B against A") << totals(offerB()) << totals(offerA()) << Year(3);
    QTest::newRow("A against C") << totals(offerA()) << totals(offerC()) << Year(4);
    QTest::newRow("C against B") << totals(offerC()) << totals(offerB()) << Year(3);
    QTest::newRow("one and the same") << totals(offerA()) << totals(offerA()) << Year();
    QTest::newRow("C against D: a tie, then one lead") << totals(offerC()) << totals(offerD()) << Year();
    QTest::newRow("nothing") << QList<Money>() << totals(offerA()) << Year();
}

void TestTotalCompensation::crossover()
{
    QFETCH(const QList<Money>, first);
    QFETCH(const QList<Money>, second);
    QFETCH(const std::optional<int>, year);
    COMPARE_FIGURE(crossoverYear(first, second), year);
}

void TestTotalCompensation::crossoverRefusesTwoCurrencies()
{
    COMPARE_ERROR(crossoverYear({cents(1)}, {cents(1, "EUR")}), ArithmeticError::CurrencyMismatch);
}

QTEST_GUILESS_MAIN(TestTotalCompensation)
#include "tst_totalcompensation.moc"

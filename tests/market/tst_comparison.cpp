// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/companynames.h"
#include "market/comparison.h"
#include "market/money.h"
#include "market/regionkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

RateTable pounds()
{
    return RateTable({{gbp(), usd(), 1'270'000'000, QDate(2026, 5, 1)}});
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreAgainstTheFirst();
    void currenciesNeedARate();
    void theAxisIsOfTheFirstThatHasATotal();
    void withoutTheFirstNothingIsMeasured();
    void chosenCurrencyConvertsAll();
    void places_data();
    void places();
    void companies_data();
    void companies();
};

void TestComparison::differencesAreAgainstTheFirst()
{
    const Comparison comparison =
        compareRoles({{1, u"A"_s, span(200000, 300000)}, {2, u"B"_s, span(190000, 330000)}}, {});
    QCOMPARE(comparison.currency, usd());
    QVERIFY(!comparison.rows[0].difference);
    QCOMPARE(comparison.rows[1].difference, std::optional(span(-10000, 30000)));
    QCOMPARE(comparison.rows[1].middleDifference, std::optional(amount(10000)));
}

void TestComparison::currenciesNeedARate()
{
    const QList<ComparedRole> roles{{1, u"A"_s, span(200000, 300000)},
                                    {2, u"B"_s, span(95000, 130000, gbp())}};
    const Comparison without = compareRoles(roles, {});
    QCOMPARE(without.rows[1].missing, ComparedRow::Missing::Rate);
    QVERIFY(!without.rows[1].total && !without.rows[1].difference && !without.rows[1].rate);
    const Comparison with = compareRoles(roles, pounds());
    QCOMPARE(with.rows[1].missing, ComparedRow::Missing::Nothing);
    QCOMPARE(with.rows[1].total, std::optional(span(120650, 165100)));
    QCOMPARE(with.rows[1].rate->billionths, 1'270'000'000);
    QCOMPARE(with.rows[1].difference, std::optional(span(-79350, -134900)));
    QVERIFY(!with.rows[0].rate);
}

void TestComparison::theAxisIsOfTheFirstThatHasATotal()
{
    const Comparison comparison = compareRoles(
        {{1, u"A"_s, std::nullopt}, {2, u"B"_s, span(10, 20, gbp())}, {3, u"C"_s, span(1, 2)}}, {});
    QCOMPARE(comparison.currency, gbp());
    QCOMPARE(comparison.rows[0].missing, ComparedRow::Missing::Total);
    QCOMPARE(comparison.rows[2].missing, ComparedRow::Missing::Rate);
    QVERIFY(compareRoles({}, {}).currency.isNull());
}

void TestComparison::withoutTheFirstNothingIsMeasured()
{
    const Comparison comparison =
        compareRoles({{1, u"A"_s, std::nullopt}, {2, u"B"_s, span(10, 20)}, {3, u"C"_s, span(11, 22)}}, {});
    QVERIFY(comparison.rows[1].total && comparison.rows[2].total);
    QVERIFY(!comparison.rows[2].difference && !comparison.rows[2].middleDifference);
}

void TestComparison::chosenCurrencyConvertsAll()
{
    const Comparison comparison = compareRoles(
        {{1, u"A"_s, span(127000, 254000)}, {2, u"B"_s, span(100000, 100000, gbp())}}, pounds(), gbp());
    QCOMPARE(comparison.rows[0].total, std::optional(span(100000, 200000, gbp())));
    QCOMPARE(comparison.rows[1].difference, std::optional(span(0, -100000, gbp())));
    QVERIFY(comparison.rows[0].rate && !comparison.rows[1].rate);
}

void TestComparison::places_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Springfield"_s << u"Springfield"_s;
    QTest::newRow("state") << u"Springfield, XX"_s << u"Springfield"_s;
    QTest::newRow("bracket") << u" Springfield (HQ) "_s << u"Springfield"_s;
    QTest::newRow("slash") << u"Springfield / Remote"_s << u"Springfield"_s;
    QTest::newRow("dash with room") << u"Springfield – North"_s << u"Springfield"_s;
    QTest::newRow("dash in a word") << u"Stoke-on-Hill"_s << u"Stoke-on-Hill"_s;
    QTest::newRow("begins with a bracket") << u"(Remote)"_s << u"(Remote)"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestComparison::places()
{
    QFETCH(QString, region);
    QFETCH(QString, name);
    QCOMPARE(placeName(region), name);
    QCOMPARE(regionKey(region), name.toCaseFolded());
}

void TestComparison::companies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("two") << u"L5 = Acme L4 ~ Zeta P3"_s << QStringList{u"Acme"_s, u"Zeta"_s};
    QTest::newRow("the longer of two") << u"= Acme Labs 3"_s << QStringList{u"Acme Labs"_s};
    QTest::newRow("no part of a word") << u"Acmeville, ZetaZeta"_s << QStringList{};
    QTest::newRow("in its own case") << u"the zeta of it"_s << QStringList{};
    QTest::newRow("twice") << u"Acme/Acme"_s << QStringList{u"Acme"_s, u"Acme"_s};
    QTest::newRow("at both ends") << u"Zeta"_s << QStringList{u"Zeta"_s};
    QTest::newRow("none") << u""_s << QStringList{};
}

void TestComparison::companies()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList names;
    for (const NamedCompany &named : companiesIn(text, {u"Acme"_s, u"Acme Labs"_s, u"Zeta"_s, QString()})) {
        names.append(named.company);
        QCOMPARE(text.mid(named.begin, named.length), named.company);
    }
    QCOMPARE(names, found);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

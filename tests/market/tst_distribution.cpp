// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/distribution.h"
#include "market/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

namespace {

GuideRecord guide(GuideId id, const std::optional<MoneyRange> &first, const QString &place = u"Here"_s)
{
    GuideRecord record;
    record.id = id;
    record.company = u"C%1"_s.arg(id);
    record.role = u"Data Engineer"_s;
    record.family = RoleFamily::DataEngineer;
    record.regions = {{place, {}, usd(), first}};
    return record;
}

MarketQuestion question()
{
    return {RoleFamily::DataEngineer, {}, usd(), {}};
}

QList<GuideId> ids(const Market &market)
{
    QList<GuideId> list;
    for (const MarketEntry &entry : market.entries) {
        list.append(entry.guideId);
    }
    return list;
}

} // namespace

class TestDistribution final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartiles_data();
    void quartiles();
    void sortsByTheMiddle();
    void asksForFamilyAndRegion();
    void olderTwinsAndVanishedDoNotCount();
    void leavesOutWhatCannotBeCompared();
    void convertsByTheOwnRate();
    void placesAnOffer();
    void ofNothing();
};

void TestDistribution::quartiles_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<QList<qint64>>("minor"); // of the three quartiles
    QTest::newRow("one") << QList<qint64>{7} << QList<qint64>{700, 700, 700};
    QTest::newRow("two") << QList<qint64>{10, 20} << QList<qint64>{1250, 1500, 1750};
    QTest::newRow("four") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{175, 250, 325};
    QTest::newRow("five") << QList<qint64>{1, 2, 3, 4, 5} << QList<qint64>{200, 300, 400};
}

void TestDistribution::quartiles()
{
    QFETCH(QList<qint64>, values);
    QFETCH(QList<qint64>, minor);
    QList<Money> sorted;
    for (const qint64 value : values) {
        sorted.append(amount(value));
    }
    for (int quarter = 1; quarter <= 3; ++quarter) {
        QCOMPARE(quartile(sorted, quarter), std::optional(Money{minor[quarter - 1], usd()}));
    }
    QCOMPARE(quartile({}, 2), std::nullopt);
    QCOMPARE(quartile({{1, usd()}, {2, usd()}}, 2), std::optional(Money{2, usd()})); // half a cent goes up
}

void TestDistribution::sortsByTheMiddle()
{
    const Market market = marketOf(
        {guide(1, span(300, 400)), guide(2, span(100, 500)), guide(3, span(310, 330))}, question(), {});
    QCOMPARE(ids(market), (QList<GuideId>{2, 3, 1}));
    QCOMPARE(market.median, std::optional(amount(320)));
    QCOMPARE(market.leftOut, 0);
}

void TestDistribution::asksForFamilyAndRegion()
{
    GuideRecord other = guide(2, span(1, 2));
    other.family = RoleFamily::DataScientist;
    GuideRecord two = guide(3, span(5, 6), u"There, XX"_s);
    two.regions.append({u"HERE (HQ)"_s, {}, usd(), span(7, 8)});
    two.regions.append({u"here"_s, {}, usd(), span(9, 10)});
    MarketQuestion asked = question();
    const QList<GuideRecord> records{guide(1, span(1, 2)), other, two};
    QCOMPARE(ids(marketOf(records, asked, {})), (QList<GuideId>{1, 3}));
    asked.region = u"here"_s;
    const Market market = marketOf(records, asked, {});
    QCOMPARE(ids(market), (QList<GuideId>{1, 3}));
    QCOMPARE(market.entries[1].total, span(7, 8));
    asked.region = u"nowhere"_s;
    QVERIFY(marketOf(records, asked, {}).entries.isEmpty());
    QCOMPARE(marketOf(records, asked, {}).leftOut, 0);
}

void TestDistribution::olderTwinsAndVanishedDoNotCount()
{
    GuideRecord twin = guide(1, span(1, 2));
    twin.newerTwin = 3;
    GuideRecord gone = guide(2, span(1, 2));
    gone.missingSince = QDateTime::currentDateTimeUtc();
    QCOMPARE(ids(marketOf({twin, gone, guide(3, span(1, 2))}, question(), {})), QList<GuideId>{3});
}

void TestDistribution::leavesOutWhatCannotBeCompared()
{
    const Market market = marketOf({guide(1, span(1, 2)), guide(2, std::nullopt), guide(3, span(1, 2, yen())),
                                    guide(4, span(1, 2, yen())), guide(5, span(1, 2, Currency()))},
                                   question(), {});
    QCOMPARE(ids(market), QList<GuideId>{1});
    QCOMPARE(market.leftOut, 4);
    QCOMPARE(market.withoutRate, QList<Currency>{yen()});
}

void TestDistribution::convertsByTheOwnRate()
{
    const RateTable rates({{usd(), yen(), 150'000'000'000, QDate(2026, 1, 1)}});
    const Market market =
        marketOf({guide(1, span(100, 200)), guide(2, span(15000, 30000, yen()))}, question(), rates);
    QCOMPARE(ids(market), (QList<GuideId>{1, 2}));
    QVERIFY(!market.entries[0].converted && market.entries[1].converted);
    QCOMPARE(market.entries[1].total, span(100, 200));
}

void TestDistribution::placesAnOffer()
{
    MarketQuestion asked = question();
    asked.offer = amount(150);
    const Market market =
        marketOf({guide(1, span(100, 140)), guide(2, span(100, 200)), guide(3, span(160, 200))}, asked, {});
    QCOMPARE(market.below, std::optional(1)); // the middle of the second is the offer itself
    QCOMPARE(market.inside, std::optional(1));
    asked.offer = amount(150, gbp());
    QCOMPARE(marketOf({guide(1, span(100, 140))}, asked, {}).below, std::nullopt);
}

void TestDistribution::ofNothing()
{
    MarketQuestion asked = question();
    asked.offer = amount(1);
    const Market market = marketOf({}, asked, {});
    QVERIFY(!market.median && !market.firstQuartile && !market.below);
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/money.h"
#include "market/ratetable.h"
#include "market/ratetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counteroffer;
using namespace counteroffer::test;

class TestRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestUsableOneCounts();
    void convertsInBothDirections();
    void noRateNoAmount();
    void typed_data();
    void typed();
    void comesBackAsTyped_data();
    void comesBackAsTyped();
};

void TestRates::theLatestUsableOneCounts()
{
    const ExchangeRate old{gbp(), usd(), 1'200'000'000, QDate(2025, 1, 1)};
    const ExchangeRate latest{usd(), gbp(), 800'000'000, QDate(2026, 1, 1)};
    const ExchangeRate nothing{gbp(), usd(), 0, QDate(2026, 6, 1)};
    const ExchangeRate dayless{gbp(), usd(), 1'300'000'000, QDate()};
    const RateTable rates({old, latest, nothing, dayless});
    QCOMPARE(rates.between(gbp(), usd()), std::optional(latest));
    QCOMPARE(rates.between(usd(), gbp()), std::optional(latest));
    QCOMPARE(rates.between(usd(), yen()), std::nullopt);
}

void TestRates::convertsInBothDirections()
{
    const RateTable rates({{gbp(), usd(), 1'270'000'000, QDate(2026, 1, 1)}});
    QCOMPARE(rates.converted(amount(120000, gbp()), usd()), std::optional(amount(152400)));
    QCOMPARE(rates.converted(span(127000, 254000), gbp()), std::optional(span(100000, 200000, gbp())));
    QCOMPARE(rates.converted(amount(5), usd()), std::optional(amount(5)));
}

void TestRates::noRateNoAmount()
{
    const RateTable rates({{gbp(), usd(), 1'270'000'000, QDate(2026, 1, 1)},
                           {usd(), yen(), 150'000'000'000, QDate(2026, 1, 1)}});
    QCOMPARE(rates.converted(amount(1, gbp()), yen()), std::nullopt); // none is made from two others
    QCOMPARE(rates.converted(amount(1, Currency()), usd()), std::nullopt);
    QCOMPARE(rates.converted(amount(1), Currency()), std::nullopt);
    QCOMPARE(rates.converted(amount(1, Currency()), Currency()), std::nullopt);
}

void TestRates::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("billionths"); // 0: see `problem`
    QTest::addColumn<RateProblem>("problem");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto none = RateProblem::Empty;
    QTest::newRow("plain") << u"1.27"_s << english << qint64(1'270'000'000) << none;
    QTest::newRow("whole") << u" 150 "_s << english << qint64(150'000'000'000) << none;
    QTest::newRow("comma of the locale") << u"0,0066"_s << german << qint64(6'600'000) << none;
    QTest::newRow("point in a locale with comma") << u"1.27"_s << german << qint64(1'270'000'000) << none;
    QTest::newRow("comma elsewhere") << u"1,270"_s << english << qint64(0) << RateProblem::NotANumber;
    QTest::newRow("no whole part") << u".5"_s << english << qint64(500'000'000) << none;
    QTest::newRow("nine decimals") << u"0.000000001"_s << english << qint64(1) << none;
    QTest::newRow("zeros behind do not count")
        << u"1.2700000000000"_s << english << qint64(1'270'000'000) << none;
    QTest::newRow("ten decimals") << u"0.0000000001"_s << english << qint64(0) << RateProblem::TooPrecise;
    QTest::newRow("nothing") << u"  "_s << english << qint64(0) << RateProblem::Empty;
    QTest::newRow("zero") << u"0.0"_s << english << qint64(0) << RateProblem::NotPositive;
    QTest::newRow("a point alone") << u"."_s << english << qint64(0) << RateProblem::NotANumber;
    QTest::newRow("minus") << u"-1"_s << english << qint64(0) << RateProblem::NotANumber;
    QTest::newRow("two points") << u"1.2.3"_s << english << qint64(0) << RateProblem::NotANumber;
    QTest::newRow("words") << u"about 1"_s << english << qint64(0) << RateProblem::NotANumber;
    QTest::newRow("huge") << u"12345678901"_s << english << qint64(0) << RateProblem::TooLarge;
}

void TestRates::typed()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(qint64, billionths);
    QFETCH(RateProblem, problem);
    const auto rate = parseRateBillionths(text, locale);
    QCOMPARE(rate.ok(), billionths > 0);
    if (rate) {
        QCOMPARE(*rate, billionths);
    } else {
        QCOMPARE(rate.error(), problem);
        QVERIFY(!rateProblemSentence(problem).isEmpty());
    }
}

void TestRates::comesBackAsTyped_data()
{
    QTest::addColumn<qint64>("billionths");
    QTest::addColumn<QString>("text");
    QTest::newRow("decimals") << qint64(1'270'000'000) << u"1,27"_s;
    QTest::newRow("whole") << qint64(150'000'000'000) << u"150"_s;
    QTest::newRow("least") << qint64(1) << u"0,000000001"_s;
}

void TestRates::comesBackAsTyped()
{
    QFETCH(qint64, billionths);
    QFETCH(QString, text);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(rateBillionthsText(billionths, german), text);
    QCOMPARE(*parseRateBillionths(text, german), billionths);
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"

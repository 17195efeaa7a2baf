// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/currency.h"

#include <QTest>

using namespace counteroffer;

class TestCurrency final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsMinorUnits_data();
    void knowsItsMinorUnits();
    void refusesWhatIsNoCode();
    void allFindThemselves();
};

void TestCurrency::knowsItsMinorUnits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exponent");
    QTest::newRow("dollar") << QStringLiteral("USD") << 2;
    QTest::newRow("yen has none") << QStringLiteral("JPY") << 0;
    QTest::newRow("dinar has three") << QStringLiteral("KWD") << 3;
    QTest::newRow("lower case") << QStringLiteral("eur") << 2;
}

void TestCurrency::knowsItsMinorUnits()
{
    QFETCH(const QString, code);
    QFETCH(const int, exponent);
    const auto currency = Currency::fromCode(code);
    QVERIFY(currency);
    QCOMPARE(currency->code(), code.toUpper());
    QCOMPARE(currency->exponent(), exponent);
}

void TestCurrency::refusesWhatIsNoCode()
{
    for (const auto *text : {u"", u"US", u"USDX", u"XXQ", u"€€€"}) {
        QVERIFY(!Currency::fromCode(QStringView(text)));
    }
    QVERIFY(Currency().isNull());
    QVERIFY(Currency().code().isEmpty());
}

void TestCurrency::allFindThemselves()
{
    for (const Currency currency : Currency::all()) {
        QCOMPARE(Currency::fromCode(currency.code()), std::optional(currency));
        QVERIFY(!currency.symbol().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"

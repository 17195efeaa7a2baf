// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/grammar/amount.h"

#include <QTest>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

/// What an amount says, on one line: "USD 198000..262000", "15..20%", "30000..55000".
QString spelled(const Amount &amount, Currency context)
{
    const auto plus = amount.openEnded ? u"+"_s : QString();
    if (const auto rate = toRateRange(amount)) {
        return u"%1..%2bp"_s.arg(rate->lo.basisPoints).arg(rate->hi.basisPoints) + plus;
    }
    const auto money = toStatedMoneyRange(amount, amount.sign() ? context : Currency());
    if (!money) {
        return u"too large"_s;
    }
    const QString code = money->lo.currency.isNull() ? u"?"_s : money->lo.currency.code();
    const QString mixed = amount.hasMixedSigns() ? u" mixed"_s : QString();
    const auto inUnits = [](const Money &m) {
        return QString::number(double(m.minor) / double(m.currency.minorPerUnit()), 'g', 15);
    };
    return code + u' ' + inUnits(money->lo) + u".."_s + inUnits(money->hi) + plus + mixed;
}

} // namespace

class TestAmount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void findsInProse();
    void spans();
    void everyCurrencyByCode();
    void reversedEndsAreTold();
    void noNumberIsTooLong();
};

void TestAmount::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const QString &text, const QString &expected,
                        const QString &context = {}) { QTest::newRow(name) << text << expected << context; };
    row("en dash", u"$198K–$262K"_s, u"USD 198000..262000"_s);
    row("em dash", u"$198K—$262K"_s, u"USD 198000..262000"_s);
    row("spaces", u"$198K - $262K"_s, u"USD 198000..262000"_s);
    row("to", u"$198K to $262K"_s, u"USD 198000..262000"_s);
    row("wave", u"¥10M〜¥15M"_s, u"JPY 10000000..15000000"_s, u"JPY"_s);
    row("grouped", u"£95,000 - £130,000"_s, u"GBP 95000..130000"_s);
    row("second end bare", u"PLN 348K–525K"_s, u"PLN 348000..525000"_s);
    row("first suffix shared", u"$198–262K"_s, u"USD 198000..262000"_s);
    row("second suffix shared", u"$198K–262"_s, u"USD 198000..262000"_s);
    row("thousands below millions", u"$900–1.2M"_s, u"USD 900000..1200000"_s);
    row("written out below thousands", u"€1,234.50–€2K"_s, u"EUR 1234.5..2000"_s);
    row("suffixes differ", u"CNY 700K–CNY 1.4M"_s, u"CNY 700000..1400000"_s);
    row("code glued", u"EUR82K"_s, u"EUR 82000..82000"_s);
    row("code behind", u"348K PLN"_s, u"PLN 348000..348000"_s);
    row("code glued behind", u"348KPLN"_s, u"PLN 348000..348000"_s);
    row("sign behind a range", u"850 000 – 1 100 000 SEK"_s, u"SEK 850000..1100000"_s);
    row("zloty behind", u"25 000 zł"_s, u"PLN 25000..25000"_s);
    row("euro behind", u"85.000 €"_s, u"EUR 85000..85000"_s);
    row("koruna", u"1 200 000 Kč"_s, u"CZK 1200000..1200000"_s);
    row("German points", u"€85.000–€110.000"_s, u"EUR 85000..110000"_s);
    row("German points, code behind", u"260.000–350.000 RON"_s, u"RON 260000..350000"_s);
    row("thousands of euros", u"72–95 k€"_s, u"EUR 72000..95000"_s);
    row("points twice", u"IDR 1.200.000"_s, u"IDR 1200000..1200000"_s);
    row("Swiss apostrophe", u"CHF 120'000 – CHF 145’000"_s, u"CHF 120000..145000"_s);
    row("dinars keep decimals", u"KWD 1.250"_s, u"KWD 1.25..1.25"_s);
    row("comma decimals", u"€1,5M"_s, u"EUR 1500000..1500000"_s);
    row("Indian grouping", u"₹18,00,000 – ₹1,26,00,000"_s, u"INR 1800000..12600000"_s);
    row("lakh", u"₹18L–₹26.5L"_s, u"INR 1800000..2650000"_s);
    row("lakh, shared", u"INR 18–26L"_s, u"INR 1800000..2600000"_s);
    row("crore", u"₹1.2 Cr – ₹2 Cr"_s, u"INR 12000000..20000000"_s);
    row("lakh as word", u"Rs 40 lakh"_s, u"INR 4000000..4000000"_s);
    row("rupees of another country", u"Rs. 400,000"_s, u"PKR 400000..400000"_s, u"PKR"_s);
    row("yuan by context", u"¥700K"_s, u"CNY 700000..700000"_s, u"CNY"_s);
    row("yen or yuan", u"¥700K"_s, u"? 700000..700000"_s);
    row("krone unknown", u"kr 700K"_s, u"? 700000..700000"_s);
    row("krone by context", u"700 000 kr"_s, u"NOK 700000..700000"_s, u"NOK"_s);
    row("dollar by context", u"$150K"_s, u"CAD 150000..150000"_s, u"CAD"_s);
    row("dollar beats shekel", u"$150K"_s, u"USD 150000..150000"_s, u"ILS"_s);
    row("code before sign", u"CAD $120K – $150K"_s, u"CAD 120000..150000"_s);
    row("code behind sign", u"$120K CAD"_s, u"CAD 120000..120000"_s);
    row("S$", u"S$140K–S$190K"_s, u"SGD 140000..190000"_s);
    row("HK$", u"HK$1.2M"_s, u"HKD 1200000..1200000"_s);
    row("R$", u"R$240,000"_s, u"BRL 240000..240000"_s);
    row("rand", u"R850K – R1.2M"_s, u"ZAR 850000..1200000"_s);
    row("ringgit", u"RM 120K"_s, u"MYR 120000..120000"_s);
    row("NT$", u"NT$1.5M–NT$2M"_s, u"TWD 1500000..2000000"_s);
    row("won", u"₩85M"_s, u"KRW 85000000..85000000"_s);
    row("ten thousands", u"¥800万"_s, u"JPY 8000000..8000000"_s, u"JPY"_s);
    row("pula where expected", u"P 350,000"_s, u"BWP 350000..350000"_s, u"BWP"_s);
    row("renminbi", u"RMB 700K"_s, u"CNY 700000..700000"_s);
    row("million", u"$1.4 million"_s, u"USD 1400000..1400000"_s);
    row("spaced letter", u"$1.4 M"_s, u"USD 1400000..1400000"_s);
    row("open", u"$400K+"_s, u"USD 400000..400000+"_s);
    row("open range", u"$400K - $450K+"_s, u"USD 400000..450000+"_s);
    row("about", u"~$5B"_s, u"USD 5000000000..5000000000"_s);
    row("doubled sign", u"$$120K"_s, u"USD 120000..120000"_s);
    row("percent", u"10–15%"_s, u"1000..1500bp"_s);
    row("percent twice", u"10% - 15%"_s, u"1000..1500bp"_s);
    row("percent open", u"25%+"_s, u"2500..2500bp+"_s);
    row("percent fraction", u"7.5%"_s, u"750..750bp"_s);
    row("percent comma", u"7,5 %"_s, u"750..750bp"_s);
    row("percent to", u"10 to 15%"_s, u"1000..1500bp"_s);
    row("fall", u"-9%"_s, u"-900..-900bp"_s);
    row("count", u"30,000 – 55,000 options"_s, u"? 30000..55000"_s);
    row("suffix without sign", u"198K–262K"_s, u"? 198000..262000"_s);
    row("mixed", u"€200K–£300K"_s, u"EUR 200000..300000 mixed"_s);
    row("mixed signs of one", u"CAD 200K–$300K"_s, u"CAD 200000..300000"_s);
    row("zero", u"$0"_s, u"USD 0..0"_s);
    row("shared sign beside a code", u"$200K–SGD 300K"_s, u"SGD 200000..300000"_s);
    row("cents", u"$98,500.25"_s, u"USD 98500.25..98500.25"_s);
}

void TestAmount::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, context);
    const Currency currency = Currency::fromCode(context).value_or(Currency());
    const auto amount = scanAmount(text, 0, currency);
    QVERIFY(amount);
    QCOMPARE(spelled(*amount, currency), expected);
}

void TestAmount::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"Variable"_s;
    QTest::newRow("a level") << u"L5"_s;
    QTest::newRow("a currency alone") << u"EUR"_s;
    QTest::newRow("a period") << u"4yr"_s;
    QTest::newRow("a date") << u"2025-12-01"_s;
    QTest::newRow("an ordinal") << u"3rd"_s;
    QTest::newRow("capitals") << u"TOP 10"_s;
    QTest::newRow("placeholder") << u"$[X]K"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("too many digits") << u"$99999999999999999999"_s;
}

void TestAmount::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!scanAmount(text, 0));
}

void TestAmount::findsInProse()
{
    const QString text =
        u"At L5 in 2025 I ask for £120K–£135K base (12% bonus) over 4 years, between EUR 40K and "
        "EUR 60K a year, and 5-year-old Q4 plans with 1,200 RSUs, $250K or $260K; 10, 20, 30."_s;
    QStringList found;
    for (auto amount = findAmount(text, 0); amount; amount = findAmount(text, amount->whole.end())) {
        if (amount->kind != AmountKind::Plain || amount->low.grouped) {
            found.append(text.sliced(amount->span.start, amount->span.length));
        }
    }
    const QStringList expected{u"£120K–£135K"_s, u"12%"_s,   u"EUR 40K and EUR 60K"_s,
                               u"1,200"_s,       u"$250K"_s, u"$260K"_s};
    QCOMPARE(found, expected);
}

void TestAmount::spans()
{
    const QString text = u"ask ~$185K – $200K+ now"_s;
    const auto amount = findAmount(text, 0);
    QVERIFY(amount);
    QVERIFY(amount->approximate && amount->openEnded && amount->isRange);
    const auto part = [&text](const TextSpan &span) { return text.sliced(span.start, span.length); };
    QCOMPARE(part(amount->span), u"$185K – $200K"_s);
    QCOMPARE(part(amount->whole), u"~$185K – $200K+"_s);
    QCOMPARE(part(amount->low.span), u"$185K"_s);
    QCOMPARE(part(amount->high.span), u"$200K"_s);
}

void TestAmount::everyCurrencyByCode()
{
    for (const Currency currency : Currency::all()) {
        const QString before = currency.code() + u" 120K–150K"_s;
        const QString behind = u"120,000 "_s + currency.code();
        for (const QString &text : {before, behind}) {
            const auto amount = scanAmount(text, 0);
            QVERIFY2(amount && amount->sign(), qPrintable(text));
            QCOMPARE(amount->sign()->currency, currency);
            QCOMPARE(amount->whole.length, text.size());
        }
        // Its own sign, where the surroundings expect it.
        const QString own = currency.symbol() + u" 120,000"_s;
        const auto amount = scanAmount(own, 0, currency);
        QVERIFY2(amount && amount->sign(), qPrintable(own));
        QCOMPARE(meant(*amount->sign(), currency), currency);
    }
}

void TestAmount::reversedEndsAreTold()
{
    QVERIFY(scanAmount(u"$300K–$200K"_s, 0)->isReversed());
    QVERIFY(scanAmount(u"$1.4M–$700K"_s, 0)->isReversed());
    QVERIFY(!scanAmount(u"$700K–$1.4M"_s, 0)->isReversed());
    const auto range = toMoneyRange(*scanAmount(u"$300K–$200K"_s, 0), Currency::known("USD"));
    QVERIFY(range);
    QCOMPARE(range->lo.minor, 20'000'000);
}

void TestAmount::noNumberIsTooLong()
{
    // Each digit may be a start: a long run must not be walked again from each of its digits.
    const QString digits(4'000'000, u'7');
    QVERIFY(!findAmount(digits, 0));
    const QString groups = u"7,777"_s.repeated(100'000);
    int count = 0;
    for (auto amount = findAmount(groups, 0); amount; amount = findAmount(groups, amount->whole.end())) {
        ++count;
    }
    QVERIFY(count < 100'001);
}

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneyinput.h"

#include "compensation/moneytext.h"

#include "compensation/amounts.h"

#include <QSet>

#include <limits>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace counteroffer {

char *toString(InputError error)
{
    return QTest::toString(int(error));
}

char *toString(Rate rate)
{
    return QTest::toString(rate.basisPoints);
}

} // namespace counteroffer

namespace {

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value_or(Currency());
}

} // namespace

class TestMoneyInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void takesTheCurrencyItFinds_data();
    void takesTheCurrencyItFinds();
    void refuses_data();
    void refuses();
    void bareNumbersCanBeThousands_data();
    void bareNumbersCanBeThousands();
    void readsRates_data();
    void readsRates();
    void readsCountsAndPrices();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void everyErrorHasItsSentence();
};

void TestMoneyInput::readsAmounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *name, const QString &locale, const QString &field, const QString &typed,
                        qint64 minor) { QTest::newRow(name) << locale << field << typed << minor; };
    const QString usd = u"USD"_s;
    row("plain", u"C"_s, usd, u"250000"_s, 250'000'00);
    row("C grouped", u"C"_s, usd, u"250,000.5"_s, 250'000'50);
    row("thousands", u"en_US"_s, usd, u"250k"_s, 250'000'00);
    row("a space before the K", u"en_US"_s, usd, u" 250 K "_s, 250'000'00);
    row("sign and groups", u"en_US"_s, usd, u"$250,000"_s, 250'000'00);
    row("sign and code", u"en_US"_s, usd, u"$250,000 USD"_s, 250'000'00);
    row("millions", u"en_US"_s, usd, u"1.2m"_s, 1'200'000'00);
    row("without a nought", u"en_US"_s, usd, u".5m"_s, 500'000'00);
    row("exact to the cent", u"en_US"_s, usd, u"1.23456789m"_s, 1'234'567'89);
    row("noughts beyond the cent", u"en_US"_s, usd, u"250.12000"_s, 250'12);
    row("spaces group everywhere", u"en_US"_s, usd, u"250 000"_s, 250'000'00);
    row("so do apostrophes", u"en_US"_s, usd, u"1'250’000"_s, 1'250'000'00);
    row("billions", u"en_US"_s, usd, u"$10.66B"_s, 10'660'000'000'00);
    row("nothing is an amount", u"en_US"_s, usd, u"0"_s, 0);
    row("US$", u"en_US"_s, usd, u"US$250"_s, 250'00);
    row("$ in a Canadian field", u"en_CA"_s, u"CAD"_s, u"$250k"_s, 250'000'00);
    row("CA$", u"en_CA"_s, u"CAD"_s, u"CA$250k"_s, 250'000'00);
    row("C$", u"en_CA"_s, u"CAD"_s, u"C$250k"_s, 250'000'00);
    row("German groups", u"de_DE"_s, u"EUR"_s, u"250.000"_s, 250'000'00);
    row("German decimals", u"de_DE"_s, u"EUR"_s, u"250.000,50 €"_s, 250'000'50);
    row("German million", u"de_DE"_s, u"EUR"_s, u"1,5 Mio"_s, 1'500'000'00);
    row("German million, stop and sign", u"de_DE"_s, u"EUR"_s, u"1,5 Mio. €"_s, 1'500'000'00);
    row("German thousand", u"de_DE"_s, u"EUR"_s, u"250 Tsd. EUR"_s, 250'000'00);
    row("French narrow space", u"fr_FR"_s, u"EUR"_s, u"250\u202f000,50\u00a0€"_s, 250'000'50);
    row("French, plain space", u"fr_FR"_s, u"EUR"_s, u"250 000 €"_s, 250'000'00);
    row("French from a numeric keypad", u"fr_FR"_s, u"EUR"_s, u"1.5m"_s, 1'500'000'00);
    row("Swiss", u"de_CH"_s, u"CHF"_s, u"CHF 250’000.50"_s, 250'000'50);
    row("Arabic digits", u"ar_EG"_s, u"EGP"_s, u"٢٥٠٬٠٠٠٫٥"_s, 250'000'50);
    row("Arabic with marks of direction", u"ar_EG"_s, u"EGP"_s, u"\u200f٢٥٠٬٠٠٠\u00a0EGP\u200f"_s,
        250'000'00);
    row("plain digits in Arabic", u"ar_EG"_s, u"EGP"_s, u"250,000.5"_s, 250'000'50);
    row("Devanagari digits", u"hi_IN"_s, u"INR"_s, u"२५०"_s, 250'00);
    row("Indian groups", u"hi_IN"_s, u"INR"_s, u"₹18,00,000"_s, 1'800'000'00);
    row("Indian groups, longer", u"en_IN"_s, u"INR"_s, u"1,23,45,678.90"_s, 12'345'678'90);
    row("lakh", u"en_IN"_s, u"INR"_s, u"₹18L"_s, 1'800'000'00);
    row("crore", u"en_IN"_s, u"INR"_s, u"1.2 Cr"_s, 12'000'000'00);
    row("no minor units", u"en_US"_s, u"JPY"_s, u"¥12m"_s, 12'000'000);
    row("three decimals", u"en_US"_s, u"KWD"_s, u"30.715"_s, 30'715);
    row("kronor are no thousands", u"en_US"_s, u"SEK"_s, u"250 kr"_s, 250'00);
    row("thousands of kronor", u"en_US"_s, u"SEK"_s, u"250k kr"_s, 250'000'00);
    row("koruna", u"en_US"_s, u"CZK"_s, u"250 Kč"_s, 250'00);
    row("size and code in one", u"en_US"_s, u"SEK"_s, u"250kSEK"_s, 250'000'00);
    row("a code that begins like a size", u"en_US"_s, u"MAD"_s, u"250MAD"_s, 250'00);
    row("the greatest", u"en_US"_s, u"JPY"_s, u"1000000000000000"_s, mostMoneyUnits);
    row("the greatest with decimals", u"en_US"_s, u"KWD"_s, u"1000000000000000"_s, mostMoneyUnits * 1000);
}

void TestMoneyInput::readsAmounts()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const qint64, minor);
    COMPARE_FIGURE(parseMoney(typed, QLocale(locale), currency(field)), (Money{minor, currency(field)}));
}

void TestMoneyInput::takesTheCurrencyItFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << u"250"_s << QString();
    QTest::newRow("a code before") << u"eur 250"_s << u"EUR"_s;
    QTest::newRow("a code behind") << u"250 GBP"_s << u"GBP"_s;
    QTest::newRow("a sign of one currency") << u"S$250"_s << u"SGD"_s;
    QTest::newRow("the plain dollar") << u"$250"_s << u"USD"_s;
    QTest::newRow("a shared sign made clear") << u"SEK 250 kr"_s << u"SEK"_s;
}

void TestMoneyInput::takesTheCurrencyItFinds()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    COMPARE_FIGURE(parseMoney(typed, QLocale(u"en_US"_s), {}), (Money{250'00, currency(code)}));
}

void TestMoneyInput::refuses_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<InputError>("error");
    const QString english = u"en_US"_s;
    QTest::newRow("nothing") << english << QString() << InputError::Empty;
    QTest::newRow("spaces") << english << u"  \u00a0"_s << InputError::Empty;
    QTest::newRow("F22 negative") << english << u"-5"_s << InputError::Negative;
    QTest::newRow("negative behind the sign") << english << u"$-5k"_s << InputError::Negative;
    QTest::newRow("a real minus") << english << u"−5"_s << InputError::Negative;
    QTest::newRow("in brackets") << english << u"(5)"_s << InputError::Negative;
    QTest::newRow("Arabic minus") << u"ar_EG"_s << u"\u061c-٥"_s << InputError::Negative;
    QTest::newRow("F22 words") << english << u"a lot"_s << InputError::NotANumber;
    QTest::newRow("a word behind") << english << u"250 apples"_s << InputError::NotANumber;
    QTest::newRow("a range") << english << u"198–262"_s << InputError::NotANumber;
    QTest::newRow("a period") << english << u"250k/yr"_s << InputError::NotANumber;
    QTest::newRow("an exponent") << english << u"1e6"_s << InputError::NotANumber;
    QTest::newRow("two sizes") << english << u"250 k m"_s << InputError::NotANumber;
    QTest::newRow("a percentage") << english << u"15%"_s << InputError::NotANumber;
    QTest::newRow("hexadecimal") << english << u"0x10"_s << InputError::NotANumber;
    QTest::newRow("a comma for decimals in English") << english << u"1,5m"_s << InputError::UnclearSeparator;
    QTest::newRow("a point for decimals in German")
        << u"de_DE"_s << u"1.5m"_s << InputError::UnclearSeparator;
    QTest::newRow("a point for groups in French")
        << u"fr_FR"_s << u"250.000"_s << InputError::UnclearSeparator;
    QTest::newRow("two decimal points") << english << u"1.5.2"_s << InputError::UnclearSeparator;
    QTest::newRow("a group after the decimals") << english << u"1.500,5"_s << InputError::UnclearSeparator;
    QTest::newRow("mixed groups") << english << u"1,250 000"_s << InputError::UnclearSeparator;
    QTest::newRow("a short group") << english << u"25,00"_s << InputError::UnclearSeparator;
    QTest::newRow("a long first group") << english << u"1234,567"_s << InputError::UnclearSeparator;
    QTest::newRow("an empty group") << english << u"1,,000"_s << InputError::UnclearSeparator;
    QTest::newRow("half a cent") << english << u"0.005"_s << InputError::TooPrecise;
    QTest::newRow("endless decimals") << english << u"0.33333333333333333333333"_s << InputError::TooPrecise;
    QTest::newRow("past all money") << english << u"1000000000000000.01"_s << InputError::TooLarge;
    QTest::newRow("too large") << english << u"92233720368547758.08"_s << InputError::TooLarge;
    QTest::newRow("too large by its size") << english << u"99999999999b"_s << InputError::TooLarge;
    QTest::newRow("far too many digits") << english << u"99999999999999999999999"_s << InputError::TooLarge;
    QTest::newRow("another code") << english << u"250 EUR"_s << InputError::OtherCurrency;
    QTest::newRow("another sign") << english << u"€250"_s << InputError::OtherCurrency;
    QTest::newRow("another dollar") << english << u"S$250"_s << InputError::OtherCurrency;
    QTest::newRow("one currency before, one behind") << english << u"$250 EUR"_s << InputError::OtherCurrency;
}

void TestMoneyInput::refuses()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QFETCH(const InputError, error);
    COMPARE_ERROR(parseMoney(typed, QLocale(locale), currency(u"USD"_s)), error);
    COMPARE_ERROR(parseMoney(u"250 kr"_s, QLocale(u"en_US"_s), {}), InputError::UnclearCurrency);
}

void TestMoneyInput::bareNumbersCanBeThousands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("255") << u"255"_s << qint64(255'000'00);
    QTest::newRow("with decimals") << u"262.5"_s << qint64(262'500'00);
    QTest::newRow("999.99") << u"999.99"_s << qint64(999'990'00);
    QTest::newRow("1000 is what it says") << u"1000"_s << qint64(1'000'00);
    QTest::newRow("so is a full figure") << u"255,000"_s << qint64(255'000'00);
    QTest::newRow("so is one with a size") << u"255k"_s << qint64(255'000'00);
    QTest::newRow("and a million") << u"1.2m"_s << qint64(1'200'000'00);
}

void TestMoneyInput::bareNumbersCanBeThousands()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, minor);
    COMPARE_FIGURE(parseMoney(typed, QLocale(u"en_US"_s), currency(u"USD"_s), BareNumber::Thousands),
                   cents(minor));
}

void TestMoneyInput::readsRates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<qint64>>("basisPoints");
    QTest::addColumn<InputError>("error");
    using Expected = std::optional<qint64>;
    const InputError none{};
    QTest::newRow("with its sign") << u"en_US"_s << u"15%"_s << Expected(1500) << none;
    QTest::newRow("bare") << u"en_US"_s << u"15"_s << Expected(1500) << none;
    QTest::newRow("to the basis point") << u"en_US"_s << u"12.25 %"_s << Expected(1225) << none;
    QTest::newRow("German") << u"de_DE"_s << u"12,5\u00a0%"_s << Expected(1250) << none;
    QTest::newRow("Turkish, sign first") << u"tr_TR"_s << u"%15"_s << Expected(1500) << none;
    QTest::newRow("Arabic") << u"ar_EG"_s << u"١٥٪\u061c"_s << Expected(1500) << none;
    QTest::newRow("nothing") << u"en_US"_s << u"0"_s << Expected(0) << none;
    QTest::newRow("negative") << u"en_US"_s << u"-3%"_s << Expected() << InputError::Negative;
    QTest::newRow("too fine") << u"en_US"_s << u"0.125%"_s << Expected() << InputError::TooPrecise;
    QTest::newRow("money") << u"en_US"_s << u"15k"_s << Expected() << InputError::NotANumber;
    QTest::newRow("two signs") << u"en_US"_s << u"%15%"_s << Expected() << InputError::NotANumber;
    QTest::newRow("empty") << u"en_US"_s << u""_s << Expected() << InputError::Empty;
    QTest::newRow("too large") << u"en_US"_s << u"99999999999999999999"_s << Expected()
                               << InputError::TooLarge;
}

void TestMoneyInput::readsRates()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QFETCH(const std::optional<qint64>, basisPoints);
    QFETCH(const InputError, error);
    if (basisPoints) {
        COMPARE_FIGURE(parseRate(typed, QLocale(locale)), Rate{*basisPoints});
    } else {
        COMPARE_ERROR(parseRate(typed, QLocale(locale)), error);
    }
}

void TestMoneyInput::readsCountsAndPrices()
{
    const QLocale english(u"en_US"_s);
    COMPARE_FIGURE(parseCount(u"20,000", english), qint64(20'000));
    COMPARE_FIGURE(parseCount(u"20k", english), qint64(20'000));
    COMPARE_ERROR(parseCount(u"2.5", english), InputError::TooPrecise);
    COMPARE_ERROR(parseCount(u"-2", english), InputError::Negative);
    COMPARE_ERROR(parseCount(u"$2", english), InputError::NotANumber);
    COMPARE_ERROR(parseCount(u"2 shares", english), InputError::NotANumber);
    COMPARE_FIGURE(parseUnitPrice(u"$0.0234", english, currency(u"USD"_s)),
                   (UnitPrice{23'400, currency(u"USD"_s)}));
    COMPARE_ERROR(parseUnitPrice(u"0.0000001", english, currency(u"USD"_s)), InputError::TooPrecise);
    COMPARE_ERROR(parseUnitPrice(u"€1", english, currency(u"USD"_s)), InputError::OtherCurrency);
}

void TestMoneyInput::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"C", "en_US", "de_DE", "de_CH", "fr_FR", "ar_EG", "hi_IN", "fa_IR", "sv_SE",
                             "bn_BD", "tr_TR", "es_ES"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestMoneyInput::readsWhatItWrites()
{
    QFETCH(const QString, name);
    const QLocale locale(name);
    for (const char *code : {"USD", "JPY", "KWD", "EUR", "SEK", "INR", "CAD", "PLN"}) {
        for (const qint64 minor : {0LL, 1LL, 99LL, 100'000LL, 250'000'00LL, 1'234'567'89LL,
                                   1'200'000'000'000LL, 999'999'999'999'999LL}) {
            const Money money{minor, currency(QString::fromLatin1(code))};
            COMPARE_FIGURE(parseMoney(moneyText(money, locale), locale, money.currency), money);
            COMPARE_FIGURE(parseMoney(amountText(money, locale), locale, money.currency), money);
            COMPARE_FIGURE(parseMoney(compactMoneyText(money, locale), locale, money.currency), money);
        }
    }
    for (const qint64 basisPoints : {0LL, 1LL, 1500LL, 1225LL, 123'456LL}) {
        COMPARE_FIGURE(parseRate(rateText(Rate{basisPoints}, locale), locale), Rate{basisPoints});
    }
}

void TestMoneyInput::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(InputError::UnclearCurrency); ++code) {
        const QString sentence = inputSentence(InputError(code));
        QVERIFY(sentence.endsWith(u'.'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(InputError::UnclearCurrency) + 1);
}

QTEST_GUILESS_MAIN(TestMoneyInput)
#include "tst_moneyinput.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callplan.h"
#include "call/capture.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(counteroffer::CaptureError)

namespace {

const Currency gbp = Currency::known("GBP");

/// "base 255000 USD", several joined by " + "; "?" behind a guessed component, "*" behind an assumed
/// currency.
QString shown(const QList<CapturedFigure> &figures)
{
    static const QStringList names{u"base"_s, u"equity"_s, u"bonus"_s, u"sign-on"_s, u"total"_s};
    QStringList texts;
    for (const CapturedFigure &figure : figures) {
        QString text = names[int(figure.component)] + (figure.guessed ? u"? "_s : u" "_s);
        if (figure.rate) {
            text += QString::number(figure.rate->basisPoints) + u" bp"_s;
        } else {
            text += QString::number(figure.amount->minor / figure.amount->currency.minorPerUnit()) + u' ' +
                    figure.amount->currency.code() + (figure.currencyAssumed ? u"*"_s : QString());
        }
        texts.append(text);
    }
    return texts.join(u" + "_s);
}

} // namespace

class TestCapture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void spoken_data();
    void spoken();
    void choices_data();
    void choices();
    void refuses_data();
    void refuses();
    void otherLocales_data();
    void otherLocales();
    void rowsInTwoCurrencies_data();
    void rowsInTwoCurrencies();
    void equityOfAGrant_data();
    void equityOfAGrant();
    void planWithoutFigures();
    void keepsTheWords();
    void saysWhatItAssumed();
};

void TestCapture::reads_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("chosen"); // -1: none
    QTest::addColumn<QString>("expected");
    QTest::newRow("thousands on the phone") << u"255"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("k") << u"255k"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("grouped") << u"255,000"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("million") << u"1.2m"_s << 4 << u"total 1200000 USD*"_s;
    QTest::newRow("sign") << u"$255k"_s << 0 << u"base 255000 USD"_s;
    QTest::newRow("code before") << u"USD 255"_s << 0 << u"base 255000 USD"_s;
    QTest::newRow("code behind") << u"255 usd"_s << 0 << u"base 255000 USD"_s;
    QTest::newRow("spoken suffix") << u"255 grand"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("spoken currency") << u"255 thousand dollars"_s << 0 << u"base 255000 USD"_s;
    QTest::newRow("spaced groups") << u"255 000"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("percentage") << u"15%"_s << -1 << u"bonus? 1500 bp"_s;
    QTest::newRow("spoken percentage") << u"15 percent"_s << -1 << u"bonus? 1500 bp"_s;
    QTest::newRow("bonus chosen, bare") << u"15"_s << 2 << u"bonus 1500 bp"_s;
    QTest::newRow("bonus named, bare") << u"bonus 17"_s << -1 << u"bonus 1700 bp"_s;
    QTest::newRow("bonus as money") << u"bonus 40k"_s << -1 << u"bonus 40000 USD*"_s;
    QTest::newRow("sign-on named") << u"40k sign-on"_s << -1 << u"sign-on 40000 USD*"_s;
    QTest::newRow("sign on, two words") << u"40 sign on"_s << -1 << u"sign-on 40000 USD*"_s;
    QTest::newRow("named against chosen") << u"40k sign-on"_s << 0 << u"sign-on 40000 USD*"_s;
    QTest::newRow("letter before") << u"s 40"_s << -1 << u"sign-on 40000 USD*"_s;
    QTest::newRow("letter at it") << u"b255"_s << -1 << u"base 255000 USD*"_s;
    QTest::newRow("billion is behind") << u"1b"_s << 4 << u"total 1000000000 USD*"_s;
    QTest::newRow("sentence") << u"we could do 255 on the base, I think"_s << -1 << u"base 255000 USD*"_s;
    QTest::newRow("all in") << u"370 all-in"_s << -1 << u"total 370000 USD*"_s;
    QTest::newRow("all in, two words") << u"370k all in total"_s << -1 << u"total 370000 USD*"_s;
    QTest::newRow("final word") << u"255, firm!"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("at least") << u"255k+"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("guess: near the base") << u"246"_s << -1 << u"base? 246000 USD*"_s;
    QTest::newRow("guess: near the total") << u"380"_s << -1 << u"total? 380000 USD*"_s;
    QTest::newRow("guess: near the equity") << u"90"_s << -1 << u"equity? 90000 USD*"_s;
    QTest::newRow("guess: near the sign-on") << u"25k"_s << -1 << u"sign-on? 25000 USD*"_s;
    QTest::newRow("two figures") << u"base 250 and 40k sign-on"_s << -1
                                 << u"base 250000 USD* + sign-on 40000 USD*"_s;
    QTest::newRow("three figures") << u"250 base + 90k rsus + 15%"_s << -1
                                   << u"base 250000 USD* + equity 90000 USD* + bonus? 1500 bp"_s;
    QTest::newRow("plus of its own") << u"250 base plus 20 sign-on"_s << -1
                                     << u"base 250000 USD* + sign-on 20000 USD*"_s;
    QTest::newRow("by the month") << u"20k a month"_s << 0 << u"base 240000 USD*"_s;
    QTest::newRow("by the month, slash") << u"20k/mo"_s << 0 << u"base 240000 USD*"_s;
    QTest::newRow("by the year") << u"255k/yr"_s << 0 << u"base 255000 USD*"_s;
    QTest::newRow("over years") << u"400k equity over 4 years"_s << -1 << u"equity 100000 USD*"_s;
    QTest::newRow("over years, short") << u"360k rsu 4yr"_s << -1 << u"equity 90000 USD*"_s;
    QTest::newRow("sign-on is once") << u"40k sign-on a year"_s << -1 << u"sign-on 40000 USD*"_s;
    QTest::newRow("another currency") << u"£200k"_s << 0 << u"base 200000 GBP"_s;
    QTest::newRow("another code") << u"EUR 210k"_s << 0 << u"base 210000 EUR"_s;
    QTest::newRow("a deadline beside it") << u"255 if you sign in 3 days"_s << 0 << u"base 255000 USD*"_s;
}

void TestCapture::reads()
{
    QFETCH(const QString, entry);
    QFETCH(const int, chosen);
    const auto figures = captureFigures(entry, chosen < 0 ? std::nullopt : std::optional(Component(chosen)),
                                        callPlan(), american());
    QVERIFY2(figures, figures ? "" : qPrintable(captureSentence(figures.error())));
    QTEST(shown(*figures), "expected");
}

void TestCapture::spoken_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("chosen"); // -1: none
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &entry, int chosen, const QString &expected) {
        QTest::newRow(name) << entry << chosen << expected;
    };
    row("two fifty-five", u"two fifty-five"_s, 0, u"base 255000 USD*"_s);
    row("hyphens all through", u"two-fifty-five"_s, 0, u"base 255000 USD*"_s);
    row("in full", u"two hundred fifty-five thousand"_s, 0, u"base 255000 USD*"_s);
    row("in full, with and", u"two hundred and fifty five thousand"_s, 0, u"base 255000 USD*"_s);
    row("without the thousand", u"two hundred and fifty"_s, 0, u"base 250000 USD*"_s);
    row("thousand and hundreds", u"two hundred fifty five thousand five hundred"_s, 0, u"base 255500 USD*"_s);
    row("point", u"one point two million"_s, 4, u"total 1200000 USD*"_s);
    row("point, two places", u"one point two five million"_s, 4, u"total 1250000 USD*"_s);
    row("point, as a number", u"one point twenty-five million"_s, 4, u"total 1250000 USD*"_s);
    row("percent", u"fifteen percent"_s, -1, u"bonus? 1500 bp"_s);
    row("percent with a half", u"twelve and a half percent"_s, -1, u"bonus? 1250 bp"_s);
    row("percent with a point", u"twelve point five percent"_s, -1, u"bonus? 1250 bp"_s);
    row("small percent", u"five percent bonus"_s, -1, u"bonus 500 bp"_s);
    row("sign-on", u"forty k sign-on"_s, -1, u"sign-on 40000 USD*"_s);
    row("sign-on, grand", u"forty grand sign-on"_s, -1, u"sign-on 40000 USD*"_s);
    row("with a hyphen", u"forty-k sign-on"_s, -1, u"sign-on 40000 USD*"_s);
    row("teens", u"one fifteen"_s, 0, u"base 115000 USD*"_s);
    row("with an oh", u"two oh five"_s, 0, u"base 205000 USD*"_s);
    row("digit by digit", u"two five five"_s, 0, u"base 255000 USD*"_s);
    row("a hundred", u"a hundred and ten"_s, 0, u"base 110000 USD*"_s);
    row("half a million", u"half a million total"_s, -1, u"total 500000 USD*"_s);
    row("a quarter million", u"a quarter million"_s, 0, u"base 250000 USD*"_s);
    row("two and a half million", u"two and a half million"_s, 4, u"total 2500000 USD*"_s);
    row("a million and a half", u"a million and a half"_s, 4, u"total 1500000 USD*"_s);
    row("million and thousands", u"one million two hundred thousand"_s, 4, u"total 1200000 USD*"_s);
    row("capitals and signs", u"“Two Fifty-Five!”"_s, 0, u"base 255000 USD*"_s);
    row("dollars", u"two fifty thousand dollars"_s, 0, u"base 250000 USD"_s);
    row("in a sentence", u"we could do two fifty five on the base"_s, -1, u"base 255000 USD*"_s);
    row("one of them is a word", u"this one is two fifty"_s, 0, u"base 250000 USD*"_s);
    row("two figures", u"base two fifty and forty sign-on"_s, -1, u"base 250000 USD* + sign-on 40000 USD*"_s);
    row("three figures", u"two fifty base plus ninety equity plus fifteen percent"_s, -1,
        u"base 250000 USD* + equity 90000 USD* + bonus? 1500 bp"_s);
    row("digits and a word", u"2 hundred thousand"_s, 0, u"base 200000 USD*"_s);
    row("by the month", u"twenty k a month"_s, 0, u"base 240000 USD*"_s);
    row("over years", u"four hundred k equity over four years"_s, -1, u"equity 100000 USD*"_s);
    row("a deadline beside it", u"two fifty if you sign in three days"_s, 0, u"base 250000 USD*"_s);
    row("no equity", u"zero equity"_s, -1, u"equity 0 USD*"_s);
    row("something else", u"something like 255"_s, 0, u"base 255000 USD*"_s);
}

void TestCapture::spoken()
{
    reads();
}

void TestCapture::choices_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("twelve fifty") << u"twelve fifty"_s << 4
                                  << QStringList{u"total 1250000 USD*"_s, u"total 1250 USD*"_s};
    QTest::newRow("one point two") << u"one point two"_s << 4
                                   << QStringList{u"total 1200000 USD*"_s, u"total 1200 USD*"_s};
    QTest::newRow("two and a half") << u"two and a half"_s << 4
                                    << QStringList{u"total 2500000 USD*"_s, u"total 2500 USD*"_s};
    QTest::newRow("two five") << u"two five"_s << 0
                              << QStringList{u"base 25000 USD*"_s, u"base 2500000 USD*"_s};
    QTest::newRow("one two million") << u"one two million"_s << 4
                                     << QStringList{u"total 1200000 USD*"_s, u"total 12000000 USD*"_s};
    QTest::newRow("one million two") << u"one million two"_s << 4
                                     << QStringList{u"total 1200000 USD*"_s, u"total 1000002 USD*"_s};
    QTest::newRow("one million two fifty")
        << u"one million two fifty"_s << 4 << QStringList{u"total 1250000 USD*"_s, u"total 1000250 USD*"_s};
    QTest::newRow("fifty thousand five")
        << u"fifty thousand five"_s << 3 << QStringList{u"sign-on 50500 USD*"_s, u"sign-on 50005 USD*"_s};
    QTest::newRow("a number alone") << u"two total"_s << -1
                                    << QStringList{u"total 2000000 USD*"_s, u"total 2000 USD*"_s};
    QTest::newRow("and: one figure or two")
        << u"base two hundred and fifty sign-on"_s << -1
        << QStringList{u"sign-on 250000 USD*"_s, u"base 200000 USD* + sign-on 50000 USD*"_s};
}

void TestCapture::choices()
{
    QFETCH(const QString, entry);
    QFETCH(const int, chosen);
    const auto figures = captureFigures(entry, chosen < 0 ? std::nullopt : std::optional(Component(chosen)),
                                        callPlan(), american());
    QVERIFY2(!figures, figures ? qPrintable(shown(*figures)) : "");
    QCOMPARE(figures.error().code, CaptureError::Ambiguous);
    QStringList texts;
    for (const QList<CapturedFigure> &choice : figures.error().choices) {
        texts.append(shown(choice));
        QCOMPARE(choice.first().words.isEmpty(), false);
        QVERIFY(choiceText(choice, american()).contains(u"for the "_s));
    }
    QTEST(texts, "expected");
}

void TestCapture::refuses_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<CaptureError>("expected");
    QTest::newRow("nothing") << u"  "_s << 0 << CaptureError::Empty;
    QTest::newRow("words") << u"lots"_s << 0 << CaptureError::NoFigure;
    QTest::newRow("a length of time") << u"in 3 days"_s << 0 << CaptureError::NoFigure;
    QTest::newRow("two") << u"240 250"_s << 0 << CaptureError::TwoFigures;
    QTest::newRow("two of one kind") << u"240 and 250"_s << 0 << CaptureError::TwoFigures;
    QTest::newRow("range") << u"240-250k"_s << 0 << CaptureError::RangeNamed;
    QTest::newRow("range, dash") << u"240k–250k"_s << -1 << CaptureError::RangeNamed;
    QTest::newRow("count") << u"20,000 options"_s << -1 << CaptureError::CountOnly;
    QTest::newRow("count in k") << u"20k options"_s << -1 << CaptureError::CountOnly;
    QTest::newRow("share of base") << u"15%"_s << 0 << CaptureError::ShareOfBase;
    QTest::newRow("share named") << u"15% sign-on"_s << -1 << CaptureError::ShareOfBase;
    QTest::newRow("unclear separator") << u"1.255,00"_s << 0 << CaptureError::NotReadable;
    QTest::newRow("negative") << u"-255"_s << 0 << CaptureError::NotReadable;
    QTest::newRow("nobody can tell") << u"somewhere in the mid two fifties"_s << 0 << CaptureError::Unclear;
    QTest::newRow("or so") << u"two fifty-ish"_s << 0 << CaptureError::Unclear;
    QTest::newRow("no number") << u"fifty thousand thousand"_s << 0 << CaptureError::Unclear;
    QTest::newRow("a number too many") << u"two hundred fifty five six"_s << 0 << CaptureError::Unclear;
    QTest::newRow("two in words") << u"two forty, two fifty"_s << 0 << CaptureError::TwoFigures;
    QTest::newRow("digits and words") << u"240 fifty"_s << 0 << CaptureError::TwoFigures;
    QTest::newRow("a count in words") << u"twenty thousand options"_s << -1 << CaptureError::CountOnly;
    QTest::newRow("share in words") << u"fifteen percent"_s << 0 << CaptureError::ShareOfBase;
    QTest::newRow("one is only a word") << u"that is the one"_s << 0 << CaptureError::NoFigure;
    QTest::newRow("too large") << u"99999999999999999999"_s << 0 << CaptureError::NotReadable;
    QTest::newRow("too large in a year") << u"900000000000 an hour"_s << 0 << CaptureError::NotReadable;
    QTest::newRow("second part wrong") << u"250 base and 1.2.3 sign-on"_s << 0 << CaptureError::NotReadable;
}

void TestCapture::refuses()
{
    QFETCH(const QString, entry);
    QFETCH(const int, chosen);
    const auto figures = captureFigures(entry, chosen < 0 ? std::nullopt : std::optional(Component(chosen)),
                                        callPlan(), american());
    QVERIFY2(!figures, figures ? qPrintable(shown(*figures)) : "");
    QTEST(figures.error().code, "expected");
    QVERIFY(!captureSentence(figures.error()).isEmpty());
}

void TestCapture::otherLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German groups") << u"de_DE"_s << u"255.000"_s << u"base 255000 USD*"_s;
    QTest::newRow("German decimals") << u"de_DE"_s << u"1,2m"_s << u"base 1200000 USD*"_s;
    QTest::newRow("French groups") << u"fr_FR"_s << u"255 000"_s << u"base 255000 USD*"_s;
    QTest::newRow("German percentage") << u"de_DE"_s << u"bonus 12,5 %"_s << u"bonus 1250 bp"_s;
}

void TestCapture::otherLocales()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, entry);
    const auto chosen = entry.contains(u'%') ? std::nullopt : std::optional(Component::Base);
    const auto figures = captureFigures(entry, chosen, callPlan(), QLocale(locale));
    QVERIFY2(figures, figures ? "" : qPrintable(captureSentence(figures.error())));
    QTEST(shown(*figures), "expected");
}

void TestCapture::rowsInTwoCurrencies_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("expected");
    QTest::newRow("salary") << u"base 120"_s << u"base 120000 GBP*"_s;
    QTest::newRow("equity") << u"equity 60"_s << u"equity 60000 USD*"_s;
    QTest::newRow("both") << u"base 120 and equity 60"_s << u"base 120000 GBP* + equity 60000 USD*"_s;
    QTest::newRow("equity with its sign") << u"equity $60k"_s << u"equity 60000 USD"_s;
    QTest::newRow("equity in the salary's") << u"equity £60k"_s << u"equity 60000 GBP"_s;
}

void TestCapture::rowsInTwoCurrencies()
{
    Plan plan = callPlan();
    plan.currency = gbp;
    plan.facts.base = MoneyRange{units(95000, gbp), units(130000, gbp)};
    QFETCH(const QString, entry);
    const auto figures = captureFigures(entry, std::nullopt, plan, american());
    QVERIFY2(figures, figures ? "" : qPrintable(captureSentence(figures.error())));
    QTEST(shown(*figures), "expected");
}

void TestCapture::equityOfAGrant_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<EquityBasis>("basis");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grant as it is") << u"equity 400k"_s << EquityBasis::Grant << u"equity 400000 USD*"_s;
    QTest::newRow("a year of a grant")
        << u"equity 100k a year"_s << EquityBasis::Grant << u"equity 400000 USD*"_s;
    QTest::newRow("grant over four") << u"equity 400k over 4 years"_s << EquityBasis::Grant
                                     << u"equity 400000 USD*"_s;
    QTest::newRow("grant over three")
        << u"equity 300k over 3 years"_s << EquityBasis::Grant << u"equity 400000 USD*"_s;
    QTest::newRow("year as it is") << u"equity 100k"_s << EquityBasis::Year << u"equity 100000 USD*"_s;
    QTest::newRow("nobody knows: as said")
        << u"equity 400k over 4 years"_s << EquityBasis::Unknown << u"equity 400000 USD*"_s;
}

void TestCapture::equityOfAGrant()
{
    QFETCH(const QString, entry);
    QFETCH(const EquityBasis, basis);
    Plan plan = callPlan();
    plan.equityBasis = basis;
    const auto figures = captureFigures(entry, std::nullopt, plan, american());
    QVERIFY(figures);
    QTEST(shown(*figures), "expected");
}

void TestCapture::planWithoutFigures()
{
    Plan plan;
    plan.id = u"x"_s;
    const auto figures = captureFigures(u"255"_s, std::nullopt, plan, american());
    QVERIFY(figures);
    QCOMPARE(figures->first().component, Component::Base);
    QVERIFY(figures->first().amount->currency.isNull());
    QCOMPARE(figures->first().amount->minor, 25500000);
}

void TestCapture::keepsTheWords()
{
    const auto one = captureFigures(u" we can do 255, firm "_s, std::nullopt, callPlan(), american());
    QVERIFY(one);
    QCOMPARE(one->first().words, u"we can do 255, firm"_s);
    const OfferRound round = roundOf(one->first(), Speaker::They, u"replies"_s,
                                     QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(round.words, one->first().words);
    QCOMPARE(round.step, u"replies"_s);
    QCOMPARE(round.amount, one->first().amount);
}

void TestCapture::saysWhatItAssumed()
{
    const auto assumed = captureFigures(u"255"_s, Component::Base, callPlan(), american());
    QVERIFY(assumptionSentence(assumed->first(), american()).contains(u"USD"_s));
    const auto said = captureFigures(u"$255k"_s, Component::Base, callPlan(), american());
    QVERIFY(assumptionSentence(said->first(), american()).isEmpty());
    const auto month = captureFigures(u"$20k a month"_s, Component::Base, callPlan(), american());
    QVERIFY(assumptionSentence(month->first(), american()).contains(u"$240,000"_s));
    const auto other = captureFigures(u"£200k"_s, Component::Base, callPlan(), american());
    QVERIFY(other->first().otherCurrency);
    QVERIFY(assumptionSentence(other->first(), american()).contains(u"GBP"_s));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

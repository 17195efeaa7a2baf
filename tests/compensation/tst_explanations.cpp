// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/explanations.h"

#include "compensation/amounts.h"

#include <QSet>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

const QLocale &english()
{
    static const QLocale locale(u"en_US"_s);
    return locale;
}

/// "base $220,000; bonus $33,000": what a panel would show.
template <typename T>
QString shown(const Explained<T> &explained)
{
    QStringList lines;
    for (const NamedInput &input : explained.inputs) {
        lines.append(inputNameText(input.name) + u' ' + inputValueText(input.value, english()));
    }
    return lines.join(u"; "_s);
}

} // namespace

class TestExplanations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYear();
    void theFloor();
    void zoneAndPosition();
    void theExit();
    void aPackage();
    void theSolvedPart_data();
    void theSolvedPart();
    void theLadder();
    void theGaps();
    void anOutcome();
    void everythingHasItsWords();
};

void TestExplanations::aYear()
{
    OfferTerms terms;
    terms.base = thousand(220);
    terms.signOn = {thousand(30)};
    const auto unknown = totalCompensation(terms);
    QVERIFY(unknown.ok());
    QCOMPARE(shown(explainedYear(unknown->years.first())),
             u"base $220,000; sign-on $30,000; refreshers $0"_s);
    terms.bonusTarget = Rate::percent(15);
    terms.grant = thousand(400);
    terms.schedule = AnnualVesting::percents({25, 25, 25, 25});
    const auto known = totalCompensation(terms);
    QVERIFY(known.ok());
    const auto explained = explainedYear(known->years.first());
    QCOMPARE(shown(explained),
             u"base $220,000; bonus $33,000; sign-on $30,000; what vests $100,000; refreshers $0"_s);
    QCOMPARE(explained.value, thousand(383));
    // The panel's inputs add up to its value: nothing else went into it.
    qint64 sum = 0;
    for (const NamedInput &input : explained.inputs) {
        sum += std::get<Money>(input.value).minor;
    }
    QCOMPARE(sum, explained.value.minor);
}

void TestExplanations::theFloor()
{
    const auto explained =
        explainedFloor({{thousand(800), {}, {}}, {thousand(920), Rate::percent(5), thousand(60)}});
    QVERIFY(explained.ok());
    QCOMPARE(explained->value, dollars(256'500));
    QCOMPARE(shown(*explained), u"four-year value $920,000; risk 5%; forfeited $60,000"_s);
    COMPARE_ERROR(explainedFloor({}), ArithmeticError::NothingGiven);
}

void TestExplanations::zoneAndPosition()
{
    const auto zone = explainedZone(thousands(248, 349), thousand(350));
    QVERIFY(zone.ok());
    QCOMPARE(zone->value, thousand(-1));
    QCOMPARE(shown(*zone), u"high end $349,000; floor $350,000"_s);
    const auto position = explainedPenetration(thousand(250), thousands(198, 262));
    QVERIFY(position.ok());
    QCOMPARE(position->value, Ratio{812'500});
    QCOMPARE(shown(*position), u"amount $250,000; low end $198,000; high end $262,000"_s);
    COMPARE_ERROR(explainedPenetration(thousand(1), thousands(2, 2)), ArithmeticError::SingleValue);
}

void TestExplanations::theExit()
{
    ExitQuestion question;
    question.alternative = thousand(490);
    question.base = thousand(250);
    question.bonus = Rate::percent(20);
    question.equity = thousand(95);
    question.valuation = dollars(5'000'000'000);
    const auto explained = explainedExit(question);
    QVERIFY(explained.ok() && explained->has_value());
    QCOMPARE((*explained)->value, dollars(10'000'000'000));
    QCOMPARE(shown(**explained),
             u"gap $760,000; years 4; equity $95,000; dilution 0%; rounds 0; valuation $5,000,000,000"_s);
    question.base = thousand(490);
    COMPARE_FIGURE(explainedExit(question), std::optional<Explained<Money>>());
    question.years = 0;
    COMPARE_ERROR(explainedExit(question), ArithmeticError::TermInvalid);
}

void TestExplanations::aPackage()
{
    const auto explained = explainedPackage({thousand(250), thousand(380), thousand(30)},
                                            {Rate::percent(15), Rate::percent(70), Rate::percent(100)});
    QVERIFY(explained.ok());
    QCOMPARE(explained->value, thousand(1'446));
    QCOMPARE(explained->formula, Formula::PackageWorth);
    QCOMPARE(explained->inputs.size(), 6);
}

void TestExplanations::theSolvedPart_data()
{
    QTest::addColumn<PackagePart>("part");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("inputs");
    QTest::newRow("grant") << PackagePart::Grant << qint64(380)
                           << u"worth $1,446,000; base $250,000; bonus 15%; sign-on $30,000; weight of the "
                              u"sign-on 100%; weight of the grant 70%"_s;
    QTest::newRow("base") << PackagePart::Base << qint64(250)
                          << u"worth $1,446,000; grant $380,000; weight of the grant 70%; sign-on $30,000; "
                             u"weight of the sign-on 100%; bonus 15%"_s;
    QTest::newRow("sign-on") << PackagePart::SignOn << qint64(30)
                             << u"worth $1,446,000; base $250,000; bonus 15%; grant $380,000; weight of the "
                                u"grant 70%; weight of the sign-on 100%"_s;
}

void TestExplanations::theSolvedPart()
{
    QFETCH(PackagePart, part);
    QFETCH(qint64, value);
    QFETCH(QString, inputs);
    const PackageWeights weights{Rate::percent(15), Rate::percent(70), Rate::percent(100)};
    const auto solved =
        solvedPackage({thousand(250), thousand(380), thousand(30)}, part, thousand(1'446), weights);
    QVERIFY(solved.ok());
    const auto explained = explainedPart(*solved, part, thousand(1'446), weights);
    QCOMPARE(explained.value, thousand(value));
    QCOMPARE(shown(explained), inputs);
}

void TestExplanations::theLadder()
{
    const auto opening = explainedOpening(thousand(250), Rate::percent(10));
    QVERIFY(opening.ok());
    QCOMPARE(opening->value, thousand(275));
    QCOMPARE(shown(*opening), u"target $250,000; premium 10%"_s);
    const auto step = explainedStep(thousand(262), thousand(240), 1);
    QVERIFY(step.ok());
    QCOMPARE(step->value, cents(24'942'857));
    QCOMPARE(shown(*step), u"target $240,000; opening $262,000; sevenths left 3"_s);
    const auto ladder = concessionLadder(thousand(262), thousand(240));
    QVERIFY(ladder.ok());
    const auto given = explainedConcession(*ladder, 1);
    QVERIFY(given.ok());
    QCOMPARE(given->value, cents(1'257'143));
    QCOMPARE(shown(*given), u"the ask before $262,000; this ask $249,428.57"_s);
    const auto nothing = explainedConcession(*ladder, 0);
    QVERIFY(nothing.ok());
    QCOMPARE(nothing->value, thousand(0));
    COMPARE_ERROR(explainedStep(thousand(262), thousand(240), 4), ArithmeticError::TermInvalid);
    COMPARE_ERROR(explainedStep(thousand(240), thousand(262), 1), ArithmeticError::RangeReversed);
    COMPARE_ERROR(explainedConcession(*ladder, 4), ArithmeticError::TermInvalid);
    COMPARE_ERROR(explainedOpening(thousand(250), Rate{-1}), ArithmeticError::NegativeInput);
}

void TestExplanations::theGaps()
{
    const auto lacking = explainedGap(thousand(300), thousand(310), InputName::Floor);
    QVERIFY(lacking.ok());
    QCOMPARE(lacking->value, thousand(-10));
    QCOMPARE(lacking->formula, Formula::OverFloor);
    QCOMPARE(shown(*lacking), u"their figure $300,000; floor $310,000"_s);
    const auto over = explainedGap(thousand(400), thousand(380), InputName::Target);
    QVERIFY(over.ok());
    QCOMPARE(over->value, thousand(20));
    QCOMPARE(over->formula, Formula::OverTarget);
    COMPARE_ERROR(explainedGap(thousand(1), {1, Currency::known("EUR")}, InputName::Floor),
                  ArithmeticError::CurrencyMismatch);
}

void TestExplanations::anOutcome()
{
    // COMPENSATION V10: 20,000 options at 4.00, 400M shares, two rounds of 10 %, preference 2.5B for 60 %.
    const ExitTerms terms{400'000'000, 2, Rate::percent(10), Rate::percent(60), dollars(2'500'000'000)};
    const Holding options{20'000, price(400)};
    const auto before = explainedOutcome(terms, options, dollars(3'500'000'000));
    QVERIFY(before.ok());
    QCOMPARE(before->value, dollars(21'250));
    QCOMPARE(before->formula, Formula::ExitPreferred);
    QCOMPARE(shown(*before),
             u"count 20,000; exit $3,500,000,000; preference $2,500,000,000; preferred 60%; all "
             u"shares 400,000,000; dilution 10%; rounds 2; strike $4.00"_s);
    const auto after = explainedOutcome(terms, {20'000, {}}, dollars(5'000'000'000));
    QVERIFY(after.ok());
    QCOMPARE(after->value, dollars(202'500));
    QCOMPARE(after->formula, Formula::ExitConverted);
    QCOMPARE(shown(*after),
             u"count 20,000; exit $5,000,000,000; all shares 400,000,000; dilution 10%; rounds 2"_s);
    COMPARE_ERROR(explainedOutcome({}, options, dollars(1)), ArithmeticError::DivisionByZero);
}

void TestExplanations::everythingHasItsWords()
{
    QSet<QString> words;
    for (int i = 0; i < formulaCount; ++i) {
        words.insert(formulaText(Formula(i)));
    }
    for (int i = 0; i < inputNameCount; ++i) {
        words.insert(inputNameText(InputName(i)));
    }
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), formulaCount + inputNameCount);
    QCOMPARE(inputValueText(Ratio{812'500}, english()), u"81.3%"_s);
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"

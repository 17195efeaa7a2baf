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

void TestExplanations::everythingHasItsWords()
{
    QSet<QString> words;
    for (int i = 0; i <= int(Formula::PackageWorth); ++i) {
        words.insert(formulaText(Formula(i)));
    }
    for (int i = 0; i <= int(InputName::SignOnWeight); ++i) {
        words.insert(inputNameText(InputName(i)));
    }
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), int(Formula::PackageWorth) + int(InputName::SignOnWeight) + 2);
    QCOMPARE(inputValueText(Ratio{812'500}, english()), u"81.3%"_s);
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"

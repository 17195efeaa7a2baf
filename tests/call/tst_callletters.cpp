// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callletters.h"
#include "call/callplan.h"
#include "call/lettercheck.h"
#include "call/letterfigures.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime friday()
{
    return QDateTime(QDate(2026, 3, 6), QTime(10, 0), Qt::UTC);
}

QList<LetterIssueCode> codesOf(const QList<LetterIssue> &issues)
{
    QList<LetterIssueCode> codes;
    for (const LetterIssue &issue : issues) {
        codes.append(issue.code);
    }
    return codes;
}

} // namespace

Q_DECLARE_METATYPE(QList<LetterIssueCode>)

class TestCallLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersPassTheirOwnChecks_data();
    void lettersPassTheirOwnChecks();
    void recapTellsWhereItStands();
    void askTakesAProvenReason();
    void stallNamesAWorkingDay();
    void figures_data();
    void figures();
    void checks_data();
    void checks();
};

void TestCallLetters::lettersPassTheirOwnChecks_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("ask") << int(LetterKind::Ask);
    QTest::newRow("recap") << int(LetterKind::Recap);
    QTest::newRow("stall") << int(LetterKind::Stall);
}

void TestCallLetters::lettersPassTheirOwnChecks()
{
    QFETCH(const int, kind);
    Plan plan = callPlan();
    plan.person = u"R. Example"_s;
    plan.offer.terms.base = typed(255000);
    plan.offer.terms.signOn = typed(20000);
    plan.equityBasis = EquityBasis::Year; // and theirs is a grant: both are told in letters
    plan.offer.terms.equity = typed(264000);
    plan.offer.terms.equityBasis = EquityBasis::Grant;
    for (const QString &locale : {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"en_IN"_s}) {
        const Letter letter = letterOf(LetterKind(kind), plan, friday(), QLocale(locale));
        QVERIFY(letter.subject.contains(plan.role));
        QVERIFY(letter.body.contains(plan.person));
        const QList<LetterIssue> issues = checkLetter(letter.kind, letter.body, plan, QLocale(locale));
        QVERIFY2(issues.isEmpty(),
                 issues.isEmpty() ? "" : qPrintable(letterIssueSentence(issues.first()) + letter.body));
        QVERIFY(!letter.body.contains(u"220"_s)); // the floor
    }
}

void TestCallLetters::recapTellsWhereItStands()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(255000);
    plan.offer.terms.base.status = TermStatus::Letter;
    plan.offer.terms.bonus = {Rate{1500}, Origin::TheySaid, 0};
    plan.offer.terms.bonus.status = TermStatus::Verbal;
    const QString body = letterOf(LetterKind::Recap, plan, friday(), american()).body;
    QVERIFY(body.contains(u"- $255,000 base salary a year (in your letter)"_s));
    QVERIFY(body.contains(u"- 15% bonus, of base salary (said on the phone)"_s));
    QVERIFY(body.contains(u"Still open:\n- equity a year\n- sign-on, once"_s));
    const QString empty = letterOf(LetterKind::Recap, Plan(), friday(), american()).body;
    QVERIFY(empty.contains(u"No figure"_s));
}

void TestCallLetters::askTakesAProvenReason()
{
    Plan plan = callPlan();
    Claim guide;
    guide.id = u"a"_s;
    guide.text = u"I hold another offer."_s;
    Claim mine;
    mine.id = u"b"_s;
    mine.text = u"I led the move of three plants."_s;
    mine.proof = Proof::Mine;
    plan.claims = {guide, mine};
    const Letter letter = letterOf(LetterKind::Ask, plan, friday(), american());
    QVERIFY(letter.body.contains(mine.text));
    QVERIFY(!letter.body.contains(guide.text));
    QVERIFY(letter.body.contains(u"$382,500"_s));
    QVERIFY(checkLetter(letter.kind, letter.body, plan, american()).isEmpty());
    plan.target = {};
    const Letter blank = letterOf(LetterKind::Ask, plan, friday(), american());
    QVERIFY(
        codesOf(checkLetter(blank.kind, blank.body, plan, american())).contains(LetterIssueCode::BlankLeft));
}

void TestCallLetters::stallNamesAWorkingDay()
{
    const QString body = letterOf(LetterKind::Stall, callPlan(), friday(), american()).body;
    QVERIFY2(body.contains(u"Tuesday, March 10, 2026"_s), qPrintable(body));
}

void TestCallLetters::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u"Thank you for the talk."_s << QStringList();
    QTest::newRow("sign") << u"I need $250,000 a year."_s << QStringList{u"$250,000"_s};
    QTest::newRow("suffix") << u"I need 250k."_s << QStringList{u"250k"_s};
    QTest::newRow("code") << u"That is EUR 90,000 in all."_s << QStringList{u"EUR 90,000"_s};
    QTest::newRow("percentage") << u"A bonus of 15% would do."_s << QStringList{u"15%"_s};
    QTest::newRow("plain") << u"I need 250,000 or 240000."_s << QStringList{u"250,000"_s, u"240000"_s};
    QTest::newRow("dates") << u"By Tuesday, March 10, 2026 at 15:30, in 2 days."_s << QStringList();
    QTest::newRow("a list") << u"1. this\n2. that"_s << QStringList();
    QTest::newRow("versions and names") << u"Team B2 and H100 cards, level L5."_s << QStringList();
}

void TestCallLetters::figures()
{
    QFETCH(const QString, text);
    QStringList found;
    const QList<LetterFigure> figures = figuresIn(text, usd(), american());
    for (const LetterFigure &figure : figures) {
        found.append(figure.text);
        QVERIFY2(figure.amount || figure.rate, qPrintable(figure.text));
    }
    QTEST(found, "expected");
}

void TestCallLetters::checks_data()
{
    using Codes = QList<LetterIssueCode>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Codes>("expected");
    const int ask = int(LetterKind::Ask);
    const int recap = int(LetterKind::Recap);
    const int stall = int(LetterKind::Stall);
    QTest::newRow("good") << ask << u"I ask for $250,000 because I led it."_s << Codes{};
    QTest::newRow("in short form") << ask << u"I ask for $250K because I led it."_s << Codes{};
    QTest::newRow("no figure") << ask << u"More, because I led it."_s << Codes{LetterIssueCode::NoFigure};
    QTest::newRow("two figures") << ask << u"$250,000 and $95,000, because I led it."_s
                                 << Codes{LetterIssueCode::SeveralFigures};
    QTest::newRow("no reason") << ask << u"I ask for $250,000."_s << Codes{LetterIssueCode::NoReason};
    QTest::newRow("two reasons") << ask << u"$250,000 because I led it and since rents are high."_s
                                 << Codes{LetterIssueCode::SeveralReasons};
    QTest::newRow("apology") << ask << u"Sorry to ask for $250,000, because I led it."_s
                             << Codes{LetterIssueCode::Apology};
    QTest::newRow("curled apology") << recap << u"I’m afraid it is low."_s << Codes{LetterIssueCode::Apology};
    QTest::newRow("another figure") << ask << u"I ask for $251,000 because I led it."_s
                                    << Codes{LetterIssueCode::OtherFigure};
    QTest::newRow("the floor") << ask << u"I ask for $220,000 because I led it."_s
                               << Codes{LetterIssueCode::TellsFloor};
    QTest::newRow("the floor in a recap")
        << recap << u"I cannot go below 220k."_s << Codes{LetterIssueCode::TellsFloor};
    QTest::newRow("an alternative") << stall << u"I have $340,000 elsewhere."_s
                                    << Codes{LetterIssueCode::TellsFloor};
    QTest::newRow("another currency")
        << recap << u"We said £250,000."_s << Codes{LetterIssueCode::OtherFigure};
    QTest::newRow("149 words") << stall << u"word "_s.repeated(149) << Codes{};
    QTest::newRow("150 words") << stall << u"word "_s.repeated(150) << Codes{LetterIssueCode::TooLong};
    QTest::newRow("a long recap") << recap << u"word "_s.repeated(300) << Codes{};
    QTest::newRow("blank") << stall << u"By ____."_s << Codes{LetterIssueCode::BlankLeft};
}

void TestCallLetters::checks()
{
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    Plan plan = callPlan();
    PlanAlternative stay;
    stay.perYear = units(340000);
    plan.alternatives = {stay};
    const QList<LetterIssue> issues = checkLetter(LetterKind(kind), text, plan, american());
    QTEST(codesOf(issues), "expected");
    for (const LetterIssue &issue : issues) {
        QVERIFY(!letterIssueSentence(issue).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCallLetters)
#include "tst_callletters.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callplan.h"
#include "rehearsal/rehearsalscore.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(counteroffer::Temperament)
Q_DECLARE_METATYPE(counteroffer::MyAct)
Q_DECLARE_METATYPE(counteroffer::RehearsalSetup)
Q_DECLARE_METATYPE(counteroffer::MyTurn)

namespace {

RehearsalSetup setupOf(Temperament temperament, quint32 seed)
{
    return {temperament, seed, units(250000), units(220000)};
}

MyTurn name(qint64 whole)
{
    MyTurn turn;
    turn.act = MyAct::Name;
    turn.figure = units(whole);
    return turn;
}

MyTurn act(MyAct what)
{
    MyTurn turn;
    turn.act = what;
    return turn;
}

MyTurn reason(bool proven)
{
    MyTurn turn = act(MyAct::Reason);
    turn.proven = proven;
    return turn;
}

MyTurn trade(qint64 whole)
{
    MyTurn turn = name(whole);
    turn.act = MyAct::Trade;
    return turn;
}

int countOf(const RehearsalScore &score, const QString &reason)
{
    int count = 0;
    for (const ScoreLine &line : score.lines) {
        count += line.reason == reason ? 1 : 0;
    }
    return count;
}

/// A seed whose recruiter meets the first figure with silence, or does not.
quint32 seedThatPauses(Temperament temperament, bool pauses)
{
    for (quint32 seed = 1; seed < 1000; ++seed) {
        Rehearsal rehearsal(setupOf(temperament, seed));
        rehearsal.take(act(MyAct::Ask)); // by now there is an offer
        rehearsal.take(name(290000));
        if ((rehearsal.lastTurn().act == TheirAct::Quiet) == pauses) {
            return seed;
        }
    }
    return 0;
}

void temperaments()
{
    QTest::addColumn<Temperament>("temperament");
    for (int i = 0; i < temperamentCount; ++i) {
        QTest::newRow(qPrintable(nameOf(Temperament(i)))) << Temperament(i);
    }
}

/// A long talk of all kinds of turns, drawn from a seed.
MyTurn anyTurn(quint32 number)
{
    switch (number % 11) {
    case 0:
    case 1:
        return name(200000 + qint64(number % 97) * 1000);
    case 2:
    case 3:
        return trade(210000 + qint64(number % 89) * 1000);
    case 4:
    case 5:
        return reason(number % 2 == 0);
    case 6:
    case 7:
        return act(MyAct::Quiet);
    case 8:
        return act(MyAct::Ask);
    case 9:
        return act(MyAct::BuyTime);
    default:
        return act(MyAct::AskInWriting);
    }
}

} // namespace

class TestRehearsal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeats_data() { temperaments(); }
    void repeats();
    void keepsToItsRules_data() { temperaments(); }
    void keepsToItsRules();
    void hasItsHabits();
    void takesLessGladly();
    void paysForSilenceTwice();
    void undo();
    void readsTurns_data();
    void readsTurns();
    void everyRuleFiresAndDoesNot_data();
    void everyRuleFiresAndDoesNot();
    void scores();
    void scoreOfANoble();
    void recordsAndProgress();
    void subject();
    void names_data() { temperaments(); }
    void names();
};

void TestRehearsal::repeats()
{
    QFETCH(const Temperament, temperament);
    QStringList first;
    for (int time = 0; time < 2; ++time) {
        for (quint32 seed = 1; seed < 40; ++seed) {
            Rehearsal rehearsal(setupOf(temperament, seed));
            for (quint32 turn = 0; turn < 12; ++turn) {
                rehearsal.take(anyTurn(seed * 31 + turn * 7));
            }
            QString text = QString::number(rehearsal.recruiter().cap().minor);
            for (const Exchange &exchange : rehearsal.exchanges()) {
                text += u' ' + QString::number(int(exchange.theirs.act)) + u':' +
                        QString::number(exchange.theirs.offer ? exchange.theirs.offer->minor : 0);
            }
            if (time == 0) {
                first.append(text);
            } else {
                QCOMPARE(text, first[qsizetype(seed) - 1]);
            }
        }
    }
    QVERIFY2(QSet<QString>(first.cbegin(), first.cend()).size() > 30, "the seeds all give the same talk");
}

void TestRehearsal::keepsToItsRules()
{
    QFETCH(const Temperament, temperament);
    const Character &character = characterOf(temperament);
    for (quint32 seed = 1; seed < 300; ++seed) {
        Rehearsal rehearsal(setupOf(temperament, seed));
        const Recruiter &recruiter = rehearsal.recruiter();
        const qint64 target = units(250000).minor;
        QVERIFY(recruiter.cap().minor >= target * character.cap.lo.basisPoints / 10000);
        QVERIFY(recruiter.cap().minor <= target * character.cap.hi.basisPoints / 10000);
        QCOMPARE(rehearsal.firstTurn().act, character.asksFirst ? TheirAct::AskExpectation : TheirAct::Offer);
        std::optional<Money> last;
        for (quint32 turn = 0; turn < 20 && !rehearsal.isOver(); ++turn) {
            const MyTurn mine = anyTurn(seed * 17 + turn * 5);
            rehearsal.take(mine);
            const auto &offer = rehearsal.lastTurn().offer;
            QVERIFY2(!offer || offer->minor <= recruiter.cap().minor, "an offer above the cap");
            const bool less = mine.figure && last && mine.figure->minor < last->minor;
            QVERIFY2(!offer || !last || less || offer->minor >= last->minor, "they take an offer back");
            QVERIFY(!spokenTurn(rehearsal.lastTurn(), int(turn), american()).isEmpty());
            last = offer;
        }
        rehearsal.take(act(MyAct::Leave));
        QVERIFY(rehearsal.isOver());
        QVERIFY(!rehearsal.recruiter().agreed());
        const auto turns = rehearsal.exchanges().size();
        rehearsal.take(name(1));
        QCOMPARE(rehearsal.exchanges().size(), turns); // it is over
    }
}

void TestRehearsal::hasItsHabits()
{
    Rehearsal stalling(setupOf(Temperament::Stalling, 3));
    stalling.take(act(MyAct::Ask)); // they name theirs
    QCOMPARE(stalling.lastTurn().act, TheirAct::Offer);
    stalling.take(name(290000));
    QCOMPARE(stalling.lastTurn().act, TheirAct::Stall);
    Rehearsal hurried(setupOf(Temperament::Deadline, seedThatPauses(Temperament::Deadline, false)));
    hurried.take(name(290000));
    hurried.take(reason(true));
    hurried.take(name(280000));
    QCOMPARE(hurried.lastTurn().act, TheirAct::Press);
    hurried.take(act(MyAct::BuyTime));
    QCOMPARE(hurried.lastTurn().act, TheirAct::GrantTime);
    Rehearsal charming(setupOf(Temperament::Charming, seedThatPauses(Temperament::Charming, true)));
    charming.take(act(MyAct::Quiet));
    charming.take(name(290000));
    charming.take(name(289000));
    QCOMPARE(charming.lastTurn().act, TheirAct::Charm);
    Rehearsal hard(setupOf(Temperament::Hard, 5));
    hard.take(act(MyAct::Ask));
    for (int i = 0; i < 10 && hard.lastTurn().act != TheirAct::LastWord; ++i) {
        hard.take(reason(true));
    }
    QCOMPARE(hard.lastTurn().act, TheirAct::LastWord);
    const auto offer = hard.lastTurn().offer;
    hard.take(reason(true));
    QCOMPARE(hard.lastTurn().act, TheirAct::Hold);
    QCOMPARE(hard.lastTurn().offer, offer);
    Rehearsal doubting(setupOf(Temperament::Fair, 5));
    doubting.take(reason(false));
    QCOMPARE(doubting.lastTurn().act, TheirAct::DoubtClaim);
    QCOMPARE(doubting.lastTurn().offer, std::optional(doubting.recruiter().opening()));
}

void TestRehearsal::takesLessGladly()
{
    Rehearsal rehearsal(setupOf(Temperament::Fair, 7));
    rehearsal.take(name(150000));
    QCOMPARE(rehearsal.lastTurn().act, TheirAct::Agree);
    QCOMPARE(rehearsal.lastTurn().offer, std::optional(units(150000)));
}

void TestRehearsal::paysForSilenceTwice()
{
    Rehearsal rehearsal(setupOf(Temperament::Fair, 7));
    const auto opening = rehearsal.lastTurn().offer;
    rehearsal.take(act(MyAct::Quiet));
    QVERIFY(rehearsal.lastTurn().offer->minor > opening->minor);
    rehearsal.take(act(MyAct::Quiet));
    const auto offer = rehearsal.lastTurn().offer;
    rehearsal.take(act(MyAct::Quiet));
    QCOMPARE(rehearsal.lastTurn().offer, offer);
}

void TestRehearsal::undo()
{
    Rehearsal rehearsal(setupOf(Temperament::Fair, 11));
    rehearsal.take(name(280000));
    rehearsal.take(reason(true));
    const QList<Exchange> before = rehearsal.exchanges();
    rehearsal.take(act(MyAct::Accept));
    QVERIFY(rehearsal.isOver());
    rehearsal.undo();
    QVERIFY(!rehearsal.isOver());
    QCOMPARE(rehearsal.exchanges(), before);
    rehearsal.take(act(MyAct::Accept));
    QVERIFY(rehearsal.isOver());
}

void TestRehearsal::readsTurns_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("chosen"); // -1: none
    QTest::addColumn<MyAct>("expected");
    QTest::addColumn<qint64>("figure"); // 0: none
    QTest::newRow("nothing") << QString() << -1 << MyAct::Quiet << 0LL;
    QTest::newRow("a figure") << u"262"_s << -1 << MyAct::Name << 262000LL;
    QTest::newRow("in a sentence") << u"I'm looking for a base of $262k."_s << -1 << MyAct::Name << 262000LL;
    QTest::newRow("a condition") << u"If you can do 255, I can start in May."_s << -1 << MyAct::Trade
                                 << 255000LL;
    QTest::newRow("a question") << u"How did you come to that?"_s << -1 << MyAct::Ask << 0LL;
    QTest::newRow("in writing") << u"Could you send it by e-mail?"_s << -1 << MyAct::AskInWriting << 0LL;
    QTest::newRow("time") << u"Let me think about it."_s << -1 << MyAct::BuyTime << 0LL;
    QTest::newRow("yes") << u"I accept."_s << -1 << MyAct::Accept << 0LL;
    QTest::newRow("no") << u"No, thank you."_s << -1 << MyAct::Leave << 0LL;
    QTest::newRow("a reason") << u"I have led two such teams."_s << -1 << MyAct::Reason << 0LL;
    QTest::newRow("chosen, without words") << QString() << int(MyAct::Ask) << MyAct::Ask << 0LL;
    QTest::newRow("chosen counts before words")
        << u"I have led two such teams."_s << int(MyAct::Trade) << MyAct::Trade << 0LL;
    QTest::newRow("another part of pay") << u"40k sign-on"_s << -1 << MyAct::Reason << 0LL;
}

void TestRehearsal::readsTurns()
{
    QFETCH(const QString, words);
    QFETCH(const int, chosen);
    QFETCH(const qint64, figure);
    const Plan plan = callPlan();
    const MyTurn turn = readTurn(words, chosen < 0 ? std::nullopt : std::optional(MyAct(chosen)), true,
                                 *rehearsalSubject(plan), plan, american());
    QTEST(turn.act, "expected");
    QCOMPARE(turn.figure, figure == 0 ? std::nullopt : std::optional(units(figure)));
}

void TestRehearsal::everyRuleFiresAndDoesNot_data()
{
    QTest::addColumn<RehearsalSetup>("setup");
    QTest::addColumn<QList<MyTurn>>("turns");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("expected");
    using Turns = QList<MyTurn>;
    const auto row = [](const char *name, const RehearsalSetup &setup, const Turns &turns,
                        const char16_t *reason, int expected) {
        const QString text = QString::fromUtf16(reason);
        QTest::newRow(qPrintable(text + u": "_s + QString::fromLatin1(name)))
            << setup << turns << text << expected;
    };
    const MyTurn ask = act(MyAct::Ask);
    const MyTurn quiet = act(MyAct::Quiet);
    const MyTurn accept = act(MyAct::Accept);
    const MyTurn leave = act(MyAct::Leave);
    const MyTurn writing = act(MyAct::AskInWriting);
    const RehearsalSetup hard = setupOf(Temperament::Hard, seedThatPauses(Temperament::Hard, false));
    const RehearsalSetup fair = setupOf(Temperament::Fair, seedThatPauses(Temperament::Fair, false));
    const RehearsalSetup pausing = setupOf(Temperament::Fair, seedThatPauses(Temperament::Fair, true));
    const RehearsalSetup charming =
        setupOf(Temperament::Charming, seedThatPauses(Temperament::Charming, false));
    const RehearsalSetup hurried =
        setupOf(Temperament::Deadline, seedThatPauses(Temperament::Deadline, false));

    row("asked, and told", hard, {name(280000)}, u"named-first", 1);
    row("asked, and asked back", hard, {ask, name(280000)}, u"named-first", 0);
    row("they were first", fair, {name(280000)}, u"named-first", 0);
    row("spoke", pausing, {ask, name(290000), name(290000)}, u"filled-silence", 1);
    row("asked something", pausing, {ask, name(290000), ask}, u"filled-silence", 1);
    row("was quiet, too", pausing, {ask, name(290000), quiet}, u"filled-silence", 0);
    row("they were not silent", fair, {ask, name(290000), name(290000)}, u"filled-silence", 0);
    row("was quiet, too", pausing, {ask, name(290000), quiet}, u"kept-silence", 1);
    row("spoke", pausing, {ask, name(290000), name(290000)}, u"kept-silence", 0);
    row("twice down", charming, {ask, name(290000), name(280000), name(270000)}, u"conceded-twice", 1);
    row("three times down", charming, {ask, name(290000), name(280000), name(270000), name(260000)},
        u"conceded-twice", 2);
    row("once down", charming, {ask, name(290000), name(280000)}, u"conceded-twice", 0);
    row("they moved in between", charming, {ask, name(290000), name(280000), reason(true), name(270000)},
        u"conceded-twice", 0);
    row("stood in between", charming, {ask, name(290000), name(280000), name(280000), name(270000)},
        u"conceded-twice", 0);
    row("down for nothing", charming, {ask, name(290000), name(280000)}, u"gave", 1);
    row("down against something", charming, {ask, name(290000), trade(280000)}, u"gave", 0);
    row("stood", charming, {ask, name(290000), name(290000)}, u"gave", 0);
    row("the first figure", charming, {ask, name(290000)}, u"gave", 0);
    row("a condition", charming, {ask, trade(290000)}, u"traded", 1);
    row("without a figure", charming, {ask, act(MyAct::Trade)}, u"traded", 1);
    row("twice counts once", charming, {ask, trade(290000), trade(280000)}, u"traded", 1);
    row("a figure alone", charming, {ask, name(290000)}, u"traded", 0);
    row("a figure", hard, {ask, name(219999)}, u"below-floor", 1);
    row("at the floor", hard, {ask, name(220000)}, u"below-floor", 0);
    RehearsalSetup high = hard;
    high.floor = units(240000); // above any opening of theirs
    row("a yes", high, {ask, accept}, u"below-floor", 1);
    RehearsalSetup low = hard;
    low.floor = units(150000);
    row("a yes above it", low, {ask, accept}, u"below-floor", 0);
    low.floor.reset();
    row("there is no floor", low, {ask, name(1000)}, u"below-floor", 0);
    row("cannot be shown", fair, {reason(false)}, u"unproven-claim", 1);
    row("can be shown", fair, {reason(true)}, u"unproven-claim", 0);
    row("paid for twice at most", fair, {reason(true), reason(true), reason(true)}, u"reasoned", 2);
    row("cannot be shown", fair, {reason(false)}, u"reasoned", 0);
    row("asked", fair, {writing}, u"in-writing", 1);
    row("asked twice", fair, {writing, writing}, u"in-writing", 1);
    row("asked before there was anything", hard, {writing}, u"in-writing", 0);
    row("agreed without", fair, {accept}, u"not-in-writing", 1);
    row("asked first", fair, {writing, accept}, u"not-in-writing", 0);
    row("did not agree", fair, {leave}, u"not-in-writing", 0);
    row("yes", hurried, {name(290000), reason(true), name(280000), accept}, u"under-pressure", 1);
    row("bought a day", hurried, {name(290000), reason(true), name(280000), act(MyAct::BuyTime), accept},
        u"under-pressure", 0);
    row("nobody pressed", fair, {accept}, u"under-pressure", 0);
    high.floor = units(400000);
    row("nothing to be had", high, {ask, leave}, u"left-rightly", 1);
    row("there was room", hard, {ask, leave}, u"left-rightly", 0);
    row("said yes instead", high, {ask, accept}, u"left-rightly", 0);
    row("agreed", fair, {accept}, u"room-won", 1);
    row("left", fair, {leave}, u"room-won", 0);
}

void TestRehearsal::everyRuleFiresAndDoesNot()
{
    QFETCH(const RehearsalSetup, setup);
    QFETCH(const QList<MyTurn>, turns);
    QFETCH(const QString, reason);
    Rehearsal rehearsal(setup);
    for (const MyTurn &turn : turns) {
        QVERIFY2(!rehearsal.isOver(), "the talk ended too early to say anything");
        rehearsal.take(turn);
    }
    const RehearsalScore score = scoreOf(rehearsal);
    QStringList reasons;
    for (const ScoreLine &line : score.lines) {
        reasons.append(line.reason);
    }
    QFETCH(const int, expected);
    QVERIFY2(countOf(score, reason) == expected, qPrintable(reasons.join(u' ')));
    QVERIFY(score.score >= 0 && score.score <= 100);
}

void TestRehearsal::scores()
{
    Rehearsal rehearsal(setupOf(Temperament::Hard, seedThatPauses(Temperament::Hard, true)));
    rehearsal.take(name(280000)); // before they did
    rehearsal.take(name(270000)); // down for nothing, and they are quiet
    QCOMPARE(rehearsal.lastTurn().act, TheirAct::Quiet);
    rehearsal.take(name(260000)); // into the silence, and down again
    rehearsal.take(reason(false));
    rehearsal.take(name(215000)); // below the floor
    rehearsal.take(act(MyAct::Accept));
    const RehearsalScore score = scoreOf(rehearsal);
    QCOMPARE(countOf(score, u"named-first"_s), 1);
    QCOMPARE(countOf(score, u"filled-silence"_s), 1);
    QCOMPARE(countOf(score, u"conceded-twice"_s), 1); // the next step down came after a raise
    QCOMPARE(countOf(score, u"gave"_s), 3);
    QCOMPARE(countOf(score, u"unproven-claim"_s), 1);
    QVERIFY(countOf(score, u"below-floor"_s) >= 1);
    QCOMPARE(countOf(score, u"not-in-writing"_s), 1);
    QCOMPARE(score.score, 0);
    for (const ScoreLine &line : score.lines) {
        QVERIFY2(scoreSentence(line) != line.reason, qPrintable(line.reason));
    }
    QCOMPARE(scoreSentence({u"of-a-newer-version"_s, 1, 1, {}}), u"of-a-newer-version"_s);
}

void TestRehearsal::scoreOfANoble()
{
    Rehearsal rehearsal(setupOf(Temperament::Fair, seedThatPauses(Temperament::Fair, true)));
    rehearsal.take(act(MyAct::Ask));
    rehearsal.take(name(290000));
    QCOMPARE(rehearsal.lastTurn().act, TheirAct::Quiet);
    rehearsal.take(act(MyAct::Quiet));
    rehearsal.take(reason(true));
    rehearsal.take(reason(true));
    MyTurn condition = act(MyAct::Trade);
    rehearsal.take(condition);
    rehearsal.take(act(MyAct::AskInWriting));
    rehearsal.take(act(MyAct::Accept));
    const RehearsalScore score = scoreOf(rehearsal);
    QCOMPARE(countOf(score, u"kept-silence"_s), 1);
    QCOMPARE(countOf(score, u"reasoned"_s), 2);
    QCOMPARE(countOf(score, u"traded"_s), 1);
    QCOMPARE(countOf(score, u"in-writing"_s), 1);
    QCOMPARE(countOf(score, u"room-won"_s), 1);
    for (const ScoreLine &line : score.lines) {
        QVERIFY2(line.points >= 0, qPrintable(line.reason));
    }
    QVERIFY2(score.score >= 85, qPrintable(QString::number(score.score)));
}

void TestRehearsal::recordsAndProgress()
{
    QCOMPARE(progressOver({}), RehearsalProgress());
    Rehearsal rehearsal(setupOf(Temperament::Hard, 9));
    rehearsal.take(name(280000));
    rehearsal.take(act(MyAct::Leave));
    const QDateTime at(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const RehearsalRecord record = recordOf(rehearsal, Component::Base, at);
    QCOMPARE(record.temperament, u"hard"_s);
    QCOMPARE(record.seed, 9);
    QCOMPARE(record.turns, 2);
    QCOMPARE(record.cap, std::optional(rehearsal.recruiter().cap()));
    QVERIFY(!record.agreed);
    QList<RehearsalRecord> records(6, record);
    const int scores[] = {10, 20, 30, 60, 70, 81};
    for (int i = 0; i < 6; ++i) {
        records[i].score = scores[i];
    }
    const RehearsalProgress progress = progressOver(records);
    QCOMPARE(progress.count, 6);
    QCOMPARE(progress.best, 81);
    QCOMPARE(progress.firstThree, 20);
    QCOMPARE(progress.lastThree, 70);
    QCOMPARE(progress.habit, u"named-first"_s);
}

void TestRehearsal::subject()
{
    Plan plan = callPlan();
    QCOMPARE(rehearsalSubject(plan)->component, Component::Base);
    QCOMPARE(rehearsalSubject(plan)->floor, std::optional(units(220000)));
    plan.target = {};
    QVERIFY(!rehearsalSubject(plan));
    plan.target.total = typed(380000);
    QCOMPARE(rehearsalSubject(plan)->component, Component::Total);
}

void TestRehearsal::names()
{
    QFETCH(const Temperament, temperament);
    QCOMPARE(temperamentOf(nameOf(temperament)), std::optional(temperament));
    QCOMPARE(characterOf(temperament).temperament, temperament);
    QVERIFY(rulesOf(temperament).size() >= 6);
    QVERIFY(!temperamentName(temperament).isEmpty());
    QVERIFY(!temperamentOf(u"unheard-of"_s));
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callbranch.h"
#include "call/callevents.h"
#include "call/callgate.h"
#include "call/callplan.h"
#include "call/callwalk.h"

#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<counteroffer::GateReason>)

namespace {

QDateTime monday()
{
    return QDateTime(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC);
}

QStringList idsOf(const QList<WalkStep> &walk)
{
    QStringList ids;
    for (const WalkStep &step : walk) {
        ids.append(step.step.id);
    }
    return ids;
}

/// An offer in every part and in the letter, 240,000 + 15 % + 80,000.
Plan offeredPlan()
{
    Plan plan = callPlan();
    Terms &terms = plan.offer.terms;
    terms.base = typed(240000);
    terms.equity = typed(80000);
    terms.bonus = {Rate{1500}, Origin::TheySaid, 0};
    terms.base.status = terms.equity.status = terms.bonus.status = TermStatus::Letter;
    return plan;
}

} // namespace

class TestCallWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheGaps();
    void keepsAWholeScript();
    void idsStayUnique();
    void emptyPlan();
    void unprovenLines();
    void branches_data();
    void branches();
    void cardsComeFirst();
    void expectationAfterTheAsk();
    void rowsByWhatIsTyped_data();
    void rowsByWhatIsTyped();
    void gate_data();
    void gate();
};

void TestCallWalk::fillsTheGaps()
{
    const QList<WalkStep> walk = callWalk(callPlan(), builtInSteps());
    QCOMPARE(idsOf(walk),
             (QStringList{u"g-open"_s, u"read-back"_s, u"questions"_s, u"g-ask"_s, u"silence"_s, u"g-lever"_s,
                          u"replies"_s, u"trade"_s, u"g-close"_s, u"writing"_s, u"recap"_s}));
    QCOMPARE(rowOf(walk, Stage::Silence), 4);
    QCOMPARE(rowOf(walk, u"recap"_s), 10);
    QCOMPARE(rowOf(walk, Stage::Floor), -1);
    QCOMPARE(rowOf(walk, u"none"_s), -1);
}

void TestCallWalk::keepsAWholeScript()
{
    Plan plan = callPlan();
    plan.script = builtInSteps();
    QCOMPARE(idsOf(callWalk(plan, builtInSteps())), idsOf(callWalk(plan, {})));
}

void TestCallWalk::idsStayUnique()
{
    Plan plan = callPlan();
    plan.script[0].id = u"silence"_s;
    const QStringList ids = idsOf(callWalk(plan, builtInSteps()));
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
}

void TestCallWalk::emptyPlan()
{
    QCOMPARE(callWalk(Plan(), builtInSteps()).size(), builtInSteps().size());
    QVERIFY(callWalk(Plan(), {}).isEmpty());
}

void TestCallWalk::unprovenLines()
{
    Plan plan = callPlan();
    plan.script[2].say[0].claim = u"c"_s;
    QVERIFY(!hasLine(plan.script[2], plan));
    Claim claim;
    claim.id = u"c"_s;
    claim.proof = Proof::GuideSays;
    plan.claims = {claim};
    QVERIFY(!hasLine(plan.script[2], plan));
    plan.claims[0].proof = Proof::Mine;
    QVERIFY(hasLine(plan.script[2], plan));
    QVERIFY(!hasLine(builtInSteps().at(4), plan)); // silence has none
}

void TestCallWalk::branches_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("next");
    QTest::addColumn<bool>("gate");
    QTest::newRow("yes") << int(TheirAnswer::Yes) << int(Stage::Writing) << true;
    QTest::newRow("no") << int(TheirAnswer::No) << int(Stage::Trade) << false;
    QTest::newRow("a figure") << int(TheirAnswer::Figure) << int(Stage::Replies) << false;
    QTest::newRow("can't go higher") << int(TheirAnswer::CannotGoHigher) << int(Stage::Trade) << false;
    QTest::newRow("what do you expect")
        << int(TheirAnswer::WhatDoYouExpect) << int(Stage::Questions) << false;
    QTest::newRow("today") << int(TheirAnswer::AnswerToday) << int(Stage::Trade) << false;
}

void TestCallWalk::branches()
{
    QFETCH(const int, answer);
    const Branch branch = branchOn(TheirAnswer(answer), offeredPlan());
    QVERIFY(!branch.say.isEmpty());
    QTEST(int(branch.next), "next");
    QTEST(branch.gate, "gate");
    QVERIFY(!nameOf(TheirAnswer(answer)).isEmpty());
}

void TestCallWalk::cardsComeFirst()
{
    Plan plan = offeredPlan();
    ReplyCard card;
    card.id = u"final"_s;
    card.mine = {{SlotRole::None, u"Which part of "_s, {}},
                 {SlotRole::TargetBase, u"$1"_s, {}},
                 {SlotRole::None, u" is fixed?"_s, {}}};
    card.why = u"My own reason."_s;
    plan.cards = {card};
    const Branch branch = branchOn(TheirAnswer::No, plan);
    QCOMPARE(branch.say, u"Which part of $250K is fixed?"_s);
    QCOMPARE(branch.why, u"My own reason."_s);
    // A card that leans on what cannot be shown does not speak.
    plan.cards[0].mine[0].claim = plan.cards[0].mine[1].claim = plan.cards[0].mine[2].claim = u"c"_s;
    QVERIFY(!branchOn(TheirAnswer::No, plan).say.contains(u"fixed?"_s));
    QVERIFY(!branchOn(TheirAnswer::No, plan).say.isEmpty());
}

void TestCallWalk::expectationAfterTheAsk()
{
    Plan plan = offeredPlan();
    QVERIFY(!branchOn(TheirAnswer::WhatDoYouExpect, plan).say.contains(u'$'));
    plan.callEvents = {callEvent(callevent::start, monday(), u"g-open"_s),
                       callEvent(callevent::step, monday(), u"g-ask"_s)};
    QVERIFY(branchOn(TheirAnswer::WhatDoYouExpect, plan).say.contains(u"$382,500"_s));
    plan.callEvents.append(callEvent(callevent::start, monday(), u"g-open"_s)); // another call
    QVERIFY(!branchOn(TheirAnswer::WhatDoYouExpect, plan).say.contains(u'$'));
}

void TestCallWalk::rowsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // the step's id; empty: none
    QTest::newRow("a number") << u"1"_s << u"g-open"_s;
    QTest::newRow("a number beyond ten") << u"11"_s << u"recap"_s;
    QTest::newRow("with blanks") << u"  2 "_s << u"read-back"_s;
    QTest::newRow("none") << u"0"_s << QString();
    QTest::newRow("more than there are") << u"99"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("a beginning") << u"re"_s << u"read-back"_s;
    QTest::newRow("a longer beginning") << u"rec"_s << u"recap"_s;
    QTest::newRow("capitals") << u"RECAP"_s << u"recap"_s;
    QTest::newRow("inside") << u"ask"_s << u"g-ask"_s; // "The ask"
    QTest::newRow("a beginning before an inside") << u"t"_s << u"g-ask"_s;
    QTest::newRow("nowhere") << u"zebra"_s << QString();
}

void TestCallWalk::rowsByWhatIsTyped()
{
    QFETCH(const QString, typed);
    const QList<WalkStep> walk = callWalk(callPlan(), builtInSteps());
    const int row = rowMeant(walk, typed);
    QTEST(row < 0 ? QString() : walk[row].step.id, "expected");
}

void TestCallWalk::gate_data()
{
    using Reasons = QList<GateReason>;
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<Reasons>("expected");
    QTest::newRow("nothing against it") << offeredPlan() << Reasons{};
    QTest::newRow("no offer") << callPlan() << Reasons{GateReason::NothingOffered};
    Plan plan = offeredPlan();
    plan.floor = {};
    QTest::newRow("no floor") << plan << Reasons{GateReason::NoFloor};
    plan = offeredPlan();
    plan.offer.terms.base.status = TermStatus::Verbal;
    QTest::newRow("a part only said") << plan << Reasons{GateReason::NotInWriting};
    plan = offeredPlan();
    plan.offer.terms.base.value = units(200000);
    QTest::newRow("total below the floor") << plan << Reasons{GateReason::BelowFloor};
    plan = offeredPlan();
    plan.offer.terms.base.value = units(219000);
    plan.offer.terms.equity.value = units(90000);
    QTest::newRow("a part below, the whole above") << plan << Reasons{};
    plan.offer.terms.equity = {};
    QTest::newRow("a part below, the whole not known")
        << plan << Reasons{GateReason::BelowFloor, GateReason::PartsUnsaid};
    plan = offeredPlan();
    plan.floorOverride = FloorOverride{units(360000), {}, {}};
    QTest::newRow("below the floor set by hand") << plan << Reasons{GateReason::BelowFloor};
    plan.offer.terms.equity = {}; // 253,000 so far: whether it is below 360,000 nobody knows
    QTest::newRow("a floor set by hand, a part not named") << plan << Reasons{GateReason::PartsUnsaid};
    plan = offeredPlan();
    PlanAlternative stay;
    stay.perYear = units(400000);
    plan.alternatives = {stay};
    QTest::newRow("an alternative sets the floor") << plan << Reasons{GateReason::BelowFloor};
    plan.alternatives[0].setsFloor = false;
    QTest::newRow("an alternative pays more") << plan << Reasons{GateReason::BelowAlternative};
    plan.offer.terms.equity = {};
    QTest::newRow("an alternative, a part not named") << plan << Reasons{GateReason::PartsUnsaid};
    plan = offeredPlan();
    plan.offer.deadline = monday().addDays(1);
    QTest::newRow("deadline tomorrow") << plan << Reasons{GateReason::UnderDeadline};
    plan.offer.deadline = monday().addDays(4);
    QTest::newRow("deadline on Friday") << plan << Reasons{};
    plan.offer.deadline = monday().addDays(-1);
    QTest::newRow("deadline passed") << plan << Reasons{};
    plan = offeredPlan();
    plan.callEvents = {callEvent(callevent::start, monday(), {}),
                       callEvent(callevent::answer, monday(), {}, nameOf(TheirAnswer::AnswerToday))};
    QTest::newRow("they want it today") << plan << Reasons{GateReason::UnderDeadline};
    plan.callEvents.append(callEvent(callevent::start, monday(), {}));
    QTest::newRow("they did in another call") << plan << Reasons{};
}

void TestCallWalk::gate()
{
    QFETCH(const Plan, plan);
    QTEST(gateReasons(plan, monday(), american()), "expected");
    const QList<GateReason> reasons = gateReasons(plan, monday(), american());
    for (const GateReason reason : reasons) {
        QVERIFY(!gateSentence(reason, plan, false).contains(u'$'));
        QVERIFY(!nameOf(reason).isEmpty());
    }
    QVERIFY(!stallLine(plan).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallWalk)
#include "tst_callwalk.moc"

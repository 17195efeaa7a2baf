// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callevents.h"
#include "call/callplan.h"
#include "call/callreply.h"

#include <QTest>
#include <QTimeZone>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(counteroffer::NextMove)

namespace {

const Currency gbp = Currency::known("GBP");

OfferRound said(Speaker by, qint64 whole, Component component = Component::Base)
{
    OfferRound round;
    round.by = by;
    round.component = component;
    round.amount = units(whole);
    return round;
}

qint64 whole(const std::optional<Money> &money)
{
    return money ? money->minor / 100 : -1;
}

} // namespace

class TestCallReply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gaps_data();
    void gaps();
    void partToAnswer_data();
    void partToAnswer();
    void ladder_data();
    void ladder();
    void neverUpAgain();
    void theAskOfTheWalkIsAFigureOfMine();
    void equityOfAnotherPeriod();
    void twoStepsDownAreEnough();
    void bonus();
    void alternatives();
    void aPartialTotalIsHeldAgainstNothing();
    void whatIsMissing();
    void otherCurrency();
    void nextLines();
};

void TestCallReply::gaps_data()
{
    QTest::addColumn<qint64>("theirs");
    QTest::addColumn<qint64>("overFloor");
    QTest::addColumn<qint64>("overTarget");
    QTest::addColumn<qint64>("overStretch");
    QTest::addColumn<qint64>("inBand"); // millionths
    QTest::addColumn<NextMove>("next");
    QTest::newRow("below the band") << 190000LL << -30000LL << -60000LL << -72000LL << -125000LL
                                    << NextMove::Counter;
    QTest::newRow("a unit below the floor")
        << 219999LL << -1LL << -30001LL << -42001LL << 343734LL << NextMove::Counter;
    QTest::newRow("at the floor") << 220000LL << 0LL << -30000LL << -42000LL << 343750LL << NextMove::Counter;
    QTest::newRow("between") << 240000LL << 20000LL << -10000LL << -22000LL << 656250LL << NextMove::Counter;
    QTest::newRow("at the target") << 250000LL << 30000LL << 0LL << -12000LL << 812500LL
                                   << NextMove::AskInWriting;
    QTest::newRow("over the target") << 255000LL << 35000LL << 5000LL << -7000LL << 890625LL
                                     << NextMove::AskInWriting;
    QTest::newRow("at the stretch") << 262000LL << 42000LL << 12000LL << 0LL << 1000000LL
                                    << NextMove::AskInWriting;
}

void TestCallReply::gaps()
{
    QFETCH(const qint64, theirs);
    Plan plan = callPlan();
    plan.offer.terms.base = typed(theirs);
    const CallReply reply = replyInCall(plan, Component::Base);
    const auto unitsOf = [](const std::optional<Money> &gap) { return gap->minor / 100; };
    QTEST(unitsOf(reply.overFloor), "overFloor");
    QTEST(unitsOf(reply.overTarget), "overTarget");
    QTEST(unitsOf(reply.overStretch), "overStretch");
    QTEST(reply.inBand->millionths, "inBand");
    QTEST(reply.next, "next");
}

void TestCallReply::partToAnswer_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("equity");
    QTest::addColumn<qint64>("signOn");
    QTest::addColumn<QList<Component>>("said");
    QTest::addColumn<Component>("answered");
    // Targets: 250,000 base, 95,000 equity, 30,000 sign-on.
    const QList<Component> signOn{Component::SignOn};
    const QList<Component> both{Component::Base, Component::SignOn};
    QTest::newRow("what is short") << 230000LL << 95000LL << 0LL << QList{Component::Base} << Component::Base;
    QTest::newRow("the base of both, though the sign-on is there")
        << 240000LL << 95000LL << 40000LL << both << Component::Base;
    QTest::newRow("the base before the sign-on") << 240000LL << 95000LL << 10000LL << both << Component::Base;
    QTest::newRow("the sign-on where the base is there")
        << 250000LL << 95000LL << 10000LL << both << Component::SignOn;
    QTest::newRow("a good sign-on does not close a low base")
        << 228000LL << 95000LL << 40000LL << signOn << Component::Base;
    QTest::newRow("nor a low grant") << 250000LL << 60000LL << 40000LL << signOn << Component::Equity;
    QTest::newRow("everything is there") << 252000LL << 95000LL << 40000LL << both << Component::SignOn;
    QTest::newRow("the whole makes up for the base")
        << 245000LL << 200000LL << 40000LL << signOn << Component::SignOn;
    QTest::newRow("nothing was said") << 228000LL << 95000LL << 0LL << QList<Component>() << Component::Base;
}

void TestCallReply::partToAnswer()
{
    QFETCH(const qint64, base);
    QFETCH(const qint64, equity);
    QFETCH(const qint64, signOn);
    QFETCH(const QList<Component>, said);
    Plan plan = callPlan();
    plan.target.equity = typed(95000);
    plan.target.signOn = typed(30000);
    plan.equityBasis = EquityBasis::Year;
    plan.offer.terms.base = typed(base);
    plan.offer.terms.bonus = plan.target.bonus;
    plan.offer.terms.equity = typed(equity);
    plan.offer.terms.signOn = typed(signOn);
    QTEST(componentToAnswer(plan, said), "answered");
}

void TestCallReply::ladder_data()
{
    QTest::addColumn<QList<qint64>>("mine");
    QTest::addColumn<int>("step");
    QTest::addColumn<qint64>("nextAsk"); // cents
    // From the stretch 262,000 to the target 250,000 in 4 : 2 : 1 (COMPENSATION F15).
    QTest::newRow("nothing said yet: the stretch") << QList<qint64>() << 1 << 26200000LL;
    QTest::newRow("the opening is said") << QList<qint64>{262000} << 2 << 25514286LL;
    QTest::newRow("two are said") << QList<qint64>{262000, 255143} << 3 << 25171429LL;
    QTest::newRow("three are said") << QList<qint64>{262000, 255143, 251714} << 4 << 25000000LL;
    QTest::newRow("I opened higher than planned") << QList<qint64>{280000} << 2 << 26285714LL;
}

void TestCallReply::ladder()
{
    QFETCH(const QList<qint64>, mine);
    Plan plan = callPlan();
    for (const qint64 figure : mine) {
        plan.offer.rounds.append(said(Speaker::Me, figure));
        plan.offer.rounds.append(said(Speaker::They, 230000));
    }
    plan.offer.terms.base = typed(230000);
    const CallReply reply = replyInCall(plan, Component::Base);
    QTEST(reply.ladderStep, "step");
    QCOMPARE(reply.ladderSteps, 4);
    QTEST(reply.nextAsk->minor, "nextAsk");
}

void TestCallReply::neverUpAgain()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(230000);
    plan.offer.rounds = {said(Speaker::Me, 262000), said(Speaker::They, 230000), said(Speaker::Me, 251000)};
    const CallReply reply = replyInCall(plan, Component::Base);
    QVERIFY2(reply.nextAsk->minor <= units(251000).minor, "it asks for more than I asked for last");
}

// The walk has come to the ask, which speaks the target: to go on from the stretch would be to ask for more.
void TestCallReply::theAskOfTheWalkIsAFigureOfMine()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(240000);
    for (ScriptStep &step : plan.script) {
        if (step.kind == StepKind::Ask) {
            ScriptSegment segment;
            segment.role = SlotRole::TargetBase;
            step.say.append(segment);
        }
    }
    QCOMPARE(replyInCall(plan, Component::Base).nextAsk, std::optional(units(262000)));
    const QDateTime now(QDate(2026, 11, 2), QTime(10, 0), QTimeZone::utc());
    plan.callEvents = {callEvent(callevent::start, now, u"g-open"_s),
                       callEvent(callevent::step, now, u"g-lever"_s)};
    QVERIFY(askedInWalk(plan, Component::Base).isEmpty());
    plan.callEvents.append(callEvent(callevent::step, now, u"g-ask"_s));
    QCOMPARE(askedInWalk(plan, Component::Base), QList{units(250000)});
    const CallReply asked = replyInCall(plan, Component::Base);
    QCOMPARE(asked.nextAsk, std::optional(units(250000)));
    QCOMPARE(asked.next, NextMove::Counter);
    ScriptSegment stretch;
    stretch.role = SlotRole::StretchBase;
    plan.script[1].say.append(stretch); // both are said: the higher one is what I asked for
    QCOMPARE(askedInWalk(plan, Component::Base), QList{units(262000)});
    plan.script[1].say.removeLast();
    plan.offer.rounds = {said(Speaker::Me, 250000), said(Speaker::They, 240000)}; // said again, and noted
    QCOMPARE(replyInCall(plan, Component::Base).next, NextMove::Trade);
}

// What I asked for is held in the period of their offer; the ladder is in the plan's.
void TestCallReply::equityOfAnotherPeriod()
{
    const auto planWith = [](EquityBasis basis, int times) {
        Plan plan = callPlan();
        plan.stretch.equity = typed(110000);
        plan.offer.terms.equity = typed(65000LL * times);
        plan.offer.terms.equityBasis = basis;
        OfferRound mine = said(Speaker::Me, 110000LL * times);
        mine.component = Component::Equity;
        plan.offer.rounds = {mine};
        return plan;
    };
    const CallReply yearly = replyInCall(planWith(EquityBasis::Year, 1), Component::Equity);
    const CallReply grant = replyInCall(planWith(EquityBasis::Grant, 4), Component::Equity);
    QCOMPARE(yearly.ladderStep, 2);
    QVERIFY(yearly.nextAsk && yearly.nextAsk->minor < units(110000).minor);
    QVERIFY(grant == yearly);
}

void TestCallReply::twoStepsDownAreEnough()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(240000);
    plan.offer.rounds = {said(Speaker::Me, 262000), said(Speaker::Me, 257000), said(Speaker::Me, 254000)};
    QCOMPARE(replyInCall(plan, Component::Base).next, NextMove::Trade);
    plan.offer.terms.base = typed(210000);
    QCOMPARE(replyInCall(plan, Component::Base).next, NextMove::BuyADay);
    plan.offer.rounds.append(said(Speaker::They, 240000));
    plan.offer.terms.base = typed(240000);
    QCOMPARE(replyInCall(plan, Component::Base).next, NextMove::Counter);
}

void TestCallReply::bonus()
{
    Plan plan = callPlan();
    plan.offer.terms.bonus = {Rate{1200}, Origin::TheySaid, 0};
    const CallReply low = replyInCall(plan, Component::Bonus);
    QCOMPARE(low.rateOverTarget, std::optional(Rate{-300}));
    QCOMPARE(low.nextRate, std::optional(Rate{1500}));
    QCOMPARE(low.next, NextMove::Counter);
    plan.offer.terms.bonus.value = Rate{1500};
    QCOMPARE(replyInCall(plan, Component::Bonus).next, NextMove::AskInWriting);
}

void TestCallReply::alternatives()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(240000);
    plan.offer.terms.bonus = {Rate{1500}, Origin::TheySaid, 0};
    plan.offer.terms.equity = typed(80000);
    QVERIFY(!replyInCall(plan, Component::Base).overAlternative);
    PlanAlternative stay;
    stay.id = u"stay"_s;
    stay.name = u"Stay"_s;
    stay.perYear = units(300000);
    PlanAlternative other;
    other.id = u"other"_s;
    other.kind = AlternativeKind::OtherOffer;
    other.offerId = u"o"_s;
    plan.alternatives = {stay, other};
    Offer offer;
    offer.id = u"o"_s;
    offer.name = u"Sample Tools"_s;
    offer.terms.base = typed(300000);
    offer.terms.equity = typed(40000);
    plan.otherOffers = {offer};
    const CallReply reply = replyInCall(plan, Component::Base); // 240 + 36 + 80 = 356 against 340
    QCOMPARE(whole(reply.overAlternative), 16000);
    QCOMPARE(reply.alternative, u"Sample Tools"_s);
}

void TestCallReply::aPartialTotalIsHeldAgainstNothing()
{
    Plan plan = callPlan();
    plan.floorOverride = FloorOverride{units(323000), u"what I need"_s, {}};
    PlanAlternative stay;
    stay.perYear = units(300000);
    plan.alternatives = {stay};
    plan.facts.total = MoneyRange{units(270000), units(380000)};
    plan.offer.terms.base = typed(240000);
    const CallReply base = replyInCall(plan, Component::Base);
    QCOMPARE(base.overTarget, std::optional(units(-10000))); // the part against its own target and floor
    QCOMPARE(base.overFloor, std::optional(units(20000)));
    QVERIFY(!base.overAlternative);
    const CallReply total = replyInCall(plan, Component::Total);
    QCOMPARE(total.theirs, std::optional(units(240000)));
    QVERIFY(!total.overFloor && !total.overTarget && !total.overAlternative && !total.inBand);
    QCOMPARE(total.unnamed, (QList{Component::Bonus, Component::Equity}));
    QCOMPARE(total.next, NextMove::Listen);
    QCOMPARE(spokenComponents(total.unnamed), u"the bonus and the equity"_s);
    plan.offer.terms.bonus = {Rate{1500}, Origin::TheySaid, 0};
    plan.offer.terms.equity = typed(80000);
    const CallReply whole = replyInCall(plan, Component::Total); // 240 + 36 + 80 = 356
    QVERIFY(whole.unnamed.isEmpty());
    QCOMPARE(whole.overFloor, std::optional(units(33000)));
    QCOMPARE(whole.overTarget, std::optional(units(356000 - 382500)));
    QCOMPARE(whole.overAlternative, std::optional(units(56000)));
    QVERIFY(whole.inBand);
}

void TestCallReply::whatIsMissing()
{
    Plan plan = callPlan();
    plan.floor = {};
    plan.target = {};
    plan.stretch = {};
    const CallReply nothing = replyInCall(plan, Component::Base);
    QVERIFY(nothing.lacksFloor && nothing.lacksTarget);
    QCOMPARE(nothing.next, NextMove::Listen);
    plan.offer.terms.base = typed(240000);
    const CallReply reply = replyInCall(plan, Component::Base);
    QCOMPARE(reply.theirs, std::optional(units(240000)));
    QVERIFY(!reply.overFloor && !reply.overTarget);
    QCOMPARE(reply.next, NextMove::Listen);
    QVERIFY(reply.inBand); // the guide's band still says something
}

void TestCallReply::otherCurrency()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(200000, gbp);
    const CallReply apart = replyInCall(plan, Component::Base);
    QVERIFY(apart.otherCurrency);
    QVERIFY(!apart.overTarget);
    QCOMPARE(apart.theirs, std::optional(units(200000, gbp)));
    plan.rates.append({gbp, usd(), 1'270'000'000, QDate(2026, 3, 1)});
    const CallReply compared = replyInCall(plan, Component::Base);
    QVERIFY(!compared.otherCurrency);
    QCOMPARE(compared.overTarget, std::optional(units(4000))); // 254,000
}

void TestCallReply::nextLines()
{
    Plan plan = callPlan();
    plan.offer.terms.base = typed(240000);
    QVERIFY(nextLine(replyInCall(plan, Component::Base)).contains(u"$262K"_s));
    plan.offer.terms.base = typed(250000);
    QVERIFY(!nextLine(replyInCall(plan, Component::Base)).contains(u'$'));
    plan.offer.terms.bonus = {Rate{1200}, Origin::TheySaid, 0};
    QVERIFY(nextLine(replyInCall(plan, Component::Bonus)).contains(u"15%"_s));
    for (const NextMove move :
         {NextMove::Listen, NextMove::Counter, NextMove::Trade, NextMove::BuyADay, NextMove::AskInWriting}) {
        CallReply reply;
        reply.next = move;
        QVERIFY(!nextLine(reply).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCallReply)
#include "tst_callreply.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QStringList>
#include <QTimeZone>

namespace counteroffer::test {

inline Money marked(qint64 whole)
{
    return Money::units(whole, Currency::known("USD")).value_or(Money());
}

/// What must be in no shared file: a word or a figure for every private field of markedPlan().
inline QStringList secretMarks()
{
    return {QStringLiteral("SECRET"),   QStringLiteral("171113"),    QStringLiteral("171,113"),
            QStringLiteral("33337"),    QStringLiteral("33,337"),    QStringLiteral("271717"),
            QStringLiteral("271,717"),  QStringLiteral("199891"),    QStringLiteral("199,891"),
            QStringLiteral("188833"),   QStringLiteral("188,833"),   QStringLiteral("245599"),
            QStringLiteral("245,599"),  QStringLiteral("17111300"),  QStringLiteral("27171700"),
            QStringLiteral("18883300"), QStringLiteral("266611"),    QStringLiteral("266,611"),
            QStringLiteral("4444777"),  QStringLiteral("4,444,777"), QStringLiteral("144411"),
            QStringLiteral("144,411")};
}

inline ScriptStep markedStep(const QString &id, StepKind kind, const QString &title,
                             const QList<ScriptSegment> &say)
{
    ScriptStep step;
    step.id = id;
    step.kind = kind;
    step.title = title;
    step.say = say;
    return step;
}

inline void addMarkedScript(Plan &plan)
{
    const auto words = [](const QString &text, const QString &claim = {}) {
        ScriptSegment segment;
        segment.text = text;
        segment.claim = claim;
        return segment;
    };
    ScriptSegment floorSlot;
    floorSlot.role = SlotRole::FloorBase;
    floorSlot.text = QStringLiteral("$171,113");
    ScriptSegment stretchSlot;
    stretchSlot.role = SlotRole::StretchTotal;
    ScriptSegment targetSlot;
    targetSlot.role = SlotRole::TargetBase;
    plan.script = {
        markedStep(QStringLiteral("SECRET-step-id"), StepKind::Ask, QStringLiteral("The ask"),
                   {words(QStringLiteral("I would like ")), targetSlot, words(QStringLiteral(" in base. ")),
                    words(QStringLiteral("SECRET unproven rival letter. "), QStringLiteral("c1"))}),
        markedStep(QStringLiteral("f"), StepKind::Floor, QStringLiteral("SECRET floor step"),
                   {words(QStringLiteral("No less."))}),
        markedStep(QStringLiteral("s"), StepKind::Close, QStringLiteral("Slots"),
                   {words(QStringLiteral("At least ")), floorSlot}),
        markedStep(QStringLiteral("t"), StepKind::Close, QStringLiteral("More slots"),
                   {words(QStringLiteral("Perhaps ")), stretchSlot}),
        markedStep(QStringLiteral("w"), StepKind::Lever, QStringLiteral("Typed words"),
                   {words(QStringLiteral("I cannot go below 171.113k, as you see."))}),
        markedStep(QStringLiteral("n"), StepKind::Lever, QStringLiteral("Names"),
                   {words(QStringLiteral("The people of Secretrival pay more."))}),
        markedStep(QStringLiteral("ok"), StepKind::Close, QStringLiteral("Close"),
                   {words(QStringLiteral("Please put it in writing."))}),
    };
    plan.script.last().why = QStringLiteral("SECRET why");
    plan.script.last().instruction = QStringLiteral("SECRET instruction {floor.base}");
    plan.script[1].secret = true;
    plan.notes = {{QStringLiteral("ok"), QStringLiteral("SECRET note of a step")},
                  {QStringLiteral("prepare"), QStringLiteral("SECRET note of a page")}};
    ReplyCard card;
    card.id = QStringLiteral("SECRET-card-id");
    card.theirs = QStringLiteral("What do you expect?");
    card.mine = {words(QStringLiteral("Let us talk about the role first."))};
    card.why = QStringLiteral("SECRET reason of a card");
    ReplyCard telling = card;
    telling.id = QStringLiteral("SECRET-card-two");
    telling.mine = {words(QStringLiteral("Something like 245,599 in all."))};
    plan.cards = {card, telling};
}

inline PackageChoice markedPackage()
{
    PackageChoice choice;
    choice.name = QStringLiteral("SECRET package");
    choice.base = marked(144411);
    return choice;
}

/// What a call, a rehearsal and the tactics leave behind.
inline void addMarkedRest(Plan &plan)
{
    CallEvent note;
    note.kind = QStringLiteral("note");
    note.step = QStringLiteral("SECRET-step-id");
    note.text = QStringLiteral("SECRET note of the call");
    plan.callEvents.append(note);
    RehearsalRecord rehearsal;
    rehearsal.at = QDateTime(QDate(2026, 5, 18), QTime(9, 0), QTimeZone::utc());
    rehearsal.temperament = QStringLiteral("SECRET-temperament");
    rehearsal.cap = marked(266611);
    rehearsal.lines = {ScoreLine{QStringLiteral("SECRET-reason"), 3, 1, {}}};
    plan.rehearsals = {rehearsal};
    plan.exit.valuation = marked(4444777);
    plan.packages.choices = {markedPackage()};
    plan.replies.from = marked(144411);
    plan.claims.append(
        Claim{QStringLiteral("c2"), QStringLiteral("SECRET claim of the guide"), Proof::GuideSays, {}});
    OfferRound round;
    round.at = rehearsal.at;
    round.words = QStringLiteral("SECRET words of another offer");
    plan.otherOffers[0].rounds = {round};
    plan.otherOffers[0].notes = QStringLiteral("SECRET note of another offer");
    plan.alternatives[0].forfeited = marked(144411);
    plan.facts.cited = {CitedOffer{QStringLiteral("SECRET employer"), {}, true}};
}

/// A plan with a mark in every field that nobody else may see, and plain words in the others.
inline Plan markedPlan()
{
    Plan plan;
    plan.id = QStringLiteral("SECRET-id");
    plan.name = QStringLiteral("SECRET name of the plan");
    plan.person = QStringLiteral("Alex Example");
    plan.guidePath = QStringLiteral("/home/SECRET-user/guides/works-engineer.md");
    plan.guideHash = QStringLiteral("SECREThash");
    plan.company = QStringLiteral("Example Works");
    plan.role = QStringLiteral("Field Engineer");
    plan.region = QStringLiteral("North");
    plan.level = QStringLiteral("Senior");
    plan.currency = Currency::known("USD");
    plan.equityBasis = EquityBasis::Year;
    plan.facts.base = {marked(160000), marked(220000)};
    plan.facts.equity = {marked(20000), marked(60000)};
    plan.facts.total = {marked(200000), marked(300000)};
    plan.facts.claimedFloor = {marked(188833), marked(188833)};
    plan.facts.line = 7;
    plan.floor.base = {marked(171113), Origin::Typed, 0};
    plan.floor.equity = {marked(33337), Origin::Typed, 0};
    plan.target.base = {marked(205000), Origin::Typed, 0};
    plan.target.equity = {marked(40000), Origin::Typed, 0};
    plan.target.bonus = {Rate{1000}, Origin::GuideStrategy, 9};
    plan.stretch.base = {marked(271717), Origin::Typed, 0};
    plan.offer.terms.base = {marked(190000), Origin::TheySaid, 0, TermStatus::Verbal};
    plan.offer.notes = QStringLiteral("SECRET note of the offer");
    plan.offer.deadline = QDateTime(QDate(2026, 5, 29), QTime(16, 0), QTimeZone::utc());
    OfferRound round;
    round.at = QDateTime(QDate(2026, 5, 20), QTime(15, 0), QTimeZone::utc());
    round.amount = marked(190000);
    round.words = QStringLiteral("SECRET words 190");
    plan.offer.rounds = {round};
    PlanAlternative alternative;
    alternative.id = QStringLiteral("SECRETa1");
    alternative.name = QStringLiteral("Secretrival");
    alternative.perYear = marked(199891);
    alternative.when = QStringLiteral("SECRET when");
    alternative.notes = QStringLiteral("SECRET note of the alternative");
    plan.alternatives = {alternative};
    plan.floorOverride = FloorOverride{marked(245599), QStringLiteral("SECRET reason")};
    Offer other;
    other.id = QStringLiteral("SECRETo1");
    other.name = QStringLiteral("SECRET Other Company");
    other.terms.base = {marked(199891), Origin::Typed, 0};
    plan.otherOffers = {other};
    plan.claims = {Claim{QStringLiteral("c1"), QStringLiteral("SECRET unproven rival letter."),
                         Proof::NotSure, QStringLiteral("SECRET evidence")}};
    addMarkedScript(plan);
    plan.ladder.opening = marked(245599);
    TradeSlot trade;
    trade.id = QStringLiteral("t1");
    trade.give = QStringLiteral("SECRET give");
    trade.get = QStringLiteral("SECRET get");
    plan.trades = {trade};
    plan.questions = {Question{QStringLiteral("q1"), QStringLiteral("How is the team made up?"),
                               QStringLiteral("SECRET answer"), true},
                      Question{QStringLiteral("q2"), QStringLiteral("Would you beat Secretrival?")}};
    plan.checklist = {ChecklistItem{QStringLiteral("k1"), QStringLiteral("SECRET item"), true}};
    plan.deadlines = {
        Deadline{QStringLiteral("d1"), QStringLiteral("Call them back"), plan.offer.deadline->addDays(-2)}};
    CallEvent event;
    event.text = QStringLiteral("SECRET event");
    plan.callEvents = {event};
    plan.callStep = QStringLiteral("SECRET-step-id");
    addMarkedRest(plan);
    plan.unknown = {{QStringLiteral("SECRET_key"), QStringLiteral("SECRET value")}};
    plan.target.unknown = plan.unknown;
    plan.offer.unknown = plan.unknown;
    return plan;
}

} // namespace counteroffer::test

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callmoves.h"
#include "call/callplan.h"
#include "call/callsession.h"
#include "call/callstepsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// A call held by the clock of the test.
class TestCallSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walks();
    void silenceHoldsTheNextLine();
    void captureIsARound();
    void captureRefusedChangesNothing();
    void undoLeavesTheCallWhereItStands();
    void takesBackARound();
    void takesBackARoundUnderANote();
    void myFigureIsNoOffer();
    void answersAreKept();
    void gateAsksForALine();
    void twoFiguresAreOneStep();
    void tellsWhatMoved();
    void model();
    void withoutAPlan();

private:
    void later(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    [[nodiscard]] const Plan &plan() const { return m_editor->plan(); }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (const CallEvent &event : plan().callEvents) {
            kinds.append(event.kind);
        }
        return kinds;
    }
    void goTo(Stage stage) { m_session->goTo(rowOf(m_session->walk(), stage)); }

    QDateTime m_now;
    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<CallSession> m_session;
};

void TestCallSession::init()
{
    m_session.reset();
    m_now = QDateTime(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC);
    m_editor = std::make_unique<PlanEditor>();
    m_session =
        std::make_unique<CallSession>(m_editor.get(), builtInSteps(), american(), [this] { return m_now; });
    m_editor->open(callPlan());
}

void TestCallSession::walks()
{
    QCOMPARE(m_session->row(), 0);
    QCOMPARE(m_session->next(), Advance::Moved);
    QCOMPARE(m_session->row(), 1);
    QVERIFY2(plan().callEvents.isEmpty(), "looking through the steps is no call");
    m_session->start();
    later(20);
    QCOMPARE(m_session->next(), Advance::Moved);
    later(30);
    m_session->back();
    later(5);
    const CallTimes times = m_session->times();
    QCOMPARE(times.total, 55);
    QCOMPARE(times.inStep.value(m_session->walk()[1].step.id), 25);
    QCOMPARE(times.inStep.value(m_session->walk()[2].step.id), 30);
    m_session->goTo(99);
    m_session->goTo(-1);
    QCOMPARE(m_session->row(), 1);
    m_session->end();
    later(600);
    QCOMPARE(m_session->times().total, 55);
    QVERIFY(!m_session->times().isRunning());
    m_session->goTo(int(m_session->walk().size()) - 1);
    QCOMPARE(m_session->next(), Advance::AtEnd);
}

void TestCallSession::silenceHoldsTheNextLine()
{
    m_session->start();
    goTo(Stage::Ask);
    QVERIFY(!m_session->quietFor());
    QCOMPARE(m_session->next(), Advance::Moved);
    QCOMPARE(m_session->walk()[m_session->row()].stage, Stage::Silence);
    later(4);
    QCOMPARE(m_session->quietFor(), std::optional<qint64>(4));
    QVERIFY(m_session->isHeld());
    const int row = m_session->row();
    QCOMPARE(m_session->next(), Advance::Held);
    QCOMPARE(m_session->row(), row);
    QCOMPARE(m_session->next(), Advance::Moved); // whoever asks twice means it
    QCOMPARE(plan().callEvents.at(plan().callEvents.size() - 2).text, u"4"_s);
    m_session->back();
    later(10);
    QVERIFY(!m_session->isHeld());
    QCOMPARE(m_session->next(), Advance::Moved);
}

void TestCallSession::captureIsARound()
{
    goTo(Stage::Replies);
    const auto figures = m_session->capture(u"255"_s, std::nullopt);
    QVERIFY(figures);
    QVERIFY2(m_session->times().isRunning(), "a figure of theirs means that there is a call");
    QCOMPARE(plan().offer.rounds.size(), 1);
    QCOMPARE(plan().offer.rounds[0].step, u"replies"_s);
    QCOMPARE(plan().offer.rounds[0].at, m_now);
    QCOMPARE(plan().offer.terms.base.value, std::optional(units(255000)));
    QCOMPARE(plan().offer.terms.base.status, TermStatus::Verbal);
    const CallReply reply = replyInCall(plan(), m_session->lastComponent());
    QCOMPARE(reply.overTarget, std::optional(units(5000)));
    m_editor->undoStack()->undo();
    QVERIFY(plan().offer.rounds.isEmpty());
    QVERIFY(!plan().offer.terms.base.value);
}

void TestCallSession::captureRefusedChangesNothing()
{
    const Plan before = plan();
    QVERIFY(!m_session->capture(u"lots"_s, std::nullopt));
    QCOMPARE(plan(), before);
    QCOMPARE(m_editor->undoStack()->count(), 0);
}

void TestCallSession::undoLeavesTheCallWhereItStands()
{
    m_session->start();
    QVERIFY(m_session->capture(u"240"_s, Component::Base));
    goTo(Stage::Trade);
    const QStringList before = kinds();
    m_editor->undoStack()->undo();
    QVERIFY(plan().offer.rounds.isEmpty());
    QCOMPARE(m_session->walk()[m_session->row()].stage, Stage::Trade);
    QCOMPARE(kinds(), before);
    m_editor->undoStack()->redo();
    QCOMPARE(plan().offer.rounds.size(), 1);
    QCOMPARE(kinds(), before);
}

void TestCallSession::takesBackARound()
{
    QVERIFY(m_session->capture(u"240"_s, Component::Base));
    QVERIFY(m_session->capture(u"400"_s, Component::Base)); // a slip
    m_session->undoRound();
    QCOMPARE(plan().offer.rounds.size(), 1);
    QCOMPARE(plan().offer.terms.base.value, std::optional(units(240000)));
    m_session->undoRound();
    QVERIFY(plan().offer.rounds.isEmpty());
    QVERIFY(!plan().offer.terms.base.value);
    m_session->undoRound(); // nothing left
    QVERIFY(plan().offer.rounds.isEmpty());
}

void TestCallSession::takesBackARoundUnderANote()
{
    QVERIFY(m_session->capture(u"240"_s, Component::Base));
    QVERIFY(m_session->capture(u"400"_s, Component::Base));
    m_session->setNote(u"replies"_s, u"They hesitated."_s);
    m_session->undoRound();
    QCOMPARE(plan().offer.rounds.size(), 1);
    QCOMPARE(plan().offer.terms.base.value, std::optional(units(240000)));
    QCOMPARE(plan().notes.value(u"replies"_s), u"They hesitated."_s);
    m_editor->undoStack()->undo(); // taking back is an edit like any other
    QCOMPARE(plan().offer.rounds.size(), 2);
    QCOMPARE(plan().offer.terms.base.value, std::optional(units(400000)));
}

void TestCallSession::myFigureIsNoOffer()
{
    QVERIFY(m_session->capture(u"262"_s, Component::Base, Speaker::Me));
    QVERIFY(!plan().offer.terms.base.value);
    QCOMPARE(plan().offer.rounds[0].by, Speaker::Me);
    QVERIFY(m_session->capture(u"240"_s, Component::Base));
    m_session->setNote(u"x"_s, u"y"_s);
    m_session->undoRound();
    m_session->undoRound();
    QVERIFY(plan().offer.rounds.isEmpty());
}

void TestCallSession::answersAreKept()
{
    m_session->start();
    m_session->answer(TheirAnswer::AnswerToday);
    QCOMPARE(m_session->lastAnswer(), std::optional(TheirAnswer::AnswerToday));
    QCOMPARE(kinds(), (QStringList{u"start"_s, u"answer"_s}));
    QVERIFY(m_session->gate().contains(GateReason::UnderDeadline));
    m_session->goTo(3);
    QVERIFY(!m_session->lastAnswer());
}

void TestCallSession::gateAsksForALine()
{
    QVERIFY(m_session->capture(u"210"_s, Component::Base));
    QVERIFY(m_session->gate().contains(GateReason::BelowFloor));
    QVERIFY(!m_session->passGate(u"   "_s));
    QVERIFY(!kinds().contains(u"gate-passed"_s));
    QVERIFY(m_session->passGate(u"The commute is worth it."_s));
    QCOMPARE(plan().callEvents.last().kind, u"gate-passed"_s);
    QCOMPARE(plan().callEvents.last().text, u"The commute is worth it."_s);
    QCOMPARE(kinds().count(u"gate-reason"_s), m_session->gate().size());
}

void TestCallSession::twoFiguresAreOneStep()
{
    QVERIFY(m_session->capture(u"base 240 and 20k sign-on"_s, std::nullopt));
    QCOMPARE(plan().offer.rounds.size(), 2);
    QCOMPARE(m_editor->undoStack()->count(), 1);
    m_editor->undoStack()->undo();
    QVERIFY(plan().offer.rounds.isEmpty());
}

void TestCallSession::tellsWhatMoved()
{
    m_session->start();
    QVERIFY(m_session->capture(u"225"_s, Component::Base));
    later(30);
    goTo(Stage::Ask);
    QVERIFY(m_session->capture(u"262"_s, Component::Base, Speaker::Me));
    goTo(Stage::Silence);
    later(12);
    QVERIFY(m_session->capture(u"238"_s, Component::Base));
    later(1);
    goTo(Stage::Levers);
    later(20);
    QVERIFY(m_session->capture(u"20k sign-on"_s, std::nullopt));
    QVERIFY(m_session->capture(u"255"_s, Component::Base, Speaker::Me));
    later(5);
    QVERIFY(m_session->capture(u"245"_s, Component::Base));
    const QList<Move> moves = movesOf(plan(), m_session->walk());
    QCOMPARE(moves.size(), 3); // the first figure of each side, and of each part, is no move
    QCOMPARE(moves[0].by, Speaker::They);
    QCOMPARE(moves[0].change, units(13000).minor);
    QCOMPARE(moves[0].lever, u"The ask"_s);
    QCOMPARE(moves[0].quietFor, 12);
    QVERIFY(moves[0].isConcession());
    QCOMPARE(moves[1].by, Speaker::Me);
    QCOMPARE(moves[1].change, -units(7000).minor);
    QCOMPARE(moves[1].lever, u"My work"_s);
    QCOMPARE(moves[1].quietFor, 0);
    QVERIFY(moves[1].isConcession());
    QCOMPARE(moves[2].change, units(7000).minor);
    QCOMPARE(moves[2].lever, u"My work"_s);
}

void TestCallSession::model()
{
    PlanEditor editor;
    CallSession session(&editor, builtInSteps(), american(), [this] { return m_now; });
    CallStepsModel model(&session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    editor.open(callPlan());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), int(session.walk().size()));
    QCOMPARE(model.rowCount(model.index(0)), 0);
    session.start();
    QVERIFY(data.size() > 0);
    QVERIFY(model.index(0).data(CallStepsModel::VisitedRole).toBool());
    QVERIFY(!model.index(1).data(CallStepsModel::VisitedRole).toBool());
    QVERIFY(model.index(0).data().toString().contains(u'✓'));
    QVERIFY(model.index(1).data().toString().startsWith(u"2 "_s));
    later(7);
    (void)session.next();
    QCOMPARE(model.index(0).data(CallStepsModel::SecondsRole).toLongLong(), 7);
    QCOMPARE(reset.size(), 1);
    editor.close();
    QCOMPARE(model.rowCount(), 0);
}

void TestCallSession::withoutAPlan()
{
    m_editor->close();
    QCOMPARE(m_session->row(), -1);
    QCOMPARE(m_session->next(), Advance::AtEnd);
    m_session->start();
    m_session->answer(TheirAnswer::Yes);
    m_session->undoRound();
    m_session->beginQuiet();
    m_session->stall();
    QVERIFY(!m_session->capture(QString(), std::nullopt));
    (void)m_session->capture(u"255"_s, std::nullopt);
    QCOMPARE(plan(), Plan());
}

QTEST_GUILESS_MAIN(TestCallSession)
#include "tst_callsession.moc"

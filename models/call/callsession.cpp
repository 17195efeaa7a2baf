// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callsession.h"

#include "negotiation/offergap.h"

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 holdSeconds = 10; // the script says: count to ten

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

/// What the offer falls back to when its last round is taken back and no other edit came between: nothing can
/// be known of a figure that stood there before the rounds, but for one that a round before it named.
void dropLastRound(Plan &plan)
{
    const OfferRound gone = plan.offer.rounds.takeLast();
    const QList<OfferRound> kept = std::exchange(plan.offer.rounds, {});
    if (gone.by == Speaker::Me || (!gone.amount && !gone.rate)) {
        plan.offer.rounds = kept;
        return;
    }
    Terms &terms = plan.offer.terms;
    switch (gone.component) {
    case Component::Base:
        terms.base = {};
        break;
    case Component::Equity:
        terms.equity = {};
        break;
    case Component::Bonus:
        terms.bonus = {};
        break;
    case Component::SignOn:
        terms.signOn = {};
        break;
    case Component::Total:
        terms.total = {};
        break;
    }
    for (const OfferRound &round : kept) {
        if (round.component == gone.component) {
            takeRound(plan, round);
        }
    }
    plan.offer.rounds = kept;
}

} // namespace

CallSession::CallSession(PlanEditor *editor, QList<ScriptStep> builtIn, const QLocale &locale, Clock clock)
    : m_editor(editor),
      m_builtIn(std::move(builtIn)),
      m_locale(locale),
      m_clock(clock ? std::move(clock) : Clock(systemClock))
{
    connect(editor, &PlanEditor::opened, this, [this] {
        m_answer.reset();
        m_quietSince.reset();
        refresh();
    });
    connect(editor, &PlanEditor::changed, this, &CallSession::refresh);
    refresh();
}

CallSession::~CallSession() = default;

void CallSession::refresh()
{
    m_walk = m_editor->isOpen() ? callWalk(plan(), m_builtIn) : QList<WalkStep>();
    Q_EMIT changed();
}

int CallSession::row() const
{
    const int row = rowOf(m_walk, plan().callStep);
    return row < 0 && !m_walk.isEmpty() ? 0 : row;
}

QString CallSession::stepId() const
{
    const int at = row();
    return at < 0 ? QString() : m_walk[at].step.id;
}

void CallSession::log(const char *kind, const QString &text)
{
    const CallEvent event = callEvent(kind, m_clock(), stepId(), text);
    m_editor->note([&event](Plan &plan) { plan.callEvents.append(event); });
}

void CallSession::goTo(int row)
{
    if (row < 0 || row >= m_walk.size() || row == rowOf(m_walk, plan().callStep)) {
        return;
    }
    endQuiet();
    m_answer.reset();
    const WalkStep target = m_walk[row];
    const CallEvent visit = callEvent(callevent::step, m_clock(), target.step.id);
    const bool running = times().isRunning();
    if (target.stage == Stage::Silence && running) {
        m_quietSince = m_clock();
        m_insisted = false;
    }
    m_editor->endMerge(); // a note at another step is another note
    m_editor->note([&](Plan &plan) {
        plan.callStep = target.step.id;
        if (running) {
            plan.callEvents.append(visit);
        }
    });
}

Advance CallSession::next()
{
    if (row() + 1 >= m_walk.size()) {
        return Advance::AtEnd;
    }
    if (isHeld() && !m_insisted) {
        m_insisted = true;
        return Advance::Held;
    }
    goTo(row() + 1);
    return Advance::Moved;
}

void CallSession::back()
{
    goTo(row() - 1);
}

void CallSession::start()
{
    if (m_editor->isOpen() && !times().isRunning()) {
        log(callevent::start);
    }
}

void CallSession::end()
{
    endQuiet();
    if (times().isRunning()) {
        log(callevent::end);
    }
}

std::optional<qint64> CallSession::quietFor() const
{
    return m_quietSince ? std::optional(std::max<qint64>(0, m_quietSince->secsTo(m_clock()))) : std::nullopt;
}

bool CallSession::isHeld() const
{
    return quietFor().value_or(holdSeconds) < holdSeconds;
}

void CallSession::beginQuiet()
{
    if (m_editor->isOpen()) {
        m_quietSince = m_clock();
        m_insisted = false;
        Q_EMIT changed();
    }
}

void CallSession::endQuiet()
{
    if (const auto seconds = quietFor()) {
        m_quietSince.reset();
        log(callevent::quiet, QString::number(*seconds));
    }
}

Result<QList<CapturedFigure>, CaptureProblem>
CallSession::capture(const QString &entry, std::optional<Component> chosen, Speaker by)
{
    const auto figures = captureFigures(entry, chosen, plan(), m_locale);
    if (figures) {
        takeFigures(*figures, entry, by);
    }
    return figures;
}

void CallSession::takeFigures(const QList<CapturedFigure> &figures, const QString &entry, Speaker by)
{
    if (!m_editor->isOpen()) {
        return;
    }
    start();
    if (by == Speaker::They) {
        endQuiet();
        m_answer = TheirAnswer::Figure;
    }
    const QString name = by == Speaker::They ? tr("They said %1") : tr("I said %1");
    const QDateTime at = m_clock();
    m_editor->change(name.arg(entry.trimmed()), {}, [&](Plan &plan) {
        for (const CapturedFigure &figure : figures) {
            takeRound(plan, roundOf(figure, by, stepId(), at));
        }
    });
}

void CallSession::undoRound()
{
    if (plan().offer.rounds.isEmpty()) {
        return;
    }
    // Where the round was the last edit, undoing it is exact.
    QUndoStack *stack = m_editor->undoStack();
    const QString words = plan().offer.rounds.last().words;
    const QString last = stack->canUndo() ? stack->undoText() : QString();
    if (last == tr("They said %1").arg(words) || last == tr("I said %1").arg(words)) {
        stack->undo();
        return;
    }
    m_editor->change(tr("Take back “%1”").arg(words), {}, [](Plan &plan) { dropLastRound(plan); });
}

Component CallSession::lastComponent() const
{
    return plan().offer.rounds.isEmpty() ? Component::Base : plan().offer.rounds.last().component;
}

QList<Component> CallSession::lastBreath() const
{
    QList<Component> said;
    const QList<OfferRound> &rounds = plan().offer.rounds;
    for (auto round = rounds.crbegin(); round != rounds.crend() && round->at == rounds.constLast().at;
         ++round) {
        said.prepend(round->component);
    }
    return said;
}

Component CallSession::heldComponent() const
{
    const Component answered = componentToAnswer();
    return lastBreath().contains(answered) ? answered : lastComponent();
}

Component CallSession::componentToAnswer() const
{
    return counteroffer::componentToAnswer(plan(), lastBreath());
}

void CallSession::answer(TheirAnswer answer)
{
    if (!m_editor->isOpen()) {
        return;
    }
    start();
    endQuiet();
    m_answer = answer;
    log(callevent::answer, nameOf(answer));
}

QList<GateReason> CallSession::gate() const
{
    return gateReasons(plan(), m_clock().toLocalTime(), m_locale);
}

bool CallSession::passGate(const QString &why)
{
    const QList<GateReason> reasons = gate();
    if (!reasons.isEmpty() && why.trimmed().isEmpty()) {
        return false;
    }
    for (const GateReason reason : reasons) {
        log(callevent::gateReason, nameOf(reason));
    }
    log(callevent::gatePassed, why.trimmed());
    return true;
}

void CallSession::stall()
{
    const QList<GateReason> reasons = gate();
    for (const GateReason reason : reasons) {
        log(callevent::gateReason, nameOf(reason));
    }
    log(callevent::gateStalled);
}

void CallSession::setTermStatus(Component component, TermStatus status)
{
    m_editor->change(tr("Where it stands"), {}, [&](Plan &plan) {
        Terms &terms = plan.offer.terms;
        TermStatus *const statuses[] = {&terms.base.status, &terms.equity.status, &terms.bonus.status,
                                        &terms.signOn.status, &terms.total.status};
        *statuses[int(component)] = status;
    });
}

void CallSession::setDaysOff(const QList<DayOff> &daysOff)
{
    if (daysOff != plan().daysOff) {
        m_editor->change(tr("Days off"), {}, [&daysOff](Plan &plan) { plan.daysOff = daysOff; });
    }
}

void CallSession::setNote(const QString &stepId, const QString &note)
{
    m_editor->change(tr("Note"), u"note-"_s + stepId, [&](Plan &plan) {
        if (note.isEmpty()) {
            plan.notes.remove(stepId);
        } else {
            plan.notes.insert(stepId, note);
        }
    });
}

} // namespace counteroffer

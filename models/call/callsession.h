// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callbranch.h"
#include "call/callevents.h"
#include "call/callgate.h"
#include "call/callreply.h"
#include "call/capture.h"
#include "editing/planeditor.h"

#include <QLocale>
#include <QObject>

#include <functional>

namespace counteroffer {

/// How a step forward ended.
enum class Advance {
    Moved,
    Held, ///< it is quiet after the ask: the next line waits; asking again goes on
    AtEnd,
};

/// A call over the open plan: the walk, what they said, the gate, the clock. All that happens goes into the
/// plan through its editor; nothing here knows a widget or a file.
class CallSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallSession)

public:
    using Clock = std::function<QDateTime()>;

    /// @param editor outlives the session
    /// @param builtIn the script for the stages that a plan's own leaves out
    /// @param clock   the time now, UTC; the system's where none is given
    CallSession(PlanEditor *editor, QList<ScriptStep> builtIn, const QLocale &locale, Clock clock = {});
    ~CallSession() override;

    [[nodiscard]] const Plan &plan() const { return m_editor->plan(); }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] const QList<WalkStep> &walk() const { return m_walk; }
    /// The row the call stands at: the first one before it has begun; -1 without a plan.
    [[nodiscard]] int row() const;
    void goTo(int row);
    [[nodiscard]] Advance next();
    void back();

    void start();
    void end();
    [[nodiscard]] CallTimes times() const { return callTimes(plan().callEvents, m_clock()); }

    /// Seconds of silence since the ask; nothing while nobody has to be quiet.
    [[nodiscard]] std::optional<qint64> quietFor() const;
    /// Whether the next line waits for the silence.
    [[nodiscard]] bool isHeld() const;
    void beginQuiet();
    void endQuiet();

    /// Takes what they, or I, said: a round for each figure, one undo step. Nothing is taken of an entry that
    /// cannot be read. Begins the call where it has not begun.
    [[nodiscard]] Result<QList<CapturedFigure>, CaptureProblem>
    capture(const QString &entry, std::optional<Component> chosen, Speaker by = Speaker::They);
    /// The same for figures that were read already: one of the choices of an entry that can mean several.
    void takeFigures(const QList<CapturedFigure> &figures, const QString &entry, Speaker by = Speaker::They);
    /// Takes the last round back, and the offer to what it was before it where that is known.
    void undoRound();
    /// The component of the last round; base salary where there is none.
    [[nodiscard]] Component lastComponent() const;
    /// Of what was said in the last breath, the part the next line is about; else the last one.
    [[nodiscard]] Component heldComponent() const;
    /// Which part the next line is about (componentToAnswer), after all that they said in the last breath.
    [[nodiscard]] Component componentToAnswer() const;

    /// They answered. The branch stays until the call moves on.
    void answer(TheirAnswer answer);
    [[nodiscard]] const std::optional<TheirAnswer> &lastAnswer() const { return m_answer; }

    [[nodiscard]] QList<GateReason> gate() const;
    /// Goes past the gate. Without a line of why, where something stands against it, it does not: false.
    bool passGate(const QString &why);
    void stall();

    void setTermStatus(Component component, TermStatus status);
    void setDaysOff(const QList<DayOff> &daysOff);
    /// Takes a note for a step; typing is one undo step.
    void setNote(const QString &stepId, const QString &note);

Q_SIGNALS:
    /// The plan, the place in it, or the quiet have changed.
    void changed();

private:
    void refresh();
    void log(const char *kind, const QString &text = {});
    [[nodiscard]] QString stepId() const;
    [[nodiscard]] QList<Component> lastBreath() const; ///< the parts of the rounds that were taken at once

    PlanEditor *m_editor;
    QList<ScriptStep> m_builtIn;
    QLocale m_locale;
    Clock m_clock;
    QList<WalkStep> m_walk;
    std::optional<TheirAnswer> m_answer;
    std::optional<QDateTime> m_quietSince;
    bool m_insisted = false;
};

} // namespace counteroffer

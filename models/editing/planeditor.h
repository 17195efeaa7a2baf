// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace counteroffer {

/// The one place where a plan changes: every change is an undo step with a name, and everybody who shows the
/// plan hears of it. Steps keep whole plans: a plan is a small value whose texts are shared, and a step that
/// puts back the whole of it cannot put back half.
class PlanEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanEditor)

public:
    explicit PlanEditor(QObject *parent = nullptr);
    ~PlanEditor() override;

    /// Starts afresh with another plan, or with none (an empty id); forgets the undo steps of the old one.
    void open(const Plan &plan);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_plan.id.isEmpty(); }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Another number whenever plan() is another one: what is worked out from it is worked out once for each.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Changes the plan as one undo step.
    /// @param name     what the Edit menu says, a whole translated phrase ("Change target base salary")
    /// @param mergeKey changes with the same key that follow each other are one step, as when a note is
    ///                 typed; empty for a step of its own
    /// @return whether anything changed; a change to the same plan is no step
    bool change(const QString &name, const QString &mergeKey, const std::function<void(Plan &)> &edit);

    /// Notes where the call stands and what happened in it: the plan's callStep and callEvents, nothing else.
    /// This is no undo step, and undoing one leaves it alone: what has happened cannot be taken back, and
    /// whoever undoes a figure wants to stay where they are.
    void note(const std::function<void(Plan &)> &happening);

    /// Ends the merging of steps: the next change is a new step, whatever its key.
    void endMerge();

    /// Takes the step merged since the last endMerge() back as if it had never been: what Escape does.
    /// @param keyPrefix only a step whose key begins so: a cell must not take back what was typed in a note
    void revertMerge(QStringView keyPrefix = {});

    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

Q_SIGNALS:
    /// Another plan, or none, is open.
    void opened();
    /// The open plan has changed, by a change, an undo or a redo.
    void changed();

private:
    class Step;
    void put(const Plan &plan, const Plan &course);

    Plan m_plan;
    QUndoStack m_stack;
    quint64 m_revision = 1;
    int m_mergeRound = 0;
    bool m_reverting = false;
};

} // namespace counteroffer

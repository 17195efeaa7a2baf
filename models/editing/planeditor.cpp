// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/planeditor.h"

#include <QUndoCommand>

namespace counteroffer {

namespace {

constexpr int stepId = 1;
constexpr int rememberedSteps = 1000; // bounds the memory of a long evening; nobody undoes further

} // namespace

class PlanEditor::Step final : public QUndoCommand
{
public:
    Step(PlanEditor *editor, const QString &name, QString mergeKey, Plan before, Plan after)
        : QUndoCommand(name),
          m_editor(editor),
          m_mergeKey(std::move(mergeKey)),
          m_before(std::move(before)),
          m_after(std::move(after))
    {}

    void undo() override
    {
        setObsolete(m_editor->m_reverting);
        m_editor->endMerge(); // what is typed after an undo is no part of the step before it
        m_editor->put(m_before, m_editor->plan());
    }
    void redo() override
    {
        if (m_done) {
            m_editor->endMerge();
        }
        m_editor->put(m_after, m_done ? m_editor->plan() : m_after);
        m_done = true;
    }
    [[nodiscard]] const QString &mergeKey() const { return m_mergeKey; }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : stepId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other); // same id(): the same class
        if (next->m_mergeKey != m_mergeKey) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    PlanEditor *m_editor;
    QString m_mergeKey;
    bool m_done = false;
    Plan m_before;
    Plan m_after;
};

PlanEditor::PlanEditor(QObject *parent) : QObject(parent)
{
    m_stack.setUndoLimit(rememberedSteps);
}

PlanEditor::~PlanEditor() = default;

void PlanEditor::open(const Plan &plan)
{
    ++m_revision;
    m_plan = plan; // first: whoever hears that the steps are gone sees the plan they are gone for
    m_stack.clear();
    endMerge();
    Q_EMIT opened();
}

void PlanEditor::close()
{
    open(Plan());
}

bool PlanEditor::change(const QString &name, const QString &mergeKey, const std::function<void(Plan &)> &edit)
{
    if (!isOpen()) {
        return false;
    }
    Plan after = m_plan;
    edit(after);
    if (after == m_plan) {
        return false;
    }
    const QString key = mergeKey.isEmpty() ? QString() : mergeKey + u'#' + QString::number(m_mergeRound);
    m_stack.push(new Step(this, name, key, m_plan, after));
    return true;
}

void PlanEditor::endMerge()
{
    ++m_mergeRound;
}

void PlanEditor::revertMerge(QStringView keyPrefix)
{
    const int last = m_stack.index() - 1;
    const auto *step = last < 0 ? nullptr : static_cast<const Step *>(m_stack.command(last));
    if (step != nullptr && !step->mergeKey().isEmpty() && step->mergeKey().startsWith(keyPrefix) &&
        step->mergeKey().endsWith(u'#' + QString::number(m_mergeRound))) {
        m_reverting = true;
        m_stack.undo();
        m_reverting = false;
    }
}

void PlanEditor::note(const std::function<void(Plan &)> &happening)
{
    if (!isOpen()) {
        return;
    }
    Plan after = m_plan;
    happening(after);
    if (after.callStep != m_plan.callStep || after.callEvents != m_plan.callEvents) {
        put(m_plan, after);
    }
}

void PlanEditor::put(const Plan &plan, const Plan &course)
{
    const QString step = course.callStep; // both may be the plan itself
    const QList<CallEvent> events = course.callEvents;
    ++m_revision;
    m_plan = plan;
    m_plan.callStep = step;
    m_plan.callEvents = events;
    Q_EMIT changed();
}

} // namespace counteroffer

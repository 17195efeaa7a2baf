// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planshelf.h"
#include "editing/planeditor.h"

#include <QUndoCommand>

#include <functional>

// What happens to whole plans, and how it is undone.

namespace counteroffer {

/// Deleting or archiving a plan. It is done before it is remembered, so that what failed is no step.
class PlanShelf::Step final : public QUndoCommand
{
public:
    using Act = std::function<Outcome<>()>;

    Step(PlanShelf *shelf, const QString &name, Act undo, Act redo)
        : QUndoCommand(name), m_shelf(shelf), m_undo(std::move(undo)), m_redo(std::move(redo))
    {}
    void undo() override { act(m_undo); }
    void redo() override
    {
        if (m_done) {
            act(m_redo);
        }
        m_done = true;
    }

private:
    void act(const Act &act)
    {
        if (const auto outcome = act(); !outcome) {
            setObsolete(true); // a step that cannot be taken back is none
            Q_EMIT m_shelf->undoFailed(outcome.error());
        }
    }

    PlanShelf *m_shelf;
    Act m_undo;
    Act m_redo;
    bool m_done = false;
};

Outcome<> PlanShelf::removeOpen()
{
    const QString id = m_editor->plan().id; // closing it empties the editor's
    return remove(id);
}

Outcome<> PlanShelf::remove(const QString &id)
{
    const QString name = nameOfPlan(id);
    if (auto outcome = putIntoBin(id); !outcome) {
        return outcome;
    }
    m_undo.push(new Step(
        this, tr("Delete “%1”").arg(name), [this, id] { return takeFromBin(id); },
        [this, id] { return putIntoBin(id); }));
    return Done{};
}

Outcome<> PlanShelf::setArchived(const QString &id, bool archived)
{
    const QString name = nameOfPlan(id);
    if (auto outcome = putArchived(id, archived); !outcome) {
        return outcome;
    }
    const QString step =
        archived ? tr("Archive “%1”").arg(name) : tr("Take “%1” out of the archive").arg(name);
    m_undo.push(new Step(
        this, step, [this, id, archived] { return putArchived(id, !archived); },
        [this, id, archived] { return putArchived(id, archived); }));
    return Done{};
}

Outcome<> PlanShelf::flushIfOpen(const QString &id)
{
    if (id != m_editor->plan().id) {
        return Done{};
    }
    return flush(); // what goes away goes with its last edit
}

Outcome<> PlanShelf::putIntoBin(const QString &id)
{
    if (auto outcome = flushIfOpen(id); !outcome) {
        return outcome;
    }
    if (auto outcome = m_store->softDelete(id, QDateTime::currentDateTimeUtc()); !outcome) {
        return outcome;
    }
    if (id == m_editor->plan().id) {
        m_editor->close();
        m_entry = {};
    }
    Q_EMIT plansChanged();
    return Done{};
}

Outcome<> PlanShelf::takeFromBin(const QString &id)
{
    if (auto outcome = m_store->restore(id, QDateTime::currentDateTimeUtc()); !outcome) {
        return outcome;
    }
    Q_EMIT plansChanged();
    return open(id);
}

Outcome<> PlanShelf::putArchived(const QString &id, bool archived)
{
    if (auto outcome = flushIfOpen(id); !outcome) {
        return outcome;
    }
    if (auto outcome = m_store->setArchived(id, archived, QDateTime::currentDateTimeUtc()); !outcome) {
        return outcome;
    }
    if (archived && id == m_editor->plan().id) {
        m_editor->close();
        m_entry = {};
    }
    Q_EMIT plansChanged();
    return archived ? Outcome<>(Done{}) : open(id);
}

QString PlanShelf::nameOfPlan(const QString &id) const
{
    if (id == m_editor->plan().id) {
        return m_editor->plan().name;
    }
    if (const auto all = entries()) {
        for (const PlanEntry &entry : *all) {
            if (entry.id == id) {
                return entry.name;
            }
        }
    }
    return id;
}

} // namespace counteroffer

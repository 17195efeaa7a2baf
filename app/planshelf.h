// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/plansaving.h"
#include "base/result.h"
#include "library/planstore.h"
#include "negotiation/plan.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QUndoStack>

class QTimer;

namespace counteroffer {

class PlanEditor;

/// Keeps the open plan: writes it to the store shortly after each change and before anything else opens, so
/// that closing, switching or a crash loses nothing older than a moment. A plan that could not be saved stays
/// open and is tried again with the next change.
class PlanShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanShelf)

public:
    /// @param editor, store outlive the shelf
    PlanShelf(PlanEditor *editor, PlanStore *store, QObject *parent = nullptr);
    ~PlanShelf() override;

    /// From now on what is saved by itself is saved in a worker: another writer of the library may keep it
    /// waiting, and the window must not. What the person asks for is still done when it returns.
    void saveInWorker(PlanSaving saving) { m_saving = std::move(saving); }
    /// Whether the worker writes just now.
    [[nodiscard]] bool isSaving() const { return m_running.has_value(); }
    /// When the open plan was last stored; invalid where none is open.
    [[nodiscard]] QDateTime lastStored() const { return m_entry.changed; }

    /// Gives the plan an id, stores it and opens it.
    [[nodiscard]] Outcome<> add(Plan plan);
    /// The plan of a file or of a sheet, named after its file where it has no name; safe in a worker. Errors:
    /// those of openPlanOrSheet.
    [[nodiscard]] static Result<Plan> planOfFile(const QString &path);
    /// Both in one; errors are those of openPlanOrSheet too.
    [[nodiscard]] Outcome<> addFile(const QString &path);
    /// A copy of the open plan under a name of its own, which is opened.
    [[nodiscard]] Outcome<> duplicateOpen();
    [[nodiscard]] Outcome<> open(const QString &id);
    /// Moves a plan into the bin; the open one is closed. Undoable by undoStack().
    [[nodiscard]] Outcome<> remove(const QString &id);
    [[nodiscard]] Outcome<> removeOpen();
    /// Takes a plan out of the list without deleting it, or back into it. Undoable by undoStack().
    [[nodiscard]] Outcome<> setArchived(const QString &id, bool archived);
    /// Takes a plan out of the bin and opens it.
    [[nodiscard]] Outcome<> restore(const QString &id);
    /// Another window has written plans: the list is others', and so is the open plan where nothing of it
    /// waits to be written here.
    void othersWrote();
    /// Writes what is not written yet, now.
    Outcome<> flush();
    /// While it is held it writes only when it is told to: somebody else keeps every change, and nobody may
    /// wait for the disk. Held no longer, it writes soon.
    void setHeld(bool held);

    /// The plans a person chooses from: neither archived nor in the bin, last changed first. An error is said
    /// by listFailed.
    [[nodiscard]] QList<PlanEntry> plans();
    /// All plans, the archived and those in the bin too.
    [[nodiscard]] Result<QList<PlanEntry>> entries() const;

    /// What can be undone of whole plans: delete and archive. Those of a plan's inside are the editor's.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    void plansChanged();
    /// Two windows changed the open plan: the other one's is kept beside it, under this name.
    void keptTheirs(const QString &name);
    /// The open plan has been written as it stands.
    void stored();
    /// A plan could not be written; it is still open and complete.
    void saveFailed(const counteroffer::Error &error);
    /// The list of plans could not be read.
    void listFailed(const counteroffer::Error &error);
    /// An undo or redo of undoStack() could not be done; nothing was changed.
    void undoFailed(const counteroffer::Error &error);

private:
    class Step;
    [[nodiscard]] Outcome<> putIntoBin(const QString &id);
    [[nodiscard]] Outcome<> takeFromBin(const QString &id);
    [[nodiscard]] Outcome<> putArchived(const QString &id, bool archived);
    [[nodiscard]] Outcome<> flushIfOpen(const QString &id);
    [[nodiscard]] QString nameOfPlan(const QString &id) const;

    void later();
    void saveSoon();
    [[nodiscard]] StoredPlan snapshot() const;
    [[nodiscard]] Outcome<> write();
    [[nodiscard]] Outcome<> take(const PlanSaved &saved);
    [[nodiscard]] Outcome<> endOfWorker();
    void workerDone();

    PlanEditor *m_editor;
    PlanStore *m_store;
    QTimer *m_delay;
    QUndoStack m_undo;
    PlanEntry m_entry;
    PlanSaving m_saving;
    QThreadPool m_worker; // of one thread
    std::optional<QFuture<PlanSaved>> m_running;
    QFutureWatcher<PlanSaved> m_watcher;
    int m_changes = 0; // of the open plan, since the shelf is there
    int m_sent = 0;    // how many of them the worker writes
    bool m_dirty = false;
    bool m_held = false;
};

} // namespace counteroffer

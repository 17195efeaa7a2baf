// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/planstore.h"
#include "negotiation/plan.h"

#include <QObject>

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

    /// Gives the plan an id, stores it and opens it.
    [[nodiscard]] Outcome<> add(Plan plan);
    [[nodiscard]] Outcome<> open(const QString &id);
    /// Moves the open plan into the bin and closes it.
    [[nodiscard]] Outcome<> removeOpen();
    [[nodiscard]] Outcome<> restore(const QString &id);
    /// Writes what is not written yet, now.
    Outcome<> flush();
    /// While it is held it writes only when it is told to: somebody else keeps every change, and nobody may
    /// wait for the disk. Held no longer, it writes soon.
    void setHeld(bool held);

    /// The plans a person chooses from: neither archived nor in the bin, last changed first.
    [[nodiscard]] QList<PlanEntry> plans() const;

Q_SIGNALS:
    void plansChanged();
    /// The open plan has been written as it stands.
    void stored();
    /// A plan could not be written; it is still open and complete.
    void saveFailed(const counteroffer::Error &error);

private:
    void later();
    [[nodiscard]] Outcome<> write();

    PlanEditor *m_editor;
    PlanStore *m_store;
    QTimer *m_delay;
    PlanEntry m_entry;
    bool m_dirty = false;
    bool m_held = false;
};

} // namespace counteroffer

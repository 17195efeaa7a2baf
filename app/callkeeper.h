// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/calljournal.h"
#include "library/planstore.h"

#include <QObject>
#include <QString>

#include <optional>

namespace counteroffer {

class PlanEditor;
class PlanShelf;

/// A call that the program did not live to see the end of, as it was brought back at the next start.
struct RecoveredCall
{
    QString planId;
    QString name;
    QDateTime at; ///< UTC: of the last thing that was kept
    QString typed;
};

/// Keeps the open plan while the Call page is in front: every change goes into the journal, whose own thread
/// waits for the disk, and the shelf writes when the page is left. Where the journal cannot be written the
/// shelf takes over again at once.
class CallKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallKeeper)

public:
    /// @param editor, shelf outlive the keeper
    /// @param path    of the journal
    CallKeeper(PlanEditor *editor, PlanShelf *shelf, const QString &path, QObject *parent = nullptr);
    ~CallKeeper() override;

    /// The Call page came to the front, or left it.
    void setCallShown(bool shown);
    /// What stands in the page's field and is not taken yet.
    void setTyped(const QString &text);
    /// Waits until the journal has written what it was handed; whether it did within the time.
    bool flush(int milliseconds) { return m_journal.flush(milliseconds); }

    /// Brings a plan back into the store that the journal has in a newer state than the store; nothing where
    /// there is none. Once, at the start, before a keeper is made.
    [[nodiscard]] static std::optional<RecoveredCall> recover(const QString &path, PlanStore &store);

Q_SIGNALS:
    /// The journal could not be written: the library keeps the call now.
    void failed(const counteroffer::Error &error);

private:
    void keep();
    void updateHold();

    PlanEditor *m_editor;
    PlanShelf *m_shelf;
    CallJournal m_journal;
    QString m_typed;
    bool m_shown = false;
    bool m_failing = false;
};

/// Where the journal of a library's calls stands.
[[nodiscard]] QString callJournalPath(const QString &libraryPath);

} // namespace counteroffer

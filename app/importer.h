// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/guideimport.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace counteroffer {

/// Imports in a worker with a library connection of its own; says how far it is, can be cancelled.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(const QString &libraryPath, QObject *parent = nullptr);
    ~Importer() override; ///< cancels, and waits for the worker

    /// Begins; paths given while one import runs are imported after it.
    void import(const QStringList &paths);
    void cancel();
    /// Reads guides anew where the program's reader has changed, and makes the backup of the day, unseen.
    void maintain();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    void finished(const counteroffer::ImportReport &report);
    /// maintain() has read this many guides anew.
    void reread(int guides);

private:
    void begin(const QStringList &paths);

    QString m_libraryPath;
    QStringList m_waiting;
    std::stop_source m_stop;
    QFutureWatcher<ImportReport> m_watcher;
    std::stop_source m_maintenanceStop;
    QFutureWatcher<int> m_maintenance;
    bool m_running = false; ///< until the report is out: the future is done a moment earlier
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QSet>

#include <stop_token>

namespace counteroffer {

/// Everything that writes many guides, one after the other in one queue: imports, looks at watched folders,
/// and what the library needs done behind the person's back. In a worker with a connection of its own; says
/// how far it is, can be cancelled.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(const QString &libraryPath, QObject *parent = nullptr);
    ~Importer() override; ///< cancels, and waits for the worker

    /// Begins; paths given while something else runs are imported after it. Unseen work gives way.
    void import(const QStringList &paths);
    /// Ends the import that runs, and forgets those that wait.
    void cancel();
    /// Looks through watched folders for what is new, changed or gone. Unseen: only tookUp() tells of it.
    void look(const QStringList &folders);
    /// Reads guides anew where the program's reader has changed, looks once a day over the whole file for
    /// damage, and makes the backup of the day. Unseen.
    void maintain();
    /// Whether an import of the person's runs, until its report is out.
    [[nodiscard]] bool isRunning() const { return m_running && m_job.kind == Job::Import; }
    [[nodiscard]] bool isBusy() const { return m_running; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    /// The same with rate and time left; at most twenty times a second.
    void progressSaid(const counteroffer::ImportProgress &progress);
    void finished(const counteroffer::ImportReport &report);
    /// look() is through. The report holds something new only where changedGuides() says so.
    void looked(const counteroffer::ImportReport &report);
    /// maintain() has read this many guides anew.
    void reread(int guides);
    /// maintain() has found the library's file damaged.
    void damageFound(const counteroffer::Error &error);

private:
    struct Job
    {
        enum Kind { Import, Look, Maintain };
        Kind kind = Import;
        QStringList paths;
    };
    /// What a job leaves behind.
    struct Result
    {
        ImportReport report;
        int reread = 0;
        std::optional<Error> damage;
    };
    void add(const Job &job);
    void next();
    void end(const Result &result);
    void say(const ImportProgress &progress);
    [[nodiscard]] static Result run(const Job &job, const QString &libraryPath, const QSet<QString> &said,
                                    const std::stop_token &stop, Importer *importer);

    QString m_libraryPath;
    QQueue<Job> m_waiting;
    Job m_job;
    QSet<QString> m_saidUnread; // of watched folders: files that could not be read
    std::stop_source m_stop;
    QFutureWatcher<Result> m_watcher;
    bool m_running = false; // until the report is out: the future is done a moment earlier
    bool m_yielded = false; // the job was stopped to let an import go first
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importer.h"

#include "library/librarybackup.h"
#include "library/librarydatabase.h"

#include <QDateTime>
#include <QPromise>
#include <QtConcurrent>

namespace counteroffer {

namespace {

void run(QPromise<ImportReport> &promise, const QString &libraryPath, const QStringList &paths,
         const std::stop_token &stop)
{
    LibraryOptions opening;
    opening.verify = false; // the window has looked the file over already
    auto library = LibraryDatabase::open(libraryPath, opening);
    if (!library) {
        ImportReport report;
        report.stopped = library.error();
        promise.addResult(report);
        return;
    }
    promise.setProgressRange(0, 0);
    ImportOptions options;
    options.stop = stop;
    options.progress = [&promise](const ImportProgress &progress) {
        promise.setProgressRange(0, progress.total);
        promise.setProgressValue(progress.done);
    };
    promise.addResult(importGuides(**library, paths, options));
}

// What nobody waits for: guides that an older version of the program has read are read anew, and the backup
// of the day is made. What fails is tried again at the next start.
int maintain(const QString &libraryPath, const std::stop_token &stop)
{
    LibraryOptions opening;
    opening.verify = false;
    auto library = LibraryDatabase::open(libraryPath, opening);
    if (!library || (*library)->isReadOnly()) {
        return 0;
    }
    ImportOptions options;
    options.stop = stop;
    const auto read = reindexGuides(**library, options);
    (void)backUpIfDue(**library, QDateTime::currentDateTimeUtc());
    return read ? *read : 0;
}

} // namespace

Importer::Importer(const QString &libraryPath, QObject *parent) : QObject(parent), m_libraryPath(libraryPath)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        Q_EMIT finished(m_watcher.result());
        if (!m_running && !m_waiting.isEmpty()) { // who heard of it may have begun another
            begin(std::exchange(m_waiting, {}));
        }
    });
    connect(&m_maintenance, &QFutureWatcherBase::finished, this, [this] {
        if (m_maintenance.result() > 0) {
            Q_EMIT reread(m_maintenance.result());
        }
    });
}

Importer::~Importer()
{
    m_watcher.disconnect(this);
    m_maintenance.disconnect(this);
    cancel();
    m_maintenanceStop.request_stop();
    m_watcher.waitForFinished();
    m_maintenance.waitForFinished();
}

void Importer::maintain()
{
    m_maintenance.setFuture(
        QtConcurrent::run(counteroffer::maintain, m_libraryPath, m_maintenanceStop.get_token()));
}

void Importer::import(const QStringList &paths)
{
    if (isRunning()) {
        m_waiting += paths;
        return;
    }
    begin(paths);
}

void Importer::begin(const QStringList &paths)
{
    m_stop = std::stop_source();
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(run, m_libraryPath, paths, m_stop.get_token()));
    Q_EMIT started();
}

void Importer::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
}

bool Importer::isRunning() const
{
    return m_running;
}

} // namespace counteroffer

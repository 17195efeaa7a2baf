// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importer.h"

#include "base/workers.h"
#include "library/guideimport.h"
#include "library/librarybackup.h"
#include "library/librarydatabase.h"
#include "library/librarystate.h"

#include <QDateTime>
#include <QtConcurrent>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

// A file that was written a moment ago may not be whole yet.
constexpr qint64 settling = 1500; // ms

/// Looks over the whole file once a day: it is long for a large library.
std::optional<Error> lookForDamage(const LibraryDatabase &library)
{
    const QString name = u"looked_for_damage"_s;
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    const auto last = libraryState(library.connection(), name);
    if (!last || *last == today) {
        return std::nullopt;
    }
    if (const auto outcome = library.verify(); !outcome) {
        return outcome.error();
    }
    (void)setLibraryState(library.connection(), name, today); // else it is looked over once more
    return std::nullopt;
}

} // namespace

Importer::Importer(const QString &libraryPath, QObject *parent) : QObject(parent), m_libraryPath(libraryPath)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { end(m_watcher.result()); });
}

Importer::~Importer()
{
    m_watcher.disconnect(this);
    m_waiting.clear();
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void Importer::import(const QStringList &paths)
{
    for (Job &job : m_waiting) {
        if (job.kind == Job::Import) { // they wait for the same: one report for both
            job.paths += paths;
            return;
        }
    }
    add({Job::Import, paths});
}

void Importer::look(const QStringList &folders)
{
    if (folders.isEmpty()) {
        return;
    }
    for (Job &job : m_waiting) {
        if (job.kind == Job::Look) {
            job.paths = folders;
            return;
        }
    }
    add({Job::Look, folders});
}

void Importer::maintain()
{
    add({Job::Maintain, {}});
}

void Importer::add(const Job &job)
{
    if (job.kind == Job::Import) { // before all that nobody waits for
        const auto place = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                        [](const Job &other) { return other.kind != Job::Import; });
        m_waiting.insert(place, job);
    } else {
        m_waiting.enqueue(job);
    }
    if (!m_running) {
        next();
    } else if (job.kind == Job::Import && m_job.kind != Job::Import) {
        m_yielded = true;
        m_stop.request_stop();
    }
}

void Importer::next()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_job = m_waiting.dequeue();
    m_stop = std::stop_source();
    m_running = true;
    m_yielded = false;
    m_watcher.setFuture(QtConcurrent::run(workers(), [job = m_job, path = m_libraryPath, said = m_saidUnread,
                                                      stop = m_stop.get_token(),
                                                      this] { return run(job, path, said, stop, this); }));
    if (m_job.kind == Job::Import) {
        Q_EMIT started();
    }
}

void Importer::end(const Result &result)
{
    const Job job = m_job;
    m_running = false;
    if (m_yielded) {
        m_waiting.enqueue(job); // once more, when the import is through
    }
    switch (job.kind) {
    case Job::Import:
        Q_EMIT finished(result.report);
        break;
    case Job::Look:
        for (const ImportedFile &file : result.report.files) {
            if (file.outcome == ImportOutcome::Failed) {
                m_saidUnread.insert(file.path);
            } else {
                m_saidUnread.remove(file.path);
            }
        }
        Q_EMIT looked(result.report);
        break;
    case Job::Maintain:
        if (result.reread > 0) {
            Q_EMIT reread(result.reread);
        }
        if (result.damage) {
            Q_EMIT damageFound(*result.damage);
        }
        break;
    }
    if (!m_running) { // who heard of it may have begun another
        next();
    }
}

void Importer::cancel()
{
    m_waiting.removeIf([](const Job &job) { return job.kind == Job::Import; });
    if (isRunning()) {
        m_stop.request_stop();
    }
}

void Importer::say(const ImportProgress &progress)
{
    if (isRunning()) {
        Q_EMIT progressed(progress.done, progress.total);
        Q_EMIT progressSaid(progress);
    }
}

Importer::Result Importer::run(const Job &job, const QString &libraryPath, const QSet<QString> &said,
                               const std::stop_token &stop, Importer *importer)
{
    Result result;
    LibraryOptions opening;
    opening.verify = false; // the window has opened it, and maintain() looks it over
    auto library = LibraryDatabase::open(libraryPath, opening);
    if (!library) {
        result.report.stopped = library.error();
        return result;
    }
    ImportOptions options;
    options.stop = stop;
    if (job.kind == Job::Maintain) {
        if (!(*library)->isReadOnly()) {
            // What fails is tried again at the next start.
            const auto read = reindexGuides(**library, options);
            result.reread = read ? *read : 0;
            (void)backUpIfDue(**library, QDateTime::currentDateTimeUtc());
            result.damage = stop.stop_requested() ? std::nullopt : lookForDamage(**library);
        }
        return result;
    }
    if (job.kind == Job::Look) {
        options.watch = WatchOptions{QDateTime::currentDateTimeUtc().addMSecs(-settling), said};
    } else {
        options.progress = [importer](const ImportProgress &progress) {
            QMetaObject::invokeMethod(importer, [importer, progress] { importer->say(progress); });
        };
    }
    result.report = importGuides(**library, job.paths, options);
    return result;
}

} // namespace counteroffer

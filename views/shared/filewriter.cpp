// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/filewriter.h"

#include "base/workers.h"
#include "export/filewriting.h"

#include <QtConcurrentRun>

namespace counteroffer {

FileWriter::FileWriter(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<FileWritten> result = m_watcher.result();
        m_running = false;
        if (!m_waiting.isEmpty()) {
            begin(m_waiting.takeFirst());
        }
        Q_EMIT finished(result);
    });
}

FileWriter::~FileWriter()
{
    m_watcher.waitForFinished();
    for (const Job &job : std::as_const(m_waiting)) {
        (void)job(); // nobody is left to be told
    }
}

void FileWriter::begin(const Job &job)
{
    if (m_running) {
        m_waiting.append(job);
        return;
    }
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(workers(), job));
}

void writeInWorker(QObject *context, const QString &path, const QByteArray &bytes,
                   const std::function<void(const Outcome<> &)> &told)
{
    auto *watcher = new QFutureWatcher<Outcome<>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, told] {
        told(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(workers(), writeWhole, path, bytes));
}

} // namespace counteroffer

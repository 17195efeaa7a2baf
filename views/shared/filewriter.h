// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace counteroffer {

/// A file, or a printout, that was made.
struct FileWritten
{
    QString path; ///< of the file; of a printout the printer's name
    int pages = 0;

    bool operator==(const FileWritten &) const = default;
};

/// Makes and writes files in a worker, one after the other: the window goes on meanwhile.
class FileWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileWriter)

public:
    /// Takes values along and touches nothing of the window.
    using Job = std::function<Result<FileWritten>()>;

    explicit FileWriter(QObject *parent = nullptr);
    ~FileWriter() override; ///< does all that was asked for: no half file, and none forgotten

    /// Begins; one asked for while another is done comes after it.
    void begin(const Job &job);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// One job is done; they end in the order they were begun in.
    void finished(const counteroffer::Result<counteroffer::FileWritten> &result);

private:
    QFutureWatcher<Result<FileWritten>> m_watcher;
    QList<Job> m_waiting;
    bool m_running = false;
};

/// Writes one file by writeWhole() in a worker and tells of the outcome in the thread of `context`, unless
/// that is gone by then; written it is in any case.
void writeInWorker(QObject *context, const QString &path, const QByteArray &bytes,
                   const std::function<void(const Outcome<> &)> &told);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sheet/sheetpages.h"

#include <QFutureWatcher>
#include <QObject>

namespace counteroffer {

/// All that a PDF of a sheet is made from: values, so that a worker can take them along.
struct SheetJob
{
    SheetContent content;
    QLocale locale;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QByteArray plan; ///< to attach
    QString path;
};

/// What came of it.
struct SheetWritten
{
    QString path;
    int pages = 0;
};

/// Lays out and writes the PDF, so that the old file stays whole until the new one is.
/// Errors: FileNameWrong, FileIsFolder, FolderMissing, FileUnwritable, DiskFull, PrintFailed.
[[nodiscard]] Result<SheetWritten> writeSheet(const SheetJob &job);

/// The same in a worker: the window goes on meanwhile.
class SheetExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetExport)

public:
    explicit SheetExport(QObject *parent = nullptr);
    ~SheetExport() override; ///< waits for the worker: no half file

    /// Begins; one asked for while another is written comes after it.
    void begin(const SheetJob &job);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const counteroffer::Result<counteroffer::SheetWritten> &result);

private:
    QFutureWatcher<Result<SheetWritten>> m_watcher;
    QList<SheetJob> m_waiting;
    bool m_running = false;
};

} // namespace counteroffer

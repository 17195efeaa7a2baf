// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetexport.h"

#include "base/workers.h"
#include "export/filewriting.h"

#include <QtConcurrentRun>

namespace counteroffer {

Result<SheetWritten> writeSheet(const SheetJob &job)
{
    // What can be refused without work is refused first.
    if (const auto name = checkSuffix(job.path, {QStringLiteral("pdf")}); !name) {
        return failure(name.error());
    }
    const SheetPages pages(job.content, job.locale, job.paper);
    const QByteArray pdf = pages.toPdf(job.plan);
    if (pdf.isEmpty()) {
        return failure(Error{ErrorCode::PrintFailed, job.path, {}});
    }
    if (const auto outcome = writeWhole(job.path, pdf); !outcome) {
        return failure(outcome.error());
    }
    return SheetWritten{job.path, pages.count()};
}

SheetExport::SheetExport(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<SheetWritten> result = m_watcher.result();
        m_running = false;
        if (!m_waiting.isEmpty()) {
            begin(m_waiting.takeFirst());
        }
        Q_EMIT finished(result);
    });
}

SheetExport::~SheetExport()
{
    m_watcher.waitForFinished();
}

void SheetExport::begin(const SheetJob &job)
{
    if (m_running) {
        m_waiting.append(job);
        return;
    }
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(workers(), [job] { return writeSheet(job); }));
}

} // namespace counteroffer

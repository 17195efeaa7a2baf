// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetfile.h"

#include "export/filewriting.h"

namespace counteroffer {

Result<FileWritten> writeSheet(const SheetJob &job)
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
    return FileWritten{job.path, pages.count()};
}

} // namespace counteroffer

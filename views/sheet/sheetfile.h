// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/filewriter.h"
#include "sheet/sheetpages.h"

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

/// Lays out and writes the PDF, so that the old file stays whole until the new one is.
/// Errors: FileNameWrong, FileIsFolder, FolderMissing, FileUnwritable, DiskFull, PrintFailed.
[[nodiscard]] Result<FileWritten> writeSheet(const SheetJob &job);

} // namespace counteroffer

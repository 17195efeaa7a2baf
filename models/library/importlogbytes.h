// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"

#include <QByteArray>
#include <QList>

namespace counteroffer {

/// Import reports as the library keeps them: CBOR with names for outcomes and errors, so that a later version
/// with more of them still reads it; the files are compressed, as their paths are much alike. What a newer
/// version wrote and this one does not know reads as Failed with FileUnreadable and the name it had.
[[nodiscard]] QByteArray runHeadBytes(const ImportRun &run);
void readRunHead(ImportRun &run, const QByteArray &bytes);
[[nodiscard]] QByteArray importedFilesBytes(const QList<ImportedFile> &files);
[[nodiscard]] QList<ImportedFile> importedFilesFrom(const QByteArray &bytes);

} // namespace counteroffer

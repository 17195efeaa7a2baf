// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// Writes a file as a whole: the old one stays until the new one is complete, and any failure changes
/// nothing. Safe to call in a worker.
/// Errors: FileIsFolder, FolderMissing, FileUnwritable (also for a device or a pipe), DiskFull.
[[nodiscard]] Outcome<> writeWhole(const QString &path, const QByteArray &bytes);

/// A name for a file from words that somebody typed: what some file system or shell takes for a sign is a
/// dash, and it is short enough for all of them. Never empty: `otherwise` stands where nothing is left.
/// @param suffix without the dot
[[nodiscard]] QString fileNameFor(const QString &words, const QString &suffix, const QString &otherwise);

/// Whether the name ends the way its format wants it: a PDF called "x.txt" opens nowhere. Any case.
/// Errors: FileNameWrong, with the suffixes that would do.
[[nodiscard]] Outcome<> checkSuffix(const QString &path, const QStringList &suffixes);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// The largest file that is read as a guide. The largest guide in circulation is a thousand times smaller.
inline constexpr qint64 largestGuideFile = 64LL * 1024 * 1024;

/// A file's bytes, and what tells whether they changed.
struct GuideFile
{
    QByteArray bytes;
    QString contentHash; ///< SHA-256, hexadecimal
    QDateTime modified;
};

/// Reads a file that may be a guide. Text in another encoding than UTF-8 is read too (the reader reports it),
/// UTF-16 and UTF-32 are not: their bytes are no text to a Markdown parser.
/// @return FileMissing, FileIsFolder, FileUnreadable (also for pipes and devices), FileTooLarge, FileEmpty
/// (also
///         for one that holds only blanks), FileBinary
[[nodiscard]] Result<GuideFile> readGuideFile(const QString &path);

/// The hash by which the library knows a guide's bytes.
[[nodiscard]] QString guideHash(const QByteArray &bytes);

/// What a folder holds.
struct FolderListing
{
    QStringList files;     ///< *.md and *.markdown, in any case, absolute, sorted
    QList<Error> problems; ///< folders that may not be read
};

/// Finds the Markdown files in a folder and all folders below it. Hidden ones are passed over, and links to
/// folders are not followed, so that a circle of links ends.
/// @return FolderMissing; an empty listing is no error here
[[nodiscard]] Result<FolderListing> findGuideFiles(const QString &folder);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace counteroffer {

/// The largest file that is read as a guide. The largest guide in circulation is a thousand times smaller.
inline constexpr qint64 largestGuideFile = 64LL * 1024 * 1024;

/// A file's bytes, and what tells whether they changed.
struct GuideFile
{
    QByteArray bytes;
    QString contentHash; ///< SHA-256, hexadecimal
    QDateTime modified;  ///< UTC
};

/// Reads a file that may be a guide. Text in another encoding than UTF-8 is read too (the reader reports it),
/// UTF-16 and UTF-32 are not: their bytes are no text to a Markdown parser.
/// @return FileMissing, LinkBroken, FileNameUnreadable, FileIsFolder, FileUnreadable (also for pipes and
///         devices), FileTooLarge, FileEmpty (also for one that holds only blanks), FileBinary, FileChanging
///         (for one that was written to while it was read, three times running)
[[nodiscard]] Result<GuideFile> readGuideFile(const QString &path);

/// The hash by which the library knows a guide's bytes.
[[nodiscard]] QString guideHash(const QByteArray &bytes);

} // namespace counteroffer

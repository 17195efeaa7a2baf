// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/sqlconnection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

class LibraryDatabase;

/// A copy of the library in the folder "backups" beside it, complete and closed.
struct LibraryBackup
{
    QString path;
    QDateTime made; ///< UTC, from the name
    QString reason; ///< from the name; empty for one of the day

    bool operator==(const LibraryBackup &) const = default;
};

/// How many backups of each kind are kept, those of the day and those from before a change of the schema: the
/// oldest of its kind goes when one more is made. A month of days must not push out the last copy that an
/// older version can read.
inline constexpr int keptBackups = 7;

/// The backups of the library at `libraryPath`, the newest first.
[[nodiscard]] QList<LibraryBackup> libraryBackups(const QString &libraryPath);

/// Copies the library as it is at this moment, while others read and write it.
/// @param now    names the copy; the current moment where invalid
/// @param reason goes into the name, in kebab case; may be empty
/// @return BackupFailed when there is no room or the copy is not sound; the earlier backups stay then
[[nodiscard]] Result<LibraryBackup> backUpLibrary(const SqlConnection &connection, const QDateTime &now,
                                                  const QString &reason);

/// Makes the backup of the day: where a plan was written since the last backup, and that one is of another
/// day. Nothing otherwise. For a worker, with the worker's own connection.
[[nodiscard]] Result<std::optional<LibraryBackup>> backUpIfDue(const LibraryDatabase &library,
                                                               const QDateTime &now);

/// Puts a backup in the library's place. Every connection to the library must be closed. What was there,
/// sound or not, is moved aside, beside it, and never removed.
/// @return where the replaced file went; empty where there was none. DatabaseCorrupt and its kin when the
///         backup itself is not sound: nothing was touched then.
[[nodiscard]] Result<QString> restoreLibrary(const QString &backupPath, const QString &libraryPath,
                                             const QDateTime &now);

} // namespace counteroffer

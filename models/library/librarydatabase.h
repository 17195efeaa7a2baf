// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/schema.h"
#include "library/sqlconnection.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace counteroffer {

/// How a library is opened. What is here as it stands is right for the window; a worker sets `verify` off.
struct LibraryOptions
{
    bool readOnly = false; ///< never write; a file or folder that may not be written is opened so by itself
    bool verify = true;    ///< look over the whole file for damage first: long for a large library
    bool verifyPlans = false; ///< look over the plans at least, which takes a moment only
    QList<Migration> migrations = libraryMigrations();
    QDateTime now = {}; ///< dates the backup before a migration; the current moment where invalid
};

/// The library's file: opened, looked over, brought to the current schema. One connection; each thread opens
/// its own. Writers wait for each other, readers for nobody (write-ahead log).
class LibraryDatabase final
{
public:
    /// Opens the library, and makes it and its folder where there is none.
    /// @return DatabaseUnopenable, DatabaseCorrupt (also for a file that is no library of ours),
    ///         DatabaseNewer, DatabaseBusy, DatabaseReadOnly (its schema would have to change),
    ///         BackupFailed, DiskFull. Whichever it is, the file stays as it was.
    [[nodiscard]] static Result<std::unique_ptr<LibraryDatabase>> open(const QString &path,
                                                                       const LibraryOptions &options = {});

    [[nodiscard]] const SqlConnection &connection() const { return m_connection; }
    [[nodiscard]] const QString &path() const { return m_connection.path(); }
    /// Whether everything that would change the library answers DatabaseReadOnly.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Whether the index of guides has the form this program reads. Only false in a read-only library.
    [[nodiscard]] bool hasCurrentIndex() const { return m_indexCurrent; }

    /// Reads the whole file. @return DatabaseCorrupt with SQLite's first finding
    [[nodiscard]] Outcome<> verify() const;
    /// Reads the plans.
    [[nodiscard]] Outcome<> verifyPlans() const;

private:
    LibraryDatabase(SqlConnection connection, bool readOnly);
    [[nodiscard]] Outcome<> prepare(const LibraryOptions &options);
    [[nodiscard]] Outcome<> update(const LibraryOptions &options, int version);
    [[nodiscard]] Outcome<> configure() const;
    [[nodiscard]] Outcome<> check(const QString &pragma) const;

    SqlConnection m_connection;
    bool m_readOnly;
    bool m_indexCurrent = false;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarydatabase.h"

#include "library/librarybackup.h"
#include "library/librarystate.h"
#include "library/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto indexVersionName = "guide_index_version"_L1;

Result<int> number(const SqlConnection &connection, const QString &sql)
{
    const auto value = SqlStatement(connection, sql).first();
    if (!value) {
        return failure(value.error());
    }
    return *value ? (*value)->toInt() : 0;
}

// What SQLite would take for a new library although there was one: a file cut to nothing, known by its
// backups, or one that is gone while its log is still there, which SQLite would throw away.
bool wasEmptied(const QString &path)
{
    const QFileInfo file(path);
    if (file.size() > 0) {
        return false;
    }
    return QFileInfo(path + u"-wal"_s).size() > 0 || (file.exists() && !libraryBackups(path).isEmpty());
}

bool mayWrite(const QString &path)
{
    const QFileInfo file(path);
    // SQLite needs the folder too, for its log.
    return !file.exists() || (file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

Result<SqlConnection> openForReading(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return failure(Error{ErrorCode::DatabaseUnopenable, path, {}});
    }
    {
        auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
        if (!connection) {
            return connection;
        }
        const auto version = number(*connection, u"PRAGMA user_version"_s);
        // Where the folder is read-only too, not even a reader's side file can be made. With changes still in
        // the log the file alone is not the whole truth: then it stays unopenable.
        const bool stuck = !version && (version.error().code == ErrorCode::DatabaseUnopenable ||
                                        version.error().code == ErrorCode::DatabaseReadOnly);
        if (!stuck || QFileInfo(path + u"-wal"_s).size() > 0) {
            return connection;
        }
    }
    return SqlConnection::open(path, SqlConnection::Mode::Immutable);
}

/// The schema's version; 0 for a new file. Refuses what is not ours before anything is written to it.
Result<int> schemaVersion(const SqlConnection &connection)
{
    const auto tables = number(connection, u"SELECT count(*) FROM sqlite_master"_s);
    const auto application = number(connection, u"PRAGMA application_id"_s);
    const auto version = number(connection, u"PRAGMA user_version"_s);
    for (const auto *result : {&tables, &application, &version}) {
        if (!*result) {
            return *result;
        }
    }
    const bool fresh = *tables == 0 && *version == 0 && *application == 0;
    if (!fresh && *application != libraryApplicationId) {
        return failure(Error{ErrorCode::DatabaseCorrupt, connection.path(), u"not a Counteroffer library"_s});
    }
    return version;
}

/// The same as of one moment, outside a transaction: another program may be making the library just now.
Result<int> committedVersion(const SqlConnection &connection)
{
    const auto reading = SqlTransaction::beginReading(connection);
    return reading ? schemaVersion(connection) : failure(reading.error());
}

Outcome<> runAll(const SqlConnection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Outcome<> outcome = runSql(connection, statement); !outcome) {
            return outcome;
        }
    }
    return Done{};
}

// A PRAGMA takes no bound values; both are numbers of our own.
Outcome<> setNumber(const SqlConnection &connection, const QString &pragma, int value)
{
    return runSql(connection, u"PRAGMA %1 = %2"_s.arg(pragma, QString::number(value)));
}

Outcome<> migrate(const SqlConnection &connection, const QList<Migration> &migrations, int from)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= from) {
            continue;
        }
        if (const Outcome<> outcome = runAll(connection, migration.statements); !outcome) {
            return outcome;
        }
        if (const Outcome<> outcome = setNumber(connection, u"user_version"_s, migration.version); !outcome) {
            return outcome;
        }
    }
    return setNumber(connection, u"application_id"_s, libraryApplicationId);
}

Outcome<> renewIndex(const SqlConnection &connection)
{
    if (const Outcome<> outcome = runAll(connection, guideIndexRemoval()); !outcome) {
        return outcome;
    }
    if (const Outcome<> outcome = runAll(connection, guideIndexCreation()); !outcome) {
        return outcome;
    }
    return setLibraryState(connection, indexVersionName, guideIndexVersion());
}

Result<bool> isIndexCurrent(const SqlConnection &connection)
{
    const auto version = libraryState(connection, indexVersionName);
    if (!version) {
        return failure(version.error());
    }
    return *version == guideIndexVersion();
}

} // namespace

Result<std::unique_ptr<LibraryDatabase>> LibraryDatabase::open(const QString &path,
                                                               const LibraryOptions &options)
{
    if (wasEmptied(path)) {
        return failure(Error{ErrorCode::DatabaseCorrupt, path, u"the file is empty or gone"_s});
    }
    const bool readOnly = options.readOnly || !mayWrite(path);
    if (!readOnly) {
        // Where it cannot be made, opening fails with the path and the reason.
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    auto connection =
        readOnly ? openForReading(path) : SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return failure(connection.error());
    }
    std::unique_ptr<LibraryDatabase> library(new LibraryDatabase(std::move(*connection), readOnly));
    if (const Outcome<> outcome = library->prepare(options); !outcome) {
        return failure(outcome.error());
    }
    return library;
}

LibraryDatabase::LibraryDatabase(SqlConnection connection, bool readOnly)
    : m_connection(std::move(connection)), m_readOnly(readOnly)
{}

Outcome<> LibraryDatabase::prepare(const LibraryOptions &options)
{
    const auto version = committedVersion(m_connection);
    if (!version) {
        return failure(version.error());
    }
    const int newest = options.migrations.constLast().version;
    if (*version > newest) {
        return failure(Error{ErrorCode::DatabaseNewer, path(), {}});
    }
    if (options.verify && *version > 0) {
        if (const Outcome<> outcome = verify(); !outcome) {
            return outcome;
        }
    }
    if (options.verifyPlans && *version > 0) {
        if (const Outcome<> outcome = verifyPlans(); !outcome) {
            return outcome;
        }
    }
    if (m_readOnly && *version < newest) {
        return failure(Error{ErrorCode::DatabaseReadOnly, path(), {}});
    }
    if (!m_readOnly) {
        if (const Outcome<> outcome = update(options, *version); !outcome) {
            return outcome;
        }
    }
    const auto current = isIndexCurrent(m_connection);
    if (!current) {
        return failure(current.error());
    }
    m_indexCurrent = *current;
    return Done{};
}

Outcome<> LibraryDatabase::update(const LibraryOptions &options, int version)
{
    if (const Outcome<> outcome = configure(); !outcome) {
        return outcome;
    }
    const int newest = options.migrations.constLast().version;
    if (version == newest) {
        const auto current = isIndexCurrent(m_connection);
        if (!current || *current) {
            return current ? Outcome<>(Done{}) : failure(current.error());
        }
    } else if (version > 0) {
        const auto backup = backUpLibrary(m_connection, options.now, u"before-v%1"_s.arg(newest));
        if (!backup) {
            return failure(backup.error());
        }
    }
    auto transaction = SqlTransaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    // Another window may have done it while this one waited for the lock.
    const auto now = schemaVersion(m_connection);
    if (!now) {
        return failure(now.error());
    }
    if (const Outcome<> outcome = migrate(m_connection, options.migrations, *now); !outcome) {
        return outcome;
    }
    if (const Outcome<> outcome = renewIndex(m_connection); !outcome) {
        return outcome;
    }
    return transaction->commit();
}

Outcome<> LibraryDatabase::configure() const
{
    // Two programs that make the library at the same moment get in each other's way here, and SQLite does not
    // wait by itself: the one that comes second finds it done a moment later.
    Outcome<> logged = runSql(m_connection, u"PRAGMA journal_mode = WAL"_s);
    for (int i = 0; i < 100 && !logged && logged.error().code == ErrorCode::DatabaseBusy; ++i) {
        QThread::msleep(20);
        logged = runSql(m_connection, u"PRAGMA journal_mode = WAL"_s);
    }
    if (!logged) {
        return logged;
    }
    // FULL: a plan that was said to be saved survives a power cut, at the price of one sync a write.
    return runAll(m_connection, {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s});
}

Outcome<> LibraryDatabase::verify() const
{
    return check(u"PRAGMA quick_check(1)"_s);
}

Outcome<> LibraryDatabase::verifyPlans() const
{
    return check(u"PRAGMA quick_check(plan)"_s);
}

Outcome<> LibraryDatabase::check(const QString &pragma) const
{
    const auto finding = SqlStatement(m_connection, pragma).first();
    if (!finding) {
        return failure(finding.error());
    }
    const QString words = *finding ? (*finding)->toString() : QString();
    if (words != "ok"_L1) {
        return failure(Error{ErrorCode::DatabaseCorrupt, path(), words});
    }
    return Done{};
}

} // namespace counteroffer

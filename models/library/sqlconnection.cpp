// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sqlconnection.h"

#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the upper bytes carry the extended ones.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NoDatabase = 26
};

ErrorCode codeOf(int native)
{
    switch (native & 0xff) {
    case Permission:
    case CannotOpen:
        return ErrorCode::DatabaseUnopenable;
    case Busy:
    case Locked:
        return ErrorCode::DatabaseBusy;
    case ReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case Corrupt:
    case NoDatabase:
        return ErrorCode::DatabaseCorrupt;
    case Full:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

QString nextName()
{
    static std::atomic<quint64> count = 0;
    return u"counteroffer-library-%1"_s.arg(++count);
}

QString options(SqlConnection::Mode mode)
{
    // Another program's write is waited for, but not for so long that the window seems to hang for good.
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    switch (mode) {
    case SqlConnection::Mode::ReadWrite:
        return wait;
    case SqlConnection::Mode::ReadOnly:
        return wait + u";QSQLITE_OPEN_READONLY"_s;
    case SqlConnection::Mode::Immutable:
        return wait + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return wait;
}

QString databaseName(const QString &path, SqlConnection::Mode mode)
{
    if (mode != SqlConnection::Mode::Immutable) {
        return path;
    }
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
}

} // namespace

Result<SqlConnection> SqlConnection::open(const QString &path, Mode mode)
{
    const QString name = nextName();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(databaseName(path, mode));
    database.setConnectOptions(options(mode));
    SqlConnection connection(database, name, path);
    if (!database.open()) {
        const QString said = database.lastError().databaseText();
        database = {};
        return failure(Error{ErrorCode::DatabaseUnopenable, path, said});
    }
    return connection;
}

SqlConnection::SqlConnection(const QSqlDatabase &database, QString name, QString path)
    : m_database(database),
      m_name(std::move(name)),
      m_path(std::move(path)),
      m_thread(QThread::currentThread())
{}

SqlConnection::SqlConnection(SqlConnection &&other) noexcept
    : m_database(std::exchange(other.m_database, {})),
      m_name(std::exchange(other.m_name, {})),
      m_path(std::move(other.m_path)),
      m_thread(other.m_thread)
{}

SqlConnection::~SqlConnection()
{
    if (!m_name.isEmpty()) {
        m_database = {}; // the last reference must go before Qt lets the connection be removed
        QSqlDatabase::removeDatabase(m_name);
    }
}

const QSqlDatabase &SqlConnection::database() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return m_database;
}

Error SqlConnection::error(const QSqlError &reported) const
{
    return {codeOf(reported.nativeErrorCode().toInt()), m_path, reported.databaseText()};
}

} // namespace counteroffer

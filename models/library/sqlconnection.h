// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

class QSqlError;
class QThread;

namespace counteroffer {

/// One open SQLite file under a name of its own. Belongs to the thread that opened it (a rule of Qt Sql,
/// checked in debug builds); another thread opens another one.
class SqlConnection final
{
public:
    enum class Mode {
        ReadWrite, ///< makes the file where there is none
        ReadOnly,
        Immutable, ///< for media where not even SQLite's side files can be made; nobody else may write
    };

    /// Opens `path`. SQLite looks at the content with the first statement only, so success says little yet.
    /// @return DatabaseUnopenable where the system refuses the file
    [[nodiscard]] static Result<SqlConnection> open(const QString &path, Mode mode);

    SqlConnection(SqlConnection &&other) noexcept;
    SqlConnection &operator=(SqlConnection &&) = delete;
    ~SqlConnection();

    /// The file's path, as it was given to open().
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase &database() const;

    /// What SQLite reported, in our words: read-only, full, busy, damaged, or DatabaseFailed for the rest.
    [[nodiscard]] Error error(const QSqlError &reported) const;

private:
    SqlConnection(const QSqlDatabase &database, QString name, QString path);

    QSqlDatabase m_database;
    QString m_name; // empty once moved from
    QString m_path;
    QThread *m_thread;
};

} // namespace counteroffer

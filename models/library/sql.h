// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/sqlconnection.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace counteroffer {

/// A prepared statement. Values are always bound, never pasted into the text; errors come back as values.
class SqlStatement final
{
public:
    /// Prepares `sql`, with a ? for each value; a mistake in it is reported by the first run.
    SqlStatement(const SqlConnection &connection, const QString &sql);

    /// Runs the statement with its values in the order of the marks. It may be run again.
    [[nodiscard]] Outcome<> run(const QVariantList &values = {});

    /// Runs it and calls `row(query)` for each row; the error of a row that could not be read is kept.
    template <typename Row>
    [[nodiscard]] Outcome<> each(const QVariantList &values, Row row)
    {
        if (const Outcome<> outcome = run(values); !outcome) {
            return outcome;
        }
        while (m_query.next()) {
            row(m_query);
        }
        return finish();
    }

    /// The first column of the first row, or nothing where there is no row.
    [[nodiscard]] Result<std::optional<QVariant>> first(const QVariantList &values = {});

    /// The number of the row that the last run inserted.
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// How many rows the last run inserted, changed or removed.
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    [[nodiscard]] Outcome<> finish();

    const SqlConnection &m_connection;
    QSqlQuery m_query;
    bool m_prepared;
};

/// Runs one statement once.
[[nodiscard]] Outcome<> runSql(const SqlConnection &connection, const QString &sql,
                               const QVariantList &values = {});

/// A transaction: all or nothing. Without commit() it is rolled back when it goes out of scope.
class SqlTransaction final
{
public:
    /// Takes the write lock at once: a transaction that begins by reading could fail half-way, when it turns
    /// out that somebody else has written meanwhile.
    [[nodiscard]] static Result<SqlTransaction> begin(const SqlConnection &connection);
    /// For several reads that must see the same state; waits for nobody. Nothing is written within.
    [[nodiscard]] static Result<SqlTransaction> beginReading(const SqlConnection &connection);
    SqlTransaction(SqlTransaction &&other) noexcept;
    SqlTransaction &operator=(SqlTransaction &&) = delete;
    ~SqlTransaction();
    [[nodiscard]] Outcome<> commit();

private:
    explicit SqlTransaction(const SqlConnection &connection);
    const SqlConnection *m_connection; // null once committed or moved from
};

/// A moment as the database keeps it: UTC, ISO 8601 with milliseconds, so that text order is time order.
[[nodiscard]] QVariant toSql(const QDateTime &moment);
[[nodiscard]] QDateTime momentFromSql(const QVariant &value);
/// A text that is never NULL: Qt would bind a null QString as such.
[[nodiscard]] QVariant toSql(const QString &text);

} // namespace counteroffer

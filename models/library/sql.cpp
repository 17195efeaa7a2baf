// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sql.h"

#include <QTimeZone>

namespace counteroffer {

using namespace Qt::StringLiterals;

SqlStatement::SqlStatement(const SqlConnection &connection, const QString &sql)
    : m_connection(connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Outcome<> SqlStatement::run(const QVariantList &values)
{
    for (qsizetype i = 0; m_prepared && i < values.size(); ++i) {
        m_query.bindValue(int(i), values.at(i));
    }
    if (!m_prepared || !m_query.exec()) {
        return failure(m_connection.error(m_query.lastError()));
    }
    return Done{};
}

Outcome<> SqlStatement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish(); // an unfinished read would hold its snapshot and keep the log from being folded in
    if (error.isValid()) {
        return failure(m_connection.error(error));
    }
    return Done{};
}

Result<std::optional<QVariant>> SqlStatement::first(const QVariantList &values)
{
    if (const Outcome<> outcome = run(values); !outcome) {
        return failure(outcome.error());
    }
    std::optional<QVariant> value;
    if (m_query.next()) {
        value = m_query.value(0);
    }
    if (const Outcome<> outcome = finish(); !outcome) {
        return failure(outcome.error());
    }
    return value;
}

Outcome<> runSql(const SqlConnection &connection, const QString &sql, const QVariantList &values)
{
    return SqlStatement(connection, sql).run(values);
}

Result<SqlTransaction> SqlTransaction::begin(const SqlConnection &connection)
{
    if (const Outcome<> begun = runSql(connection, u"BEGIN IMMEDIATE"_s); !begun) {
        return failure(begun.error());
    }
    return SqlTransaction(connection);
}

Result<SqlTransaction> SqlTransaction::beginReading(const SqlConnection &connection)
{
    if (const Outcome<> begun = runSql(connection, u"BEGIN"_s); !begun) {
        return failure(begun.error());
    }
    return SqlTransaction(connection);
}

SqlTransaction::SqlTransaction(const SqlConnection &connection) : m_connection(&connection) {}

SqlTransaction::SqlTransaction(SqlTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

SqlTransaction::~SqlTransaction()
{
    if (m_connection) {
        // A full disk may have ended the transaction already; there is nobody left to tell.
        static_cast<void>(runSql(*m_connection, u"ROLLBACK"_s));
    }
}

Outcome<> SqlTransaction::commit()
{
    Q_ASSERT(m_connection);
    if (const Outcome<> outcome = runSql(*m_connection, u"COMMIT"_s); !outcome) {
        return outcome;
    }
    m_connection = nullptr;
    return Done{};
}

QVariant toSql(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs))
                            : QVariant(QMetaType(QMetaType::QString));
}

QVariant toSql(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime momentFromSql(const QVariant &value)
{
    // toSql() writes one form only, and thousands of them are read at the start: by hand is ten times as
    // fast.
    const QString text = value.toString();
    constexpr qsizetype length = 24; // 2026-01-02T03:04:05.006Z
    if (text.size() != length || text.at(10) != u'T' || text.at(23) != u'Z') {
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    }
    bool sound = true;
    const auto number = [&text, &sound](qsizetype at, qsizetype digits) {
        int result = 0;
        for (qsizetype i = at; i < at + digits; ++i) {
            const ushort c = text.at(i).unicode();
            sound = sound && c >= '0' && c <= '9';
            result = result * 10 + (c - '0');
        }
        return result;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return sound ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace counteroffer

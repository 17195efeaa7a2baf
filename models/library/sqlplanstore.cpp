// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sqlplanstore.h"

#include "library/librarydatabase.h"
#include "library/librarystate.h"
#include "library/sql.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// The columns of planEntry(), in its order.
constexpr auto entryColumns = "id, name, created, changed, archived, deleted"_L1;

PlanEntry planEntry(const QSqlQuery &row)
{
    PlanEntry entry;
    entry.id = row.value(0).toString();
    entry.name = row.value(1).toString();
    entry.created = momentFromSql(row.value(2));
    entry.changed = momentFromSql(row.value(3));
    entry.archived = row.value(4).toBool();
    if (!row.isNull(5)) {
        entry.deleted = momentFromSql(row.value(5));
    }
    return entry;
}

QVariantList planValues(const StoredPlan &plan)
{
    const PlanEntry &entry = plan.entry;
    return {entry.id,
            toSql(entry.name),
            plan.document.isNull() ? QByteArray("") : plan.document,
            toSql(entry.created),
            toSql(entry.changed),
            int(entry.archived),
            toSql(entry.deleted.value_or(QDateTime()))};
}

} // namespace

PlanStore::~PlanStore() = default;

SqlPlanStore::SqlPlanStore(const LibraryDatabase &library) : m_library(library) {}

Outcome<> SqlPlanStore::save(const StoredPlan &plan)
{
    return change(plan.entry.id,
                  u"INSERT INTO plan (id, name, document, created, changed, archived, deleted)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (id) DO UPDATE SET name = excluded.name, document = excluded.document,"
                  " created = excluded.created, changed = excluded.changed, archived = excluded.archived,"
                  " deleted = excluded.deleted"_s,
                  planValues(plan), plan.entry.changed);
}

Result<StoredPlan> SqlPlanStore::load(const QString &id)
{
    std::optional<StoredPlan> plan;
    SqlStatement statement(m_library.connection(),
                           u"SELECT %1, document FROM plan WHERE id = ?"_s.arg(entryColumns));
    const Outcome<> read = statement.each({id}, [&plan](const QSqlQuery &row) {
        plan = StoredPlan{planEntry(row), row.value(6).toByteArray()};
    });
    if (!read) {
        return failure(read.error());
    }
    if (!plan) {
        return failure(Error{ErrorCode::PlanMissing, id, {}});
    }
    return *plan;
}

Result<QList<PlanEntry>> SqlPlanStore::list()
{
    QList<PlanEntry> entries;
    SqlStatement statement(m_library.connection(),
                           u"SELECT %1 FROM plan ORDER BY changed DESC, id"_s.arg(entryColumns));
    const Outcome<> read =
        statement.each({}, [&entries](const QSqlQuery &row) { entries.append(planEntry(row)); });
    if (!read) {
        return failure(read.error());
    }
    return entries;
}

Outcome<> SqlPlanStore::setArchived(const QString &id, bool archived, const QDateTime &now)
{
    return change(id, u"UPDATE plan SET archived = ? WHERE id = ?"_s, {int(archived), id}, now);
}

Outcome<> SqlPlanStore::softDelete(const QString &id, const QDateTime &now)
{
    return change(id, u"UPDATE plan SET deleted = ? WHERE id = ?"_s, {toSql(now), id}, now);
}

Outcome<> SqlPlanStore::restore(const QString &id, const QDateTime &now)
{
    return change(id, u"UPDATE plan SET deleted = NULL WHERE id = ?"_s, {id}, now);
}

Outcome<> SqlPlanStore::purge(const QString &id, const QDateTime &now)
{
    return change(id, u"DELETE FROM plan WHERE id = ?"_s, {id}, now);
}

Outcome<> SqlPlanStore::change(const QString &id, const QString &sql, const QVariantList &values,
                               const QDateTime &now)
{
    const SqlConnection &connection = m_library.connection();
    if (m_library.isReadOnly()) {
        return failure(Error{ErrorCode::DatabaseReadOnly, m_library.path(), {}});
    }
    auto transaction = SqlTransaction::begin(connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    {
        SqlStatement statement(connection, sql);
        if (const Outcome<> outcome = statement.run(values); !outcome) {
            return outcome;
        }
        if (statement.changedRows() == 0) {
            return failure(Error{ErrorCode::PlanMissing, id, {}});
        }
    }
    if (const Outcome<> outcome = setPlansChanged(connection, now); !outcome) {
        return outcome;
    }
    return transaction->commit();
}

} // namespace counteroffer

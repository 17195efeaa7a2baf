// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sqlbrowsestores.h"

#include "library/librarydatabase.h"
#include "library/sql.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

Outcome<> change(const LibraryDatabase &library, const QString &sql, const QVariantList &values)
{
    if (library.isReadOnly()) {
        return failure(Error{ErrorCode::DatabaseReadOnly, library.path(), {}});
    }
    return runSql(library.connection(), sql, values); // one statement is one transaction
}

/// All rows of a query, each by `from`.
template <typename Row, typename From>
Result<QList<Row>> rows(const LibraryDatabase &library, const QString &sql, const QVariantList &values,
                        From from)
{
    QList<Row> found;
    SqlStatement statement(library.connection(), sql);
    const Outcome<> read =
        statement.each(values, [&found, &from](const QSqlQuery &row) { found.append(from(row)); });
    if (!read) {
        return failure(read.error());
    }
    return found;
}

Currency currencyOf(const QVariant &code)
{
    return Currency::fromCode(code.toString()).value_or(Currency());
}

// The names that stand in the file; the enum's numbers do not.
constexpr auto yearName = "year"_L1;
constexpr auto grantName = "grant"_L1;

QString nameOf(EquityBasis basis)
{
    switch (basis) {
    case EquityBasis::Year:
        return yearName;
    case EquityBasis::Grant:
        return grantName;
    case EquityBasis::Unknown:
        break;
    }
    return u"unknown"_s;
}

EquityBasis basisOf(const QString &name)
{
    if (name == yearName) {
        return EquityBasis::Year;
    }
    return name == grantName ? EquityBasis::Grant : EquityBasis::Unknown;
}

constexpr auto overrideColumns = "SELECT content_hash, path, basis, changed FROM equity_override "_L1;

EquityOverride overrideFrom(const QSqlQuery &row)
{
    return {{row.value(0).toString(), row.value(1).toString()},
            basisOf(row.value(2).toString()),
            momentFromSql(row.value(3))};
}

} // namespace

FilterStore::~FilterStore() = default;
RateStore::~RateStore() = default;
OverrideStore::~OverrideStore() = default;
WatchStore::~WatchStore() = default;

Result<QList<StoredFilter>> SqlFilterStore::filters()
{
    return rows<StoredFilter>(m_library, u"SELECT name, document, changed FROM saved_filter ORDER BY name"_s,
                              {}, [](const QSqlQuery &row) {
                                  return StoredFilter{row.value(0).toString(), row.value(1).toByteArray(),
                                                      momentFromSql(row.value(2))};
                              });
}

Outcome<> SqlFilterStore::save(const StoredFilter &filter)
{
    const QByteArray document = filter.document.isNull() ? QByteArray("") : filter.document;
    return change(
        m_library,
        u"INSERT INTO saved_filter (name, document, changed) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET document = excluded.document, changed = excluded.changed"_s,
        {toSql(filter.name), document, toSql(filter.changed)});
}

Outcome<> SqlFilterStore::remove(const QString &name)
{
    return change(m_library, u"DELETE FROM saved_filter WHERE name = ?"_s, {toSql(name)});
}

Result<QList<StoredRate>> SqlRateStore::rates()
{
    return rows<StoredRate>(m_library,
                            u"SELECT id, base, quote, rate, dated, note FROM exchange_rate"
                            " ORDER BY base, quote, dated DESC, id DESC"_s,
                            {}, [](const QSqlQuery &row) {
                                return StoredRate{row.value(0).toLongLong(),
                                                  currencyOf(row.value(1)),
                                                  currencyOf(row.value(2)),
                                                  row.value(3).toString(),
                                                  QDate::fromString(row.value(4).toString(), Qt::ISODate),
                                                  row.value(5).toString()};
                            });
}

Result<qint64> SqlRateStore::save(const StoredRate &rate)
{
    if (m_library.isReadOnly()) {
        return failure(Error{ErrorCode::DatabaseReadOnly, m_library.path(), {}});
    }
    const QVariant id = rate.id == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(rate.id);
    const auto stored =
        SqlStatement(
            m_library.connection(),
            u"INSERT INTO exchange_rate (id, base, quote, rate, dated, note) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET base = excluded.base, quote = excluded.quote,"
            " rate = excluded.rate, dated = excluded.dated, note = excluded.note RETURNING id"_s)
            .first({id, toSql(rate.base.code()), toSql(rate.quote.code()), toSql(rate.rate),
                    toSql(rate.dated.toString(Qt::ISODate)), toSql(rate.note)});
    if (!stored) {
        return failure(stored.error());
    }
    return (*stored)->toLongLong();
}

Outcome<> SqlRateStore::remove(qint64 id)
{
    return change(m_library, u"DELETE FROM exchange_rate WHERE id = ?"_s, {id});
}

Result<QList<EquityOverride>> SqlOverrideStore::overrides()
{
    return rows<EquityOverride>(m_library, overrideColumns + u"ORDER BY path, changed DESC"_s, {},
                                overrideFrom);
}

Result<std::optional<EquityOverride>> SqlOverrideStore::find(const GuideKey &guide)
{
    // This text before another text of the same file, and the same file before a copy elsewhere.
    const auto found = rows<EquityOverride>(
        m_library,
        overrideColumns + u"WHERE content_hash = ? OR path = ?"
                          " ORDER BY content_hash = ? DESC, path = ? DESC,"
                          " changed DESC LIMIT 1"_s,
        {toSql(guide.contentHash), toSql(guide.path), toSql(guide.contentHash), toSql(guide.path)},
        overrideFrom);
    if (!found) {
        return failure(found.error());
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Outcome<> SqlOverrideStore::save(const EquityOverride &decision)
{
    return change(m_library,
                  u"INSERT INTO equity_override (content_hash, path, basis, changed) VALUES (?, ?, ?, ?)"
                  " ON CONFLICT (content_hash, path) DO UPDATE SET basis = excluded.basis,"
                  " changed = excluded.changed"_s,
                  {toSql(decision.guide.contentHash), toSql(decision.guide.path), nameOf(decision.basis),
                   toSql(decision.changed)});
}

Outcome<> SqlOverrideStore::remove(const GuideKey &guide)
{
    return change(m_library, u"DELETE FROM equity_override WHERE content_hash = ? OR path = ?"_s,
                  {toSql(guide.contentHash), toSql(guide.path)});
}

Result<QList<WatchedFolder>> SqlWatchStore::folders()
{
    return rows<WatchedFolder>(
        m_library, u"SELECT path, active, added FROM watched_folder ORDER BY path"_s, {},
        [](const QSqlQuery &row) {
            return WatchedFolder{row.value(0).toString(), row.value(1).toBool(), momentFromSql(row.value(2))};
        });
}

Outcome<> SqlWatchStore::save(const WatchedFolder &folder)
{
    return change(m_library,
                  u"INSERT INTO watched_folder (path, active, added) VALUES (?, ?, ?)"
                  " ON CONFLICT (path) DO UPDATE SET active = excluded.active"_s,
                  {toSql(folder.path), int(folder.active), toSql(folder.added)});
}

Outcome<> SqlWatchStore::remove(const QString &path)
{
    return change(m_library, u"DELETE FROM watched_folder WHERE path = ?"_s, {toSql(path)});
}

} // namespace counteroffer

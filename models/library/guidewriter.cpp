// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidewriter.h"

#include "library/guiderows.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto knownColumns =
    "SELECT s.id, s.path, s.content_hash, s.modified, s.size, s.missing_since,"
    " i.guide_id FROM guide_source s LEFT JOIN guide_index i ON i.guide_id = s.id"_L1;

KnownGuide knownFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            row.value(2).toString(),
            momentFromSql(row.value(3)),
            row.isNull(4) ? -1 : row.value(4).toLongLong(),
            !row.isNull(5),
            !row.isNull(6)};
}

} // namespace

GuideWriter::GuideWriter(const SqlConnection &connection)
    : m_connection(connection),
      m_fullText(connection),
      // No RETURNING and no ON CONFLICT here: SQLite puts a savepoint round such statements, and at each
      // savepoint the full text writes a piece of its own, thousands of them, that have to be merged again.
      m_addSource(connection, u"INSERT INTO guide_source (path, content_hash, modified, size, imported)"
                              " VALUES (?, ?, ?, ?, ?)"_s),
      m_addBytes(connection, u"INSERT INTO guide_bytes (guide_id, bytes) VALUES (?, ?)"_s),
      m_addIndex(connection, guideIndexInsert()),
      m_addDiagnostics(connection, u"INSERT INTO guide_diagnostics (guide_id, list) VALUES (?, ?)"_s),
      m_found(connection, u"UPDATE guide_source SET path = ?, modified = ?, size = ?, missing_since = NULL"
                          " WHERE id = ?"_s)
{}

Result<QList<KnownGuide>> GuideWriter::known()
{
    QList<KnownGuide> known;
    SqlStatement statement(m_connection, knownColumns + u" ORDER BY s.id"_s);
    const Outcome<> read =
        statement.each({}, [&known](const QSqlQuery &row) { known.append(knownFrom(row)); });
    if (!read) {
        return failure(read.error());
    }
    return known;
}

Result<std::optional<KnownGuide>> GuideWriter::known(const QString &path)
{
    std::optional<KnownGuide> known;
    SqlStatement statement(m_connection, knownColumns + u" WHERE s.path = ?"_s);
    const Outcome<> read = statement.each({path}, [&known](const QSqlQuery &row) { known = knownFrom(row); });
    if (!read) {
        return failure(read.error());
    }
    return known;
}

Result<GuideId> GuideWriter::add(const GuideEntry &entry, const QDateTime &now)
{
    const Outcome<> added = m_addSource.run(
        {entry.record.path, entry.contentHash, toSql(entry.modified), entry.size, toSql(now)});
    if (!added) {
        return failure(added.error());
    }
    const GuideId guide = m_addSource.insertedId();
    if (const Outcome<> outcome = m_addBytes.run({guide, entry.bytes}); !outcome) {
        return failure(outcome.error());
    }
    if (const Outcome<> outcome = addIndex(guide, entry); !outcome) {
        return failure(outcome.error());
    }
    return guide;
}

Outcome<> GuideWriter::update(GuideId id, const GuideEntry &entry, const QDateTime &now)
{
    if (const Outcome<> outcome = unindex(id); !outcome) {
        return outcome;
    }
    const Outcome<> source = runSql(m_connection,
                                    u"UPDATE guide_source SET content_hash = ?, modified = ?, size = ?,"
                                    " imported = ?, missing_since = NULL WHERE id = ?"_s,
                                    {entry.contentHash, toSql(entry.modified), entry.size, toSql(now), id});
    if (!source) {
        return source;
    }
    const Outcome<> bytes =
        runSql(m_connection, u"UPDATE guide_bytes SET bytes = ? WHERE guide_id = ?"_s, {entry.bytes, id});
    if (!bytes) {
        return bytes;
    }
    return addIndex(id, entry);
}

Outcome<> GuideWriter::reindex(GuideId id, const GuideEntry &entry)
{
    if (const Outcome<> outcome = unindex(id); !outcome) {
        return outcome;
    }
    return addIndex(id, entry);
}

Outcome<> GuideWriter::found(GuideId id, const GuideEntry &entry)
{
    return m_found.run({entry.record.path, toSql(entry.modified), entry.size, id});
}

Outcome<> GuideWriter::missed(GuideId id, const QDateTime &now)
{
    return runSql(m_connection,
                  u"UPDATE guide_source SET missing_since = ? WHERE id = ? AND missing_since IS NULL"_s,
                  {toSql(now), id});
}

Result<bool> GuideWriter::remove(GuideId id)
{
    if (const Outcome<> outcome = unindex(id); !outcome) {
        return failure(outcome.error());
    }
    SqlStatement statement(m_connection, u"DELETE FROM guide_source WHERE id = ?"_s);
    if (const Outcome<> outcome = statement.run({id}); !outcome) {
        return failure(outcome.error());
    }
    return statement.changedRows() > 0;
}

Outcome<> GuideWriter::addIndex(GuideId id, const GuideEntry &entry)
{
    if (const Outcome<> outcome = m_addIndex.run(guideIndexValues(id, entry.record)); !outcome) {
        return outcome;
    }
    if (!entry.diagnostics.isEmpty()) {
        const Outcome<> outcome = m_addDiagnostics.run({id, diagnosticBytes(entry.diagnostics)});
        if (!outcome) {
            return outcome;
        }
    }
    return m_fullText.add(id, searchTitle(entry.record), entry.bytes);
}

Outcome<> GuideWriter::unindex(GuideId id)
{
    // The words first: the full text takes them out by the text that is still in the tables.
    if (const Outcome<> outcome = m_fullText.remove(id); !outcome) {
        return outcome;
    }
    return runSql(m_connection, u"DELETE FROM guide_index WHERE guide_id = ?"_s, {id});
}

} // namespace counteroffer

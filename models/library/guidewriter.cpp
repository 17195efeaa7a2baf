// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidewriter.h"

#include "library/guiderows.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

GuideWriter::GuideWriter(const SqlConnection &connection)
    : m_connection(connection),
      m_fullText(connection),
      m_addSource(connection, u"INSERT INTO guide_source (path, content_hash, modified, imported)"
                              " VALUES (?, ?, ?, ?) RETURNING id"_s),
      m_addBytes(connection, u"INSERT INTO guide_bytes (guide_id, bytes) VALUES (?, ?)"
                             " ON CONFLICT (guide_id) DO UPDATE SET bytes = excluded.bytes"_s),
      m_addIndex(connection, guideIndexInsert()),
      m_addRegion(connection, guideRegionInsert()),
      m_addDiagnostic(connection, guideDiagnosticInsert()),
      m_found(connection,
              u"UPDATE guide_source SET path = ?, modified = ?, missing_since = NULL WHERE id = ?"_s)
{}

Result<QList<KnownGuide>> GuideWriter::known()
{
    QList<KnownGuide> known;
    SqlStatement statement(
        m_connection, u"SELECT s.id, s.path, s.content_hash, s.modified, s.missing_since, i.guide_id"
                      " FROM guide_source s LEFT JOIN guide_index i ON i.guide_id = s.id ORDER BY s.id"_s);
    const Outcome<> read = statement.each({}, [&known](const QSqlQuery &row) {
        known.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                      momentFromSql(row.value(3)), !row.isNull(4), !row.isNull(5)});
    });
    if (!read) {
        return failure(read.error());
    }
    return known;
}

Result<GuideId> GuideWriter::add(const GuideEntry &entry, const QDateTime &now)
{
    const auto id =
        m_addSource.first({entry.record.path, entry.contentHash, toSql(entry.modified), toSql(now)});
    if (!id) {
        return failure(id.error());
    }
    const GuideId guide = (*id)->toLongLong();
    if (const Outcome<> outcome = m_addBytes.run({guide, entry.bytes}); !outcome) {
        return failure(outcome.error());
    }
    if (const Outcome<> outcome = index(guide, entry); !outcome) {
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
                                    u"UPDATE guide_source SET content_hash = ?, modified = ?, imported = ?,"
                                    " missing_since = NULL WHERE id = ?"_s,
                                    {entry.contentHash, toSql(entry.modified), toSql(now), id});
    if (!source) {
        return source;
    }
    if (const Outcome<> outcome = m_addBytes.run({id, entry.bytes}); !outcome) {
        return outcome;
    }
    return index(id, entry);
}

Outcome<> GuideWriter::reindex(GuideId id, const GuideEntry &entry)
{
    if (const Outcome<> outcome = unindex(id); !outcome) {
        return outcome;
    }
    return index(id, entry);
}

Outcome<> GuideWriter::found(GuideId id, const QString &path, const QDateTime &modified)
{
    return m_found.run({path, toSql(modified), id});
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

Outcome<> GuideWriter::index(GuideId id, const GuideEntry &entry)
{
    if (const Outcome<> outcome = m_addIndex.run(guideIndexValues(id, entry.record)); !outcome) {
        return outcome;
    }
    int position = 0;
    for (const RegionTotal &region : entry.record.regions) {
        if (const Outcome<> outcome = m_addRegion.run(guideRegionValues(id, position++, region)); !outcome) {
            return outcome;
        }
    }
    position = 0;
    for (const Diagnostic &diagnostic : entry.diagnostics) {
        const Outcome<> outcome = m_addDiagnostic.run(guideDiagnosticValues(id, position++, diagnostic));
        if (!outcome) {
            return outcome;
        }
    }
    return m_fullText.add(id);
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

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sqlguidestore.h"

#include "guides/guidereader.h"
#include "library/guidefinding.h"
#include "library/guiderows.h"
#include "library/guidewriter.h"
#include "library/librarydatabase.h"
#include "library/librarystate.h"
#include "library/sql.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

Error noGuide(GuideId id)
{
    return {ErrorCode::GuideMissing, QString::number(id), {}};
}

} // namespace

GuideStore::~GuideStore() = default;

SqlGuideStore::SqlGuideStore(const LibraryDatabase &library) : m_library(library) {}

Result<QList<GuideRecord>> SqlGuideStore::records()
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    auto transaction = SqlTransaction::beginReading(m_library.connection());
    if (!transaction) {
        return failure(transaction.error());
    }
    auto records = readGuideRecords(m_library.connection());
    if (!records) {
        return records;
    }
    if (const Outcome<> outcome = transaction->commit(); !outcome) {
        return failure(outcome.error());
    }
    markOlderTwins(*records);
    return records;
}

Result<QList<GuideRecord>> SqlGuideStore::firstRecords(int most)
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    RecordChoice choice;
    choice.most = most;
    return readGuideRecords(m_library.connection(), choice);
}

Result<int> SqlGuideStore::count()
{
    return number(u"SELECT count(*) FROM guide_index"_s);
}

Result<int> SqlGuideStore::unreadCount()
{
    return number(u"SELECT count(*) FROM guide_source s WHERE NOT EXISTS"
                  " (SELECT 1 FROM guide_index i WHERE i.guide_id = s.id)"_s);
}

Result<int> SqlGuideStore::number(const QString &sql) const
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    const auto number = SqlStatement(m_library.connection(), sql).first();
    if (!number) {
        return failure(number.error());
    }
    return *number ? (*number)->toInt() : 0;
}

Result<QByteArray> SqlGuideStore::bytes(GuideId id)
{
    const auto bytes =
        SqlStatement(m_library.connection(), u"SELECT bytes FROM guide_bytes WHERE guide_id = ?"_s)
            .first({id});
    if (!bytes) {
        return failure(bytes.error());
    }
    if (!*bytes) {
        return failure(noGuide(id));
    }
    return (*bytes)->toByteArray();
}

Result<Guide> SqlGuideStore::guide(GuideId id)
{
    const auto loaded = load(id);
    if (!loaded) {
        return failure(loaded.error());
    }
    return loaded->guide;
}

Result<LoadedGuide> SqlGuideStore::load(GuideId id)
{
    std::optional<LoadedGuide> loaded;
    SqlStatement statement(m_library.connection(),
                           u"SELECT s.path, s.content_hash, b.bytes FROM guide_source s"
                           " JOIN guide_bytes b ON b.guide_id = s.id WHERE s.id = ?"_s);
    const Outcome<> read = statement.each({id}, [&loaded, id](const QSqlQuery &row) {
        loaded =
            LoadedGuide{id, row.value(0).toString(), row.value(2).toByteArray(), {}, row.value(1).toString()};
    });
    if (!read) {
        return failure(read.error());
    }
    if (!loaded) {
        return failure(noGuide(id));
    }
    loaded->guide = readGuide(loaded->bytes, loaded->path);
    return *std::move(loaded);
}

Result<std::optional<FoundGuide>> SqlGuideStore::find(const GuideReference &reference)
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    return findGuide(m_library.connection(), reference);
}

Result<Diagnostics> SqlGuideStore::diagnostics(GuideId id)
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    const auto known =
        SqlStatement(m_library.connection(), u"SELECT 1 FROM guide_index WHERE guide_id = ?"_s).first({id});
    if (!known) {
        return failure(known.error());
    }
    if (!*known) {
        return failure(noGuide(id));
    }
    return readDiagnostics(m_library.connection(), id);
}

Result<QList<GuideDiagnostics>> SqlGuideStore::allDiagnostics()
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    return readAllDiagnostics(m_library.connection());
}

Result<SearchResult> SqlGuideStore::search(const QString &text)
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    return GuideFullText(m_library.connection()).search(text);
}

Outcome<> SqlGuideStore::remove(GuideId id)
{
    if (m_library.isReadOnly()) {
        return failure(Error{ErrorCode::DatabaseReadOnly, m_library.path(), {}});
    }
    auto transaction = SqlTransaction::begin(m_library.connection());
    if (!transaction) {
        return failure(transaction.error());
    }
    {
        const auto removed = GuideWriter(m_library.connection()).remove(id);
        if (!removed) {
            return failure(removed.error());
        }
        if (!*removed) {
            return failure(noGuide(id));
        }
    }
    if (const Outcome<> outcome = noteGuidesChanged(m_library.connection()); !outcome) {
        return outcome;
    }
    return transaction->commit();
}

Outcome<> SqlGuideStore::needIndex() const
{
    if (m_library.hasCurrentIndex()) {
        return Done{};
    }
    return failure(Error{ErrorCode::DatabaseReadOnly, m_library.path(), {}});
}

} // namespace counteroffer

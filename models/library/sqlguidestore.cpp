// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sqlguidestore.h"

#include "guides/guidereader.h"
#include "library/guiderows.h"
#include "library/guidewriter.h"
#include "library/librarydatabase.h"
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

Result<int> SqlGuideStore::unreadCount()
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    const auto count =
        SqlStatement(m_library.connection(), u"SELECT count(*) FROM guide_source s WHERE NOT EXISTS"
                                             " (SELECT 1 FROM guide_index i WHERE i.guide_id = s.id)"_s)
            .first();
    if (!count) {
        return failure(count.error());
    }
    return *count ? (*count)->toInt() : 0;
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
    const auto path =
        SqlStatement(m_library.connection(), u"SELECT path FROM guide_source WHERE id = ?"_s).first({id});
    if (!path) {
        return failure(path.error());
    }
    const auto content = bytes(id);
    if (!content) {
        return failure(content.error());
    }
    return readGuide(*content, *path ? (*path)->toString() : QString());
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

Result<QList<SearchHit>> SqlGuideStore::search(const QString &text, int most)
{
    if (const Outcome<> outcome = needIndex(); !outcome) {
        return failure(outcome.error());
    }
    return GuideFullText(m_library.connection()).search(text, most);
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

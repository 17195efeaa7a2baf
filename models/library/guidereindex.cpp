// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guideimport.h"

#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "library/bulkwriting.h"
#include "library/guidewriter.h"
#include "library/librarydatabase.h"

#include <QThreadPool>
#include <QtConcurrentMap>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchGuides = 256;

struct StoredGuide
{
    GuideId id = 0;
    QString path;
    GuideEntry entry;
};

/// The next guides without an index, from the id after `after` on. Ids alone tell where a run stands, so that
/// one that was stopped goes on where it was.
Result<QList<StoredGuide>> nextUnread(const SqlConnection &connection, GuideId after)
{
    QList<StoredGuide> guides;
    SqlStatement statement(connection,
                           u"SELECT s.id, s.path, b.bytes, s.content_hash FROM guide_source s"
                           " JOIN guide_bytes b ON b.guide_id = s.id WHERE s.id > ? AND NOT EXISTS"
                           " (SELECT 1 FROM guide_index i WHERE i.guide_id = s.id)"
                           " ORDER BY s.id LIMIT ?"_s);
    const Outcome<> read = statement.each({after, batchGuides}, [&guides](const QSqlQuery &row) {
        StoredGuide guide;
        guide.id = row.value(0).toLongLong();
        guide.path = row.value(1).toString();
        guide.entry.bytes = row.value(2).toByteArray();
        guide.entry.contentHash = row.value(3).toString();
        guides.append(guide);
    });
    if (!read) {
        return failure(read.error());
    }
    return guides;
}

StoredGuide readAgain(const StoredGuide &stored)
{
    StoredGuide guide = stored;
    const Guide values = readGuide(guide.entry.bytes, guide.path);
    guide.entry.record = summarise(values, guide.path);
    guide.entry.diagnostics = values.diagnostics;
    return guide;
}

Outcome<> writeBatch(BulkWriting &writing, GuideWriter &writer, const QList<StoredGuide> &guides)
{
    if (const Outcome<> outcome = writing.begin(); !outcome) {
        return outcome;
    }
    for (const StoredGuide &guide : guides) {
        // Another program may have read it, or taken it out, since it was looked for.
        const auto known = writer.known(guide.path);
        if (!known) {
            return failure(known.error());
        }
        if (!*known || (*known)->indexed || (*known)->contentHash != guide.entry.contentHash) {
            continue;
        }
        if (const Outcome<> outcome = writer.reindex(guide.id, guide.entry); !outcome) {
            return outcome;
        }
    }
    return writing.commit();
}

Result<int> countUnread(const SqlConnection &connection)
{
    const auto count = SqlStatement(connection, u"SELECT count(*) FROM guide_source s WHERE NOT EXISTS"
                                                " (SELECT 1 FROM guide_index i WHERE i.guide_id = s.id)"_s)
                           .first();
    if (!count) {
        return failure(count.error());
    }
    return *count ? (*count)->toInt() : 0;
}

} // namespace

Result<int> reindexGuides(const LibraryDatabase &library, const ImportOptions &options)
{
    if (library.isReadOnly()) {
        return failure(Error{ErrorCode::DatabaseReadOnly, library.path(), {}});
    }
    const SqlConnection &connection = library.connection();
    const auto total = countUnread(connection);
    if (!total) {
        return total;
    }
    ImportProgress progress;
    progress.total = *total;
    BulkWriting writing(connection);
    GuideWriter writer(connection);
    QThreadPool pool;
    for (GuideId last = 0;;) {
        const auto batch = nextUnread(connection, last);
        if (!batch) {
            return failure(batch.error());
        }
        if (batch->isEmpty()) {
            return progress.done;
        }
        if (options.stop.stop_requested()) {
            return failure(Error{ErrorCode::Cancelled, library.path(), {}});
        }
        const auto guides = QtConcurrent::blockingMapped<QList<StoredGuide>>(&pool, *batch, readAgain);
        if (const Outcome<> outcome = writeBatch(writing, writer, guides); !outcome) {
            return failure(outcome.error());
        }
        last = batch->constLast().id;
        progress.done += int(batch->size());
        if (options.progress) {
            options.progress(progress);
        }
    }
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guideimport.h"

#include "guides/guidereader.h"
#include "guides/guidesummary.h"
#include "library/guidefile.h"
#include "library/guidewriter.h"
#include "library/importtargets.h"
#include "library/librarydatabase.h"

#include <QFileInfo>
#include <QFuture>
#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

namespace counteroffer {

namespace {

/// A file as a reading thread hands it over.
struct FileReading
{
    QString path;
    std::optional<Error> error;
    GuideEntry entry;
    bool parsed = false; ///< not for the bytes that the library has read already
    bool guide = false;
};

FileReading readOne(const QString &path, const std::optional<KnownGuide> &known)
{
    FileReading reading;
    reading.path = path;
    auto file = readGuideFile(path);
    if (!file) {
        reading.error = file.error();
        return reading;
    }
    reading.entry.contentHash = file->contentHash;
    reading.entry.modified = file->modified;
    if (known && known->indexed && known->contentHash == file->contentHash) {
        return reading;
    }
    const Guide guide = readGuide(file->bytes, path);
    reading.parsed = true;
    reading.guide = isNegotiationGuide(guide);
    reading.entry.bytes = file->bytes;
    reading.entry.record = summarise(guide, path);
    reading.entry.diagnostics = guide.diagnostics;
    return reading;
}

/// One run of importGuides().
class Import final
{
public:
    Import(const LibraryDatabase &library, const ImportOptions &options)
        : m_library(library),
          m_writer(library.connection()),
          m_options(options),
          m_now(options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc())
    {}

    ImportReport run(const QStringList &paths);

private:
    Outcome<> learnKnown();
    Outcome<> importFiles(const QStringList &files);
    QFuture<FileReading> startReading(const QStringList &batch);
    Outcome<> writeBatch(const QList<FileReading> &batch);
    Result<ImportedFile> write(const FileReading &reading);
    Result<ImportedFile> writeNew(const FileReading &reading);
    Outcome<> noteVanished(const ImportTargets &targets);
    std::optional<KnownGuide> known(const QString &path) const;
    std::optional<KnownGuide> takeMovedFrom(const QString &contentHash);
    bool needsWriting(const FileReading &reading) const;
    Error cancelled() const { return {ErrorCode::Cancelled, m_library.path(), {}}; }

    const LibraryDatabase &m_library;
    GuideWriter m_writer;
    const ImportOptions &m_options;
    QDateTime m_now;
    ImportReport m_report;
    QList<KnownGuide> m_known;
    QHash<QString, qsizetype> m_byPath; // into m_known; neither changes while files are read
    QMultiHash<QString, qsizetype> m_byHash;
    QSet<GuideId> m_moved;
    QThreadPool m_pool; // the last member: it waits for its threads before what they read goes away
};

ImportReport Import::run(const QStringList &paths)
{
    const ImportTargets targets = findImportTargets(paths);
    m_report.files = targets.problems;
    const auto steps = [this, &targets]() -> Outcome<> {
        if (const Outcome<> outcome = learnKnown(); !outcome) {
            return outcome;
        }
        if (const Outcome<> outcome = importFiles(targets.files); !outcome) {
            return outcome;
        }
        return noteVanished(targets);
    };
    if (const Outcome<> outcome = steps(); !outcome) {
        m_report.stopped = outcome.error();
    }
    return m_report;
}

Outcome<> Import::learnKnown()
{
    auto known = m_writer.known();
    if (!known) {
        return failure(known.error());
    }
    m_known = *known;
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        m_byPath.insert(m_known.at(i).path, i);
        m_byHash.insert(m_known.at(i).contentHash, i);
    }
    return Done{};
}

Outcome<> Import::importFiles(const QStringList &files)
{
    const QList<QStringList> batches = importBatches(files);
    ImportProgress progress{0, int(files.size())};
    QFuture<FileReading> reading;
    for (qsizetype i = 0; i < batches.size(); ++i) {
        if (i == 0) {
            reading = startReading(batches.at(0));
        }
        const QList<FileReading> batch = reading.results();
        if (m_options.stop.stop_requested()) {
            return failure(cancelled());
        }
        if (i + 1 < batches.size()) {
            reading = startReading(batches.at(i + 1)); // read while this one is written
        }
        if (const Outcome<> outcome = writeBatch(batch); !outcome) {
            return outcome;
        }
        progress.done += int(batch.size());
        if (m_options.progress) {
            m_options.progress(progress);
        }
    }
    return Done{};
}

QFuture<FileReading> Import::startReading(const QStringList &batch)
{
    return QtConcurrent::mapped(&m_pool, batch, [this](const QString &path) {
        // Once stopped, nothing of the batch is used.
        return m_options.stop.stop_requested() ? FileReading() : readOne(path, known(path));
    });
}

Outcome<> Import::writeBatch(const QList<FileReading> &batch)
{
    // Files are reported when their transaction is through, not before.
    QList<ImportedFile> imported;
    std::optional<SqlTransaction> transaction;
    for (const FileReading &reading : batch) {
        if (!transaction && needsWriting(reading)) {
            auto begun = SqlTransaction::begin(m_library.connection());
            if (!begun) {
                return failure(begun.error());
            }
            transaction.emplace(std::move(*begun));
        }
        const auto file = write(reading);
        if (!file) {
            return failure(file.error());
        }
        imported.append(*file);
    }
    if (transaction) {
        if (const Outcome<> outcome = transaction->commit(); !outcome) {
            return outcome;
        }
    }
    m_report.files += imported;
    return Done{};
}

bool Import::needsWriting(const FileReading &reading) const
{
    if (reading.error) {
        return false;
    }
    if (reading.parsed) {
        return reading.guide;
    }
    const auto guide = known(reading.path);
    return guide && (guide->missing || guide->modified != reading.entry.modified);
}

Result<ImportedFile> Import::write(const FileReading &reading)
{
    const auto guide = known(reading.path);
    const GuideId id = guide ? guide->id : 0;
    if (reading.error) {
        return ImportedFile{reading.path, ImportOutcome::Failed, id, reading.error};
    }
    if (reading.parsed && !reading.guide) {
        return ImportedFile{reading.path, ImportOutcome::NotAGuide, id, {}};
    }
    if (!guide) {
        return writeNew(reading);
    }
    const bool changed = guide->contentHash != reading.entry.contentHash;
    Outcome<> outcome = Done{};
    if (changed) {
        outcome = m_writer.update(id, reading.entry, m_now);
    } else if (needsWriting(reading)) {
        outcome = m_writer.found(id, reading.path, reading.entry.modified);
        if (outcome && reading.parsed) {
            outcome = m_writer.reindex(id, reading.entry);
        }
    }
    if (!outcome) {
        return failure(outcome.error());
    }
    return ImportedFile{reading.path, changed ? ImportOutcome::Updated : ImportOutcome::Unchanged, id, {}};
}

Result<ImportedFile> Import::writeNew(const FileReading &reading)
{
    if (const auto moved = takeMovedFrom(reading.entry.contentHash)) {
        Outcome<> outcome = m_writer.found(moved->id, reading.path, reading.entry.modified);
        if (outcome) {
            // The path may name company and role.
            outcome = m_writer.reindex(moved->id, reading.entry);
        }
        if (!outcome) {
            return failure(outcome.error());
        }
        return ImportedFile{reading.path, ImportOutcome::Moved, moved->id, {}};
    }
    const auto id = m_writer.add(reading.entry, m_now);
    if (!id) {
        return failure(id.error());
    }
    return ImportedFile{reading.path, ImportOutcome::Added, *id, {}};
}

Outcome<> Import::noteVanished(const ImportTargets &targets)
{
    QList<ImportedFile> vanished;
    const QList<KnownGuide> guides = vanishedGuides(m_known, targets);
    for (const KnownGuide &guide : guides) {
        if (!m_moved.contains(guide.id)) {
            vanished.append({guide.path, ImportOutcome::Vanished, guide.id, {}});
        }
    }
    if (vanished.isEmpty()) {
        return Done{};
    }
    auto transaction = SqlTransaction::begin(m_library.connection());
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const ImportedFile &file : std::as_const(vanished)) {
        if (const Outcome<> outcome = m_writer.missed(file.guide, m_now); !outcome) {
            return outcome;
        }
    }
    if (const Outcome<> outcome = transaction->commit(); !outcome) {
        return outcome;
    }
    m_report.files += vanished;
    return Done{};
}

std::optional<KnownGuide> Import::known(const QString &path) const
{
    const auto place = m_byPath.constFind(path);
    return place == m_byPath.constEnd() ? std::nullopt : std::optional(m_known.at(*place));
}

std::optional<KnownGuide> Import::takeMovedFrom(const QString &contentHash)
{
    const auto [begin, end] = std::as_const(m_byHash).equal_range(contentHash);
    for (auto place = begin; place != end; ++place) {
        const KnownGuide &guide = m_known.at(*place);
        if (!m_moved.contains(guide.id) && !QFileInfo::exists(guide.path)) {
            m_moved.insert(guide.id);
            return guide;
        }
    }
    return std::nullopt;
}

} // namespace

int ImportReport::count(ImportOutcome outcome) const
{
    return int(std::count_if(files.cbegin(), files.cend(),
                             [outcome](const ImportedFile &file) { return file.outcome == outcome; }));
}

ImportReport importGuides(const LibraryDatabase &library, const QStringList &paths,
                          const ImportOptions &options)
{
    if (library.isReadOnly()) {
        return {{}, Error{ErrorCode::DatabaseReadOnly, library.path(), {}}};
    }
    return Import(library, options).run(paths);
}

} // namespace counteroffer

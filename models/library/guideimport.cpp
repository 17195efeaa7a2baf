// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guideimport.h"

#include "library/bulkwriting.h"
#include "library/importclock.h"
#include "library/importlog.h"
#include "library/importreading.h"
#include "library/importtwins.h"
#include "library/librarydatabase.h"
#include "library/librarystate.h"

#include <QFileInfo>

#include <algorithm>

namespace counteroffer {

namespace {

/// One run of importGuides().
class Import final
{
public:
    Import(const LibraryDatabase &library, const ImportOptions &options)
        : m_library(library),
          m_writing(library.connection()),
          m_writer(library.connection()),
          m_options(options),
          m_now(options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc())
    {}

    ImportReport run(const QStringList &paths);

private:
    Outcome<> learnKnown();
    Outcome<> importFiles();
    Outcome<> take(const QList<FileReading> &readings);
    Outcome<> takeOne(const FileReading &reading);
    Outcome<> commit();
    void keepPending();
    Result<ImportedFile> write(FileReading reading);
    Result<ImportedFile> writeNew(const FileReading &reading);
    Outcome<> noteVanished();
    bool noteVanishedRoot(const FileReading &reading);
    bool isBelowVanishedRoot(const QString &path) const;
    Result<std::optional<KnownGuide>> current(const FileReading &reading);
    std::optional<KnownGuide> takeMovedFrom(const QString &contentHash);
    Error cancelled() const { return {ErrorCode::Cancelled, m_library.path(), {}}; }

    const LibraryDatabase &m_library;
    BulkWriting m_writing;
    GuideWriter m_writer;
    const ImportOptions &m_options;
    QDateTime m_now;
    ImportTargets m_targets;
    ImportReport m_report;
    QList<ImportedFile> m_pending; // done in the open transaction: reported once it is through
    KnownGuides m_known;
    QSet<GuideId> m_moved;
    QStringList m_vanishedRoots;
};

bool needsWriting(const FileReading &reading, const std::optional<KnownGuide> &guide)
{
    if (reading.parsed) {
        return reading.guide;
    }
    return guide &&
           (guide->missing || guide->modified != reading.entry.modified || guide->size != reading.entry.size);
}

ImportReport Import::run(const QStringList &paths)
{
    m_targets = findImportTargets(paths, m_options.stop);
    m_report.files = m_targets.problems;
    const auto steps = [this]() -> Outcome<> {
        if (m_options.stop.stop_requested()) {
            return failure(cancelled());
        }
        if (const Outcome<> outcome = learnKnown(); !outcome) {
            return outcome;
        }
        if (const Outcome<> outcome = importFiles(); !outcome) {
            return outcome;
        }
        return noteVanished();
    };
    if (const Outcome<> outcome = steps(); !outcome) {
        m_writing.rollBack(); // what is not reported is not done
        m_report.stopped = outcome.error();
    }
    if (m_report.changedGuides()) {
        m_writing.finish();
    }
    return m_report;
}

Outcome<> Import::learnKnown()
{
    auto known = m_writer.known();
    if (!known) {
        return failure(known.error());
    }
    m_known.guides = std::move(known).value();
    for (qsizetype i = 0; i < m_known.guides.size(); ++i) {
        m_known.byPath.insert(m_known.guides.at(i).path, i);
        m_known.byHash.insert(m_known.guides.at(i).contentHash, i);
    }
    return Done{};
}

Outcome<> Import::importFiles()
{
    ImportClock clock(int(m_targets.files.size()), m_options.progress);
    const auto settled = m_options.watch ? std::optional(m_options.watch->settledBefore) : std::nullopt;
    ReadAhead ahead(m_targets.files, m_known, settled, m_options.stop);
    for (;;) {
        const QList<FileReading> readings = ahead.next();
        if (m_options.stop.stop_requested()) {
            // What is written is whole: keep it.
            const Outcome<> outcome = commit();
            return outcome ? failure(cancelled()) : outcome;
        }
        if (readings.isEmpty()) {
            break;
        }
        if (const Outcome<> outcome = take(readings); !outcome) {
            return outcome;
        }
        clock.advance(int(readings.size()));
    }
    const Outcome<> outcome = commit();
    clock.end();
    return outcome;
}

Outcome<> Import::take(const QList<FileReading> &readings)
{
    for (const FileReading &reading : readings) {
        if (isBelowVanishedRoot(reading.path)) {
            continue; // said once, for the folder
        }
        if (const Outcome<> outcome = takeOne(reading); !outcome) {
            return outcome;
        }
    }
    return Done{};
}

Outcome<> Import::takeOne(const FileReading &reading)
{
    if (reading.error && noteVanishedRoot(reading)) {
        return Done{};
    }
    const bool writes = !reading.error && needsWriting(reading, m_known.at(reading.path));
    if (writes) {
        if (const Outcome<> outcome = m_writing.begin(); !outcome) {
            return outcome;
        }
    }
    const auto file = write(reading);
    if (!file) {
        return failure(file.error());
    }
    m_pending.append(*file);
    if (!writes) {
        return Done{};
    }
    const auto committed = m_writing.wrote(reading.entry.bytes.size());
    if (!committed) {
        return failure(committed.error());
    }
    if (*committed) {
        keepPending();
    }
    return Done{};
}

void Import::keepPending()
{
    m_report.files += std::exchange(m_pending, {});
}

Outcome<> Import::commit()
{
    const Outcome<> outcome = m_writing.commit();
    if (outcome) {
        keepPending();
    }
    return outcome;
}

/// What the library knows of the file now: another program may have imported it meanwhile.
Result<std::optional<KnownGuide>> Import::current(const FileReading &reading)
{
    return m_writing.othersWrote() ? m_writer.known(reading.path) : m_known.at(reading.path);
}

Result<ImportedFile> Import::write(FileReading reading)
{
    const auto guide = current(reading);
    if (!guide) {
        return failure(guide.error());
    }
    const GuideId id = *guide ? (*guide)->id : 0;
    const bool stale = !reading.error && !reading.parsed &&
                       (!*guide || (*guide)->contentHash != reading.entry.contentHash || !(*guide)->indexed);
    if (stale) { // what made reading it needless has changed
        reading = readForImport({reading.path, reading.entry.size, reading.entry.modified}, {}, false);
    }
    if (reading.error) {
        return ImportedFile{reading.path, ImportOutcome::Failed, id, reading.error};
    }
    if (reading.parsed && !reading.guide) {
        return ImportedFile{reading.path, ImportOutcome::NotAGuide, id, {}};
    }
    if (!*guide) {
        return writeNew(reading);
    }
    const bool changed = (*guide)->contentHash != reading.entry.contentHash;
    Outcome<> outcome = Done{};
    if (changed) {
        outcome = m_writer.update(id, reading.entry, m_now);
    } else if (needsWriting(reading, *guide)) {
        outcome = m_writer.found(id, reading.entry);
        if (outcome && reading.parsed && !(*guide)->indexed) {
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
        Outcome<> outcome = m_writer.found(moved->id, reading.entry);
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

Outcome<> Import::noteVanished()
{
    const QList<KnownGuide> guides = vanishedGuides(m_known.guides, m_targets);
    for (const KnownGuide &guide : guides) {
        if (m_moved.contains(guide.id)) {
            continue;
        }
        if (const Outcome<> outcome = m_writing.begin(); !outcome) {
            return outcome;
        }
        if (const Outcome<> outcome = m_writer.missed(guide.id, m_now); !outcome) {
            return outcome;
        }
        m_pending.append({guide.path, ImportOutcome::Vanished, guide.id, {}});
    }
    return commit();
}

/// A file that was listed and is gone, because a whole folder is: an unplugged disk is no thousand files that
/// were removed.
bool Import::noteVanishedRoot(const FileReading &reading)
{
    if (reading.error->code != ErrorCode::FileMissing) {
        return false;
    }
    for (const QString &root : std::as_const(m_targets.roots)) {
        if (isBelow(reading.path, root) && !QFileInfo(root).isDir()) {
            m_vanishedRoots.append(root);
            m_pending.append({root, ImportOutcome::Failed, 0, Error{ErrorCode::FolderVanished, root, {}}});
            return true;
        }
    }
    return false;
}

bool Import::isBelowVanishedRoot(const QString &path) const
{
    return std::any_of(m_vanishedRoots.cbegin(), m_vanishedRoots.cend(),
                       [&path](const QString &root) { return isBelow(path, root); });
}

std::optional<KnownGuide> Import::takeMovedFrom(const QString &contentHash)
{
    const auto [begin, end] = std::as_const(m_known.byHash).equal_range(contentHash);
    for (auto place = begin; place != end; ++place) {
        const KnownGuide &guide = m_known.guides.at(*place);
        if (!m_moved.contains(guide.id) && !QFileInfo::exists(guide.path)) {
            m_moved.insert(guide.id);
            return guide;
        }
    }
    return std::nullopt;
}

/// Whether a watched folder's look found anything that was not said before.
bool isNews(const ImportReport &report, const std::optional<WatchOptions> &watch)
{
    const auto unsaid = [&watch](const ImportedFile &file) {
        return file.outcome == ImportOutcome::Failed && !watch->said.contains(file.path);
    };
    return !watch || report.changedGuides() ||
           std::any_of(report.files.cbegin(), report.files.cend(), unsaid);
}

} // namespace

ImportReport importGuides(const LibraryDatabase &library, const QStringList &paths,
                          const ImportOptions &options)
{
    ImportReport report;
    if (library.isReadOnly()) {
        report.stopped = Error{ErrorCode::DatabaseReadOnly, library.path(), {}};
        return report;
    }
    ImportRun run;
    run.started = options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc();
    run.paths = paths;
    run.watched = options.watch.has_value();
    ImportLog log(library);
    if (!run.watched) { // so that one that a crash or a power cut ended is seen
        const auto id = log.begin(run);
        if (!id) {
            report.stopped = id.error();
            return report;
        }
        run.id = *id;
    }
    report = Import(library, options).run(paths);
    if (const Outcome<> outcome = nameTwins(library.connection(), report); !outcome && !report.stopped) {
        report.stopped = outcome.error();
    }
    if (isNews(report, options.watch)) {
        run.finished = options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc();
        if (const Outcome<> outcome = log.finish(run, report); !outcome && !report.stopped) {
            report.stopped = outcome.error();
        }
    }
    return report;
}

} // namespace counteroffer

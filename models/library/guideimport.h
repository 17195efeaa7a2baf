// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guiderecord.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace counteroffer {

class LibraryDatabase;

/// What became of one file.
enum class ImportOutcome {
    Added,
    Updated,   ///< known by its path, with other bytes
    Unchanged, ///< known, with the same bytes
    Moved,     ///< the bytes of a guide whose own file is gone: it is the same guide, at another path
    Vanished,  ///< known, and no longer in the folder: the guide stays, marked
    NotAGuide, ///< Markdown, but neither a guide's title nor its tables: not imported
    Failed,    ///< see `error`
};

struct ImportedFile
{
    QString path;
    ImportOutcome outcome = ImportOutcome::Failed;
    GuideId guide = 0; ///< 0 where none is in the library
    std::optional<Error> error;

    bool operator==(const ImportedFile &) const = default;
};

/// An import, file by file. What it did before it stopped is done and stays.
struct ImportReport
{
    QList<ImportedFile> files;
    std::optional<Error>
        stopped; ///< Cancelled, or why the database took no more; nothing when it went through

    [[nodiscard]] int count(ImportOutcome outcome) const;
};

struct ImportProgress
{
    int done = 0;
    int total = 0;
};

struct ImportOptions
{
    std::stop_token stop = {};
    std::function<void(const ImportProgress &)> progress = {}; ///< called in the importing thread
    QDateTime now = {}; ///< the time of import to note; the current moment where invalid
};

/// Brings files and folders (with all below them) into the library: reads and parses in several threads,
/// writes in short transactions, so that a plan can be saved in between, and holds only a few files at a
/// time. Importing again updates what changed by its content hash; of a folder it also notes which files are
/// gone. A folder without Markdown is reported as Failed with FolderWithoutGuides. To be called in a worker,
/// with the worker's own library.
[[nodiscard]] ImportReport importGuides(const LibraryDatabase &library, const QStringList &paths,
                                        const ImportOptions &options = {});

/// Reads the guides again whose index is missing, from the stored bytes, as after an update of the program.
/// @return the number of guides read; Cancelled or an error of the database, and then the rest is read the
///         next time
[[nodiscard]] Result<int> reindexGuides(const LibraryDatabase &library, const ImportOptions &options = {});

} // namespace counteroffer

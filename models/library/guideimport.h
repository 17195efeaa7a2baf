// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/importreport.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace counteroffer {

class LibraryDatabase;

/// How a watched folder is looked through, again and again.
struct WatchOptions
{
    /// Files written later than this are left for the next look: somebody may still be writing.
    QDateTime settledBefore = {};
    /// Files that could not be read, and of which that was said already: they alone are no news.
    QSet<QString> said = {};
};

struct ImportOptions
{
    std::stop_token stop = {};
    std::function<void(const ImportProgress &)> progress = {}; ///< called in the importing thread, at times
    QDateTime now = {}; ///< the time of import to note; the current moment where invalid
    /// Set for a watched folder: a file that is known with this size and time is not read again, and an
    /// import without news is not kept in the list of imports.
    std::optional<WatchOptions> watch = {};
};

/// Brings files and folders (with all below them) into the library: reads and parses in several threads,
/// writes in short transactions, so that a plan can be saved in between, and holds only a few files at a
/// time. Importing again updates what changed by its content hash; of a folder it also notes which files are
/// gone. A folder without Markdown is reported as Failed with FolderWithoutGuides. The report is kept in the
/// library, see ImportLog. To be called in a worker, with the worker's own library.
[[nodiscard]] ImportReport importGuides(const LibraryDatabase &library, const QStringList &paths,
                                        const ImportOptions &options = {});

/// Reads the guides again whose index is missing, from the stored bytes, as after an update of the program.
/// @return the number of guides read; Cancelled or an error of the database, and then the rest is read the
///         next time
[[nodiscard]] Result<int> reindexGuides(const LibraryDatabase &library, const ImportOptions &options = {});

} // namespace counteroffer

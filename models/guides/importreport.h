// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "guides/guiderecord.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace counteroffer {

/// What became of one file.
enum class ImportOutcome {
    Added,
    Updated,         ///< known by its path, with other bytes
    Unchanged,       ///< known, with the same bytes
    Moved,           ///< the bytes of a guide whose own file is gone: it is the same guide, at another path
    Vanished,        ///< known, and no longer in the folder: the guide stays, marked
    NotAGuide,       ///< Markdown, but neither a guide's title nor its tables: not imported
    LinkNotFollowed, ///< a link to another folder, which is left alone so that a circle of links ends
    Failed,          ///< see `error`
};
inline constexpr int importOutcomeCount = int(ImportOutcome::Failed) + 1;

/// A row of an import's report.
struct ImportedFile
{
    QString path;
    ImportOutcome outcome = ImportOutcome::Failed;
    GuideId guide = 0; ///< 0 where none is in the library
    std::optional<Error> error = {};
    QString twin = {};      ///< of Added and Updated: a file with a guide for the same role; empty for none
    bool twinNewer = false; ///< which of the two is shown: the twin, else this one

    bool operator==(const ImportedFile &) const = default;
};

/// An import, file by file. What it did before it stopped is done and stays.
struct ImportReport
{
    QList<ImportedFile> files;
    std::optional<Error>
        stopped; ///< Cancelled, or why the database took no more; nothing when it went through

    [[nodiscard]] int count(ImportOutcome outcome) const;
    /// Whether the library's guides are others than before.
    [[nodiscard]] bool changedGuides() const;
};

/// An import as the library remembers it, without its files: those are read when they are looked at.
struct ImportRun
{
    qint64 id = 0;
    QDateTime started;    ///< UTC
    QDateTime finished;   ///< UTC; invalid where the program ended before the import did
    bool watched = false; ///< begun by a watched folder, not by the person
    QStringList paths;    ///< as they were given
    std::array<int, importOutcomeCount> counts{}; ///< of files, by outcome
    std::optional<Error> stopped;

    [[nodiscard]] int count(ImportOutcome outcome) const { return counts.at(size_t(outcome)); }

    bool operator==(const ImportRun &) const = default;
};

/// How far an import is.
struct ImportProgress
{
    int done = 0; ///< files
    int total = 0;
    double perSecond = 0; ///< files a second so far; 0 while nothing can be said
    int secondsLeft = -1; ///< at this rate; -1 while nothing can be said

    bool operator==(const ImportProgress &) const = default;
};

/// The name of an outcome for a column: "New", "Changed" …
[[nodiscard]] QString importOutcomeName(ImportOutcome outcome);
/// One or two whole sentences on a file: what became of it, and what to do where there is something to do.
[[nodiscard]] QString importSentence(const ImportedFile &file);

} // namespace counteroffer

Q_DECLARE_METATYPE(counteroffer::ImportReport)

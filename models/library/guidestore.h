// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guiderecord.h"
#include "guides/loadedguide.h"
#include "guides/searchresult.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// A guide's diagnostics with the names that a list of them shows.
struct GuideDiagnostics
{
    GuideId guide = 0;
    QString company;
    QString role;
    Diagnostics diagnostics;

    bool operator==(const GuideDiagnostics &) const = default;
};

/// What somebody remembers of a guide: where its file was, what it said, what it was about. Any of it may be
/// empty.
struct GuideReference
{
    QString path;
    QString contentHash;
    QString company;
    QString role;

    bool operator==(const GuideReference &) const = default;
};

/// By what a guide was found again.
enum class FoundBy {
    Path,
    Content, ///< the same text in another file: moved, renamed, or a copy
    Role,    ///< the newest guide for the same role of the same company
};
struct FoundGuide
{
    GuideId id = 0;
    FoundBy by = FoundBy::Path;

    bool operator==(const FoundGuide &) const = default;
};

/// What pages need of the guides in the library. Filled by importGuides(). Errors are those of the database,
/// and GuideMissing; DatabaseReadOnly where a read-only library's index has another form than this program's.
class GuideStore
{
public:
    GuideStore() = default;
    Q_DISABLE_COPY_MOVE(GuideStore)
    virtual ~GuideStore();

    /// Every guide, in the order in which they came in, older twins and vanished files too, marked as such.
    [[nodiscard]] virtual Result<QList<GuideRecord>> records() = 0;
    /// The first of them by company and role, without a look at the others: they are not marked as twins.
    [[nodiscard]] virtual Result<QList<GuideRecord>> firstRecords(int most) = 0;
    /// How many guides have a record.
    [[nodiscard]] virtual Result<int> count() = 0;
    /// How many guides are stored but not yet read by this program's reader: reindexGuides() reads them.
    [[nodiscard]] virtual Result<int> unreadCount() = 0;
    /// The guide's bytes, as its file had them; the file itself may be gone.
    [[nodiscard]] virtual Result<QByteArray> bytes(GuideId id) = 0;
    /// The guide, read anew from its bytes (well below a millisecond for most).
    [[nodiscard]] virtual Result<Guide> guide(GuideId id) = 0;
    /// The guide with its bytes and its file's name.
    [[nodiscard]] virtual Result<LoadedGuide> load(GuideId id) = 0;
    /// The guide that is meant: the one of that file, unless its text and role are others by now; else the
    /// same text elsewhere; else the newest for the same role; else the one of that file after all. Nothing
    /// where there is none of them.
    [[nodiscard]] virtual Result<std::optional<FoundGuide>> find(const GuideReference &reference) = 0;
    /// What its reader found odd, without reading it again.
    [[nodiscard]] virtual Result<Diagnostics> diagnostics(GuideId id) = 0;
    /// The same of all guides that have any, by company and role. Long: for a worker.
    [[nodiscard]] virtual Result<QList<GuideDiagnostics>> allDiagnostics() = 0;
    /// Full-text search, see GuideFullText::search().
    [[nodiscard]] virtual Result<SearchResult> search(const QString &text) = 0;
    /// Takes a guide out of the library; its file stays, and can be imported again.
    [[nodiscard]] virtual Outcome<> remove(GuideId id) = 0;
};

} // namespace counteroffer

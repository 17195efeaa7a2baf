// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"
#include "library/guidewriter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace counteroffer {

/// What the paths of an import lead to.
struct ImportTargets
{
    QStringList files;            ///< each once, absolute, links in the given paths resolved
    QStringList roots;            ///< the folders that were given
    QStringList unreadable;       ///< folders below them that may not be read
    QList<ImportedFile> problems; ///< all that is said before a file is read
};

/// Looks through the file system. A path given as a file is a target whatever its ending is; one that leads
/// nowhere is a target too, and reading it reports it.
[[nodiscard]] ImportTargets findImportTargets(const QStringList &paths, const std::stop_token &stop = {});

/// The known guides below the targets' folders whose files are gone and were not missed before. A folder that
/// is gone itself, or may not be read, says nothing of its guides.
[[nodiscard]] QList<KnownGuide> vanishedGuides(const QList<KnownGuide> &known, const ImportTargets &targets);

/// Whether a path lies below a folder.
[[nodiscard]] bool isBelow(const QString &path, const QString &folder);

/// A file with what tells whether it changed.
struct FoundFile
{
    QString path;
    qint64 size = 0;    ///< bytes
    QDateTime modified; ///< UTC
};

/// The files in order, in groups for one thread each: few enough, and small enough together, to be held in
/// memory some groups at a time. A large file has a group of its own.
class FileGroups final
{
public:
    explicit FileGroups(const QStringList &files) : m_files(files) {}

    [[nodiscard]] bool atEnd() const { return m_next == m_files.size(); }
    [[nodiscard]] QList<FoundFile> next();

private:
    const QStringList &m_files;
    qsizetype m_next = 0;
    std::optional<FoundFile> m_held; // looked at, and too large for the group before
};

} // namespace counteroffer

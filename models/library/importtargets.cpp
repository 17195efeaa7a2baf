// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importtargets.h"

#include "library/guidefolder.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupFiles = 32;
constexpr qint64 groupBytes = 4LL * 1024 * 1024;

ImportedFile failed(const Error &error)
{
    return {error.subject, ImportOutcome::Failed, 0, error};
}

QString resolved(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

void addFolder(ImportTargets &targets, const QString &folder, QStringList &files, const std::stop_token &stop)
{
    const auto listing = findGuideFiles(folder, stop);
    if (!listing) {
        targets.problems.append(failed(listing.error()));
        return;
    }
    targets.roots.append(folder);
    targets.unreadable += listing->unreadable;
    for (const Error &problem : listing->problems) {
        targets.problems.append(failed(problem));
    }
    for (const QString &link : listing->links) {
        targets.problems.append({link, ImportOutcome::LinkNotFollowed, 0, {}});
    }
    if (listing->files.isEmpty() && !stop.stop_requested()) {
        targets.problems.append(failed({ErrorCode::FolderWithoutGuides, folder, {}}));
    }
    files += listing->files;
}

} // namespace

ImportTargets findImportTargets(const QStringList &paths, const std::stop_token &stop)
{
    ImportTargets targets;
    QStringList files;
    for (const QString &path : paths) {
        const QString target = resolved(path);
        if (QFileInfo(target).isDir()) {
            addFolder(targets, target, files, stop);
        } else {
            files.append(target);
        }
    }
    QSet<QString> seen;
    seen.reserve(files.size());
    for (const QString &file : std::as_const(files)) {
        if (!seen.contains(file)) {
            seen.insert(file);
            targets.files.append(file);
        }
    }
    return targets;
}

bool isBelow(const QString &path, const QString &folder)
{
    return folder == "/"_L1 ||
           (path.size() > folder.size() && path.startsWith(folder) && path.at(folder.size()) == u'/');
}

QList<KnownGuide> vanishedGuides(const QList<KnownGuide> &known, const ImportTargets &targets)
{
    const QSet<QString> present(targets.files.cbegin(), targets.files.cend());
    QStringList roots;
    std::copy_if(targets.roots.cbegin(), targets.roots.cend(), std::back_inserter(roots),
                 [](const QString &root) { return QFileInfo(root).isDir(); });
    QList<KnownGuide> vanished;
    for (const KnownGuide &guide : known) {
        const auto holds = [&guide](const QString &folder) { return isBelow(guide.path, folder); };
        if (!guide.missing && std::any_of(roots.cbegin(), roots.cend(), holds) &&
            !present.contains(guide.path) &&
            std::none_of(targets.unreadable.cbegin(), targets.unreadable.cend(), holds) &&
            !QFileInfo::exists(guide.path)) {
            vanished.append(guide);
        }
    }
    return vanished;
}

QList<FoundFile> FileGroups::next()
{
    QList<FoundFile> group;
    qint64 bytes = 0;
    while (!atEnd() && group.size() < groupFiles) {
        if (!m_held) {
            const QFileInfo info(m_files.at(m_next));
            m_held = FoundFile{m_files.at(m_next), info.size(), info.lastModified().toUTC()};
        }
        if (!group.isEmpty() && bytes + m_held->size > groupBytes) {
            break;
        }
        bytes += m_held->size;
        group.append(*std::exchange(m_held, std::nullopt));
        ++m_next;
    }
    return group;
}

} // namespace counteroffer

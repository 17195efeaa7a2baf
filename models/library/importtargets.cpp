// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importtargets.h"

#include "library/guidefile.h"

#include <QFileInfo>
#include <QSet>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchFiles = 64;
constexpr qint64 batchBytes = 16LL * 1024 * 1024;

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

void addFolder(ImportTargets &targets, const QString &folder, QStringList &files)
{
    const auto listing = findGuideFiles(folder);
    if (!listing) {
        targets.problems.append(failed(listing.error()));
        return;
    }
    targets.folders.append(folder);
    for (const Error &problem : listing->problems) {
        targets.problems.append(failed(problem));
    }
    if (listing->files.isEmpty()) {
        targets.problems.append(failed({ErrorCode::FolderWithoutGuides, folder, {}}));
    }
    files += listing->files;
}

} // namespace

ImportTargets findImportTargets(const QStringList &paths)
{
    ImportTargets targets;
    QStringList files;
    for (const QString &path : paths) {
        const QString target = resolved(path);
        if (QFileInfo(target).isDir()) {
            addFolder(targets, target, files);
        } else {
            files.append(target);
        }
    }
    QSet<QString> seen;
    for (const QString &file : std::as_const(files)) {
        if (!seen.contains(file)) {
            seen.insert(file);
            targets.files.append(file);
        }
    }
    return targets;
}

QList<KnownGuide> vanishedGuides(const QList<KnownGuide> &known, const ImportTargets &targets)
{
    const QSet<QString> present(targets.files.cbegin(), targets.files.cend());
    QList<KnownGuide> vanished;
    for (const KnownGuide &guide : known) {
        const bool below =
            std::any_of(targets.folders.cbegin(), targets.folders.cend(), [&guide](const QString &folder) {
                return folder == "/"_L1 || guide.path.startsWith(folder + u'/');
            });
        if (below && !guide.missing && !present.contains(guide.path) && !QFileInfo::exists(guide.path)) {
            vanished.append(guide);
        }
    }
    return vanished;
}

QList<QStringList> importBatches(const QStringList &files)
{
    QList<QStringList> batches;
    qint64 bytes = 0;
    for (const QString &file : files) {
        const qint64 size = QFileInfo(file).size();
        if (batches.isEmpty() || batches.constLast().size() >= batchFiles || bytes + size > batchBytes) {
            batches.append(QStringList());
            bytes = 0;
        }
        batches.last().append(file);
        bytes += size;
    }
    return batches;
}

} // namespace counteroffer

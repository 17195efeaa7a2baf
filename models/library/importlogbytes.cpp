// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importlogbytes.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr int quick = 1; // of zlib's levels: paths need no better

struct OutcomeName
{
    ImportOutcome outcome;
    const char16_t *name;
};
constexpr OutcomeName outcomeNames[] = {
    {ImportOutcome::Added, u"added"},
    {ImportOutcome::Updated, u"updated"},
    {ImportOutcome::Unchanged, u"unchanged"},
    {ImportOutcome::Moved, u"moved"},
    {ImportOutcome::Vanished, u"vanished"},
    {ImportOutcome::NotAGuide, u"not-a-guide"},
    {ImportOutcome::LinkNotFollowed, u"link-not-followed"},
    {ImportOutcome::Failed, u"failed"},
};

// The errors that an import can meet. The numbers of the enum may change between versions, these names not.
struct ErrorName
{
    ErrorCode code;
    const char16_t *name;
};
constexpr ErrorName errorNames[] = {
    {ErrorCode::FileMissing, u"file-missing"},
    {ErrorCode::FileUnreadable, u"file-unreadable"},
    {ErrorCode::FileTooLarge, u"file-too-large"},
    {ErrorCode::FileEmpty, u"file-empty"},
    {ErrorCode::FileIsFolder, u"file-is-folder"},
    {ErrorCode::FileBinary, u"file-binary"},
    {ErrorCode::FileChanging, u"file-changing"},
    {ErrorCode::FileNameUnreadable, u"file-name-unreadable"},
    {ErrorCode::LinkBroken, u"link-broken"},
    {ErrorCode::FolderMissing, u"folder-missing"},
    {ErrorCode::FolderWithoutGuides, u"folder-without-guides"},
    {ErrorCode::FolderVanished, u"folder-vanished"},
    {ErrorCode::DiskFull, u"disk-full"},
    {ErrorCode::DatabaseUnopenable, u"database-unopenable"},
    {ErrorCode::DatabaseCorrupt, u"database-corrupt"},
    {ErrorCode::DatabaseReadOnly, u"database-read-only"},
    {ErrorCode::DatabaseBusy, u"database-busy"},
    {ErrorCode::DatabaseFailed, u"database-failed"},
    {ErrorCode::Cancelled, u"cancelled"},
};

QString nameOf(ImportOutcome outcome)
{
    const auto *found =
        std::find_if(std::begin(outcomeNames), std::end(outcomeNames),
                     [outcome](const OutcomeName &entry) { return entry.outcome == outcome; });
    return QString::fromUtf16(found->name);
}

ImportOutcome outcomeOf(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(outcomeNames), std::end(outcomeNames),
                     [&name](const OutcomeName &entry) { return name == QStringView(entry.name); });
    return found == std::end(outcomeNames) ? ImportOutcome::Failed : found->outcome;
}

QCborMap errorMap(const Error &error)
{
    const auto *found = std::find_if(std::begin(errorNames), std::end(errorNames),
                                     [&error](const ErrorName &entry) { return entry.code == error.code; });
    const QString name = found == std::end(errorNames) ? u"other"_s : QString::fromUtf16(found->name);
    return {{u"code"_s, name},
            {u"subject"_s, error.subject},
            {u"detail"_s, error.detail},
            {u"line"_s, error.line}};
}

Error errorFrom(const QCborMap &map)
{
    const QString name = map.value(u"code"_s).toString();
    const auto *found =
        std::find_if(std::begin(errorNames), std::end(errorNames),
                     [&name](const ErrorName &entry) { return name == QStringView(entry.name); });
    Error error{ErrorCode::FileUnreadable, map.value(u"subject"_s).toString(),
                map.value(u"detail"_s).toString(), int(map.value(u"line"_s).toInteger())};
    if (found != std::end(errorNames)) {
        error.code = found->code;
    } else if (error.detail.isEmpty()) {
        error.detail = name;
    }
    return error;
}

} // namespace

QByteArray runHeadBytes(const ImportRun &run)
{
    QCborMap counts;
    for (const OutcomeName &entry : outcomeNames) {
        counts.insert(QString::fromUtf16(entry.name), run.count(entry.outcome));
    }
    QCborMap map{{u"paths"_s, QCborArray::fromStringList(run.paths)}, {u"counts"_s, counts}};
    if (run.stopped) {
        map.insert(u"stopped"_s, errorMap(*run.stopped));
    }
    return QCborValue(map).toCbor();
}

void readRunHead(ImportRun &run, const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const QCborArray paths = map.value(u"paths"_s).toArray();
    for (const auto &path : paths) {
        run.paths.append(path.toString());
    }
    const QCborMap counts = map.value(u"counts"_s).toMap();
    for (const auto &entry : counts) {
        run.counts.at(size_t(outcomeOf(entry.first.toString()))) += int(entry.second.toInteger());
    }
    if (map.contains(u"stopped"_s)) {
        run.stopped = errorFrom(map.value(u"stopped"_s).toMap());
    }
}

QByteArray importedFilesBytes(const QList<ImportedFile> &files)
{
    QCborArray rows;
    for (const ImportedFile &file : files) {
        QCborMap row{{u"path"_s, file.path}, {u"outcome"_s, nameOf(file.outcome)}};
        if (file.guide != 0) {
            row.insert(u"guide"_s, file.guide);
        }
        if (file.error) {
            row.insert(u"error"_s, errorMap(*file.error));
        }
        if (!file.twin.isEmpty()) {
            row.insert(u"twin"_s, file.twin);
            row.insert(u"twin-newer"_s, file.twinNewer);
        }
        rows.append(row);
    }
    return qCompress(QCborValue(rows).toCbor(), quick);
}

QList<ImportedFile> importedFilesFrom(const QByteArray &bytes)
{
    QList<ImportedFile> files;
    if (bytes.isEmpty()) {
        return files;
    }
    const QCborArray rows = QCborValue::fromCbor(qUncompress(bytes)).toArray();
    files.reserve(rows.size());
    for (const auto &value : rows) {
        const QCborMap row = value.toMap();
        ImportedFile file;
        file.path = row.value(u"path"_s).toString();
        file.outcome = outcomeOf(row.value(u"outcome"_s).toString());
        file.guide = row.value(u"guide"_s).toInteger();
        if (row.contains(u"error"_s)) {
            file.error = errorFrom(row.value(u"error"_s).toMap());
        }
        file.twin = row.value(u"twin"_s).toString();
        file.twinNewer = row.value(u"twin-newer"_s).toBool();
        files.append(file);
    }
    return files;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarybackup.h"

#include "library/librarydatabase.h"
#include "library/librarystate.h"
#include "library/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

// Sorts as text in the order of time, and is allowed in every file system's names.
constexpr QStringView momentFormat = u"yyyy-MM-dd'T'HH-mm-ss-zzz'Z'";
constexpr qsizetype momentLength = 24;
constexpr auto ending = ".db"_L1;

QString backupFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).absolutePath() + u"/backups"_s;
}

QString stem(const QString &libraryPath)
{
    return QFileInfo(libraryPath).completeBaseName() + u'-';
}

QDateTime orCurrent(const QDateTime &now)
{
    return (now.isValid() ? now : QDateTime::currentDateTimeUtc()).toUTC();
}

Error backupError(const SqlConnection &connection, const QString &detail)
{
    return {ErrorCode::BackupFailed, connection.path(), detail};
}

// SQLite does not wait for the disk when it copies; a backup that a power cut can undo is none.
bool syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

Outcome<> verifyCopy(const QString &path)
{
    const auto copy = SqlConnection::open(path, SqlConnection::Mode::Immutable);
    if (!copy) {
        return failure(copy.error());
    }
    const auto finding = SqlStatement(*copy, u"PRAGMA quick_check(1)"_s).first();
    if (!finding) {
        return failure(finding.error());
    }
    if (!*finding || (*finding)->toString() != "ok"_L1) {
        return failure(Error{ErrorCode::DatabaseCorrupt, path, {}});
    }
    return Done{};
}

void dropOldBackups(const QString &libraryPath, bool ofTheDay)
{
    const QList<LibraryBackup> backups = libraryBackups(libraryPath);
    int kept = 0;
    for (const LibraryBackup &backup : backups) {
        if (backup.reason.isEmpty() == ofTheDay && ++kept > keptBackups) {
            QFile::remove(backup.path); // one that cannot go is tried again next time
        }
    }
}

/// The parts of a library that are there: its file, and SQLite's logs beside it, which may hold the newest
/// changes. A log that is left behind would be taken for the next file's own, and ruin it.
QStringList partsOf(const QString &libraryPath)
{
    QStringList tails;
    for (const QString &tail : {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()}) {
        if (QFileInfo::exists(libraryPath + tail)) {
            tails.append(tail);
        }
    }
    return tails;
}

// All parts move together, or none.
bool moveLibrary(const QString &from, const QString &to)
{
    QStringList moved;
    const QStringList tails = partsOf(from);
    for (const QString &tail : tails) {
        if (!QFile::rename(from + tail, to + tail)) {
            for (const QString &back : std::as_const(moved)) {
                QFile::rename(to + back, from + back);
            }
            return false;
        }
        moved.append(tail);
    }
    return true;
}

/// Puts `incoming` in the library's place and what was there aside; on a failure all is as it was.
Result<QString> exchange(const QString &incoming, const QString &libraryPath, const QDateTime &now)
{
    QString aside;
    if (!partsOf(libraryPath).isEmpty()) {
        aside = libraryPath + u".replaced-"_s + now.toString(momentFormat);
        if (!moveLibrary(libraryPath, aside)) {
            return failure(Error{ErrorCode::FileUnwritable, libraryPath, {}});
        }
    }
    if (!QFile::rename(incoming, libraryPath)) {
        if (!aside.isEmpty()) {
            moveLibrary(aside, libraryPath);
        }
        return failure(Error{ErrorCode::FileUnwritable, libraryPath, {}});
    }
    return aside;
}

} // namespace

QList<LibraryBackup> libraryBackups(const QString &libraryPath)
{
    const QString begin = stem(libraryPath);
    const QDir folder(backupFolder(libraryPath));
    // By hand and not by pattern: the library's name may hold what a pattern takes for its own.
    const QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    QList<LibraryBackup> backups;
    for (const QString &name : names) {
        if (!name.startsWith(begin) || !name.endsWith(ending) ||
            name.size() < begin.size() + momentLength + ending.size()) {
            continue;
        }
        const QString moment = name.mid(begin.size(), momentLength);
        QDateTime made = QDateTime::fromString(moment, momentFormat.toString());
        made.setTimeSpec(Qt::UTC);
        if (made.isValid()) {
            const QString reason = name.sliced(begin.size() + momentLength).chopped(ending.size());
            backups.append({folder.filePath(name), made, reason.mid(1)});
        }
    }
    return backups;
}

Result<LibraryBackup> backUpLibrary(const SqlConnection &connection, const QDateTime &now,
                                    const QString &reason)
{
    const QString folder = backupFolder(connection.path());
    if (!QDir().mkpath(folder)) {
        return failure(backupError(connection, folder));
    }
    const QDateTime made = orCurrent(now);
    const QString tail = reason.isEmpty() ? QString() : QString(u'-' + reason);
    const QString path =
        folder + u'/' + stem(connection.path()) + made.toString(momentFormat) + tail + u".db"_s;
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    if (const Outcome<> copied = runSql(connection, u"VACUUM INTO ?"_s, {unfinished}); !copied) {
        QFile::remove(unfinished);
        return failure(backupError(connection, copied.error().detail));
    }
    const Outcome<> sound = verifyCopy(unfinished);
    if (!sound || !syncToDisk(unfinished)) {
        QFile::remove(unfinished);
        return failure(backupError(connection, sound ? path : sound.error().detail));
    }
    QFile::remove(path); // of the same millisecond: the newer copy is the better one
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return failure(backupError(connection, path));
    }
    dropOldBackups(connection.path(), reason.isEmpty());
    return LibraryBackup{path, made, reason};
}

Result<std::optional<LibraryBackup>> backUpIfDue(const LibraryDatabase &library, const QDateTime &now)
{
    const auto changed = plansChanged(library.connection());
    if (!changed) {
        return failure(changed.error());
    }
    const QList<LibraryBackup> backups = libraryBackups(library.path());
    const QDateTime last = backups.isEmpty() ? QDateTime() : backups.constFirst().made;
    const bool unsaved = changed->isValid() && (!last.isValid() || last < *changed);
    const QDate today = orCurrent(now).date();
    const bool ofToday = std::any_of(backups.cbegin(), backups.cend(), [today](const LibraryBackup &backup) {
        return backup.reason.isEmpty() && backup.made.date() == today;
    });
    if (!unsaved || ofToday) {
        return std::optional<LibraryBackup>();
    }
    const auto backup = backUpLibrary(library.connection(), now, {});
    if (!backup) {
        return failure(backup.error());
    }
    return std::optional(*backup);
}

Result<QString> restoreLibrary(const QString &backupPath, const QString &libraryPath, const QDateTime &now)
{
    {
        LibraryOptions look;
        look.readOnly = true;
        const auto backup = LibraryDatabase::open(backupPath, look);
        if (!backup && backup.error().code != ErrorCode::DatabaseReadOnly) { // an older schema is welcome
            return failure(backup.error());
        }
    }
    const QString incoming = libraryPath + u".incoming"_s;
    QFile::remove(incoming);
    if (!QFile::copy(backupPath, incoming) || !syncToDisk(incoming)) {
        QFile::remove(incoming);
        return failure(Error{ErrorCode::FileUnwritable, incoming, {}});
    }
    auto aside = exchange(incoming, libraryPath, orCurrent(now));
    if (!aside) {
        QFile::remove(incoming);
    }
    return aside;
}

} // namespace counteroffer

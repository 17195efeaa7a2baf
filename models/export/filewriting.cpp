// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/filewriting.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

Error writeError(const QString &path, const QSaveFile &file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString()};
}

} // namespace

QString fileNameFor(const QString &words, const QString &suffix, const QString &otherwise)
{
    constexpr qsizetype mostLetters = 60; // of up to four bytes each: below the 255 of a name
    QString name = words;
    for (QChar &c : name) {
        const bool plain = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || u" ,-_–()"_s.contains(c);
        c = plain ? c : c.isSpace() ? QChar(u' ') : QChar(u'-');
    }
    name = name.simplified().left(mostLetters).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    const bool says = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c != u'-' && c != u' '; });
    return (says ? name : otherwise) + u'.' + suffix;
}

Outcome<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(Error{ErrorCode::FileIsFolder, path, {}});
    }
    if (!info.absoluteDir().exists()) {
        return failure(Error{ErrorCode::FolderMissing, info.absolutePath(), {}});
    }
    if (info.exists() && !info.isFile()) { // a device or a pipe would be replaced by a file
        return failure(Error{ErrorCode::FileUnwritable, path, {}});
    }
    if (info.exists() && !info.isWritable()) { // replacing it would go round what its owner forbade
        return failure(Error{ErrorCode::FileUnwritable, path, {}});
    }
    QSaveFile file(path);
    errno = 0;
    // Flushed before it is committed: of a small file commit() writes the bytes last of all, and does not see
    // that they had no room (Qt 6.4).
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        return failure(writeError(path, file));
    }
    return Done{};
}

Outcome<> checkSuffix(const QString &path, const QStringList &suffixes)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffixes.contains(suffix, Qt::CaseInsensitive)) {
        return Done{};
    }
    QStringList endings;
    for (const QString &one : suffixes) {
        endings.append(u'.' + one);
    }
    return failure(Error{ErrorCode::FileNameWrong, path, endings.join(u", "_s)});
}

} // namespace counteroffer

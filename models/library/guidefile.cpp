// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QByteArray &bytes)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    return std::all_of(text.cbegin(), text.cend(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

/// What the bytes are when they are no text; empty for text. No text file holds a NUL.
QString binaryKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return u"UTF-16"_s;
    }
    return bytes.contains('\0') ? u"NUL"_s : QString();
}

std::optional<ErrorCode> problemWith(const QFileInfo &info)
{
    if (!info.exists()) {
        return ErrorCode::FileMissing;
    }
    if (info.isDir()) {
        return ErrorCode::FileIsFolder;
    }
    if (!info.isFile()) {
        return ErrorCode::FileUnreadable; // a pipe would keep its reader waiting for ever
    }
    if (info.size() > largestGuideFile) {
        return ErrorCode::FileTooLarge;
    }
    return std::nullopt;
}

bool isMarkdown(const QFileInfo &info)
{
    const QString suffix = info.suffix().toLower();
    return suffix == "md"_L1 || suffix == "markdown"_L1;
}

} // namespace

Result<GuideFile> readGuideFile(const QString &path)
{
    const QFileInfo info(path);
    if (const auto problem = problemWith(info)) {
        return failure(Error{*problem, path, {}});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    }
    GuideFile guide;
    guide.modified = info.lastModified().toUTC();
    guide.bytes = file.read(largestGuideFile + 1); // it may have grown since it was asked for its size
    if (file.error() != QFileDevice::NoError) {
        return failure(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    }
    if (guide.bytes.size() > largestGuideFile) {
        return failure(Error{ErrorCode::FileTooLarge, path, {}});
    }
    if (isBlank(guide.bytes)) {
        return failure(Error{ErrorCode::FileEmpty, path, {}});
    }
    if (const QString kind = binaryKind(guide.bytes); !kind.isEmpty()) {
        return failure(Error{ErrorCode::FileBinary, path, kind});
    }
    guide.contentHash = guideHash(guide.bytes);
    return guide;
}

QString guideHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<FolderListing> findGuideFiles(const QString &folder)
{
    const QFileInfo root(folder);
    if (!root.isDir()) {
        return failure(Error{ErrorCode::FolderMissing, folder, {}});
    }
    FolderListing listing;
    QStringList waiting = {root.absoluteFilePath()};
    while (!waiting.isEmpty()) {
        const QDir directory(waiting.takeLast());
        if (!directory.isReadable()) {
            listing.problems.append(Error{ErrorCode::FileUnreadable, directory.path(), {}});
            continue;
        }
        // System: links that lead nowhere and pipes are found too, so that each can be reported.
        const QFileInfoList entries =
            directory.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir()) {
                if (!entry.isSymLink()) {
                    waiting.append(entry.absoluteFilePath());
                }
            } else if (isMarkdown(entry)) {
                listing.files.append(entry.absoluteFilePath());
            }
        }
    }
    listing.files.sort();
    return listing;
}

} // namespace counteroffer

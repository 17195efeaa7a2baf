// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <optional>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;
constexpr int pause = 20; // ms

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
        if (info.isSymLink()) {
            return ErrorCode::LinkBroken;
        }
        return info.filePath().contains(QChar(QChar::ReplacementCharacter)) ? ErrorCode::FileNameUnreadable
                                                                            : ErrorCode::FileMissing;
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

/// Reads the bytes once. Nothing where the file was another one afterwards than before.
Result<std::optional<GuideFile>> readOnce(const QString &path)
{
    const QFileInfo info(path);
    if (const auto problem = problemWith(info)) {
        return failure(Error{*problem, path, {}});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    }
    GuideFile guide;
    guide.modified = info.lastModified();
    guide.bytes = file.read(info.size() + 1); // a byte more tells whether it has grown meanwhile
    if (file.error() != QFileDevice::NoError) {
        return failure(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    }
    // What another program is writing just now is no guide yet. Files in the program itself do not change.
    const bool whole = guide.bytes.size() == info.size() && guide.bytes.size() == file.size() &&
                       guide.modified == file.fileTime(QFileDevice::FileModificationTime);
    guide.modified = guide.modified.toUTC();
    return whole || path.startsWith(u':') ? std::optional(guide) : std::nullopt;
}

} // namespace

Result<GuideFile> readGuideFile(const QString &path)
{
    std::optional<GuideFile> guide;
    for (int i = 0; i < tries && !guide; ++i) {
        if (i > 0) {
            QThread::msleep(pause);
        }
        auto read = readOnce(path);
        if (!read) {
            return failure(read.error());
        }
        guide = std::move(*read);
    }
    if (!guide) {
        return failure(Error{ErrorCode::FileChanging, path, {}});
    }
    if (isBlank(guide->bytes)) {
        return failure(Error{ErrorCode::FileEmpty, path, {}});
    }
    if (const QString kind = binaryKind(guide->bytes); !kind.isEmpty()) {
        return failure(Error{ErrorCode::FileBinary, path, kind});
    }
    guide->contentHash = guideHash(guide->bytes);
    return *std::move(guide);
}

QString guideHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace counteroffer

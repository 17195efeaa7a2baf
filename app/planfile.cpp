// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planfile.h"

#include "negotiation/planjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace counteroffer {

QString planFileSuffix()
{
    return QStringLiteral(".counteroffer");
}

Result<Plan> openPlanFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(Error{ErrorCode::FileIsFolder, path, {}});
    }
    if (!info.exists()) {
        return failure(Error{ErrorCode::FileMissing, path, {}});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    }
    // One byte more than a plan may have: enough to know, and a pipe without end is not read to its end.
    const QByteArray bytes = file.read(largestPlanBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    }
    return planFromJson(bytes, info.fileName());
}

Outcome<> savePlanFile(const Plan &plan, const QString &path)
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
    QSaveFile file(path);
    const QByteArray bytes = planToJson(plan);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
        return failure(
            Error{full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString()});
    }
    return Done{};
}

} // namespace counteroffer

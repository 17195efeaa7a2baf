// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planfile.h"

#include "export/filewriting.h"
#include "negotiation/planjson.h"

#include <QFile>
#include <QFileInfo>

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
    return writeWhole(path, planToJson(plan));
}

} // namespace counteroffer

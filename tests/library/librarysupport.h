// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/librarydatabase.h"
#include "library/planstore.h"
#include "library/sql.h"

#include <QDateTime>
#include <QFile>
#include <QString>
#include <QTest>

#include <memory>

namespace counteroffer::test {

inline QDateTime moment(int day, int hour = 12)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC);
}

inline StoredPlan plan(const QString &id, const QByteArray &document = "{\"target\":1}")
{
    return {{id, u"Plan " + id, moment(1), moment(2), false, {}}, document};
}

/// The library, or null; what went wrong is printed for whoever reads the test's output.
inline std::unique_ptr<LibraryDatabase> openLibrary(const QString &path, const LibraryOptions &options = {})
{
    auto library = LibraryDatabase::open(path, options);
    if (!library) {
        qWarning("%s", qPrintable(errorSentence(library.error())));
        return nullptr;
    }
    return std::move(library).value();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first value that a statement gives; an invalid variant where it failed or gave none.
inline QVariant sqlValue(const LibraryDatabase &library, const QString &sql)
{
    const auto value = SqlStatement(library.connection(), sql).first();
    return value && *value ? **value : QVariant();
}

} // namespace counteroffer::test

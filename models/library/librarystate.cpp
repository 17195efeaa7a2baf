// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarystate.h"

#include "library/sql.h"

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plansChangedName = "plans_changed"_L1;
constexpr auto guidesVersionName = "guides_version"_L1;

} // namespace

Result<QString> libraryState(const SqlConnection &connection, const QString &name)
{
    const auto value =
        SqlStatement(connection, u"SELECT value FROM library_state WHERE name = ?"_s).first({name});
    if (!value) {
        return failure(value.error());
    }
    return *value ? (*value)->toString() : QString();
}

Outcome<> setLibraryState(const SqlConnection &connection, const QString &name, const QString &value)
{
    return runSql(connection,
                  u"INSERT INTO library_state (name, value) VALUES (?, ?)"
                  " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                  {name, value});
}

Result<QString> guidesVersion(const SqlConnection &connection)
{
    return libraryState(connection, guidesVersionName);
}

Outcome<> noteGuidesChanged(const SqlConnection &connection)
{
    const auto version = guidesVersion(connection);
    if (!version) {
        return failure(version.error());
    }
    return setLibraryState(connection, guidesVersionName, QString::number(version->toLongLong() + 1));
}

Result<QDateTime> plansChanged(const SqlConnection &connection)
{
    const auto value = libraryState(connection, plansChangedName);
    if (!value) {
        return failure(value.error());
    }
    return momentFromSql(*value);
}

Outcome<> setPlansChanged(const SqlConnection &connection, const QDateTime &now)
{
    return setLibraryState(connection, plansChangedName, toSql(now).toString());
}

} // namespace counteroffer

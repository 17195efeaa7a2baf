// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importtwins.h"

#include "library/guiderows.h"
#include "library/sql.h"

#include <QHash>
#include <QSet>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

bool cameIn(const ImportedFile &file)
{
    return file.outcome == ImportOutcome::Added || file.outcome == ImportOutcome::Updated;
}

/// The guides of roles that have several, as far as `wanted` holds one of them.
Result<QList<QList<GuideId>>> sharedRoles(const SqlConnection &connection, const QSet<GuideId> &wanted)
{
    QList<QList<GuideId>> roles;
    SqlStatement statement(connection, u"SELECT group_concat(guide_id) FROM guide_index WHERE role <> ''"
                                       " GROUP BY company COLLATE NOCASE, role COLLATE NOCASE"
                                       " HAVING count(*) > 1"_s);
    const Outcome<> read = statement.each({}, [&roles, &wanted](const QSqlQuery &row) {
        QList<GuideId> ids;
        bool touched = false;
        const QStringList words = row.value(0).toString().split(u',');
        for (const QString &word : words) {
            ids.append(word.toLongLong());
            touched = touched || wanted.contains(ids.constLast());
        }
        if (touched) {
            roles.append(ids);
        }
    });
    if (!read) {
        return failure(read.error());
    }
    return roles;
}

/// A guide's twin as the report names it.
struct Twin
{
    QString path;
    bool newer = false;
};

void addTwins(QHash<GuideId, Twin> &twins, QList<GuideRecord> records)
{
    markOlderTwins(records);
    QHash<GuideId, QString> paths;
    for (const GuideRecord &record : std::as_const(records)) {
        paths.insert(record.id, record.path);
    }
    for (const GuideRecord &record : std::as_const(records)) {
        if (record.newerTwin) {
            twins.insert(record.id, {paths.value(*record.newerTwin), true});
            if (!twins.contains(*record.newerTwin)) { // the one shown names one of those behind it
                twins.insert(*record.newerTwin, {record.path, false});
            }
        }
    }
}

} // namespace

Outcome<> nameTwins(const SqlConnection &connection, ImportReport &report)
{
    QSet<GuideId> wanted;
    for (const ImportedFile &file : std::as_const(report.files)) {
        if (cameIn(file)) {
            wanted.insert(file.guide);
        }
    }
    if (wanted.isEmpty()) {
        return Done{};
    }
    const auto roles = sharedRoles(connection, wanted);
    if (!roles) {
        return failure(roles.error());
    }
    QHash<GuideId, Twin> twins;
    for (const QList<GuideId> &ids : *roles) {
        RecordChoice choice;
        choice.ids = ids;
        auto records = readGuideRecords(connection, choice);
        if (!records) {
            return failure(records.error());
        }
        addTwins(twins, std::move(records).value());
    }
    for (ImportedFile &file : report.files) {
        const auto twin = twins.constFind(file.guide);
        if (cameIn(file) && twin != twins.constEnd()) {
            file.twin = twin->path;
            file.twinNewer = twin->newer;
        }
    }
    return Done{};
}

} // namespace counteroffer

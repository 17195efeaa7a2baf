// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guidefinding.h"

#include "library/guiderows.h"
#include "library/sql.h"

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// What the library holds where the reference points to, and how well it fits.
struct Candidate
{
    GuideId id = 0;
    QString contentHash;
    QString company;
    QString role;
};

Result<QList<Candidate>> candidates(const SqlConnection &connection, const QString &condition,
                                    const QString &value)
{
    QList<Candidate> found;
    if (value.isEmpty()) {
        return found;
    }
    SqlStatement statement(connection, u"SELECT s.id, s.content_hash, i.company, i.role FROM guide_source s"
                                       " JOIN guide_index i ON i.guide_id = s.id WHERE %1"
                                       " ORDER BY s.missing_since IS NOT NULL, s.id"_s.arg(condition));
    const Outcome<> read = statement.each({value}, [&found](const QSqlQuery &row) {
        found.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                      row.value(3).toString()});
    });
    if (!read) {
        return failure(read.error());
    }
    return found;
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether the guide at the remembered path is the remembered one, as far as anything is remembered of it.
bool isMeant(const Candidate &guide, const GuideReference &reference)
{
    const bool nothingElse = reference.contentHash.isEmpty() && reference.role.isEmpty();
    return nothingElse || guide.contentHash == reference.contentHash ||
           (sameText(guide.company, reference.company) && sameText(guide.role, reference.role));
}

/// The newest guide for a role of a company.
Result<std::optional<GuideId>> newestFor(const SqlConnection &connection, const GuideReference &reference)
{
    RecordChoice choice;
    if (reference.role.isEmpty()) {
        return std::optional<GuideId>();
    }
    SqlStatement statement(connection, u"SELECT guide_id FROM guide_index"
                                       " WHERE company = ? COLLATE NOCASE AND role = ? COLLATE NOCASE"_s);
    const Outcome<> read =
        statement.each({toSql(reference.company), reference.role},
                       [&choice](const QSqlQuery &row) { choice.ids.append(row.value(0).toLongLong()); });
    if (!read) {
        return failure(read.error());
    }
    if (choice.ids.isEmpty()) {
        return std::optional<GuideId>();
    }
    auto records = readGuideRecords(connection, choice);
    if (!records) {
        return failure(records.error());
    }
    markOlderTwins(*records);
    const auto newest = std::find_if(records->cbegin(), records->cend(),
                                     [](const GuideRecord &record) { return !record.newerTwin; });
    return newest == records->cend() ? std::nullopt : std::optional(newest->id);
}

} // namespace

Result<std::optional<FoundGuide>> findGuide(const SqlConnection &connection, const GuideReference &reference)
{
    const auto there = candidates(connection, u"s.path = ?"_s, reference.path);
    if (!there) {
        return failure(there.error());
    }
    if (!there->isEmpty() && isMeant(there->constFirst(), reference)) {
        return std::optional(FoundGuide{there->constFirst().id, FoundBy::Path});
    }
    const auto alike = candidates(connection, u"s.content_hash = ?"_s, reference.contentHash);
    if (!alike) {
        return failure(alike.error());
    }
    if (!alike->isEmpty()) {
        return std::optional(FoundGuide{alike->constFirst().id, FoundBy::Content});
    }
    const auto newest = newestFor(connection, reference);
    if (!newest) {
        return failure(newest.error());
    }
    if (*newest) {
        return std::optional(FoundGuide{**newest, FoundBy::Role});
    }
    return there->isEmpty() ? std::nullopt : std::optional(FoundGuide{there->constFirst().id, FoundBy::Path});
}

} // namespace counteroffer

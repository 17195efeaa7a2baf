// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guiderecord.h"

#include <QHash>

#include <tuple>
#include <utility>

namespace counteroffer {

namespace {

bool isNewer(const GuideRecord &a, const GuideRecord &b)
{
    const auto age = [](const GuideRecord &record) {
        return std::tuple(record.lastUpdated, !record.missingSince.isValid(), record.modified,
                          record.imported, record.id);
    };
    return age(b) < age(a);
}

} // namespace

void markOlderTwins(QList<GuideRecord> &records)
{
    QHash<std::pair<QString, QString>, qsizetype> newest;
    const auto key = [](const GuideRecord &record) {
        return std::pair(record.company.toCaseFolded(), record.role.toCaseFolded());
    };
    // Guides that name no role are no twins: nothing says that they speak of the same.
    const auto named = [](const GuideRecord &record) { return !record.role.isEmpty(); };
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!named(records.at(i))) {
            continue;
        }
        const auto known = newest.constFind(key(records.at(i)));
        if (known == newest.constEnd() || isNewer(records.at(i), records.at(*known))) {
            newest.insert(key(records.at(i)), i);
        }
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        const qsizetype best = named(records.at(i)) ? newest.value(key(records.at(i))) : i;
        records[i].newerTwin = best == i ? std::nullopt : std::optional(records.at(best).id);
    }
}

} // namespace counteroffer

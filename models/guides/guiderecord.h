// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "guides/rolefamily.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// A guide's number in the library: stays the same while its file changes, moves or vanishes. Never reused.
using GuideId = qint64;

/// The total of one row of a guide's compensation table.
struct RegionTotal
{
    QString name;      ///< the region; empty where the table has none
    QString level;     ///< the level, else the title; empty where the table has none
    Currency currency; ///< the row's; the total carries its own
    std::optional<MoneyRange> total;

    bool operator==(const RegionTotal &) const = default;
};

/// What a table shows of one guide without reading it again.
struct GuideRecord
{
    GuideId id = 0; ///< 0 for one that is not in the library
    QString path;   ///< of the file it was read from
    QString company;
    QString role;
    RoleFamily family = RoleFamily::Unknown;
    bool signature = false;
    Currency currency; ///< of the first row
    TableLayout layout = TableLayout::None;
    QList<RegionTotal> regions;      ///< one for each row, in the guide's order
    std::optional<MoneyRange> total; ///< of the first row
    QDate lastUpdated;               ///< as the guide says; invalid where it does not
    DataQuality quality = DataQuality::Unknown;
    EquityBasis equityStated = EquityBasis::Unknown;
    EquityBasis equityInferred = EquityBasis::Unknown;
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    QDateTime modified;               ///< of the file
    QDateTime imported;               ///< when these bytes came into the library
    QDateTime missingSince;           ///< when the file was first missed; invalid while it is there
    std::optional<GuideId> newerTwin; ///< a newer guide for the same role of the same company, from elsewhere

    bool operator==(const GuideRecord &) const = default;
};

/// Sets `newerTwin` of all but the newest guide of each company's role. Newer is: updated later as the guide
/// says, then a file that is there before one that vanished, then a file written later, then imported later.
void markOlderTwins(QList<GuideRecord> &records);

} // namespace counteroffer

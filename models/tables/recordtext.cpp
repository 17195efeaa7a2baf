// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/recordtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int daysOfMonth = 30;
constexpr int daysOfYear = 365;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString basisName(EquityBasis basis)
{
    return basis == EquityBasis::Grant ? Wording::tr("per grant") : Wording::tr("per year");
}

} // namespace

BasisConfidence basisConfidence(const GuideRecord &record)
{
    const bool stated = record.equityStated != EquityBasis::Unknown;
    const bool inferred = record.equityInferred != EquityBasis::Unknown;
    if (stated && inferred) {
        return record.equityStated == record.equityInferred ? BasisConfidence::Agreed
                                                            : BasisConfidence::Conflict;
    }
    return inferred ? BasisConfidence::Inferred : stated ? BasisConfidence::Stated : BasisConfidence::Unknown;
}

QString basisConfidenceName(BasisConfidence confidence)
{
    switch (confidence) {
    case BasisConfidence::Agreed:
        return Wording::tr("Stated and adds up");
    case BasisConfidence::Inferred:
        return Wording::tr("Not stated, adds up");
    case BasisConfidence::Stated:
        return Wording::tr("Stated, not proven");
    case BasisConfidence::Conflict:
        return Wording::tr("Stated, adds up otherwise");
    case BasisConfidence::Unknown:
        return Wording::tr("Not known");
    }
    return {};
}

QString basisText(const GuideRecord &record)
{
    switch (basisConfidence(record)) {
    case BasisConfidence::Agreed:
        //: %1 is "per year" or "per grant"
        return Wording::tr("%1, adds up").arg(basisName(record.equityStated));
    case BasisConfidence::Inferred:
        //: The guide does not say it, its figures do; %1 is "per year" or "per grant"
        return Wording::tr("%1 by its sums").arg(basisName(record.equityInferred));
    case BasisConfidence::Stated:
        return Wording::tr("%1, not proven").arg(basisName(record.equityStated));
    case BasisConfidence::Conflict:
        //: The guide says one basis, its figures add up by the other
        return Wording::tr("%1? says %2")
            .arg(basisName(record.equityInferred), basisName(record.equityStated));
    case BasisConfidence::Unknown:
        break;
    }
    return {};
}

QString qualityName(DataQuality quality)
{
    switch (quality) {
    case DataQuality::High:
        return Wording::tr("High");
    case DataQuality::Medium:
        return Wording::tr("Medium");
    case DataQuality::Low:
        return Wording::tr("Low");
    case DataQuality::Unknown:
        break;
    }
    return Wording::tr("Not stated");
}

std::optional<int> ageInDays(const GuideRecord &record, QDate today)
{
    if (!record.lastUpdated.isValid()) {
        return std::nullopt;
    }
    return int(std::max<qint64>(0, record.lastUpdated.daysTo(today)));
}

QString ageText(int days)
{
    if (days < 2 * daysOfMonth) {
        return days == 1 ? Wording::tr("1 day") : Wording::tr("%1 days").arg(days);
    }
    if (days < 2 * daysOfYear) {
        return Wording::tr("%1 months").arg(days / daysOfMonth);
    }
    return Wording::tr("%1 years").arg(days / daysOfYear);
}

QStringList regionNames(const GuideRecord &record)
{
    QStringList names;
    for (const RegionTotal &region : record.regions) {
        if (!region.name.isEmpty() && !names.contains(region.name)) {
            names.append(region.name);
        }
    }
    return names;
}

} // namespace counteroffer

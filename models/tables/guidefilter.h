// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "tables/recordtext.h"

#include <QJsonObject>

namespace counteroffer {

/// The parts of a filter; each accepts or refuses a guide by itself.
enum class FilterPart {
    Text,
    Company,
    Family,
    Region,
    Currency,
    Pay,
    Age,
    Quality,
    EquityBasis,
    Problems,
};
inline constexpr int filterPartCount = 10;

/// What the person looks for. An empty part accepts every guide; within a part any of its choices will do;
/// all parts have to accept.
struct GuideFilter
{
    enum class Problems { Any, With, Without };

    QString text;                 ///< words, each of which has to stand somewhere in the table's texts
    QStringList companies;        ///< as written
    QList<RoleFamily> families;   ///< Signature among them
    QStringList regions;          ///< regionKey()s
    QStringList currencies;       ///< ISO codes
    std::optional<Money> payFrom; ///< the guide's total reaches at least this
    std::optional<Money> payTo;   ///< the guide's total begins at most here
    std::optional<int> mostAge;   ///< days; a guide that does not say its age is refused
    QList<DataQuality> qualities;
    QList<BasisConfidence> confidences;
    Problems problems = Problems::Any; ///< errors and warnings
    bool older = false; ///< also guides of which the library holds a newer one for the same role

    [[nodiscard]] bool isSet(FilterPart part) const;
    [[nodiscard]] bool isEmpty() const;
    void clear(FilterPart part);

    bool operator==(const GuideFilter &) const = default;
};

/// What a part is called: "Company", "Region".
[[nodiscard]] QString filterPartName(FilterPart part);

/// A filter as a document to be kept by its name, and back. Unknown keys and values of a newer version are
/// passed over.
[[nodiscard]] QJsonObject toJson(const GuideFilter &filter);
[[nodiscard]] GuideFilter guideFilterFromJson(const QJsonObject &json);

} // namespace counteroffer

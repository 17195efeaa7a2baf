// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/ratetable.h"

#include <QString>

namespace counteroffer {

/// The most roles that one comparison holds; the least is two.
inline constexpr int mostCompared = 4;

/// A role to compare: one row of one guide.
struct ComparedRole
{
    qint64 guideId = 0;
    QString name; ///< "Company, role, region"
    std::optional<MoneyRange> total;

    bool operator==(const ComparedRole &) const = default;
};

/// A role on the common axis, with its distance from the first one.
struct ComparedRow
{
    ComparedRole role;
    std::optional<MoneyRange> total;       ///< in the axis' currency; nothing: see `missing`
    std::optional<ExchangeRate> rate;      ///< what it was converted by; nothing where nothing was
    std::optional<MoneyRange> difference;  ///< low minus the first's low, high minus high: lo may be above hi
    std::optional<Money> middleDifference; ///< middle minus the first's middle

    enum class Missing { Nothing, Total, Rate };
    Missing missing = Missing::Nothing;

    bool operator==(const ComparedRow &) const = default;
};

struct Comparison
{
    Currency currency; ///< of the axis: that of the first role with a total
    QList<ComparedRow> rows;

    bool operator==(const Comparison &) const = default;
};

/// Roles beside each other on one axis. Currencies are never mixed: a role in another currency is converted
/// by the person's own rate, or stays off the axis with the reason (COMPENSATION F19).
/// @param currency the axis' currency; null for that of the first role that has a total
[[nodiscard]] Comparison compareRoles(const QList<ComparedRole> &roles, const RateTable &rates,
                                      Currency currency = {});

} // namespace counteroffer

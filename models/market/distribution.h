// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "market/ratetable.h"

namespace counteroffer {

/// What the market view asks of the library.
struct MarketQuestion
{
    RoleFamily family = RoleFamily::Unknown;
    QString region;    ///< a regionKey(); empty: the first row of each guide, wherever it is
    Currency currency; ///< of the axis
    std::optional<Money> offer;

    bool operator==(const MarketQuestion &) const = default;
};

/// One company's range for the role.
struct MarketEntry
{
    qint64 guideId = 0;
    QString company;
    QString role;
    QString region;
    MoneyRange total; ///< in the axis' currency
    Money middle;
    bool converted = false;

    bool operator==(const MarketEntry &) const = default;
};

/// The pay of one kind of role over all companies of the library, lowest middle first.
struct Market
{
    MarketQuestion question;
    QList<MarketEntry> entries;
    std::optional<Money> firstQuartile; ///< of the middles
    std::optional<Money> median;
    std::optional<Money> thirdQuartile;
    QList<Currency> withoutRate; ///< currencies of roles that are left out, as there is no rate
    int leftOut = 0;             ///< how many: without a rate, or without a total there
    std::optional<int> below;    ///< entries whose middle is below the offer
    std::optional<int> inside;   ///< entries whose range holds the offer

    bool operator==(const Market &) const = default;
};

/// The distribution over the records of one family in one region. Older twins and vanished files count not:
/// the newer guide of the same role does. Of a guide with several rows for the place the first one counts.
[[nodiscard]] Market marketOf(const QList<GuideRecord> &records, const MarketQuestion &question,
                              const RateTable &rates);

/// The value below which `quarter` quarters of the sorted middles lie, by linear interpolation between the
/// two nearest, rounded once: position (n - 1) x quarter / 4. Nothing for an empty list.
[[nodiscard]] std::optional<Money> quartile(const QList<Money> &sorted, int quarter);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/distribution.h"

#include "compensation/moneyrounder.h"
#include "compensation/position.h"
#include "market/regionkey.h"

#include <algorithm>

namespace counteroffer {

namespace {

const RegionTotal *rowIn(const GuideRecord &record, const QString &region)
{
    for (const RegionTotal &row : record.regions) {
        if (row.total && (region.isEmpty() || regionKey(row.name) == region)) {
            return &row;
        }
        if (region.isEmpty()) {
            break; // the first row is the one that is compared
        }
    }
    return nullptr;
}

bool namesRegion(const GuideRecord &record, const QString &region)
{
    return region.isEmpty() ||
           std::any_of(record.regions.cbegin(), record.regions.cend(),
                       [&region](const RegionTotal &row) { return regionKey(row.name) == region; });
}

void leaveOut(Market &market, Currency currency)
{
    ++market.leftOut;
    if (!currency.isNull() && currency != market.question.currency &&
        !market.withoutRate.contains(currency)) {
        market.withoutRate.append(currency);
    }
}

void take(Market &market, const GuideRecord &record, const RateTable &rates)
{
    const RegionTotal *row = rowIn(record, market.question.region);
    if (row == nullptr) {
        if (namesRegion(record, market.question.region)) {
            leaveOut(market, {});
        }
        return;
    }
    const auto total = rates.converted(*row->total, market.question.currency);
    const auto mid = total ? std::optional(middle(*total)) : std::nullopt;
    if (!mid || !*mid) {
        leaveOut(market, row->total->lo.currency);
        return;
    }
    market.entries.append({record.id, record.company, record.role, row->name, *total, **mid,
                           row->total->lo.currency != market.question.currency});
}

void placeOffer(Market &market)
{
    const auto offer = market.question.offer;
    if (!offer || offer->currency != market.question.currency || market.entries.isEmpty()) {
        return;
    }
    market.below = 0;
    market.inside = 0;
    for (const MarketEntry &entry : std::as_const(market.entries)) {
        *market.below += entry.middle.minor < offer->minor ? 1 : 0;
        *market.inside +=
            entry.total.lo.minor <= offer->minor && offer->minor <= entry.total.hi.minor ? 1 : 0;
    }
}

} // namespace

std::optional<Money> quartile(const QList<Money> &sorted, int quarter)
{
    if (sorted.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype fourfold = (sorted.size() - 1) * quarter;
    const qsizetype below = fourfold / 4;
    const Money &low = sorted[below];
    const Money &high = sorted[std::min(below + 1, sorted.size() - 1)];
    MoneyRounder round{low, high};
    const auto value = round.finishMoney(Exact::of(low) + (Exact::of(high) - Exact::of(low)) *
                                                              Exact::fraction(fourfold % 4, 4));
    return value ? std::optional(*value) : std::nullopt;
}

Market marketOf(const QList<GuideRecord> &records, const MarketQuestion &question, const RateTable &rates)
{
    Market market;
    market.question = question;
    for (const GuideRecord &record : records) {
        if (record.family == question.family && !record.newerTwin && !record.missingSince.isValid()) {
            take(market, record, rates);
        }
    }
    std::stable_sort(
        market.entries.begin(), market.entries.end(),
        [](const MarketEntry &a, const MarketEntry &b) { return a.middle.minor < b.middle.minor; });
    QList<Money> middles;
    middles.reserve(market.entries.size());
    for (const MarketEntry &entry : std::as_const(market.entries)) {
        middles.append(entry.middle);
    }
    market.firstQuartile = quartile(middles, 1);
    market.median = quartile(middles, 2);
    market.thirdQuartile = quartile(middles, 3);
    placeOffer(market);
    return market;
}

} // namespace counteroffer

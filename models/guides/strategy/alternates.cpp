// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/strategy/reading.h"

#include <algorithm>

namespace counteroffer::strategy {

namespace {

// A value behind a slash and the one it stands beside.
struct Pair
{
    int own = -1;
    int first = -1;
};

qint64 wholeUnits(const Work &work, int figure)
{
    const auto money = moneyOf(work, figure);
    return money ? money->lo.minor / money->lo.currency.minorPerUnit() : 0;
}

// Whether two pairs stand in one ratio, within three in a hundred: then the slash converts.
bool haveOneRatio(const Work &work, const Pair &a, const Pair &b)
{
    __extension__ using Wide = __int128;
    const Wide left = Wide(wholeUnits(work, a.own)) * wholeUnits(work, b.first);
    const Wide right = Wide(wholeUnits(work, b.own)) * wholeUnits(work, a.first);
    const Wide apart = left > right ? left - right : right - left;
    return apart * 100 <= right * 3;
}

std::vector<Pair> pairsIn(const Work &work, Currency currency)
{
    std::vector<Pair> pairs;
    int first = -1;
    for (int i = 0; i < int(work.readings.size()); ++i) {
        const Reading &one = work.readings[std::size_t(i)];
        if (!one.alternate) {
            first = i;
        } else if (first >= 0 && one.currency == currency && one.region == 0 &&
                   work.readings[std::size_t(first)].currency != currency) {
            pairs.push_back({i, first});
        }
    }
    return pairs;
}

bool areConversions(const Work &work, const std::vector<Pair> &pairs)
{
    return pairs.size() > 1 && std::all_of(pairs.cbegin() + 1, pairs.cend(), [&](const Pair &pair) {
               return haveOneRatio(work, pairs.front(), pair);
           });
}

} // namespace

void giveAlternatesToRegions(Work &work)
{
    const QList<Currency> &currencies = work.context.regionCurrencies;
    for (qsizetype i = 0; i < currencies.size(); ++i) {
        if (currencies[i].isNull() || currencies.indexOf(currencies[i]) != i) {
            continue;
        }
        const std::vector<Pair> pairs = pairsIn(work, currencies[i]);
        if (pairs.empty() || areConversions(work, pairs)) {
            continue;
        }
        work.regionNames.push_back(work.context.regions.value(i));
        for (const Pair &pair : pairs) {
            Reading &own = work.readings[std::size_t(pair.own)];
            const Reading &first = work.readings[std::size_t(pair.first)];
            own.alternate = own.act == Act::Rival || own.act == Act::MaybeRival; // one offer, not two
            own.region = int(work.regionNames.size()) - 1;
            own.part = own.part == Part::None ? first.part : own.part;
            own.basis = own.basis == EquityBasis::Unknown ? first.basis : own.basis;
        }
    }
}

} // namespace counteroffer::strategy

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/ratetable.h"

namespace counteroffer {

std::optional<ExchangeRate> RateTable::between(Currency a, Currency b) const
{
    std::optional<ExchangeRate> latest;
    for (const ExchangeRate &rate : m_rates) {
        const bool ours = (rate.from == a && rate.to == b) || (rate.from == b && rate.to == a);
        const bool usable = rate.billionths > 0 && rate.day.isValid();
        if (ours && usable && (!latest || latest->day < rate.day)) {
            latest = rate;
        }
    }
    return latest;
}

std::optional<MoneyRange> RateTable::converted(const MoneyRange &range, Currency to) const
{
    const auto lo = converted(range.lo, to);
    const auto hi = converted(range.hi, to);
    return lo && hi ? std::optional(MoneyRange{*lo, *hi}) : std::nullopt;
}

std::optional<Money> RateTable::converted(const Money &amount, Currency to) const
{
    if (amount.currency.isNull() || to.isNull()) {
        return std::nullopt; // the unknown currency may be any
    }
    if (amount.currency == to) {
        return amount;
    }
    const auto rate = between(amount.currency, to);
    if (!rate) {
        return std::nullopt;
    }
    const auto result = counteroffer::converted(amount, *rate);
    return result ? std::optional(result->amount) : std::nullopt;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planrates.h"

#include <algorithm>

namespace counteroffer {

const ExchangeRate *rateBetween(const Plan &plan, Currency from, Currency to)
{
    const auto fits = [&](const ExchangeRate &rate) {
        return (rate.from == from && rate.to == to) || (rate.from == to && rate.to == from);
    };
    const auto found = std::find_if(plan.rates.crbegin(), plan.rates.crend(), fits);
    return found == plan.rates.crend() ? nullptr : &*found;
}

std::optional<Money> inCurrency(const Plan &plan, const Money &amount, Currency currency)
{
    const bool nothing = amount.minor == 0 && amount.currency.isNull();
    if (amount.currency == currency || currency.isNull() || nothing) {
        return nothing ? Money{0, currency} : amount;
    }
    const ExchangeRate *rate = rateBetween(plan, amount.currency, currency);
    const auto money = rate == nullptr ? Figure<ConvertedMoney>(failure(ArithmeticError::RateInvalid))
                                       : converted(amount, *rate);
    return money ? std::optional(money->amount) : std::nullopt;
}

} // namespace counteroffer

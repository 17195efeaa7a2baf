// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/conversion.h"
#include "negotiation/plan.h"

#include <optional>

namespace counteroffer {

/// The rate that the plan uses between two currencies, in either direction: the last one listed.
[[nodiscard]] const ExchangeRate *rateBetween(const Plan &plan, Currency from, Currency to);

/// The amount in another currency, at the plan's own rate (COMPENSATION F19); the same amount where the
/// currency is the same or the wanted one is not known. Nothing without a rate, or for an amount in no known
/// currency.
[[nodiscard]] std::optional<Money> inCurrency(const Plan &plan, const Money &amount, Currency currency);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"

namespace counteroffer::test {

inline Currency usd()
{
    return Currency::known("USD");
}
inline Currency gbp()
{
    return Currency::known("GBP");
}
inline Currency yen()
{
    return Currency::known("JPY");
}
/// Whole units.
inline Money amount(qint64 whole, Currency currency = usd())
{
    return Money::units(whole, currency).value_or(Money());
}
inline MoneyRange span(qint64 low, qint64 high, Currency currency = usd())
{
    return {amount(low, currency), amount(high, currency)};
}

} // namespace counteroffer::test

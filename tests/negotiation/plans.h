// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

namespace counteroffer::test {

inline Currency usd()
{
    return Currency::known("USD");
}

/// Whole units of a currency, dollars by default.
inline Money units(qint64 whole, Currency currency = usd())
{
    return Money::units(whole, currency).value_or(Money());
}

inline MoneyRange range(qint64 low, qint64 high, Currency currency = usd())
{
    return {units(low, currency), units(high, currency)};
}

inline Term<Money> typed(qint64 whole, Currency currency = usd())
{
    return {units(whole, currency), Origin::Typed, 0};
}

/// A plan of round figures that a test changes where it looks: target 250,000 + 15% + 95,000 a year.
inline Plan examplePlan()
{
    Plan plan;
    plan.id = QStringLiteral("p1");
    plan.company = QStringLiteral("Acme");
    plan.role = QStringLiteral("Engineer");
    plan.region = QStringLiteral("Here");
    plan.currency = usd();
    plan.equityBasis = EquityBasis::Year;
    plan.target.base = typed(250000);
    plan.target.bonus = {Rate{1500}, Origin::Typed, 0};
    plan.target.equity = typed(95000);
    return plan;
}

} // namespace counteroffer::test

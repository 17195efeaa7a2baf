// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/comparison.h"

#include "compensation/position.h"

#include <algorithm>

namespace counteroffer {

namespace {

Currency usualCurrency(const QList<ComparedRole> &roles)
{
    const auto first = std::find_if(roles.cbegin(), roles.cend(), [](const ComparedRole &role) {
        return role.total && !role.total->lo.currency.isNull();
    });
    return first == roles.cend() ? Currency() : first->total->lo.currency;
}

ComparedRow rowOf(const ComparedRole &role, const RateTable &rates, Currency currency)
{
    ComparedRow row;
    row.role = role;
    if (!role.total) {
        row.missing = ComparedRow::Missing::Total;
        return row;
    }
    row.total = rates.converted(*role.total, currency);
    if (!row.total) {
        row.missing = ComparedRow::Missing::Rate;
    } else if (role.total->lo.currency != currency) {
        row.rate = rates.between(role.total->lo.currency, currency);
    }
    return row;
}

void addDifference(ComparedRow &row, const MoneyRange &first)
{
    const auto lo = minus(row.total->lo, first.lo);
    const auto hi = minus(row.total->hi, first.hi);
    if (lo && hi) {
        row.difference = MoneyRange{*lo, *hi};
    }
    const auto middleHere = middle(*row.total);
    const auto middleThere = middle(first);
    if (middleHere && middleThere) {
        row.middleDifference = minus(*middleHere, *middleThere);
    }
}

} // namespace

Comparison compareRoles(const QList<ComparedRole> &roles, const RateTable &rates, Currency currency)
{
    Comparison comparison;
    comparison.currency = currency.isNull() ? usualCurrency(roles) : currency;
    for (const ComparedRole &role : roles) {
        comparison.rows.append(rowOf(role, rates, comparison.currency));
    }
    if (comparison.rows.isEmpty() || !comparison.rows.constFirst().total) {
        return comparison; // nothing to measure the others by
    }
    const MoneyRange first = *comparison.rows.constFirst().total;
    for (qsizetype i = 1; i < comparison.rows.size(); ++i) {
        if (comparison.rows[i].total) {
            addDifference(comparison.rows[i], first);
        }
    }
    return comparison;
}

} // namespace counteroffer

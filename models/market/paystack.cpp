// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "market/paystack.h"

#include "compensation/moneyrounder.h"
#include "compensation/position.h"

namespace counteroffer {

namespace {

constexpr int grantYears = 4;

enum class End { Low, High };

template <typename T>
const T &endOf(const Range<T> &range, End end)
{
    return end == End::Low ? range.lo : range.hi;
}

QString nameOf(const CompensationRow &row)
{
    QStringList parts;
    for (const auto &part : {row.region, row.level ? row.level : row.title}) {
        if (part && !part->isEmpty()) {
            parts.append(*part);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

std::optional<Money> bonusAt(const CompensationRow &row, End end)
{
    if (row.bonus) {
        return endOf(row.bonus->range, end);
    }
    if (!row.bonusPercent || !row.base) {
        return std::nullopt;
    }
    return scaled(endOf(row.base->range, end), endOf(*row.bonusPercent, end).basisPoints, 10'000);
}

std::optional<Money> equityAt(const CompensationRow &row, End end, EquityBasis basis)
{
    if (row.equityPerYear) {
        return endOf(*row.equityPerYear, end);
    }
    if (!row.equity || basis == EquityBasis::Unknown) {
        return std::nullopt;
    }
    const Money amount = endOf(row.equity->range, end);
    return basis == EquityBasis::Grant ? scaled(amount, 1, grantYears) : std::optional(amount);
}

PayParts partsAt(const CompensationRow &row, End end, EquityBasis basis, Currency currency)
{
    PayParts parts;
    parts.base = row.base ? std::optional(endOf(row.base->range, end)) : std::nullopt;
    parts.bonus = bonusAt(row, end);
    parts.equity = equityAt(row, end, basis);
    for (std::optional<Money> *part : {&parts.bonus, &parts.equity}) {
        if (*part && (*part)->currency != currency) {
            part->reset(); // salary in one currency and shares in another are no sum
        }
    }
    parts.sum = parts.base;
    for (const auto &part : {parts.bonus, parts.equity}) {
        if (part && parts.sum) {
            parts.sum = plus(*parts.sum, *part);
        }
    }
    return parts;
}

Currency firstCurrency(const QList<CompensationRow> &rows)
{
    for (const CompensationRow &row : rows) {
        if (row.base) {
            return row.base->range.lo.currency;
        }
    }
    return {};
}

EquityPeriod periodOf(const QList<CompensationRow> &rows)
{
    for (const CompensationRow &row : rows) {
        if (row.equityPeriod.stated != EquityBasis::Unknown ||
            row.equityPeriod.inferred != EquityBasis::Unknown) {
            return row.equityPeriod;
        }
    }
    return {};
}

const CompensationRow *anchorOf(const QList<CompensationRow> &rows)
{
    for (const CompensationRow &row : rows) {
        if (row.total) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

EquityBasis usualBasis(const EquityPeriod &period)
{
    return period.inferred != EquityBasis::Unknown ? period.inferred : period.stated;
}

PayStack payStack(const Guide &guide, EquityBasis chosen)
{
    PayStack stack;
    stack.currency = firstCurrency(guide.compensation);
    stack.basis = chosen != EquityBasis::Unknown ? chosen : usualBasis(periodOf(guide.compensation));
    const CompensationRow *anchor = anchorOf(guide.compensation);
    for (const CompensationRow &row : guide.compensation) {
        stack.equityByCount = stack.equityByCount || (row.equityUnits && !row.equity);
        if (!row.base || row.base->range.lo.currency != stack.currency ||
            row.base->range.hi.currency != stack.currency) {
            stack.leftOut.append(nameOf(row));
            continue;
        }
        // A row that states its own period keeps it, until the person decides for all.
        const EquityBasis own = usualBasis(row.equityPeriod);
        const EquityBasis basis =
            chosen != EquityBasis::Unknown || own == EquityBasis::Unknown ? stack.basis : own;
        stack.equityUndecided =
            stack.equityUndecided || (row.equity && !row.equityPerYear && basis == EquityBasis::Unknown);
        PayStackRow shown{nameOf(row),
                          partsAt(row, End::Low, basis, stack.currency),
                          partsAt(row, End::High, basis, stack.currency),
                          {},
                          {},
                          row.line};
        if (row.total) {
            shown.stated = row.total->range;
            if (const auto index = geoIndex(row.total->range, anchor->total->range)) {
                shown.geoMillionths = index->millionths;
            }
        }
        stack.rows.append(shown);
    }
    return stack;
}

} // namespace counteroffer

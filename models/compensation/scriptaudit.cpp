// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/scriptaudit.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

constexpr int grantYears = 4;
constexpr Rate tolerance = Rate::percent(1);

struct Interval
{
    Exact lo;
    Exact hi;
};

Exact totalAt(const SpokenTotal &spoken, Money MoneyRange::*end, Rate RateRange::*rateEnd, int equityYears)
{
    Exact total = Exact::of(spoken.base.*end);
    if (spoken.bonus) {
        total = total * (Exact(1) + Exact::of((*spoken.bonus).*rateEnd));
    }
    if (spoken.equity) {
        const Exact grant = Exact::of((*spoken.equity).*end) * equityYears;
        total += grant * Exact::of(spoken.yearShare);
    }
    return spoken.signOn ? total + Exact::of((*spoken.signOn).*end) : total;
}

/// The distance of two intervals as a part of the claim's nearer end; 0 where they overlap.
Exact distance(const Interval &computed, const MoneyRange &claimed)
{
    const Exact lo = Exact::of(claimed.lo);
    const Exact hi = Exact::of(claimed.hi);
    if (hi < computed.lo) {
        return (computed.lo - hi) / hi;
    }
    if (computed.hi < lo) {
        return (lo - computed.hi) / lo;
    }
    return {};
}

AuditedTotal audited(const SpokenTotal &spoken, int equityYears, MoneyRounder &round)
{
    const Interval computed{totalAt(spoken, &MoneyRange::lo, &RateRange::lo, equityYears),
                            totalAt(spoken, &MoneyRange::hi, &RateRange::hi, equityYears)};
    const Exact off = distance(computed, spoken.claimed);
    AuditedTotal total;
    total.computed = {round.money(computed.lo), round.money(computed.hi)};
    total.off = round.ratio(off);
    total.agrees = off <= Exact::of(tolerance);
    return total;
}

} // namespace

Figure<ScriptAudit> auditSpokenTotal(const SpokenTotal &spoken)
{
    MoneyRounder round;
    const auto expect = [&round](const MoneyRange &range) {
        round.expect(range);
        round.require(range.lo.minor <= range.hi.minor, ArithmeticError::RangeReversed);
    };
    expect(spoken.claimed);
    expect(spoken.base);
    expect(spoken.equity.value_or(MoneyRange{}));
    expect(spoken.signOn.value_or(MoneyRange{}));
    round.require(!spoken.bonus || spoken.bonus->lo <= spoken.bonus->hi, ArithmeticError::RangeReversed);
    ScriptAudit audit;
    audit.equityPerYear = audited(spoken, grantYears, round);
    audit.equityPerGrant = audited(spoken, 1, round);
    return round.finish(audit);
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/price.h"
#include "compensation/rate.h"

#include <optional>

namespace counteroffer {

/// A spoken total with the parts that are said to make it up (COMPENSATION F18). What is not said does not
/// count.
struct SpokenTotal
{
    MoneyRange claimed;
    MoneyRange base;
    std::optional<RateRange> bonus;     ///< of base
    std::optional<MoneyRange> equity;   ///< a year's or a grant's: both are tried
    std::optional<MoneyRange> signOn;   ///< what of it falls into the year spoken of
    Rate yearShare = Rate::percent(25); ///< of the whole grant that vests in the year spoken of

    bool operator==(const SpokenTotal &) const = default;
};

/// The total under one reading of the equity figure.
struct AuditedTotal
{
    MoneyRange computed;
    Ratio off; ///< distance to the claim, of the claim; 0 where they overlap, above 0 either way otherwise
    bool agrees = false;

    bool operator==(const AuditedTotal &) const = default;
};

/// Both readings. A claim that agrees with one of them is not called wrong.
struct ScriptAudit
{
    AuditedTotal equityPerYear;
    AuditedTotal equityPerGrant;

    [[nodiscard]] bool agrees() const { return equityPerYear.agrees || equityPerGrant.agrees; }
    bool operator==(const ScriptAudit &) const = default;
};

/// Recomputes a spoken total from its parts at both ends (COMPENSATION F18): it agrees with a reading where
/// the two intervals overlap or come within 1 % of the claim.
[[nodiscard]] Figure<ScriptAudit> auditSpokenTotal(const SpokenTotal &spoken);

} // namespace counteroffer

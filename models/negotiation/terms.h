// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/price.h"
#include "compensation/signon.h"
#include "compensation/totalcompensation.h"
#include "compensation/vesting.h"
#include "guides/compensationrow.h"
#include "negotiation/term.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace counteroffer {

/// What a count of equity counts: "20,000" alone is no figure (COMPENSATION F7).
enum class UnitKind { Unknown, Options, Shares };

/// Equity by count, and what has to be known before a count is money. All of it may be unknown.
struct EquityUnits
{
    UnitKind kind = UnitKind::Unknown;
    std::optional<qint64> count;
    std::optional<UnitPrice> strike;          ///< of an option
    std::optional<UnitPrice> preferredPrice;  ///< of the last round
    std::optional<UnitPrice> fairMarketValue; ///< of a common share (409A)
    std::optional<qint64> fullyDiluted;       ///< all shares of the company
    std::optional<Money> preference;          ///< what the preferred take first at an exit
    std::optional<Rate> preferredShare;       ///< of all shares, below 100 %
    QJsonObject unknown = {};                 ///< keys of a newer version, kept as they are; so everywhere

    bool operator==(const EquityUnits &) const = default;
};

/// What stands around the figures of a set of terms. What is not set is taken from their offer, else assumed:
/// payout 100 %, no raise, a full first year, four even years of vesting (conditionsInUse).
struct Conditions
{
    std::optional<Rate> payout;            ///< of the bonus target
    std::optional<qint64> firstYearMonths; ///< that count for the first bonus, 0 to 12
    std::optional<Rate> raise;             ///< of base, a year
    QList<Money> laterSignOn;              ///< from the second year on
    std::optional<Clawback> clawback;      ///< of the sign-on
    std::optional<VestingSchedule> vesting;
    QList<Refresher> refreshers;
    EquityUnits units;
    QJsonObject unknown = {};

    bool operator==(const Conditions &) const = default;
};

/// One set of terms. Amounts are a year's, but equity, whose period is `equityBasis`, and sign-on, which is
/// paid once. `total` is only what was stated as a total where the base is not known.
struct Terms
{
    Term<Money> base;
    Term<Money> equity;
    Term<Rate> bonus; ///< share of base salary
    Term<Money> signOn;
    Term<Money> total;
    EquityBasis equityBasis = EquityBasis::Unknown; ///< of this equity; Unknown: the plan's
    Conditions conditions = {};
    QJsonObject unknown = {};

    bool operator==(const Terms &) const = default;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "negotiation/plan.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// What the chart of total compensation by region draws: values only. Amounts are in one currency.
struct RangeChart
{
    struct Bar
    {
        QString name;
        MoneyRange total;
        bool chosen = false; ///< the plan's region

        bool operator==(const Bar &) const = default;
    };
    struct Marker
    {
        TermSet set = TermSet::Target;
        Money amount;
        bool partial = false; ///< lacks a part that the guide's totals have: not yet to be compared

        bool operator==(const Marker &) const = default;
    };

    Currency currency;
    QList<Bar> bars;       ///< in the guide's order
    QList<Marker> markers; ///< the floor in use, target, offer, where they have a total; the lowest first
    QStringList leftOut;   ///< names of rows without a total or in another currency, so that it can be said

    bool operator==(const RangeChart &) const = default;
};

/// The chart of a guide, with a plan's markers where there is one. The axis is in the
/// currency of the plan's total as the guide gives it, else in the plan's, else
/// in that of the guide's first row with a total; rows in another are named in leftOut, never mixed in.
[[nodiscard]] RangeChart rangeChartOf(const Guide &guide, const Plan *plan);

/// The chart of a plan. Its guide may be gone by now: then it has only the plan's own row.
[[nodiscard]] RangeChart rangeChartOf(const Plan &plan, const Guide *guide);

} // namespace counteroffer

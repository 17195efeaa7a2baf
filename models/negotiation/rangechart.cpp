// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/rangechart.h"

#include "negotiation/evaluation/plantactics.h"
#include "negotiation/planstart.h"

#include <algorithm>

namespace counteroffer {

namespace {

Currency axisCurrency(const Guide &guide, const Plan *plan)
{
    if (plan != nullptr && plan->facts.total) {
        return plan->facts.total->lo.currency; // a component may carry another currency than its row
    }
    if (plan != nullptr && !plan->currency.isNull()) {
        return plan->currency;
    }
    for (const CompensationRow &row : guide.compensation) {
        if (row.total) {
            return row.total->range.lo.currency;
        }
    }
    return {};
}

// Without the guide: the plan's own row as a guide of one row.
Guide guideOfFacts(const Plan &plan)
{
    Guide guide;
    CompensationRow row;
    row.region = plan.region;
    row.currency = plan.currency;
    if (plan.facts.total) {
        row.total.emplace();
        row.total->range = *plan.facts.total;
    }
    guide.compensation.append(row);
    return guide;
}

} // namespace

RangeChart rangeChartOf(const Plan &plan, const Guide *guide)
{
    return rangeChartOf(guide != nullptr ? *guide : guideOfFacts(plan), &plan);
}

RangeChart rangeChartOf(const Guide &guide, const Plan *plan)
{
    RangeChart chart;
    chart.currency = axisCurrency(guide, plan);
    for (const CompensationRow &row : guide.compensation) {
        const QString name = rowName(row);
        if (!row.total || row.total->range.lo.currency != chart.currency ||
            row.total->range.hi.currency != chart.currency) {
            chart.leftOut.append(name);
            continue;
        }
        chart.bars.append({name, row.total->range, plan != nullptr && plan->region == name});
    }
    if (plan == nullptr) {
        return chart;
    }
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Offer}) {
        const auto amount = amountOf(*plan, set, Component::Total);
        if (amount && amount->currency == chart.currency) {
            chart.markers.append({set, *amount, !lackingIn(*plan, set).isEmpty()});
        }
    }
    std::stable_sort(chart.markers.begin(), chart.markers.end(),
                     [](const RangeChart::Marker &a, const RangeChart::Marker &b) {
                         return a.amount.minor < b.amount.minor;
                     });
    return chart;
}

} // namespace counteroffer

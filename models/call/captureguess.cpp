// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/captureguess.h"

#include "editing/termedit.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/termtext.h"

#include <algorithm>
#include <limits>

namespace counteroffer {

namespace {

/// How many times the larger is the smaller; no money, a ratio.
double apart(const Money &a, const Money &b)
{
    const qint64 low = std::min(a.minor, b.minor);
    const qint64 high = std::max(a.minor, b.minor);
    return low <= 0 ? std::numeric_limits<double>::infinity() : double(high) / double(low);
}

} // namespace

Currency currencyForCapture(const Plan &plan, Component component)
{
    return currencyOf(plan, termRowOf(component));
}

EquityBasis equityBasisForCapture(const Plan &plan)
{
    return equityBasisOf(plan, plan.offer.terms);
}

Component nearestComponent(const Money &amount, const Plan &plan)
{
    Component nearest = Component::Base;
    double least = std::numeric_limits<double>::infinity();
    const auto look = [&](Component component, const std::optional<Money> &known) {
        if (!known || (known->currency != amount.currency && !amount.currency.isNull())) {
            return;
        }
        if (const double distance = apart(amount, *known); distance < least) {
            least = distance;
            nearest = component;
        }
    };
    for (const Component component :
         {Component::Base, Component::Equity, Component::SignOn, Component::Total}) {
        for (const TermSet set : {TermSet::Offer, TermSet::Target, TermSet::Floor}) {
            look(component, amountOf(plan, set, component));
        }
        if (const auto band = bandOf(plan, component)) {
            look(component, band->lo);
            look(component, band->hi);
        }
    }
    return nearest;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planposition.h"

#include "compensation/explanations.h"
#include "compensation/position.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"

namespace counteroffer {

namespace {

constexpr TermSet allSets[] = {TermSet::Floor, TermSet::Target, TermSet::Stretch, TermSet::Offer};
constexpr Component components[] = {Component::Base, Component::Equity, Component::Bonus, Component::SignOn,
                                    Component::Total};

// A bonus as money, where the guide gives it so.
std::optional<Money> amountAgainstBand(const Plan &plan, TermSet set, Component component)
{
    if (component == Component::Bonus) {
        return planTotal(plan, set).bonus;
    }
    if (component == Component::Total && !planTotal(plan, set).missing.isEmpty()) {
        return std::nullopt;
    }
    return amountOf(plan, set, component);
}

} // namespace

QList<PlanPosition> positionsOf(const Plan &plan)
{
    QList<PlanPosition> positions;
    for (const Component component : components) {
        const auto band = bandOf(plan, component);
        if (!band) {
            continue;
        }
        for (const TermSet set : allSets) {
            const auto amount = amountAgainstBand(plan, set, component);
            if (!amount || amount->currency != band->lo.currency) {
                continue;
            }
            PlanPosition position{
                set, component, *amount, *band, {}, {}, plan.facts.openEnded.contains(component)};
            if (const auto place = explainedPenetration(*amount, *band)) {
                position.penetration = *place;
            }
            if (const auto ratio = compaRatio(*amount, *band)) {
                position.compaRatio = *ratio;
            }
            positions.append(position);
        }
    }
    return positions;
}

QList<BonusPosition> bonusPositionsOf(const Plan &plan)
{
    QList<BonusPosition> positions;
    for (const TermSet set : allSets) {
        const auto &rate = plan.terms(set).bonus.value;
        if (rate && plan.facts.bonus) {
            positions.append({set, *rate, *plan.facts.bonus});
        }
    }
    return positions;
}

} // namespace counteroffer

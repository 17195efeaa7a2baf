// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planfloor.h"

#include "compensation/explanations.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plantotal.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int years = 4;

PlanFigure<Money> fourYearsOf(const Plan &plan, const PlanAlternative &alternative)
{
    if (alternative.perYear) {
        const auto sum = scaled(*alternative.perYear, years, 1);
        const auto converted = sum ? inCurrency(plan, *sum, plan.currency) : std::nullopt;
        if (!converted) {
            return missing(sum ? WhyNot::RateMissing : WhyNot::Arithmetic);
        }
        return *converted;
    }
    const auto offer = std::find_if(plan.otherOffers.cbegin(), plan.otherOffers.cend(),
                                    [&](const Offer &other) { return other.id == alternative.offerId; });
    if (alternative.offerId.isEmpty() || offer == plan.otherOffers.cend()) {
        return missing(WhyNot::NoAlternative);
    }
    const auto paid = yearsOf(plan, offer->terms, years);
    if (!paid) {
        return failure(paid.error());
    }
    return paid->totals.sum;
}

PlanFigure<Alternative> alternativeOf(const Plan &plan, const PlanAlternative &alternative)
{
    const auto value = fourYearsOf(plan, alternative);
    if (!value) {
        return failure(value.error());
    }
    const auto forfeited =
        inCurrency(plan, alternative.forfeited.value_or(Money{0, value->currency}), value->currency);
    if (!forfeited) {
        return missing(WhyNot::RateMissing);
    }
    return Alternative{*value, alternative.risk, *forfeited};
}

void computeFrom(const Plan &plan, PlanFloor &floor)
{
    QList<Alternative> counting;
    QStringList ids;
    for (const PlanAlternative &alternative : plan.alternatives) {
        AlternativeWorth worth{alternative.id, {}, {}, {}};
        if (const auto figures = alternativeOf(plan, alternative)) {
            worth.fourYears = figures->fourYearValue;
            if (const auto own = floorOf({*figures})) {
                worth.perYear = own->perYear;
            } else {
                worth.missing = missing(own.error()).error;
            }
            if (alternative.setsFloor && worth.perYear) {
                counting.append(*figures);
                ids.append(alternative.id);
            }
        } else {
            worth.missing = figures.error();
        }
        floor.worths.append(worth);
    }
    if (const auto best = floorOf(counting)) {
        floor.decidedBy = ids.at(best->decidedBy);
        if (const auto explained = explainedFloor(counting)) {
            floor.computed = *explained;
        }
    }
}

} // namespace

PlanFloor planFloor(const Plan &plan)
{
    PlanFloor floor;
    computeFrom(plan, floor);
    floor.ofTerms = sumOfTerms(plan, TermSet::Floor).yearly;
    const auto use = [&](const std::optional<Money> &amount, FloorSource source) {
        if (!floor.inUse && amount) {
            floor.inUse = amount;
            floor.source = source;
        }
    };
    if (plan.floorOverride) {
        use(plan.floorOverride->perYear, FloorSource::Override);
    }
    if (floor.computed) {
        use(floor.computed->value, FloorSource::Alternatives);
    }
    use(floor.ofTerms, FloorSource::Terms);
    if (floor.inUse && plan.facts.total) {
        if (const auto zone = explainedZone(*plan.facts.total, *floor.inUse)) {
            floor.zone = *zone;
        }
    }
    return floor;
}

} // namespace counteroffer

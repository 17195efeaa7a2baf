// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/names.h"
#include "negotiation/evaluation/evaluationwriter.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/evaluation/planposition.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plantotal.h"

// The figures of an evaluation: terms, years, floor, positions, offers.

namespace counteroffer {

namespace {

constexpr TermSet allSets[] = {TermSet::Floor, TermSet::Target, TermSet::Stretch, TermSet::Offer};

void writeComponents(EvaluationWriter &out, const char *key, const QList<Component> &components)
{
    out.json().key(key);
    out.json().beginArray();
    for (const Component component : components) {
        out.json().value(componentName(component));
    }
    out.json().endArray();
}

void writePlanYears(EvaluationWriter &out, const PlanYears &years)
{
    JsonWriter &json = out.json();
    json.beginObject();
    json.key("years");
    json.beginArray();
    for (const YearTotal &year : years.totals.years) {
        json.beginObject();
        out.amount("base", year.base);
        out.amount("bonus", year.bonus);
        out.amount("sign_on", year.signOn);
        out.amount("vested", year.vested);
        out.amount("refreshed", year.refreshed);
        out.amount("total", year.total);
        json.endObject();
    }
    json.endArray();
    out.amount("first_year", years.totals.firstYear);
    out.amount("sum", years.totals.sum);
    out.amount("average", years.totals.average);
    out.amount("recurring_average", years.totals.recurringAverage);
    out.amount("guaranteed_first_year", years.totals.guaranteedFirstYear);
    out.amount("last_year", years.totals.lastYear);
    json.key("assumed");
    json.beginArray();
    for (const Assumption assumption : years.assumed) {
        json.value(assumptionName(assumption));
    }
    json.endArray();
    writeComponents(out, "without", years.missing);
    json.endObject();
}

QString sourceName(FloorSource source)
{
    switch (source) {
    case FloorSource::None:
        return QStringLiteral("none");
    case FloorSource::Override:
        return QStringLiteral("override");
    case FloorSource::Alternatives:
        return QStringLiteral("alternatives");
    case FloorSource::Terms:
        return QStringLiteral("terms");
    }
    return {};
}

} // namespace

void writeTerms(EvaluationWriter &out, const Plan &plan)
{
    out.json().key("terms");
    out.json().beginObject();
    for (const TermSet set : allSets) {
        const PlanTotal total = sumOfTerms(plan, set);
        out.json().key(setKey(set));
        out.json().beginObject();
        out.amount("base", plan.terms(set).base.value);
        out.amount("equity", amountOf(plan, set, Component::Equity));
        out.percent("bonus_percent", plan.terms(set).bonus.value);
        out.amount("bonus", total.bonus);
        out.amount("sign_on", plan.terms(set).signOn.value);
        out.amount("total", total.yearly);
        out.amount("first_year", total.firstYear);
        out.truth("stated", total.stated);
        writeComponents(out, "without", total.missing);
        out.json().endObject();
    }
    out.json().endObject();
}

void writeYears(EvaluationWriter &out, const Plan &plan)
{
    out.json().key("years");
    out.json().beginObject();
    for (const TermSet set : allSets) {
        if (const auto years = yearsOf(plan, set)) {
            out.json().key(setKey(set));
            writePlanYears(out, *years);
        } else {
            out.missing(setKey(set), years.error());
        }
    }
    out.json().endObject();
}

void writeFloor(EvaluationWriter &out, const Plan &plan)
{
    const PlanFloor floor = planFloor(plan);
    JsonWriter &json = out.json();
    json.key("floor");
    json.beginObject();
    out.amount("in_use", floor.inUse);
    out.text("source", sourceName(floor.source));
    out.amount("from_alternatives", floor.computed ? std::optional(floor.computed->value) : std::nullopt);
    out.text("decided_by", floor.decidedBy);
    out.amount("of_terms", floor.ofTerms);
    out.amount("zone", floor.zone ? std::optional(floor.zone->value) : std::nullopt);
    json.key("alternatives");
    json.beginArray();
    for (const AlternativeWorth &worth : floor.worths) {
        json.beginObject();
        out.text("id", worth.id);
        out.amount("four_years", worth.fourYears);
        out.amount("per_year", worth.perYear);
        if (worth.missing) {
            out.text("missing", missingName(worth.missing->code));
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writePositions(EvaluationWriter &out, const Plan &plan)
{
    JsonWriter &json = out.json();
    json.key("positions");
    json.beginArray();
    const QList<PlanPosition> positions = positionsOf(plan);
    for (const PlanPosition &position : positions) {
        json.beginObject();
        out.text("of", QString::fromLatin1(setKey(position.set)));
        out.text("component", componentName(position.component));
        out.amount("amount", position.amount);
        out.range("band", position.band);
        out.percent("penetration_percent",
                    position.penetration ? std::optional(position.penetration->value) : std::nullopt);
        out.percent("compa_ratio_percent", position.compaRatio);
        out.truth("open_ended", position.openEnded);
        json.endObject();
    }
    json.endArray();
}

void writeOffers(EvaluationWriter &out, const Plan &plan)
{
    const OffersSideBySide compared = offersSideBySide(plan);
    JsonWriter &json = out.json();
    json.key("offers");
    json.beginArray();
    for (const ComparedOffer &offer : compared.offers) {
        json.beginObject();
        out.text("id", offer.id);
        out.text("name", offer.name);
        if (offer.years) {
            json.key("totals");
            writePlanYears(out, *offer.years);
        } else if (offer.missing) {
            out.missing("totals", *offer.missing);
        }
        out.amount("present_value", offer.presentValue);
        json.endObject();
    }
    json.endArray();
    json.key("crossovers");
    json.beginArray();
    for (const Crossover &crossover : compared.crossovers) {
        json.beginObject();
        out.text("first", compared.offers.at(crossover.first).name);
        out.text("second", compared.offers.at(crossover.second).name);
        json.key("year");
        if (crossover.year) {
            json.value(qint64(*crossover.year));
        } else {
            json.null();
        }
        writeComponents(out, "apart", crossover.apart);
        json.key("flips");
        json.beginArray();
        // Theirs against each other one is the question; how the others stand to each other is not.
        const bool theirs = compared.offers.at(crossover.first).id.isEmpty();
        const QList<FlipPoint> flips =
            theirs ? flipPoints(compared, crossover.first, crossover.second) : QList<FlipPoint>();
        for (const FlipPoint &flip : flips) {
            json.beginObject();
            out.text("assumption", knobName(flip.knob));
            out.percent("now_percent", std::optional(flip.now));
            out.percent("flip_percent", flip.flip);
            out.percent("least_percent", std::optional(flip.least));
            out.percent("most_percent", std::optional(flip.most));
            const auto lead = [&](const char *key, const std::optional<OfferLead> &at) {
                out.amount(key, at ? std::optional(at->difference) : std::nullopt);
            };
            lead("lead_now", flip.leadNow);
            lead("lead_at_least", flip.leadAtLeast);
            lead("lead_at_most", flip.leadAtMost);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace counteroffer

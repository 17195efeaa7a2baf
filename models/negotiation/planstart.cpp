// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planstart.h"

#include "negotiation/guidescript.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanStart)
public:
    //: Between company, role and region in the name of a new plan
    static QString comma() { return tr(", "); }
};

std::optional<MoneyRange> rangeOf(const std::optional<StatedRange> &stated)
{
    return stated ? std::optional(stated->range) : std::nullopt;
}

// The currency a component of the row is in: a component may carry another than its row.
Currency currencyOf(const std::optional<StatedRange> &stated, const CompensationRow &row)
{
    return stated ? stated->range.lo.currency : row.currency;
}

// A figure in another currency is not this region's: unknown beats wrong.
Term<Money> lowEnd(const std::optional<MoneyRange> &range, Currency own, int line)
{
    if (!range || (range->lo.currency != own && !own.isNull())) {
        return {};
    }
    return {range->lo, Origin::GuideStrategy, line};
}

// What the script says for this row: for its region by name where the script has that, else its main figures.
const RegionalStrategy *regionalOf(const Strategy &strategy, const CompensationRow &row)
{
    for (const RegionalStrategy &other : strategy.otherRegions) {
        if (row.region && !other.region.isEmpty() &&
            row.region->compare(other.region, Qt::CaseInsensitive) == 0) {
            return &other;
        }
    }
    return nullptr;
}

const StrategyTarget &strategyTarget(const Strategy &strategy, const CompensationRow &row)
{
    const RegionalStrategy *other = regionalOf(strategy, row);
    return other != nullptr && other->target != StrategyTarget() ? other->target : strategy.target;
}

const StrategyFloor &strategyFloor(const Strategy &strategy, const CompensationRow &row)
{
    const RegionalStrategy *other = regionalOf(strategy, row);
    return other != nullptr && other->floor != StrategyFloor() ? other->floor : strategy.floor;
}

Term<Rate> assumedBonus(const CompensationRow &row)
{
    return row.bonusPercent ? Term<Rate>{row.bonusPercent->lo, Origin::GuideRange, row.line} : Term<Rate>{};
}

Terms targetOf(const Guide &guide, const CompensationRow &row)
{
    Terms terms;
    terms.bonus = assumedBonus(row);
    if (guide.strategy) {
        const StrategyTarget &target = strategyTarget(*guide.strategy, row);
        const int line = guide.strategy->line;
        terms.base = lowEnd(target.base, currencyOf(row.base, row), line);
        terms.equity = lowEnd(target.equity, currencyOf(row.equity, row), line);
        terms.equityBasis = terms.equity.value ? target.equityBasis : EquityBasis::Unknown;
        terms.signOn = lowEnd(target.signOn, currencyOf(row.signOn, row), line);
        if (target.bonusPercent) {
            terms.bonus = {target.bonusPercent->lo, Origin::GuideStrategy, line};
        }
        if (!terms.base.value) {
            terms.total = lowEnd(target.total, currencyOf(row.total, row), line);
        }
    }
    if (!terms.signOn.value && guide.retention) {
        terms.signOn = lowEnd(guide.retention->ask, currencyOf(row.signOn, row), guide.retention->line);
    }
    return terms;
}

Terms floorOf(const Guide &guide, const CompensationRow &row)
{
    Terms terms;
    if (!guide.strategy) {
        return terms;
    }
    const StrategyFloor &floor = strategyFloor(*guide.strategy, row);
    const int line = guide.strategy->line;
    terms.base = lowEnd(floor.base, currencyOf(row.base, row), line);
    terms.equity = lowEnd(floor.equity, currencyOf(row.equity, row), line);
    terms.equityBasis = terms.equity.value ? floor.equityBasis : EquityBasis::Unknown;
    terms.signOn = lowEnd(floor.signOn, currencyOf(row.signOn, row), line);
    if (terms.base.value) {
        terms.bonus = assumedBonus(row);
    } else {
        terms.total = lowEnd(floor.total, currencyOf(row.total, row), line);
    }
    return terms;
}

EquityBasis basisOf(const GuideFacts &facts)
{
    if (facts.equityPeriod.inferred != EquityBasis::Unknown) {
        return facts.equityPeriod.inferred;
    }
    return facts.equityPeriod.stated;
}

// What the guide put in moves with the guide; what the person typed or heard stays.
template <typename T>
void refill(Term<T> &term, const Term<T> &fresh)
{
    if (term.origin != Origin::Typed && term.origin != Origin::TheySaid) {
        term = fresh;
    }
}

void refill(Terms &terms, const Terms &fresh)
{
    refill(terms.base, fresh.base);
    refill(terms.equity, fresh.equity);
    if (terms.equity == fresh.equity) {
        terms.equityBasis = fresh.equityBasis; // as the script's words have it
    }
    refill(terms.bonus, fresh.bonus);
    refill(terms.signOn, fresh.signOn);
    refill(terms.total, fresh.total);
}

QString defaultName(const Plan &plan)
{
    QStringList parts{plan.company, plan.role, plan.region};
    parts.removeAll(QString());
    return parts.join(Wording::comma());
}

// Levers and a retention line alone are no call: they stand in the built-in script, behind its ask.
QList<ScriptStep> wholeScript(const QList<ScriptStep> &own, const QList<ScriptStep> &builtIn)
{
    const bool whole = std::any_of(own.cbegin(), own.cend(), [](const ScriptStep &step) {
        return step.kind != StepKind::Lever && step.kind != StepKind::Retention;
    });
    if (whole || builtIn.isEmpty()) {
        return own;
    }
    const auto asking = std::find_if(builtIn.crbegin(), builtIn.crend(), [](const ScriptStep &step) {
        return step.kind == StepKind::Ask || step.kind == StepKind::Silence;
    });
    const qsizetype behind = asking == builtIn.crend() ? builtIn.size() : builtIn.crend() - asking;
    return builtIn.first(behind) + own + builtIn.sliced(behind);
}

QList<Component> openEndedParts(const CompensationRow &row)
{
    QList<Component> parts;
    const auto add = [&](const std::optional<StatedRange> &stated, Component component) {
        if (stated && stated->openEnded) {
            parts.append(component);
        }
    };
    add(row.base, Component::Base);
    add(row.equity, Component::Equity);
    add(row.bonus, Component::Bonus);
    if (row.bonusPercent && row.bonusPercentOpenEnded) {
        parts.append(Component::Bonus);
    }
    add(row.signOn, Component::SignOn);
    add(row.total, Component::Total);
    return parts;
}

} // namespace

QString rowName(const CompensationRow &row)
{
    QStringList parts;
    for (const auto &part : {row.region, row.level, row.title}) {
        if (part && !part->isEmpty()) {
            parts.append(*part);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

GuideFacts factsOf(const Guide &guide, const CompensationRow &row)
{
    GuideFacts facts;
    facts.base = rangeOf(row.base);
    facts.equity = rangeOf(row.equity);
    facts.bonusAmount = rangeOf(row.bonus);
    facts.bonus = row.bonusPercent;
    facts.signOn = rangeOf(row.signOn);
    facts.total = rangeOf(row.total);
    facts.openEnded = openEndedParts(row);
    facts.equityPeriod = row.equityPeriod;
    facts.line = row.line;
    if (guide.strategy) {
        const StrategyTarget &target = strategyTarget(*guide.strategy, row);
        facts.claimedTarget = target.total;
        facts.claimedFloor = strategyFloor(*guide.strategy, row).total;
        facts.spokenEquityBasis = target.equityBasis;
        for (const CompetingOffer &offer : guide.strategy->competing) {
            facts.cited.append({offer.employer.value_or(QString()), offer.total, offer.conditional});
        }
    }
    return facts;
}

Plan startPlan(const Guide &guide, const QString &guidePath, qsizetype row, const BuiltInScript &builtIn)
{
    Plan plan;
    plan.guidePath = guidePath;
    plan.company = guide.company;
    plan.role = guide.role;
    const GuideScript own = scriptOfGuide(guide);
    plan.script = wholeScript(own.steps, builtIn.steps);
    plan.cards = builtIn.cards;
    plan.claims = own.claims;
    plan.name = defaultName(plan);
    if (row >= 0 && row < guide.compensation.size()) {
        changeRow(plan, guide, row);
    }
    return plan;
}

void changeRow(Plan &plan, const Guide &guide, qsizetype row)
{
    Q_ASSERT(row >= 0 && row < guide.compensation.size());
    const CompensationRow &chosen = guide.compensation[row];
    const bool ourName = plan.name == defaultName(plan);
    const bool ourBasis = plan.equityBasis == basisOf(plan.facts);
    plan.region = rowName(chosen);
    plan.currency = chosen.currency;
    plan.facts = factsOf(guide, chosen);
    if (ourBasis) { // else the person decided, and the region does not change that
        plan.equityBasis = basisOf(plan.facts);
    }
    if (ourName) {
        plan.name = defaultName(plan);
    }
    refill(plan.target, targetOf(guide, chosen));
    refill(plan.floor, floorOf(guide, chosen));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planstart.h"

#include "negotiation/guidescript.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanStart)
public:
    //: The name of a new plan; %1 is the company, %2 the role, %3 the region
    static QString name() { return tr("%1, %2, %3"); }
};

std::optional<MoneyRange> rangeOf(const std::optional<StatedRange> &stated)
{
    return stated ? std::optional(stated->range) : std::nullopt;
}

Term<Money> lowEnd(const std::optional<MoneyRange> &range, const CompensationRow &row, int line)
{
    // A figure in another currency is not this region's: unknown beats wrong.
    if (!range || (range->lo.currency != row.currency && !row.currency.isNull())) {
        return {};
    }
    return {range->lo, Origin::GuideStrategy, line};
}

Term<Money> equityTerm(const std::optional<MoneyRange> &range, const CompensationRow &row, int line)
{
    if (!range) {
        return {};
    }
    const Currency own = row.equity ? row.equity->range.lo.currency : row.currency;
    return range->lo.currency == own ? Term<Money>{range->lo, Origin::GuideStrategy, line} : Term<Money>{};
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
        const StrategyTarget &target = guide.strategy->target;
        const int line = guide.strategy->line;
        terms.base = lowEnd(target.base, row, line);
        terms.equity = equityTerm(target.equity, row, line);
        terms.signOn = lowEnd(target.signOn, row, line);
        if (target.bonusPercent) {
            terms.bonus = {target.bonusPercent->lo, Origin::GuideStrategy, line};
        }
        if (!terms.base.value) {
            terms.total = lowEnd(target.total, row, line);
        }
    }
    if (!terms.signOn.value && guide.retention) {
        terms.signOn = lowEnd(guide.retention->ask, row, guide.retention->line);
    }
    return terms;
}

Terms floorOf(const Guide &guide, const CompensationRow &row)
{
    Terms terms;
    if (!guide.strategy) {
        return terms;
    }
    const StrategyFloor &floor = guide.strategy->floor;
    const int line = guide.strategy->line;
    terms.base = lowEnd(floor.base, row, line);
    terms.equity = equityTerm(floor.equity, row, line);
    terms.signOn = lowEnd(floor.signOn, row, line);
    if (terms.base.value) {
        terms.bonus = assumedBonus(row);
    } else {
        terms.total = lowEnd(floor.total, row, line);
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
    refill(terms.bonus, fresh.bonus);
    refill(terms.signOn, fresh.signOn);
    refill(terms.total, fresh.total);
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
    facts.equityPeriod = row.equityPeriod;
    facts.line = row.line;
    if (guide.strategy) {
        facts.claimedTarget = guide.strategy->target.total;
        facts.claimedFloor = guide.strategy->floor.total;
        facts.spokenEquityBasis = guide.strategy->target.equityBasis;
    }
    return facts;
}

Plan startPlan(const Guide &guide, const QString &guidePath, qsizetype row, const QList<ScriptStep> &builtIn)
{
    Plan plan;
    plan.guidePath = guidePath;
    plan.company = guide.company;
    plan.role = guide.role;
    plan.script = scriptOfGuide(guide);
    if (plan.script.isEmpty()) {
        plan.script = builtIn;
    }
    if (row >= 0 && row < guide.compensation.size()) {
        changeRow(plan, guide, row);
    }
    plan.name = Wording::name().arg(plan.company, plan.role, plan.region);
    return plan;
}

void changeRow(Plan &plan, const Guide &guide, qsizetype row)
{
    Q_ASSERT(row >= 0 && row < guide.compensation.size());
    const CompensationRow &chosen = guide.compensation[row];
    plan.region = rowName(chosen);
    plan.currency = chosen.currency;
    plan.facts = factsOf(guide, chosen);
    plan.equityBasis = basisOf(plan.facts);
    refill(plan.target, targetOf(guide, chosen));
    refill(plan.floor, floorOf(guide, chosen));
}

} // namespace counteroffer

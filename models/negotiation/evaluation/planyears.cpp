// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planyears.h"

#include "compensation/equityvalue.h"
#include "negotiation/evaluation/planrates.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

constexpr int usualYears = 4; // of a grant: "/4yr" (GUIDE-FORMAT)

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanYears)
public:
    static QString of(Assumption assumption)
    {
        switch (assumption) {
        case Assumption::FullPayout:
            return tr("The bonus is taken at its full target.");
        case Assumption::NoRaise:
            return tr("No raise is counted.");
        case Assumption::FullFirstYear:
            return tr("The first year counts with twelve months.");
        case Assumption::EvenVesting:
            return tr("The equity is taken to vest evenly over four years.");
        case Assumption::UnitsAtPreferred:
            return tr("Shares and options are counted at the preferred price, options less their strike.");
        case Assumption::StatedTotal:
            return tr("The stated total stands for every year; its parts are not known.");
        }
        return {};
    }
};

template <typename T>
void takeFrom(std::optional<T> &own, const std::optional<T> &other)
{
    if (!own) {
        own = other;
    }
}

void takeFrom(Conditions &own, const Conditions &other)
{
    takeFrom(own.payout, other.payout);
    takeFrom(own.firstYearMonths, other.firstYearMonths);
    takeFrom(own.raise, other.raise);
    takeFrom(own.clawback, other.clawback);
    takeFrom(own.vesting, other.vesting);
    takeFrom(own.units.strike, other.units.strike);
    takeFrom(own.units.preferredPrice, other.units.preferredPrice);
    takeFrom(own.units.fairMarketValue, other.units.fairMarketValue);
    takeFrom(own.units.fullyDiluted, other.units.fullyDiluted);
    takeFrom(own.units.preference, other.units.preference);
    takeFrom(own.units.preferredShare, other.units.preferredShare);
    if (own.units.kind == UnitKind::Unknown) {
        own.units.kind = other.units.kind;
    }
    // Sums of money are nobody's by default: a refresher or a second sign-on is part of an ask only if named.
}

// Their offer and the other ones stand for themselves; the person's own sets are asked of their offer.
bool isMine(const Plan &plan, const Terms &terms)
{
    return &terms == &plan.floor || &terms == &plan.target || &terms == &plan.stretch;
}

PlanFigure<std::optional<Money>> worthOfUnits(const EquityUnits &units)
{
    if (!units.count) {
        return std::optional<Money>();
    }
    const bool lacksStrike = units.kind != UnitKind::Shares && !units.strike;
    if (!units.preferredPrice || units.kind == UnitKind::Unknown || lacksStrike) {
        return missing(WhyNot::UnitsUnpriced);
    }
    const auto strike = units.kind == UnitKind::Options ? units.strike : std::nullopt;
    const auto worth = valueAt({*units.count, strike}, *units.preferredPrice);
    if (!worth) {
        return missing(worth.error());
    }
    return std::optional(*worth);
}

int vestingYears(const Conditions &conditions)
{
    const int months = conditions.vesting ? vestingMonths(*conditions.vesting) : usualYears * 12;
    return std::max(1, (months + 11) / 12);
}

Currency currencyFor(const Plan &plan, const Terms &terms)
{
    if (!plan.currency.isNull()) {
        return plan.currency;
    }
    const auto &first = terms.base.value ? terms.base.value : terms.total.value;
    return first ? first->currency : Currency();
}

/// Brings amounts into one currency; remembers that one could not be.
class Converter final
{
public:
    Converter(const Plan &plan, Currency currency) : m_plan(plan), m_currency(currency) {}

    Money operator()(const Money &amount)
    {
        const auto money = inCurrency(m_plan, amount, m_currency);
        m_ok = m_ok && money;
        return money.value_or(Money{});
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    const Plan &m_plan;
    Currency m_currency;
    bool m_ok = true;
};

void addSignOn(OfferTerms &made, const Terms &terms, const Conditions &conditions, Converter &convert)
{
    if (terms.signOn.value || !conditions.laterSignOn.isEmpty()) {
        made.signOn.append(terms.signOn.value ? convert(*terms.signOn.value) : Money{});
    }
    for (const Money &later : conditions.laterSignOn) {
        made.signOn.append(convert(later));
    }
}

void addParts(PlanYears &years, const Plan &plan, const Terms &terms, const Conditions &conditions)
{
    OfferTerms &made = years.terms;
    made.bonusTarget = terms.bonus.value;
    made.payout = conditions.payout.value_or(Rate::percent(100));
    made.firstYearMonths = int(conditions.firstYearMonths.value_or(12));
    if (made.bonusTarget && !conditions.payout) {
        years.assumed.append(Assumption::FullPayout);
    }
    if (made.bonusTarget && !conditions.firstYearMonths) {
        years.assumed.append(Assumption::FullFirstYear);
    }
    if (!made.bonusTarget && isPartOfPay(plan, terms, Component::Bonus)) {
        years.missing.append(Component::Bonus);
    }
    if (made.grant && !conditions.vesting) {
        years.assumed.append(Assumption::EvenVesting);
    }
    if (made.grant && !terms.equity.value) {
        years.assumed.append(Assumption::UnitsAtPreferred);
    }
    if (!made.grant && isPartOfPay(plan, terms, Component::Equity)) {
        years.missing.append(Component::Equity);
    }
}

} // namespace

Conditions conditionsInUse(const Plan &plan, const Terms &terms)
{
    Conditions conditions = terms.conditions;
    if (isMine(plan, terms)) {
        takeFrom(conditions, plan.offer.terms.conditions);
    }
    return conditions;
}

EquityBasis equityBasisOf(const Plan &plan, const Terms &terms)
{
    return terms.equityBasis != EquityBasis::Unknown ? terms.equityBasis : plan.equityBasis;
}

PlanFigure<std::optional<Money>> grantOf(const Plan &plan, const Terms &terms)
{
    const Conditions conditions = conditionsInUse(plan, terms);
    if (!terms.equity.value) {
        return worthOfUnits(conditions.units);
    }
    switch (equityBasisOf(plan, terms)) {
    case EquityBasis::Unknown:
        return missing(WhyNot::BasisUndecided);
    case EquityBasis::Grant:
        return terms.equity.value;
    case EquityBasis::Year:
        break;
    }
    const auto grant = scaled(*terms.equity.value, vestingYears(conditions), 1);
    if (!grant) {
        return missing(ArithmeticError::Overflow);
    }
    return grant;
}

PlanFigure<PlanYears> yearsOf(const Plan &plan, const Terms &terms, int years)
{
    const bool stated = !terms.base.value || (&terms == &plan.offer.terms && terms.total.value);
    const auto &base = stated ? terms.total.value : terms.base.value;
    if (!base) {
        return missing(WhyNot::NoBase);
    }
    PlanYears result;
    const Conditions conditions = conditionsInUse(plan, terms);
    Converter convert(plan, currencyFor(plan, terms));
    result.terms.base = convert(*base);
    addSignOn(result.terms, terms, conditions, convert);
    if (stated) {
        result.assumed.append(Assumption::StatedTotal);
    } else {
        const auto grant = grantOf(plan, terms);
        if (!grant) {
            return failure(grant.error());
        }
        result.terms.grant = *grant ? std::optional(convert(**grant)) : std::nullopt;
        result.terms.schedule =
            conditions.vesting.value_or(VestingSchedule(AnnualVesting::percents({25, 25, 25, 25})));
        result.terms.raise = conditions.raise.value_or(Rate{});
        for (Refresher refresher : conditions.refreshers) {
            refresher.amount = convert(refresher.amount);
            result.terms.refreshers.append(refresher);
        }
        addParts(result, plan, terms, conditions);
        if (!conditions.raise) {
            result.assumed.append(Assumption::NoRaise);
        }
    }
    if (!convert.ok()) {
        return missing(WhyNot::RateMissing);
    }
    const auto totals = totalCompensation(result.terms, years);
    if (!totals) {
        return missing(totals.error());
    }
    result.totals = *totals;
    return result;
}

PlanFigure<PlanYears> yearsOf(const Plan &plan, TermSet set, int years)
{
    return yearsOf(plan, plan.terms(set), years);
}

QString assumptionSentence(Assumption assumption)
{
    return Wording::of(assumption);
}

QString assumptionName(Assumption assumption)
{
    switch (assumption) {
    case Assumption::FullPayout:
        return QStringLiteral("full-payout");
    case Assumption::NoRaise:
        return QStringLiteral("no-raise");
    case Assumption::FullFirstYear:
        return QStringLiteral("full-first-year");
    case Assumption::EvenVesting:
        return QStringLiteral("even-vesting");
    case Assumption::UnitsAtPreferred:
        return QStringLiteral("units-at-preferred");
    case Assumption::StatedTotal:
        return QStringLiteral("stated-total");
    }
    return {};
}

} // namespace counteroffer

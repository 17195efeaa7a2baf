// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/termtext.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(TermText)
public:
    static QString row(TermRow row, EquityBasis basis)
    {
        switch (row) {
        case TermRow::Base:
            return tr("Base salary, a year");
        case TermRow::Equity:
            return basis == EquityBasis::Year    ? tr("Equity, a year")
                   : basis == EquityBasis::Grant ? tr("Equity, four-year grant")
                                                 : tr("Equity, period not known");
        case TermRow::Bonus:
            return tr("Bonus, share of base");
        case TermRow::SignOn:
            return tr("Sign-on, once");
        case TermRow::Total:
            return tr("Total compensation, a year");
        case TermRow::FirstYear:
            return tr("First year, with sign-on");
        }
        return {};
    }
    static QString part(Component component)
    {
        switch (component) {
        case Component::Base:
            return tr("base salary");
        case Component::Equity:
            return tr("equity");
        case Component::Bonus:
            return tr("bonus");
        case Component::SignOn:
            return tr("sign-on");
        case Component::Total:
            break;
        }
        return tr("total");
    }
    static QString origin(Origin origin)
    {
        switch (origin) {
        case Origin::None:
            return {};
        case Origin::Typed:
            return tr("Your own figure.");
        case Origin::GuideStrategy:
            return tr("From the guide's script, line %1.");
        case Origin::GuideRange:
            return tr("Assumed: the low end of the guide's range, line %1. The script names none.");
        case Origin::TheySaid:
            return tr("What they said.");
        }
        return {};
    }
    static QString total(const PlanTotal &total, TermRow row)
    {
        if (row == TermRow::FirstYear) {
            return total.firstYear ? tr("The total and the sign-on, which is paid once.") : QString();
        }
        if (total.stated) {
            return tr("Stated as a total; its parts are not known.");
        }
        if (total.problem == TotalProblem::NoBase) {
            return tr("There is no total without a base salary.");
        }
        if (!total.yearly) {
            return {}; // a warning says why
        }
        return tr("Base salary, bonus and a year's equity added up; the sign-on is paid once and not in it.");
    }
    static QString basis(EquityBasis basis)
    {
        switch (basis) {
        case EquityBasis::Year:
            return tr("Equity figures are taken as a year's worth.");
        case EquityBasis::Grant:
            return tr("Equity figures are taken as a four-year grant; a quarter of it counts for a year.");
        case EquityBasis::Unknown:
            return tr("It is not known whether equity figures are a year's worth or a four-year grant.");
        }
        return {};
    }
    static QString residuals(const QString &year, const QString &grant)
    {
        return tr("Against the guide's stated totals, reading them as a year's worth is %1 off, as a grant "
                  "%2.")
            .arg(year, grant);
    }
};

QString moneyOf(const std::optional<Money> &money, const Plan &plan, const QLocale &locale)
{
    if (!money) {
        return {};
    }
    // The head names the plan's currency once; only a figure in another says its own.
    return money->currency == plan.currency ? amountText(*money, locale) : moneyText(*money, locale);
}

QString rangeOf(const std::optional<MoneyRange> &range, const Plan &plan, const QLocale &locale)
{
    if (!range) {
        return {};
    }
    return range->lo.currency == plan.currency ? amountRangeText(*range, locale)
                                               : moneyRangeText(*range, locale);
}

} // namespace

TermRow termRowOf(Component component)
{
    switch (component) {
    case Component::Base:
        return TermRow::Base;
    case Component::Equity:
        return TermRow::Equity;
    case Component::Bonus:
        return TermRow::Bonus;
    case Component::SignOn:
        return TermRow::SignOn;
    case Component::Total:
        break;
    }
    return TermRow::Total;
}

QString partName(Component component)
{
    return Wording::part(component);
}

QString partName(Component component, EquityBasis basis)
{
    if (component == Component::Equity && basis != EquityBasis::Unknown) {
        return basis == EquityBasis::Year ? Wording::tr("equity a year") : Wording::tr("equity grant");
    }
    return partName(component);
}

QString offeredPartName(const Plan &plan, Component component)
{
    // Where the plan's basis is not known, what their offer states is told as a year's worth.
    const bool yearly =
        plan.equityBasis == EquityBasis::Unknown && plan.offer.terms.equityBasis != EquityBasis::Unknown;
    return partName(component, yearly ? EquityBasis::Year : plan.equityBasis);
}

QString partNames(const QList<Component> &components)
{
    QStringList names;
    for (const Component component : components) {
        names.append(partName(component));
    }
    return names.join(QStringLiteral(", "));
}

QString termRowName(const Plan &plan, TermRow row)
{
    if (row == TermRow::Bonus && plan.facts.bonusAmount && !plan.facts.bonus) {
        return Wording::tr("Bonus (the guide's an amount, yours a share of base)");
    }
    return Wording::row(row, plan.equityBasis);
}

QString guideRangeText(const Plan &plan, TermRow row, const QLocale &locale)
{
    const GuideFacts &facts = plan.facts;
    switch (row) {
    case TermRow::Base:
        return rangeOf(facts.base, plan, locale);
    case TermRow::Equity:
        return rangeOf(facts.equity, plan, locale);
    case TermRow::Bonus:
        return facts.bonus ? rateRangeText(*facts.bonus, locale) : rangeOf(facts.bonusAmount, plan, locale);
    case TermRow::SignOn:
        return rangeOf(facts.signOn, plan, locale);
    case TermRow::Total:
        return rangeOf(facts.total, plan, locale);
    case TermRow::FirstYear:
        break;
    }
    return {};
}

QString termText(const Plan &plan, TermSet set, TermRow row, const QLocale &locale)
{
    const Terms &terms = plan.terms(set);
    switch (row) {
    case TermRow::Base:
        return moneyOf(terms.base.value, plan, locale);
    case TermRow::Equity:
        // In the row's period, which its name says; a figure whose period nobody knows stands as it is.
        return moneyOf(yearOfEquity(plan, terms) ? amountOf(plan, set, Component::Equity)
                                                 : terms.equity.value,
                       plan, locale);
    case TermRow::Bonus:
        return terms.bonus.value ? rateText(*terms.bonus.value, locale) : QString();
    case TermRow::SignOn:
        return moneyOf(terms.signOn.value, plan, locale);
    case TermRow::Total:
        return moneyOf(planTotal(plan, set).yearly, plan, locale);
    case TermRow::FirstYear:
        return moneyOf(planTotal(plan, set).firstYear, plan, locale);
    }
    return {};
}

QString termSetName(TermSet set)
{
    switch (set) {
    case TermSet::Floor:
        return Wording::tr("Floor");
    case TermSet::Target:
        return Wording::tr("Target");
    case TermSet::Stretch:
        return Wording::tr("Stretch");
    case TermSet::Offer:
        return Wording::tr("Their offer");
    }
    return {};
}

QString originSentence(const Plan &plan, TermSet set, TermRow row)
{
    const Terms &terms = plan.terms(set);
    const auto sentence = [](Origin origin, int line) {
        const QString text = Wording::origin(origin);
        return text.contains(u"%1") ? text.arg(line) : text;
    };
    switch (row) {
    case TermRow::Base:
        return sentence(terms.base.origin, terms.base.line);
    case TermRow::Equity:
        return sentence(terms.equity.origin, terms.equity.line);
    case TermRow::Bonus:
        return sentence(terms.bonus.origin, terms.bonus.line);
    case TermRow::SignOn:
        return sentence(terms.signOn.origin, terms.signOn.line);
    case TermRow::Total:
    case TermRow::FirstYear:
        break;
    }
    return Wording::total(planTotal(plan, set), row);
}

QString equityBasisSentence(const Plan &plan, const QLocale &locale)
{
    const QString sentence = Wording::basis(plan.equityBasis);
    const EquityPeriod &period = plan.facts.equityPeriod;
    if (!period.residualYear || !period.residualGrant) {
        return sentence;
    }
    const auto percent = [&](double ratio) -> QString {
        return rateText(Rate{qRound64(ratio * 1000) * 10}, locale); // to a tenth of a per cent
    };
    return sentence + u' ' +
           Wording::residuals(percent(*period.residualYear), percent(*period.residualGrant));
}

} // namespace counteroffer

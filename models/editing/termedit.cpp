// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/termedit.h"

#include "compensation/moneyinput.h"
#include "negotiation/evaluation/planyears.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

constexpr qint64 grantYears = 4;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(TermEdit)
public:
    //: Name of an undo step; %1 is a column ("Target"), %2 a row ("Base salary, a year")
    static QString change() { return tr("Change %1: %2"); }
    static QString clear() { return tr("Clear %1: %2"); }
};

Term<Money> *moneyTerm(Terms &terms, TermRow row)
{
    switch (row) {
    case TermRow::Base:
        return &terms.base;
    case TermRow::Equity:
        return &terms.equity;
    case TermRow::SignOn:
        return &terms.signOn;
    case TermRow::Total:
        return &terms.total;
    case TermRow::Bonus:
    case TermRow::FirstYear:
        break;
    }
    return nullptr;
}

// The table shows equity in the plan's basis; terms that have another one, for a script's words or an offer's
// letter say so, keep it where the figure can be told in it exactly.
Money inOwnBasis(const Plan &plan, Terms &terms, const Money &typed)
{
    const EquityBasis own = equityBasisOf(plan, terms);
    const bool asYear =
        plan.equityBasis == EquityBasis::Unknown && own != EquityBasis::Unknown; // as amountOf
    if (own == (asYear ? EquityBasis::Year : plan.equityBasis)) {
        return typed;
    }
    const auto told = own == EquityBasis::Grant       ? scaled(typed, grantYears, 1)
                      : typed.minor % grantYears == 0 ? scaled(typed, 1, grantYears)
                                                      : std::nullopt;
    if (!told) {
        terms.equityBasis = EquityBasis::Unknown;
    }
    return told.value_or(typed);
}

// A new figure for a part of their offer takes the place of the total they stated before (takeRound).
void dropStatedTotal(Plan &plan, TermSet set, TermRow row)
{
    if (set == TermSet::Offer && row != TermRow::Total && row != TermRow::SignOn) {
        plan.offer.terms.total = {};
    }
}

} // namespace

Currency currencyOf(const Plan &plan, TermRow row)
{
    const auto of = [&](const std::optional<MoneyRange> &range) {
        return range ? range->lo.currency : plan.currency;
    };
    switch (row) {
    case TermRow::Base:
        return of(plan.facts.base);
    case TermRow::Equity:
        return of(plan.facts.equity);
    case TermRow::SignOn:
        return of(plan.facts.signOn);
    case TermRow::Total:
        return of(plan.facts.total);
    case TermRow::Bonus:
    case TermRow::FirstYear:
        break;
    }
    return plan.currency;
}

bool isEditable(const Plan &plan, TermSet set, TermRow row)
{
    if (row == TermRow::Total) {
        return !plan.terms(set).base.value;
    }
    return row != TermRow::FirstYear;
}

EntryOutcome enterTerm(PlanEditor &editor, TermSet set, TermRow row, const QString &entry,
                       const QLocale &locale, const QString &mergeKey)
{
    if (!isEditable(editor.plan(), set, row)) {
        return {EntryResult::NotEditable, {}};
    }
    const QString rowName = termRowName(editor.plan(), row);
    if (entry.trimmed().isEmpty()) {
        editor.change(Wording::clear().arg(termSetName(set), rowName), mergeKey, [&](Plan &plan) {
            if (auto *term = moneyTerm(plan.terms(set), row)) {
                *term = {};
            } else {
                plan.terms(set).bonus = {};
            }
        });
        return {EntryResult::Cleared, {}};
    }
    const QString name = Wording::change().arg(termSetName(set), rowName);
    if (row == TermRow::Bonus) {
        const auto rate = parseRate(entry, locale);
        if (!rate) {
            return {EntryResult::Unreadable, inputSentence(rate.error())};
        }
        editor.change(name, mergeKey, [&](Plan &plan) {
            Term<Rate> &term = plan.terms(set).bonus;
            if (term.value != *rate) { // the same figure keeps its origin
                term = {*rate, Origin::Typed, 0};
                dropStatedTotal(plan, set, row);
            }
        });
        return {EntryResult::Taken, {}};
    }
    const auto money = parseMoney(entry, locale, currencyOf(editor.plan(), row));
    if (!money) {
        return {EntryResult::Unreadable, inputSentence(money.error())};
    }
    editor.change(name, mergeKey, [&](Plan &plan) {
        const Money own = row == TermRow::Equity ? inOwnBasis(plan, plan.terms(set), *money) : *money;
        Term<Money> &term = *moneyTerm(plan.terms(set), row);
        if (term.value != own) {
            term = {own, Origin::Typed, 0};
            dropStatedTotal(plan, set, row);
        }
    });
    return {EntryResult::Taken, {}};
}

} // namespace counteroffer

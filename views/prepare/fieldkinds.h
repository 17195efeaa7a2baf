// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/moneytext.h"
#include "negotiation/plantotal.h"
#include "prepare/planfield.h"

#include <QLocale>

namespace counteroffer {

// The kinds of entries that forms have. Each `take` puts an entry into a slot of the plan, or leaves the slot
// alone and gives one whole sentence: what is wrong and what to type. An empty entry makes the slot unknown.

/// An amount of at least 0; without a currency it is in `currency`.
[[nodiscard]] QString takeMoney(std::optional<Money> &slot, const QString &entry, const QLocale &locale,
                                Currency currency);
/// The same, and an amount that names another currency is taken in that one: the plan's rates convert it.
[[nodiscard]] QString takeAnyMoney(std::optional<Money> &slot, const QString &entry, const QLocale &locale,
                                   Currency currency);
/// A percentage within the bounds, both included, in whole percent.
[[nodiscard]] QString takeRate(std::optional<Rate> &slot, const QString &entry, const QLocale &locale,
                               int least = 0, int most = 1000);
/// A whole number within the bounds, both included.
[[nodiscard]] QString takeCount(std::optional<qint64> &slot, const QString &entry, const QLocale &locale,
                                qint64 least = 0, qint64 most = 1'000'000'000'000);
/// The price of one share.
[[nodiscard]] QString takePrice(std::optional<UnitPrice> &slot, const QString &entry, const QLocale &locale,
                                Currency currency);
/// A day in the locale's short notation or as 2026-05-31, with or without a time of the day (else the day's
/// end); local time in, UTC kept.
[[nodiscard]] QString takeMoment(std::optional<QDateTime> &slot, const QString &entry, const QLocale &locale);

[[nodiscard]] QString momentText(const std::optional<QDateTime> &moment, const QLocale &locale);
[[nodiscard]] QString moneyEntryText(const std::optional<Money> &money, Currency usual,
                                     const QLocale &locale);

/// A field over a slot of the plan that `access` finds in a plan, const or not: a pointer, null where there
/// is none.
template <typename Access>
[[nodiscard]] PlanField moneyField(PlanField field, const QLocale &locale,
                                   const std::function<Currency(const Plan &)> &currency,
                                   const Access &access)
{
    field.read = [=](const Plan &plan) {
        const std::optional<Money> *slot = access(plan);
        return slot == nullptr ? QString() : moneyEntryText(*slot, currency(plan), locale);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        std::optional<Money> *slot = access(plan);
        return slot == nullptr ? QString() : takeMoney(*slot, entry, locale, currency(plan));
    };
    return field;
}

template <typename Access>
[[nodiscard]] PlanField priceField(PlanField field, const QLocale &locale,
                                   const std::function<Currency(const Plan &)> &currency,
                                   const Access &access)
{
    field.read = [=](const Plan &plan) {
        const std::optional<UnitPrice> *slot = access(plan);
        return slot == nullptr || !*slot ? QString() : unitPriceText(**slot, locale);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        std::optional<UnitPrice> *slot = access(plan);
        return slot == nullptr ? QString() : takePrice(*slot, entry, locale, currency(plan));
    };
    return field;
}

/// @param least, most whole percent
template <typename Access>
[[nodiscard]] PlanField rateField(PlanField field, const QLocale &locale, int least, int most,
                                  const Access &access)
{
    field.read = [=](const Plan &plan) {
        const std::optional<Rate> *slot = access(plan);
        return slot == nullptr || !*slot ? QString() : rateText(**slot, locale);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        std::optional<Rate> *slot = access(plan);
        return slot == nullptr ? QString() : takeRate(*slot, entry, locale, least, most);
    };
    return field;
}

template <typename Access>
[[nodiscard]] PlanField countField(PlanField field, const QLocale &locale, qint64 least, qint64 most,
                                   const Access &access)
{
    field.read = [=](const Plan &plan) {
        const std::optional<qint64> *slot = access(plan);
        return slot == nullptr || !*slot ? QString() : locale.toString(**slot);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        std::optional<qint64> *slot = access(plan);
        return slot == nullptr ? QString() : takeCount(*slot, entry, locale, least, most);
    };
    return field;
}

template <typename Access>
[[nodiscard]] PlanField momentField(PlanField field, const QLocale &locale, const Access &access)
{
    field.read = [=](const Plan &plan) {
        const std::optional<QDateTime> *slot = access(plan);
        return slot == nullptr ? QString() : momentText(*slot, locale);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        std::optional<QDateTime> *slot = access(plan);
        return slot == nullptr ? QString() : takeMoment(*slot, entry, locale);
    };
    return field;
}

template <typename Access>
[[nodiscard]] PlanField textField(PlanField field, const Access &access)
{
    field.read = [=](const Plan &plan) {
        const QString *slot = access(plan);
        return slot == nullptr ? QString() : *slot;
    };
    field.write = [=](Plan &plan, const QString &entry) {
        if (QString *slot = access(plan)) {
            *slot = entry;
        }
        return QString();
    };
    return field;
}

/// Puts a person's own figure into a term. How firm it is and what it was stated for are said beside it, and
/// stay.
template <typename T>
void putTyped(Term<T> &term, const std::optional<T> &value)
{
    if (value != term.value) { // the same figure keeps its origin
        term.value = value;
        term.origin = value ? Origin::Typed : Origin::None;
        term.line = 0;
    }
}

/// A field over a figure with an origin: what is typed is the person's own. It is shown and typed for the
/// period that it was stated for; the plan keeps a year's worth.
template <typename Access>
[[nodiscard]] PlanField moneyTermField(PlanField field, const QLocale &locale,
                                       const std::function<Currency(const Plan &)> &currency,
                                       const Access &access)
{
    field.read = [=](const Plan &plan) {
        const Term<Money> *term = access(plan);
        return term == nullptr ? QString() : moneyEntryText(statedAmount(*term), currency(plan), locale);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        Term<Money> *term = access(plan);
        std::optional<Money> stated;
        const QString problem = takeAnyMoney(stated, entry, locale, currency(plan));
        if (term == nullptr || !problem.isEmpty()) {
            return problem;
        }
        const auto yearly = stated ? yearlyAmount(*stated, term->period) : std::nullopt;
        if (stated && !yearly) {
            return arithmeticSentence(ArithmeticError::Overflow);
        }
        if (stated != statedAmount(*term)) { // not rounded again where nothing has changed
            putTyped(*term, yearly);
        }
        return QString();
    };
    return field;
}

template <typename Access>
[[nodiscard]] PlanField rateTermField(PlanField field, const QLocale &locale, const Access &access)
{
    field.read = [=](const Plan &plan) {
        const Term<Rate> *term = access(plan);
        return term == nullptr || !term->value ? QString() : rateText(*term->value, locale);
    };
    field.write = [=](Plan &plan, const QString &entry) {
        Term<Rate> *term = access(plan);
        std::optional<Rate> value = term == nullptr ? std::nullopt : term->value;
        const QString problem = takeRate(value, entry, locale, 0, 100);
        if (term != nullptr && problem.isEmpty()) {
            putTyped(*term, value);
        }
        return problem;
    };
    return field;
}

} // namespace counteroffer

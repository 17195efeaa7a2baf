// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QLocale>

namespace counteroffer::test {

inline QLocale american()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

inline Currency usd()
{
    return Currency::known("USD");
}

inline Money units(qint64 whole, Currency currency = usd())
{
    return Money::units(whole, currency).value_or(Money());
}

inline Term<Money> typed(qint64 whole, Currency currency = usd())
{
    return {units(whole, currency), Origin::Typed, 0};
}

inline ScriptStep step(const QString &id, StepKind kind, const QString &title, const QString &words)
{
    ScriptStep made;
    made.id = id;
    made.kind = kind;
    made.title = title;
    made.say = {{SlotRole::None, words, {}}};
    return made;
}

/// A plan of an invented company: floor 220,000 + 15 % + 70,000, target 250,000 + 15 % + 95,000 and 30,000
/// once, stretch 262,000 of base; the band of base is 198,000 to 262,000.
inline Plan callPlan()
{
    Plan plan;
    plan.id = QStringLiteral("call");
    plan.name = QStringLiteral("Example Works, North");
    plan.company = QStringLiteral("Example Works");
    plan.role = QStringLiteral("Field Engineer");
    plan.region = QStringLiteral("North");
    plan.currency = usd();
    plan.equityBasis = EquityBasis::Year;
    plan.facts.base = MoneyRange{units(198000), units(262000)};
    plan.facts.equity = MoneyRange{units(48000), units(85000)};
    plan.facts.bonus = RateRange{Rate{1500}, Rate{2000}};
    plan.floor.base = typed(220000);
    plan.floor.equity = typed(70000);
    plan.floor.bonus = {Rate{1500}, Origin::Typed, 0};
    plan.target.base = typed(250000);
    plan.target.equity = typed(95000);
    plan.target.bonus = {Rate{1500}, Origin::Typed, 0};
    plan.target.signOn = typed(30000);
    plan.stretch.base = typed(262000);
    plan.script = {
        step(QStringLiteral("g-open"), StepKind::Open, QStringLiteral("Open"), QStringLiteral("Hello.")),
        step(QStringLiteral("g-ask"), StepKind::Ask, QStringLiteral("The ask"), QStringLiteral("I ask.")),
        step(QStringLiteral("g-lever"), StepKind::Lever, QStringLiteral("My work"),
             QStringLiteral("I built.")),
        step(QStringLiteral("g-close"), StepKind::Close, QStringLiteral("Close"), QStringLiteral("I sign.")),
    };
    return plan;
}

/// The stages that a script may leave out, as the program's own script has them.
inline QList<ScriptStep> builtInSteps()
{
    return {
        step(QStringLiteral("open"), StepKind::Open, QStringLiteral("Open warmly"), QStringLiteral("Hi.")),
        step(QStringLiteral("read-back"), StepKind::Questions, QStringLiteral("Read back"),
             QStringLiteral("Let me read it.")),
        step(QStringLiteral("questions"), StepKind::Questions, QStringLiteral("Questions"),
             QStringLiteral("How?")),
        step(QStringLiteral("ask"), StepKind::Ask, QStringLiteral("Ask"), QStringLiteral("I'd like.")),
        step(QStringLiteral("silence"), StepKind::Silence, QStringLiteral("Silence"), QString()),
        step(QStringLiteral("replies"), StepKind::Reply, QStringLiteral("Replies"), QStringLiteral("If.")),
        step(QStringLiteral("trade"), StepKind::Trade, QStringLiteral("Trade"), QStringLiteral("In return.")),
        step(QStringLiteral("close"), StepKind::Close, QStringLiteral("Yes"), QStringLiteral("I'll sign.")),
        step(QStringLiteral("writing"), StepKind::Close, QStringLiteral("Writing"),
             QStringLiteral("Please write.")),
        step(QStringLiteral("recap"), StepKind::Recap, QStringLiteral("Recap"), QStringLiteral("So."))};
}

} // namespace counteroffer::test

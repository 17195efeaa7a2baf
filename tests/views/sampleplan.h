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

inline Money dollars(qint64 whole)
{
    return *Money::units(whole, Currency::known("USD"));
}

inline MoneyRange dollarRange(qint64 low, qint64 high)
{
    return {dollars(low), dollars(high)};
}

inline ScriptStep step(const QString &id, StepKind kind, const QString &title,
                       const QList<ScriptSegment> &say)
{
    ScriptStep made;
    made.id = id;
    made.kind = kind;
    made.title = title;
    made.say = say;
    return made;
}

/// A plan of an invented company: target 200,000 + 10 % + 40,000 a year, floor 180,000, no offer yet.
inline Plan samplePlan()
{
    Plan plan;
    plan.id = QStringLiteral("sample");
    plan.name = QStringLiteral("Example Works, North");
    plan.company = QStringLiteral("Example Works");
    plan.role = QStringLiteral("Field Engineer");
    plan.region = QStringLiteral("North");
    plan.currency = Currency::known("USD");
    plan.equityBasis = EquityBasis::Year;
    plan.facts.base = dollarRange(160000, 220000);
    plan.facts.equity = dollarRange(20000, 60000);
    plan.facts.total = dollarRange(200000, 300000);
    plan.facts.line = 7;
    plan.target.base = {dollars(200000), Origin::GuideStrategy, 9};
    plan.target.equity = {dollars(40000), Origin::GuideStrategy, 9};
    plan.target.bonus = {Rate{1000}, Origin::GuideStrategy, 9};
    plan.floor.base = {dollars(180000), Origin::GuideStrategy, 9};
    plan.script = {
        step(QStringLiteral("ask"), StepKind::Ask, QStringLiteral("The ask"),
             {{SlotRole::None, QStringLiteral("I ask for "), {}},
              {SlotRole::TargetBase, QStringLiteral("$200K"), {}},
              {SlotRole::None, QStringLiteral(" in base salary."), {}}}),
        step(QStringLiteral("close"), StepKind::Close, QStringLiteral("Close"),
             {{SlotRole::None, QStringLiteral("Please send it in writing."), {}}}),
    };
    return plan;
}

} // namespace counteroffer::test

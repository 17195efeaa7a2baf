// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "offersheet/marked.h"

namespace counteroffer::test {

/// The guide of richPlan(): three regions, two sources, data of a day.
inline Guide richGuide()
{
    Guide guide;
    guide.company = QStringLiteral("Example Works");
    guide.role = QStringLiteral("Field Engineer");
    const auto row = [](const QString &region, qint64 low, qint64 high) {
        CompensationRow made;
        made.region = region;
        made.currency = Currency::known("USD");
        made.total.emplace();
        made.total->range = {marked(low), marked(high)};
        return made;
    };
    guide.compensation = {row(QStringLiteral("North"), 200000, 300000),
                          row(QStringLiteral("South"), 180000, 270000),
                          row(QStringLiteral("Remote"), 170000, 250000)};
    guide.sources = {QStringLiteral("A survey of engineers (2025)"),
                     QStringLiteral("Postings read in spring 2026")};
    guide.frontMatter.emplace();
    guide.frontMatter->lastUpdated = QDate(2026, 1, 15);
    guide.frontMatter->salaryDataQuarter = QStringLiteral("2025-Q4");
    return guide;
}

/// A plan in the middle of a negotiation that has something of everything a sheet may hold.
inline Plan richPlan()
{
    const auto words = [](const QString &text) {
        ScriptSegment segment;
        segment.text = text;
        return segment;
    };
    ScriptSegment targetBase;
    targetBase.role = SlotRole::TargetBase;
    Plan plan;
    plan.id = QStringLiteral("rich");
    plan.name = QStringLiteral("Example Works, North");
    plan.person = QStringLiteral("Robin Example");
    plan.guidePath = QStringLiteral("/somewhere/works-engineer.md");
    plan.company = QStringLiteral("Example Works");
    plan.role = QStringLiteral("Field Engineer");
    plan.region = QStringLiteral("North");
    plan.level = QStringLiteral("Senior");
    plan.currency = Currency::known("USD");
    plan.equityBasis = EquityBasis::Year;
    plan.facts.base = {marked(160000), marked(220000)};
    plan.facts.equity = {marked(20000), marked(60000)};
    plan.facts.bonus = {Rate::percent(5), Rate::percent(10)};
    plan.facts.total = {marked(200000), marked(300000)};
    plan.facts.line = 7;
    plan.floor.base = {marked(180000), Origin::Typed, 0};
    plan.floor.equity = {marked(30000), Origin::Typed, 0};
    plan.floor.bonus = {Rate::percent(5), Origin::GuideRange, 7};
    plan.target.base = {marked(205000), Origin::GuideStrategy, 9};
    plan.target.equity = {marked(40000), Origin::Typed, 0};
    plan.target.bonus = {Rate::percent(10), Origin::Typed, 0};
    plan.target.signOn = {marked(20000), Origin::Typed, 0};
    plan.stretch.base = {marked(230000), Origin::Typed, 0};
    plan.offer.terms.base = {marked(190000), Origin::TheySaid, 0, TermStatus::Email};
    plan.offer.terms.equity = {marked(30000), Origin::TheySaid, 0, TermStatus::Verbal};
    plan.offer.terms.bonus = {Rate::percent(5), Origin::TheySaid, 0, TermStatus::Letter};
    plan.offer.deadline = QDateTime(QDate(2026, 5, 29), QTime(16, 0, 31), QTimeZone::utc());
    OfferRound round;
    round.at = QDateTime(QDate(2026, 5, 4), QTime(15, 4, 31), QTimeZone::utc());
    round.amount = marked(190000);
    round.words = QStringLiteral("one ninety");
    plan.offer.rounds = {round};
    PlanAlternative stay;
    stay.id = QStringLiteral("a1");
    stay.name = QStringLiteral("Stay at Old Mill");
    stay.perYear = marked(240000);
    plan.alternatives = {stay}; // above the sum of the floor's own parts, 219,000
    plan.script = {markedStep(QStringLiteral("ask"), StepKind::Ask, QStringLiteral("The ask"),
                              {words(QStringLiteral("I ask for ")), targetBase,
                               words(QStringLiteral(" in base salary."))}),
                   markedStep(QStringLiteral("lever"), StepKind::Lever, QStringLiteral("Hard to replace"),
                              {words(QStringLiteral("Few people know these machines."))})};
    ReplyCard card;
    card.id = QStringLiteral("card");
    card.theirs = QStringLiteral("That is our last word.");
    card.mine = {words(QStringLiteral("Then let us look at the start date."))};
    plan.cards = {card};
    plan.trades = {TradeSlot{
        QStringLiteral("t"), QStringLiteral("an earlier start"), QStringLiteral("a sign-on"), false, {}}};
    plan.questions = {Question{QStringLiteral("q"), QStringLiteral("Who signs the letter?")}};
    plan.checklist = {ChecklistItem{QStringLiteral("k"), QStringLiteral("Print the letter")}};
    plan.claims = {Claim{QStringLiteral("c"), QStringLiteral("I led the last refit."), Proof::Mine,
                         QStringLiteral("the report of 2024")}};
    plan.deadlines = {Deadline{QStringLiteral("d"), QStringLiteral("Call them back"),
                               QDateTime(QDate(2026, 5, 27), QTime(9, 30), QTimeZone::utc())}};
    plan.notes = {{QStringLiteral("ask"), QStringLiteral("Slowly.")},
                  {QStringLiteral("prepare"), QStringLiteral("Ask about the rota.")}};
    return plan;
}

} // namespace counteroffer::test

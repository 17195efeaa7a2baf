// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/sharedplan.h"

#include "offersheet/plansecrets.h"

#include <QFileInfo>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

bool isPrivateSlot(SlotRole role)
{
    switch (role) {
    case SlotRole::FloorBase:
    case SlotRole::FloorEquity:
    case SlotRole::FloorSignOn:
    case SlotRole::FloorTotal:
    case SlotRole::StretchBase:
    case SlotRole::StretchTotal:
        return true;
    default:
        return false;
    }
}

// {floor.base} may stand in an instruction too; instructions are not shared at all.
std::optional<QList<ScriptSegment>> sharedWords(const QList<ScriptSegment> &words, const Plan &whole,
                                                const PlanSecrets &secrets)
{
    QList<ScriptSegment> shared;
    QString text;
    for (const ScriptSegment &segment : words) {
        if (isPrivateSlot(segment.role)) {
            return std::nullopt;
        }
        const Claim *claim = segment.claim.isEmpty() ? nullptr : whole.claim(segment.claim);
        if (claim != nullptr && !claim->isProven()) {
            continue; // a sentence that leans on what cannot be shown
        }
        ScriptSegment copy;
        copy.role = segment.role;
        copy.text = segment.text;
        copy.choices = segment.choices;
        copy.filled = segment.filled;
        shared.append(copy);
        text += segment.text + u' ' + segment.filled + u' ' + segment.choices.join(u' ') + u' ';
    }
    if (text.trimmed().isEmpty() || secretIn(text, secrets)) {
        return std::nullopt;
    }
    // A figure that two segments make together.
    QString joined;
    for (const ScriptSegment &segment : shared) {
        joined += segment.filled.isEmpty() ? segment.text : segment.filled;
    }
    return secretIn(joined, secrets) ? std::nullopt : std::optional(shared);
}

Conditions sharedConditions(const Conditions &whole)
{
    Conditions shared;
    shared.payout = whole.payout;
    shared.firstYearMonths = whole.firstYearMonths;
    shared.raise = whole.raise;
    shared.laterSignOn = whole.laterSignOn;
    shared.clawback = whole.clawback;
    shared.vesting = whole.vesting;
    shared.refreshers = whole.refreshers;
    shared.units.kind = whole.units.kind;
    shared.units.count = whole.units.count;
    shared.units.strike = whole.units.strike;
    shared.units.preferredPrice = whole.units.preferredPrice;
    shared.units.fairMarketValue = whole.units.fairMarketValue;
    shared.units.fullyDiluted = whole.units.fullyDiluted;
    shared.units.preference = whole.units.preference;
    shared.units.preferredShare = whole.units.preferredShare;
    return shared;
}

Terms sharedTerms(const Terms &whole)
{
    Terms shared;
    shared.base = whole.base;
    shared.equity = whole.equity;
    shared.bonus = whole.bonus;
    shared.signOn = whole.signOn;
    shared.total = whole.total;
    shared.equityBasis = whole.equityBasis;
    shared.conditions = sharedConditions(whole.conditions);
    return shared;
}

// Of what was said only the figures: the words were typed for oneself.
QList<OfferRound> sharedRounds(const QList<OfferRound> &whole)
{
    QList<OfferRound> shared;
    for (const OfferRound &round : whole) {
        OfferRound copy;
        copy.at = round.at;
        copy.component = round.component;
        copy.amount = round.amount;
        copy.rate = round.rate;
        copy.by = round.by;
        shared.append(copy);
    }
    return shared;
}

GuideFacts sharedFacts(const GuideFacts &whole)
{
    GuideFacts shared;
    shared.base = whole.base;
    shared.equity = whole.equity;
    shared.bonusAmount = whole.bonusAmount;
    shared.bonus = whole.bonus;
    shared.signOn = whole.signOn;
    shared.total = whole.total;
    shared.claimedTarget = whole.claimedTarget;
    shared.openEnded = whole.openEnded;
    shared.equityPeriod = whole.equityPeriod;
    shared.spokenEquityBasis = whole.spokenEquityBasis;
    shared.line = whole.line;
    return shared;
}

} // namespace

SharedPlan::SharedPlan(const Plan &whole)
{
    const PlanSecrets secrets = secretsOf(whole);
    m_plan.person = whole.person;
    m_plan.guidePath = QFileInfo(whole.guidePath).fileName(); // the folder names the person's disk
    m_plan.company = whole.company;
    m_plan.role = whole.role;
    m_plan.region = whole.region;
    m_plan.level = whole.level;
    m_plan.name = whole.region.isEmpty() ? whole.company : whole.company + u", "_s + whole.region;
    m_plan.currency = whole.currency;
    m_plan.equityBasis = whole.equityBasis;
    m_plan.facts = sharedFacts(whole.facts);
    m_plan.target = sharedTerms(whole.target);
    m_plan.offer.terms = sharedTerms(whole.offer.terms);
    m_plan.offer.deadline = whole.offer.deadline;
    m_plan.offer.rounds = sharedRounds(whole.offer.rounds);
    m_plan.rates = whole.rates;
    for (const ScriptStep &step : whole.script) {
        const auto words = step.secret || step.kind == StepKind::Floor || secretIn(step.title, secrets)
                               ? std::nullopt
                               : sharedWords(step.say, whole, secrets);
        if (!words) {
            m_leftOut += step.say.isEmpty() ? 0 : 1; // a step without words has nothing for others
            continue;
        }
        ScriptStep copy;
        copy.id = u"step-%1"_s.arg(m_plan.script.size() + 1); // ids are the person's, too
        copy.kind = step.kind;
        copy.title = step.title;
        copy.say = *words;
        copy.guideLine = step.guideLine;
        copy.linesStandAlone = step.linesStandAlone;
        m_plan.script.append(copy);
    }
    for (const ReplyCard &card : whole.cards) {
        const auto words = secretIn(card.title + u' ' + card.theirs, secrets)
                               ? std::nullopt
                               : sharedWords(card.mine, whole, secrets);
        if (!words) {
            ++m_leftOut;
            continue;
        }
        ReplyCard copy;
        copy.id = u"card-%1"_s.arg(m_plan.cards.size() + 1);
        copy.title = card.title;
        copy.theirs = card.theirs;
        copy.mine = *words;
        copy.guideLine = card.guideLine;
        m_plan.cards.append(copy);
    }
    for (const Question &question : whole.questions) {
        if (secretIn(question.text, secrets)) {
            ++m_leftOut;
            continue;
        }
        Question copy;
        copy.id = u"question-%1"_s.arg(m_plan.questions.size() + 1);
        copy.text = question.text;
        copy.asked = question.asked;
        m_plan.questions.append(copy);
    }
    for (const Deadline &deadline : whole.deadlines) {
        if (secretIn(deadline.what, secrets)) {
            ++m_leftOut;
            continue;
        }
        Deadline copy;
        copy.id = u"date-%1"_s.arg(m_plan.deadlines.size() + 1);
        copy.what = deadline.what;
        copy.at = deadline.at;
        copy.done = deadline.done;
        m_plan.deadlines.append(copy);
    }
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/sharedplan.h"

#include "offersheet/plansecrets.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

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

// The entries that may be shared, each as `copy` makes it of the whole one; nothing from `copy` leaves it
// out.
template <typename Entry, typename Copy>
QList<Entry> sharedEntries(const QList<Entry> &whole, int &leftOut, Copy copy)
{
    QList<Entry> shared;
    for (const Entry &entry : whole) {
        // Ids are the person's, too.
        if (const std::optional<Entry> made = copy(entry, QString::number(shared.size() + 1))) {
            shared.append(*made);
        } else {
            ++leftOut;
        }
    }
    return shared;
}

QList<ScriptStep> sharedScript(const Plan &whole, const PlanSecrets &secrets, int &leftOut)
{
    QList<ScriptStep> spoken; // a step without words has nothing for others, and is not left out
    std::copy_if(whole.script.cbegin(), whole.script.cend(), std::back_inserter(spoken),
                 [](const ScriptStep &step) { return !step.say.isEmpty(); });
    return sharedEntries(
        spoken, leftOut, [&](const ScriptStep &step, const QString &number) -> std::optional<ScriptStep> {
            const bool secret = step.secret || step.kind == StepKind::Floor || secretIn(step.title, secrets);
            const auto words = secret ? std::nullopt : sharedWords(step.say, whole, secrets);
            if (!words) {
                return std::nullopt;
            }
            ScriptStep copy;
            copy.id = u"step-"_s + number;
            copy.kind = step.kind;
            copy.title = step.title;
            copy.say = *words;
            copy.guideLine = step.guideLine;
            copy.linesStandAlone = step.linesStandAlone;
            return copy;
        });
}

QList<ReplyCard> sharedCards(const Plan &whole, const PlanSecrets &secrets, int &leftOut)
{
    return sharedEntries(whole.cards, leftOut,
                         [&](const ReplyCard &card, const QString &number) -> std::optional<ReplyCard> {
                             const auto words = secretIn(card.title + u' ' + card.theirs, secrets)
                                                    ? std::nullopt
                                                    : sharedWords(card.mine, whole, secrets);
                             if (!words) {
                                 return std::nullopt;
                             }
                             ReplyCard copy;
                             copy.id = u"card-"_s + number;
                             copy.title = card.title;
                             copy.theirs = card.theirs;
                             copy.mine = *words;
                             copy.guideLine = card.guideLine;
                             return copy;
                         });
}

QList<Question> sharedQuestions(const Plan &whole, const PlanSecrets &secrets, int &leftOut)
{
    return sharedEntries(whole.questions, leftOut,
                         [&](const Question &question, const QString &number) -> std::optional<Question> {
                             if (secretIn(question.text, secrets)) {
                                 return std::nullopt;
                             }
                             Question copy;
                             copy.id = u"question-"_s + number;
                             copy.text = question.text;
                             copy.asked = question.asked;
                             return copy;
                         });
}

QList<Deadline> sharedDeadlines(const Plan &whole, const PlanSecrets &secrets, int &leftOut)
{
    return sharedEntries(whole.deadlines, leftOut,
                         [&](const Deadline &deadline, const QString &number) -> std::optional<Deadline> {
                             if (secretIn(deadline.what, secrets)) {
                                 return std::nullopt;
                             }
                             Deadline copy;
                             copy.id = u"date-"_s + number;
                             copy.what = deadline.what;
                             copy.at = deadline.at;
                             copy.done = deadline.done;
                             return copy;
                         });
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
    m_plan.script = sharedScript(whole, secrets, m_leftOut);
    m_plan.cards = sharedCards(whole, secrets, m_leftOut);
    m_plan.questions = sharedQuestions(whole, secrets, m_leftOut);
    m_plan.deadlines = sharedDeadlines(whole, secrets, m_leftOut);
}

} // namespace counteroffer

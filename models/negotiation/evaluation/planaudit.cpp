// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planaudit.h"

#include "compensation/moneytext.h"
#include "guides/grammar/amount.h"
#include "negotiation/evaluation/planyears.h"
#include "negotiation/plantotal.h"
#include "negotiation/spokensentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype wordsBehind = 40; // how far from a figure its period may stand
constexpr qsizetype wordsBefore = 24;

bool isMinded(const ScriptSegment &segment, const Plan &plan)
{
    const Claim *claim = segment.claim.isEmpty() ? nullptr : plan.claim(segment.claim);
    return segment.claim.isEmpty() || (claim != nullptr && claim->isProven());
}

std::optional<TermSet> setOfTotal(SlotRole role)
{
    return role == SlotRole::TargetTotal  ? std::optional(TermSet::Target)
           : role == SlotRole::FloorTotal ? std::optional(TermSet::Floor)
                                          : std::nullopt;
}

std::optional<TermSet> setOfEquity(SlotRole role)
{
    return role == SlotRole::TargetEquity  ? std::optional(TermSet::Target)
           : role == SlotRole::FloorEquity ? std::optional(TermSet::Floor)
                                           : std::nullopt;
}

bool within1Percent(const Money &sum, const MoneyRange &claim)
{
    const auto low = scaled(claim.lo, 99, 100);
    const auto high = scaled(claim.hi, 101, 100);
    return sum.currency != claim.lo.currency || !low || !high ||
           (sum.minor >= low->minor && sum.minor <= high->minor);
}

AuditFinding findingOf(AuditCode code, TermSet set, const ScriptStep &step, const SpokenSentence &sentence)
{
    AuditFinding finding;
    finding.code = code;
    finding.set = set;
    finding.stepId = step.id;
    finding.firstSegment = sentence.firstSegment;
    finding.segmentCount = sentence.lastSegment - sentence.firstSegment + 1;
    finding.said = sentence.text.trimmed();
    return finding;
}

// What the words around a figure call its period (STRATEGY-RULES rule 17): "annual … over four years" is a
// year's.
EquityBasis spokenBasis(QStringView before, QStringView behind)
{
    static const QRegularExpression year(
        uR"(/\s*y(?:ea)?r\b|\b(?:per|a|each|every)\s+year\b|\byearly\b|\bannual(?:ly|i[sz]ed)?\b)"_s,
        caseless);
    static const QRegularExpression grant(
        uR"(\bover\s+(?:the\s+)?(?:four|4|five|5|three|3)\s+years\b|/\s*4\s*yr\b|\b(?:four|4)[\s-]year\b)"_s,
        caseless);
    if (year.match(before).hasMatch() || year.match(behind).hasMatch()) {
        return EquityBasis::Year;
    }
    return grant.match(before).hasMatch() || grant.match(behind).hasMatch() ? EquityBasis::Grant
                                                                            : EquityBasis::Unknown;
}

void checkPeriod(QList<AuditFinding> &findings, const Plan &plan, const ScriptStep &step,
                 const SpokenSentence &sentence)
{
    for (qsizetype i = 0; i < sentence.segments.size(); ++i) {
        const auto set = setOfEquity(sentence.segments.at(i).role);
        if (!set || !plan.terms(*set).equity.value) {
            continue;
        }
        const QStringView text(sentence.text);
        const qsizetype start = sentence.starts.at(i);
        const qsizetype end = i + 1 < sentence.starts.size() ? sentence.starts.at(i + 1) : text.size();
        const QStringView before = text.first(start).last(std::min(start, wordsBefore));
        QStringView behind = text.sliced(end).first(std::min(text.size() - end, wordsBehind));
        if (const auto next = findAmount(behind, 0)) { // what stands behind the next amount is about that one
            const bool isTerm = next->kind == AmountKind::Plain; // the 4 of "4 years"
            behind = isTerm ? behind : behind.first(next->whole.start);
        }
        const EquityBasis words = spokenBasis(before, behind);
        const EquityBasis figure = equityBasisOf(plan, plan.terms(*set));
        if (words != EquityBasis::Unknown && figure != EquityBasis::Unknown && words != figure) {
            findings.append(findingOf(AuditCode::EquityPeriodDiffers, *set, step, sentence));
        }
    }
}

// The guide's own figure in the slot of a total, where its parts give another one.
void checkGuideTotal(QList<AuditFinding> &findings, const Plan &plan, const ScriptStep &step,
                     const SpokenSentence &sentence)
{
    for (qsizetype i = 0; i < sentence.segments.size(); ++i) {
        const auto set = setOfTotal(sentence.segments.at(i).role);
        const auto audit = set ? auditOfGuideTotal(plan, *set) : std::nullopt;
        const auto sum = set ? planTotal(plan, *set).yearly : std::nullopt;
        const auto &claim = set == TermSet::Floor ? plan.facts.claimedFloor : plan.facts.claimedTarget;
        if (!audit || !sum || within1Percent(*sum, *claim)) {
            continue;
        }
        AuditFinding finding = findingOf(AuditCode::GuideTotalDiffers, *set, step, sentence);
        const qsizetype start = sentence.starts.at(i);
        const qsizetype end =
            i + 1 < sentence.starts.size() ? sentence.starts.at(i + 1) : sentence.text.size();
        finding.corrected = finding.said; // the slot speaks the sum already
        finding.said =
            QString(sentence.text).replace(start, end - start, sentence.segments.at(i).text).trimmed();
        finding.claimed = claim;
        finding.right = sum;
        finding.audit = audit;
        findings.append(finding);
    }
}

bool speaksOfTotal(const QString &sentence)
{
    static const QRegularExpression words(
        uR"(\b(?:total|totals|totalling|TC|altogether|all[\s-]in|in\s+sum|sum|adds?\s+up|comes?\s+to|bring(?:s|ing)?)\b)"_s,
        caseless);
    return words.match(sentence).hasMatch();
}

// Cuts the amount out of the words and puts the slot of the total in its place.
QList<ScriptSegment> withSlot(const SpokenSentence &sentence, qsizetype index, const TextSpan &amount,
                              SlotRole role)
{
    QList<ScriptSegment> mended = sentence.segments.first(index);
    ScriptSegment words = sentence.segments.at(index);
    const QString text = words.text;
    words.text = text.first(amount.start);
    if (!words.text.isEmpty()) {
        mended.append(words);
    }
    ScriptSegment slot = words;
    slot.role = role;
    slot.text = text.sliced(amount.start, amount.length);
    mended.append(slot);
    words.text = text.sliced(amount.end());
    if (!words.text.isEmpty()) {
        mended.append(words);
    }
    return mended + sentence.segments.sliced(index + 1);
}

QString textWith(const SpokenSentence &sentence, qsizetype index, const TextSpan &amount,
                 const QString &right)
{
    return QString(sentence.text)
        .replace(sentence.starts.at(index) + amount.start, amount.length, right)
        .trimmed();
}

// A total that somebody wrote in plain words.
void checkWords(QList<AuditFinding> &findings, const Plan &plan, const ScriptStep &step,
                const SpokenSentence &sentence)
{
    const TermSet set = step.secret || step.kind == StepKind::Floor ? TermSet::Floor : TermSet::Target;
    const PlanTotal total = planTotal(plan, set);
    const bool hasSlot =
        std::any_of(sentence.segments.cbegin(), sentence.segments.cend(),
                    [](const ScriptSegment &segment) { return setOfTotal(segment.role).has_value(); });
    const bool asks = step.kind == StepKind::Ask || step.kind == StepKind::Close || set == TermSet::Floor;
    const bool claims = std::any_of(sentence.segments.cbegin(), sentence.segments.cend(),
                                    [](const ScriptSegment &segment) { return !segment.claim.isEmpty(); });
    if (!asks || claims || hasSlot || !total.yearly || !speaksOfTotal(sentence.text)) {
        return;
    }
    std::optional<MoneyRange> claimed; // the last amount of the sentence is what it comes to
    qsizetype at = 0;
    TextSpan span;
    for (qsizetype i = 0; i < sentence.segments.size(); ++i) {
        if (sentence.segments.at(i).role != SlotRole::None) {
            continue;
        }
        const QString &words = sentence.segments.at(i).text;
        for (auto amount = findAmount(words, 0, total.yearly->currency); amount;
             amount = findAmount(words, amount->whole.end(), total.yearly->currency)) {
            if (amount->kind == AmountKind::Money && !amount->isSigned) {
                claimed = toStatedMoneyRange(*amount, total.yearly->currency);
                at = i;
                span = amount->span;
            }
        }
    }
    const auto agrees = [&](const std::optional<Money> &sum) {
        return sum && within1Percent(*sum, *claimed);
    };
    if (!claimed || agrees(total.yearly) || agrees(total.firstYear)) {
        return;
    }
    AuditFinding finding = findingOf(AuditCode::SpokenTotalDiffers, set, step, sentence);
    finding.claimed = claimed;
    finding.right = total.yearly;
    finding.mended =
        withSlot(sentence, at, span, set == TermSet::Floor ? SlotRole::FloorTotal : SlotRole::TargetTotal);
    finding.corrected =
        textWith(sentence, at, span,
                 compactMoneyText(*total.yearly, QLocale(QLocale::English, QLocale::UnitedStates)));
    findings.append(finding);
}

void checkFloor(QList<AuditFinding> &findings, const Plan &plan)
{
    const auto floor = sumOfTerms(plan, TermSet::Floor).yearly;
    const bool guides =
        plan.floor.base.origin == Origin::GuideStrategy || plan.floor.total.origin == Origin::GuideStrategy;
    std::optional<MoneyRange> best;
    for (const CitedOffer &cited : plan.facts.cited) {
        if (!cited.conditional && cited.total && floor && cited.total->lo.currency == floor->currency &&
            (!best || cited.total->lo.minor > best->lo.minor)) {
            best = cited.total;
        }
    }
    if (guides && best && floor->minor < best->lo.minor) {
        AuditFinding finding;
        finding.code = AuditCode::FloorBelowAlternative;
        finding.set = TermSet::Floor;
        finding.claimed = best;
        finding.right = floor;
        findings.append(finding);
    }
}

} // namespace

std::optional<ScriptAudit> auditOfGuideTotal(const Plan &plan, TermSet set)
{
    const Terms &terms = plan.terms(set);
    const auto &claim = set == TermSet::Floor ? plan.facts.claimedFloor : plan.facts.claimedTarget;
    const bool guides = terms.base.origin == Origin::GuideStrategy &&
                        (!terms.equity.value || terms.equity.origin == Origin::GuideStrategy);
    const bool spoken = set == TermSet::Target || set == TermSet::Floor;
    if (!spoken || !claim || !guides || !terms.base.value) {
        return std::nullopt;
    }
    SpokenTotal total;
    total.claimed = *claim;
    total.base = {*terms.base.value, *terms.base.value};
    if (terms.bonus.origin == Origin::GuideStrategy && terms.bonus.value) {
        total.bonus = RateRange{*terms.bonus.value, *terms.bonus.value};
    } else {
        total.bonus = plan.facts.bonus;
    }
    if (terms.equity.value) {
        total.equity = MoneyRange{*terms.equity.value, *terms.equity.value};
    }
    const auto audit = auditSpokenTotal(total);
    return audit ? std::optional(*audit) : std::nullopt;
}

QList<AuditFinding> auditOf(const Plan &plan)
{
    QList<AuditFinding> findings;
    for (const ScriptStep &step : plan.script) {
        const QList<SpokenSentence> sentences = sentencesOf(step, plan);
        for (const SpokenSentence &sentence : sentences) {
            const bool said =
                std::all_of(sentence.segments.cbegin(), sentence.segments.cend(),
                            [&](const ScriptSegment &segment) { return isMinded(segment, plan); });
            if (said) {
                checkGuideTotal(findings, plan, step, sentence);
                checkWords(findings, plan, step, sentence);
                checkPeriod(findings, plan, step, sentence);
            }
        }
    }
    checkFloor(findings, plan);
    return findings;
}

} // namespace counteroffer

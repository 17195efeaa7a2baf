// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planchecklist.h"

#include "negotiation/evaluation/planaudit.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/plantotal.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanChecklist)
public:
    static QString text(ReadyCheck check)
    {
        switch (check) {
        case ReadyCheck::FloorSet:
            return tr("A floor is set");
        case ReadyCheck::AlternativesListed:
            return tr("The alternatives are listed");
        case ReadyCheck::TargetSet:
            return tr("A target is set");
        case ReadyCheck::OfferKnown:
            return tr("Their offer is entered");
        case ReadyCheck::DeadlineKnown:
            return tr("The deadline is known");
        case ReadyCheck::QuestionsReady:
            return tr("Questions to ask are ready");
        case ReadyCheck::ProofAtHand:
            return tr("The proof is at hand");
        case ReadyCheck::BlanksFilled:
            return tr("No line has a blank");
        case ReadyCheck::ScriptAddsUp:
            return tr("What the script says adds up");
        case ReadyCheck::CardsReady:
            return tr("Answers to what they may say are ready");
        case ReadyCheck::Manual:
            break;
        }
        return {};
    }
    static QString missing(ReadyCheck check)
    {
        switch (check) {
        case ReadyCheck::FloorSet:
            return tr("Say below which total you would leave, or list your alternatives: they set it.");
        case ReadyCheck::AlternativesListed:
            return tr("Write down what you would do instead, with a figure.");
        case ReadyCheck::TargetSet:
            return tr("Enter the base salary that you ask for.");
        case ReadyCheck::OfferKnown:
            return tr("Enter what they have offered so far, or leave it open if there is nothing yet.");
        case ReadyCheck::DeadlineKnown:
            return tr("Enter by when they want an answer.");
        case ReadyCheck::QuestionsReady:
            return tr("Write down what you want to ask them.");
        case ReadyCheck::ProofAtHand:
            return tr("Say of each claim whether it is yours, and what you can show for it.");
        case ReadyCheck::BlanksFilled:
            return tr("Choose or write what belongs into the blanks of the script.");
        case ReadyCheck::ScriptAddsUp:
            return tr("Mend the lines that the script's audit has marked.");
        case ReadyCheck::CardsReady:
            return tr("Add a card for what they are likely to say.");
        case ReadyCheck::Manual:
            break;
        }
        return {};
    }
};

bool hasBlank(const Plan &plan)
{
    return std::any_of(plan.script.cbegin(), plan.script.cend(), [&](const ScriptStep &step) {
        const QList<SpokenPiece> pieces = spokenPieces(step, plan);
        return std::any_of(pieces.cbegin(), pieces.cend(),
                           [](const SpokenPiece &piece) { return piece.blank && !piece.setAside; });
    });
}

bool proofAtHand(const Plan &plan)
{
    return std::all_of(plan.claims.cbegin(), plan.claims.cend(), [](const Claim &claim) {
        return claim.proof == Proof::NotSure || (claim.isProven() && !claim.evidence.trimmed().isEmpty());
    });
}

bool deadlineKnown(const Plan &plan)
{
    return plan.offer.deadline || !plan.deadlines.isEmpty() ||
           std::any_of(plan.otherOffers.cbegin(), plan.otherOffers.cend(),
                       [](const Offer &offer) { return offer.deadline.has_value(); });
}

} // namespace

QList<ReadyItem> checklistOf(const Plan &plan)
{
    QList<ReadyItem> items;
    const auto add = [&](ReadyCheck check, bool done, int step) {
        items.append(
            {check, {}, Wording::text(check), done, done ? QString() : Wording::missing(check), step});
    };
    const PlanFloor floor = planFloor(plan);
    const bool valued = std::any_of(floor.worths.cbegin(), floor.worths.cend(),
                                    [](const AlternativeWorth &worth) { return worth.perYear.has_value(); });
    add(ReadyCheck::OfferKnown, planTotal(plan, TermSet::Offer).yearly.has_value(), 1);
    add(ReadyCheck::DeadlineKnown, deadlineKnown(plan), 1);
    add(ReadyCheck::AlternativesListed, valued, 2);
    add(ReadyCheck::FloorSet, floor.inUse.has_value(), 2);
    add(ReadyCheck::ProofAtHand, proofAtHand(plan), 2);
    add(ReadyCheck::TargetSet, planTotal(plan, TermSet::Target).yearly.has_value(), 3);
    add(ReadyCheck::BlanksFilled, !plan.script.isEmpty() && !hasBlank(plan), 4);
    const QList<AuditFinding> findings = auditOf(plan);
    add(ReadyCheck::ScriptAddsUp,
        std::none_of(findings.cbegin(), findings.cend(),
                     [](const AuditFinding &finding) {
                         return finding.code == AuditCode::SpokenTotalDiffers ||
                                finding.code == AuditCode::EquityPeriodDiffers;
                     }),
        4);
    add(ReadyCheck::CardsReady, !plan.cards.isEmpty(), 5);
    add(ReadyCheck::QuestionsReady, !plan.questions.isEmpty(), 1);
    for (const ChecklistItem &item : plan.checklist) {
        items.append({ReadyCheck::Manual, item.id, item.text, item.done, {}, 6});
    }
    return items;
}

QString readyCheckName(ReadyCheck check)
{
    switch (check) {
    case ReadyCheck::FloorSet:
        return QStringLiteral("floor-set");
    case ReadyCheck::AlternativesListed:
        return QStringLiteral("alternatives-listed");
    case ReadyCheck::TargetSet:
        return QStringLiteral("target-set");
    case ReadyCheck::OfferKnown:
        return QStringLiteral("offer-known");
    case ReadyCheck::DeadlineKnown:
        return QStringLiteral("deadline-known");
    case ReadyCheck::QuestionsReady:
        return QStringLiteral("questions-ready");
    case ReadyCheck::ProofAtHand:
        return QStringLiteral("proof-at-hand");
    case ReadyCheck::BlanksFilled:
        return QStringLiteral("blanks-filled");
    case ReadyCheck::ScriptAddsUp:
        return QStringLiteral("script-adds-up");
    case ReadyCheck::CardsReady:
        return QStringLiteral("cards-ready");
    case ReadyCheck::Manual:
        break;
    }
    return QStringLiteral("manual");
}

} // namespace counteroffer

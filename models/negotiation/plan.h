// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/conversion.h"
#include "negotiation/alternative.h"
#include "negotiation/card.h"
#include "negotiation/claim.h"
#include "negotiation/guidefacts.h"
#include "negotiation/offer.h"
#include "negotiation/planitems.h"
#include "negotiation/rehearsalrecord.h"
#include "negotiation/script.h"
#include "negotiation/tactics.h"

#include <QMap>

namespace counteroffer {

/// Whose figures a column of the targets table holds.
enum class TermSet { Floor, Target, Stretch, Offer };
inline constexpr int termSetCount = 4;

/// Everything one person prepares for one negotiation. A value: copying is cheap, undo keeps copies.
struct Plan
{
    QString id;
    QString name;
    QString person;    ///< whose plan it is, as the sheet prints it; may be empty
    QString guidePath; ///< of the guide it began with
    QString guideHash; ///< SHA-256 of that file, hexadecimal; empty where it is not known
    QString company;
    QString role;
    QString region; ///< the row's region or level, as the guide names it
    QString level;  ///< the person's, in their words
    Currency currency;
    EquityBasis equityBasis = EquityBasis::Unknown; ///< in use, decided by the person or by arithmetic
    GuideFacts facts;

    QList<PlanAlternative> alternatives;
    std::optional<FloorOverride> floorOverride;
    QList<Claim> claims;

    Terms floor;
    Terms target;
    Terms stretch;
    Offer offer;              ///< theirs
    QList<Offer> otherOffers; ///< beside it
    ExitAssumptions exit;
    QList<ExchangeRate> rates; ///< the person's own; the last one of a pair counts

    QList<ScriptStep> script;
    QList<ReplyCard> cards; ///< in the person's order
    LadderSettings ladder;
    ReplySettings replies;
    PackageSettings packages;
    QList<TradeSlot> trades;

    QList<Question> questions;
    QList<ChecklistItem> checklist;
    QList<Deadline> deadlines;
    QList<DayOff> daysOff;        ///< no business days, in any order
    QMap<QString, QString> notes; ///< by step id, or by the page's name for those of a page

    QString callStep; ///< id of the step the call stands at; empty before the call
    QList<CallEvent> callEvents;
    QList<RehearsalRecord> rehearsals; ///< in the order they were held
    QJsonObject unknown;               ///< keys of a newer version, kept as they are

    [[nodiscard]] Terms &terms(TermSet set);
    [[nodiscard]] const Terms &terms(TermSet set) const;
    /// What a claim of the script is called by; nothing where the plan has no such claim.
    [[nodiscard]] const Claim *claim(const QString &claimId) const;

    bool operator==(const Plan &) const = default;
};

} // namespace counteroffer

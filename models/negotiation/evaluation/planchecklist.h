// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// What "Ready?" looks at by itself.
enum class ReadyCheck {
    FloorSet,
    AlternativesListed,
    TargetSet,
    OfferKnown,
    DeadlineKnown, ///< a date, or a note that there is none
    QuestionsReady,
    ProofAtHand, ///< every claim of the script has been looked at, and the proven ones name what can be shown
    BlanksFilled, ///< no line to say has a gap
    ScriptAddsUp, ///< the audit finds nothing
    CardsReady,
    Manual, ///< the person's own item
};

struct ReadyItem
{
    ReadyCheck check = ReadyCheck::Manual;
    QString id;   ///< of a manual item
    QString text; ///< what it asks for, a whole phrase
    bool done = false;
    QString missing; ///< a whole sentence: what is still to do; empty when done
    int step = 0;    ///< of Prepare where it is done, 1 to 6

    bool operator==(const ReadyItem &) const = default;
};

/// The computed checks in the order of Prepare, then the person's own.
[[nodiscard]] QList<ReadyItem> checklistOf(const Plan &plan);
[[nodiscard]] QString readyCheckName(ReadyCheck check); ///< in JSON

} // namespace counteroffer

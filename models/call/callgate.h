// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace counteroffer {

/// What stands against saying yes now.
enum class GateReason {
    NothingOffered, ///< no figure of theirs is known
    NoFloor,        ///< nothing to check it against
    BelowFloor,
    BelowAlternative, ///< the best alternative pays more in a year
    PartsUnsaid,      ///< a part that the guide pays has not been named
    UnderDeadline,    ///< an answer is wanted today, or within a business day
    NotInWriting,     ///< a part is not in the letter
};

/// All that stands against a yes, in that order; empty where nothing does. A total decides about the floor
/// where both are complete, else each part for itself. `now` in the person's own time zone.
[[nodiscard]] QList<GateReason> gateReasons(const Plan &plan, const QDateTime &now, const QLocale &locale);

/// A whole sentence. `figures` says whether the floor and the alternatives may be named in it.
[[nodiscard]] QString gateSentence(GateReason reason, const Plan &plan, bool figures);
/// The reason's name in the plan's call events.
[[nodiscard]] QString nameOf(GateReason reason);

/// The line that buys a day, with the plan's own card for it where there is one ("today").
[[nodiscard]] QString stallLine(const Plan &plan);

} // namespace counteroffer

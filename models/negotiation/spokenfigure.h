// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QString>

namespace counteroffer {

/// The plan's figure for a slot as one says it in a script ("$250K", "15%"), or nothing when the plan does
/// not know it. Never rounded: a figure that K or M cannot hold exactly is written in full.
[[nodiscard]] std::optional<QString> spokenFigure(SlotRole role, const Plan &plan);

/// The same within a line: where a line names the parts of the floor, its total is what these add up to,
/// which may be less than the floor that counts.
[[nodiscard]] std::optional<QString> spokenFigure(SlotRole role, const QList<ScriptSegment> &line,
                                                  const Plan &plan);

/// The figure of one component in one set of terms, as a script says it.
[[nodiscard]] std::optional<QString> spokenTerm(const Plan &plan, TermSet set, Component component);

/// The figure of the plan that a slot speaks; nothing for one that speaks a word or a gap.
struct SlotTerm
{
    TermSet set{};
    Component component{};

    bool operator==(const SlotTerm &) const = default;
};
[[nodiscard]] std::optional<SlotTerm> termOfSlot(SlotRole role);

} // namespace counteroffer

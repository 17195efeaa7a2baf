// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"
#include "shared/stepbar.h"

namespace counteroffer {

/// How far a step of Prepare is, and what it still lacks as a sentence.
struct StepState
{
    StepMark mark = StepMark::Untouched;
    QString reason;

    bool operator==(const StepState &) const = default;
};

/// One for each of the six steps, from what "Ready?" looks at: a step is done when none of its checks is
/// open, begun when one of them is done. "Ready?" itself is done when all are.
[[nodiscard]] QList<StepState> stepStates(const Plan &plan);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

namespace counteroffer {

/// What of a plan may be seen by others: a friend, a coach, whoever finds the page in the room. There is no
/// other way to make one than to copy, field by field, what may be shared, so that what a plan learns to hold
/// later stays private until somebody decides otherwise here. It has no floor, no stretch, no alternative, no
/// other offer, no note, no claim, no tactic, no event of the call, no path and no id.
/// A line of the script or a card that speaks of one of these, by slot or in words, is left out as a whole.
class SharedPlan final
{
public:
    explicit SharedPlan(const Plan &whole);

    /// As a plan, for all that reads plans; what is private is unknown in it.
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Steps, cards, questions and dates that were left out since they tell what is private.
    [[nodiscard]] int leftOut() const { return m_leftOut; }

    bool operator==(const SharedPlan &) const = default;

private:
    Plan m_plan;
    int m_leftOut = 0;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/planfigure.h"
#include "negotiation/plan.h"

#include <QList>

namespace counteroffer {

/// What a grant that is stated as money comes to at one exit.
struct GrantExit
{
    Money exit;
    Money value;

    bool operator==(const GrantExit &) const = default;
};

/// A grant stated as money at the exits of exitsToShow: its worth of today x exit / valuation of today x (1 -
/// dil)^r, which is COMPENSATION F10 read the other way. No preference is known of such a grant, so that low
/// exits are too kind. Without a count of shares only; NoEquity, NoValuation.
[[nodiscard]] PlanFigure<QList<GrantExit>> grantExitsOf(const Plan &plan, const Terms &terms);

} // namespace counteroffer

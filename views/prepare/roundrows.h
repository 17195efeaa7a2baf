// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/chosenoffer.h"
#include "prepare/roundsdrawing.h"

namespace counteroffer {

class PlanList;
class PrepareContext;

/// The rounds of the chosen offer as a list that one types into. The caller owns it.
[[nodiscard]] PlanList *makeRoundList(PrepareContext *context, const ChosenOffer &chosen);

/// The rounds that name money for the component named most often, against floor and target of the plan.
[[nodiscard]] RoundsChart roundsChartOf(const Plan &plan, const Offer &offer);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plan.h"

#include <optional>

namespace counteroffer {

/// The currency of a figure for this component when nobody names one (currencyOf in editing).
[[nodiscard]] Currency currencyForCapture(const Plan &plan, Component component);

/// What an equity figure of their offer is counted by: the offer's own basis, else the plan's.
[[nodiscard]] EquityBasis equityBasisForCapture(const Plan &plan);

/// The component an amount is most likely meant for: the one of which some figure that the plan knows (their
/// offer, target, floor, the guide's band) is nearest as a ratio. Base salary where the plan knows none.
[[nodiscard]] Component nearestComponent(const Money &amount, const Plan &plan);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/planstore.h"
#include "negotiation/plan.h"

namespace counteroffer {

/// The id of the half-finished plan that a first start shows. A copy of it gets another: it is the person's.
[[nodiscard]] QString samplePlanId();

/// The sample plan as it ships.
[[nodiscard]] Result<Plan> bundledSamplePlan();

/// Stores the sample plan. Called for a library that has just been made; who removes it has it removed.
[[nodiscard]] Outcome<> storeSamplePlan(PlanStore &store);

} // namespace counteroffer

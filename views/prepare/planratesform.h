// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

class PlanForm;
class PrepareContext;

/// The exchange rates that the plan converts by, each with its day. The caller owns it.
[[nodiscard]] PlanForm *makePlanRatesForm(PrepareContext *context);

} // namespace counteroffer

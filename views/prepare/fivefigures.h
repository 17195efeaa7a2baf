// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

class PlanList;
class PrepareContext;

/// The five figures of each set of terms and each offer, one row each (COMPENSATION F4); F1 says why. The
/// caller owns it.
[[nodiscard]] PlanList *makeFiveFigures(PrepareContext *context);

} // namespace counteroffer

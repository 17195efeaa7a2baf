// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

class PlanList;
class PrepareContext;

/// The alternatives as a list that one types into; F1 on the last column says why. The caller owns it.
[[nodiscard]] PlanList *makeAlternativeList(PrepareContext *context);
/// The claims of the script with what can be shown for each.
[[nodiscard]] PlanList *makeClaimList(PrepareContext *context);

} // namespace counteroffer

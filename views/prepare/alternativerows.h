// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

class PlanForm;
class PlanList;
class PrepareContext;

/// The alternatives as a list that one types into; F1 on the last column says why. The caller owns it.
[[nodiscard]] PlanList *makeAlternativeList(PrepareContext *context);
/// What else is known of the alternative that the list's keyboard is on: by when, how likely, notes. The
/// caller owns it. @param list outlives the form
[[nodiscard]] PlanForm *makeAlternativeForm(PrepareContext *context, PlanList *list);
/// The claims of the script with what can be shown for each.
[[nodiscard]] PlanList *makeClaimList(PrepareContext *context);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

class PlanForm;
class PrepareContext;

// The sections of "If they say…" that are computed. The caller owns them.

/// For every figure that they may return: how far it is from floor and target, and what to say next.
[[nodiscard]] PlanForm *makeReplyForm(PrepareContext *context);
/// The concessions from the opening down to the target.
[[nodiscard]] PlanForm *makeLadderForm(PrepareContext *context);
/// Packages that are worth the same to the person.
[[nodiscard]] PlanForm *makePackagesForm(PrepareContext *context);
/// What one gives only against something.
[[nodiscard]] PlanForm *makeTradesForm(PrepareContext *context);

} // namespace counteroffer

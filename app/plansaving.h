// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/planstore.h"

#include <functional>
#include <optional>

namespace counteroffer {

/// What became of saving a plan.
struct PlanSaved
{
    PlanEntry entry;            ///< as it is stored, where it is
    std::optional<Error> error; ///< then nothing of it was stored
    QString theirs;             ///< the name under which another window's version was kept; empty for none
};

/// Stores a plan. What another window has written under its id since `known` is kept beside it first, under
/// another name.
/// @param known when the plan was stored as far as the caller knows
[[nodiscard]] PlanSaved savePlan(PlanStore &store, const StoredPlan &plan, const QDateTime &known);

/// savePlan() bound to a store; called in a worker.
using PlanSaving = std::function<PlanSaved(const StoredPlan &plan, const QDateTime &known)>;

/// Saves into the library at a path, by a connection of the calling thread's own.
[[nodiscard]] PlanSaving savingInto(const QString &libraryPath);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "negotiation/plan.h"

#include <QString>

namespace counteroffer {

/// How a file with a plan in it ends, with the dot.
[[nodiscard]] QString planFileSuffix();

/// Reads the plan of a `.counteroffer` file. A file that is far too large is refused without being read.
/// Errors: FileMissing, FileIsFolder, FileUnreadable, PlanUnreadable, PlanNewer, PlanRefused.
[[nodiscard]] Result<Plan> openPlanFile(const QString &path);

/// Writes the plan to a file, whole or not at all: what was there before stays until the new one is complete.
/// Errors: FolderMissing, FileIsFolder, FileUnwritable, DiskFull.
[[nodiscard]] Outcome<> savePlanFile(const Plan &plan, const QString &path);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "negotiation/document/planproblem.h"
#include "negotiation/plan.h"

#include <QByteArray>
#include <QString>

namespace counteroffer {

/// The version of the plan document that this program writes. It reads this one and older ones; the format is
/// described in PLAN-FORMAT.md beside this file.
inline constexpr int planFormatVersion = 2;

/// A plan of 20 offers and thousands of notes has a hundredth of this; what is larger is something else.
inline constexpr qsizetype largestPlanBytes = 16 * 1024 * 1024;

/// The plan as a JSON document, UTF-8. Keys of a newer version that were read are written back as they were.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

/// Reads what planToJson wrote, of this version or an older one. Everything in it is checked: what is refused
/// is refused as a whole, with the first problem and its place.
[[nodiscard]] Result<Plan, PlanProblem> readPlan(const QByteArray &json);

/// The same for who shows an error: `name` is the file or the plan's name.
/// Errors: PlanUnreadable (no plan at all), PlanNewer, PlanRefused (with the problem's sentence).
[[nodiscard]] Result<Plan> planFromJson(const QByteArray &json, const QString &name);

} // namespace counteroffer

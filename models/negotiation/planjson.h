// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "negotiation/plan.h"

#include <QByteArray>
#include <QString>

namespace counteroffer {

/// The version of the plan document that this program writes. It reads this one and older ones.
inline constexpr int planFormatVersion = 1;

/// The plan as a JSON document, UTF-8: amounts as {"minor": n, "currency": "USD"}, rates in basis points,
/// times in UTC. Keys of a newer version that were read are written back as they were.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

/// Reads what planToJson wrote. `name` stands in the error: the file or the plan's name.
/// Errors: PlanUnreadable (no JSON, with the line; no plan; a figure that cannot be read), PlanNewer.
[[nodiscard]] Result<Plan> planFromJson(const QByteArray &json, const QString &name);

} // namespace counteroffer

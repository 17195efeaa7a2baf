// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QByteArray>
#include <QDate>

namespace counteroffer {

/// Everything computed from a plan as one JSON object (EVALUATION-FORMAT.md): amounts as numbers in whole
/// units of their currency, shares in per cent. Where a figure cannot be told there is {"missing": code} in
/// its place, and null for what is merely not known.
/// @param today what the dates are counted from
[[nodiscard]] QByteArray evaluationToJson(const Plan &plan, QDate today);

} // namespace counteroffer

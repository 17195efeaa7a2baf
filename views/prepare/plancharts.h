// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/planoffers.h"
#include "negotiation/plan.h"
#include "prepare/exitsdrawing.h"
#include "prepare/sensitivitydrawing.h"
#include "prepare/yearsdrawing.h"

#include <QLocale>

namespace counteroffer {

// What the charts of a plan show. The figures are those of models/negotiation/evaluation; here they only get
// names and, where something is missing, the sentence that says so.

/// Floor's, target's and stretch's own years are drawn beside their offer only for the target; then the other
/// offers, as many as stay legible. What is left out is named.
[[nodiscard]] YearsChart yearsChartOf(const Plan &plan);
/// The exits of their offer's equity, else of the target's.
[[nodiscard]] ExitsChart exitsChartOf(const Plan &plan);
/// Their offer against the best other one by every assumption; empty without two that have figures.
[[nodiscard]] QList<FlipPoint> comparedFlips(const Plan &plan);
/// Which assumption turns the order of their offer and the best other one, and who leads at its ends.
[[nodiscard]] SensitivityChart sensitivityChartOf(const Plan &plan, const QLocale &locale);

} // namespace counteroffer

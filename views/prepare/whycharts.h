// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"
#include "shared/whypopover.h"

#include <QLocale>

namespace counteroffer {

// "Why this number?" of the charts' figures. `subject` is the figure's, as its drawing numbers them.

[[nodiscard]] WhyFigure whyYears(const Plan &plan, int subject, const QLocale &locale);
[[nodiscard]] WhyFigure whyExits(const Plan &plan, int subject, const QLocale &locale);
[[nodiscard]] WhyFigure whySensitivity(const Plan &plan, int subject, const QLocale &locale);
/// Of a marker in the chart of the regions: the total of a set of terms.
[[nodiscard]] WhyFigure whyMarker(const Plan &plan, int subject, const QLocale &locale);
/// The exit that equals the best alternative.
[[nodiscard]] WhyFigure whyRequiredExit(const Plan &plan, const QLocale &locale);

} // namespace counteroffer

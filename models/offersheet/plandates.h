// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/icalendar.h"
#include "negotiation/plan.h"

namespace counteroffer {

/// The open dates of a plan for a calendar: until when they want an answer, and the plan's own. A reminder
/// comes a day before. Passed ones that are not ticked off are among them.
/// @param leftOut takes how many dates have no time and so are no event; may be null
[[nodiscard]] QList<CalendarEvent> planDates(const Plan &plan, int *leftOut = nullptr);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy/reading.h"

namespace counteroffer::strategy {

/// Puts the figures that are read into the slots of a strategy: the first of the strongest wins, what is
/// unsure stays unbound and is noted.
void bindFigures(Work &work, const Prose &prose, Strategy &strategy, Diagnostics &diagnostics);

} // namespace counteroffer::strategy

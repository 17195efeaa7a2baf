// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

/// Makes the figures of every ChartFrame known to screen readers, each as a child of its chart with its own
/// words and place. Done once; the first frame does it.
void installChartAccess();

} // namespace counteroffer

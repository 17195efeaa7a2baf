// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/chartdrawing.h"

namespace counteroffer {

ChartDrawing::~ChartDrawing() = default;

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

namespace counteroffer {

/// Infers from a guide's arithmetic whether its equity column means a year or a four-year grant (COMPENSATION
/// F1) and writes verdict and residuals to each row that has equity. Where the verdict contradicts what is
/// stated, says so. The stated total is never touched.
void inferEquityPeriod(QList<CompensationRow> &rows, Diagnostics &diagnostics);

} // namespace counteroffer

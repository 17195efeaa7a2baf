// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QString>

namespace counteroffer {

/// A value as diagnostics cite it, without a locale: "USD 210000-272000", "10-18 %".
[[nodiscard]] QString valueText(const MoneyRange &range);
[[nodiscard]] QString valueText(const RateRange &range);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

#include <QList>

namespace counteroffer {

/// The value today of amounts at the end of each year: sum of c_t / (1 + rate)^t (COMPENSATION F11).
/// ShareInvalid for a rate of -100 % or less.
[[nodiscard]] Figure<Money> presentValue(const QList<Money> &byYear, Rate rate);

/// The same with two clocks: cash in the middle of each year at its rate, equity at the end of each at its
/// own (COMPENSATION F11). The rates are the person's; nothing is assumed but 0 %.
[[nodiscard]] Figure<Money> presentValue(const QList<Money> &cashByYear, Rate cashRate,
                                         const QList<Money> &equityByYear, Rate equityRate);

} // namespace counteroffer

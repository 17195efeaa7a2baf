// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/vesting.h"

#include <QLocale>
#include <QString>

namespace counteroffer {

/// A schedule by the year as people write it: 40/30/20/10. Percentages, without the sign.
[[nodiscard]] QString annualVestingText(const AnnualVesting &schedule, const QLocale &locale);

/// Reads such a text; slashes, spaces or semicolons part the years, a % is not needed. What the years come to
/// is not looked at (scheduleError does). Leaves `schedule` alone and gives a whole sentence where it cannot
/// be read.
[[nodiscard]] QString takeAnnualVesting(AnnualVesting &schedule, const QString &entry, const QLocale &locale);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "negotiation/planitems.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace counteroffer {

/// Days off as one line to read and to change: "12/25/2026 Christmas, 1/1/2027", in the locale's order with
/// the whole year, the earliest first.
[[nodiscard]] QString daysOffText(const QList<DayOff> &daysOff, const QLocale &locale);

/// Reads such a line: days parted by commas, semicolons or lines, each with a name behind it or without, as
/// the locale writes them or as 2026-12-25; of a day that stands there twice the first counts. A day that
/// `known` has keeps what else was known of it. Fails with the entry that is no day of 2000 to 2199.
[[nodiscard]] Result<QList<DayOff>, QString> readDaysOff(const QString &text, const QList<DayOff> &known,
                                                         const QLocale &locale);
/// What is wrong with an entry that is no day, and what to type, as a whole sentence.
[[nodiscard]] QString daysOffProblem(const QString &entry, const QLocale &locale);
/// How the field may be filled: "12/25/2026 a public holiday".
[[nodiscard]] QString daysOffExample(const QLocale &locale);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace counteroffer {

// Days and times as people read them: in the order of the locale, the month as a word, so that nobody
// mistakes the 4th of May for the 5th of April; without the weekday and without seconds.

/// "November 27, 2026", "27 November 2026", "27. November 2026".
[[nodiscard]] QString longDay(QDate day, const QLocale &locale);
/// The same with the month's short name, for tables: "Nov 27, 2026".
[[nodiscard]] QString shortDay(QDate day, const QLocale &locale);
/// "5:00 PM", "17:00".
[[nodiscard]] QString clockTime(QTime time, const QLocale &locale);
/// A moment in the person's own time zone: "Nov 27, 2026, 5:00 PM".
[[nodiscard]] QString dayAndTime(const QDateTime &at, const QLocale &locale);

} // namespace counteroffer

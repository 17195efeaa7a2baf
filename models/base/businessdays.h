// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

namespace counteroffer {

/// Which days count as working days: those of the week that a place works on, less the days off that somebody
/// named. Public holidays are not known by themselves: they differ by place.
struct WorkCalendar
{
    QList<Qt::DayOfWeek> workdays = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    QList<QDate> daysOff = {}; ///< in any order; one on a day off anyhow changes nothing

    [[nodiscard]] bool isWorkday(QDate day) const;
    bool operator==(const WorkCalendar &) const = default;
};

/// How many working days lie after `from` up to and with `to`; below 0 where `to` lies before `from`. 0 where
/// one of them is no date.
[[nodiscard]] int businessDaysTo(QDate from, QDate to, const WorkCalendar &calendar);

/// The day that is `days` working days after `from`, days >= 0; the next working day for 0 on a day off.
[[nodiscard]] QDate plusBusinessDays(QDate from, int days, const WorkCalendar &calendar);

} // namespace counteroffer

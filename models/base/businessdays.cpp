// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/businessdays.h"

#include <QSet>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int week = 7;

} // namespace

bool WorkCalendar::isWorkday(QDate day) const
{
    return workdays.contains(Qt::DayOfWeek(day.dayOfWeek())) && !daysOff.contains(day);
}

int businessDaysTo(QDate from, QDate to, const WorkCalendar &calendar)
{
    if (!from.isValid() || !to.isValid() || from == to) {
        return 0;
    }
    if (to < from) {
        return -businessDaysTo(to, from, calendar);
    }
    const auto isWorked = [&calendar](QDate day) {
        return calendar.workdays.contains(Qt::DayOfWeek(day.dayOfWeek()));
    };
    const qint64 days = from.daysTo(to);
    int count = int(days / week) * int(calendar.workdays.size()); // whole weeks hold each day once
    for (qint64 i = days - days % week + 1; i <= days; ++i) {
        count += isWorked(from.addDays(i)) ? 1 : 0;
    }
    const QSet<QDate> off(calendar.daysOff.cbegin(), calendar.daysOff.cend());
    return count - int(std::count_if(off.cbegin(), off.cend(),
                                     [&](QDate day) { return day > from && day <= to && isWorked(day); }));
}

QDate plusBusinessDays(QDate from, int days, const WorkCalendar &calendar)
{
    if (calendar.workdays.isEmpty()) {
        return from.addDays(days);
    }
    QDate day = from;
    while (days == 0 && !calendar.isWorkday(day)) {
        day = day.addDays(1);
    }
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        left -= calendar.isWorkday(day) ? 1 : 0;
    }
    return day;
}

} // namespace counteroffer

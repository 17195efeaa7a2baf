// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/businessdays.h"

namespace counteroffer {

namespace {

constexpr int week = 7;

bool isWorkday(QDate day, const QList<Qt::DayOfWeek> &workdays)
{
    return workdays.contains(Qt::DayOfWeek(day.dayOfWeek()));
}

} // namespace

int businessDaysTo(QDate from, QDate to, const QList<Qt::DayOfWeek> &workdays)
{
    if (!from.isValid() || !to.isValid() || from == to) {
        return 0;
    }
    if (to < from) {
        return -businessDaysTo(to, from, workdays);
    }
    const qint64 days = from.daysTo(to);
    int count = int(days / week) * int(workdays.size()); // whole weeks hold each day once
    for (qint64 i = days - days % week + 1; i <= days; ++i) {
        count += isWorkday(from.addDays(i), workdays) ? 1 : 0;
    }
    return count;
}

QDate plusBusinessDays(QDate from, int days, const QList<Qt::DayOfWeek> &workdays)
{
    if (workdays.isEmpty()) {
        return from.addDays(days);
    }
    QDate day = from;
    while (days == 0 && !isWorkday(day, workdays)) {
        day = day.addDays(1);
    }
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        left -= isWorkday(day, workdays) ? 1 : 0;
    }
    return day;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

namespace counteroffer {

/// How many working days lie after `from` up to and with `to`; below 0 where `to` lies before `from`. Public
/// holidays are not known and count as working days. @param workdays of the person's locale
[[nodiscard]] int businessDaysTo(QDate from, QDate to, const QList<Qt::DayOfWeek> &workdays);

/// The day that is `days` working days after `from`, days >= 0; the next working day for 0 on a day off.
[[nodiscard]] QDate plusBusinessDays(QDate from, int days, const QList<Qt::DayOfWeek> &workdays);

} // namespace counteroffer

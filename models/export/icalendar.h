// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace counteroffer {

/// A date that goes into a person's calendar.
struct CalendarEvent
{
    QString uid;  ///< stays the same when exported again, so that the calendar replaces it
    QDateTime at; ///< UTC; where `wholeDay` is set only its date counts
    bool wholeDay = false;
    QString summary;
    QString description;
    int remindMinutesBefore = 0; ///< 0: no reminder

    bool operator==(const CalendarEvent &) const = default;
};

/// The dates as an iCalendar object (RFC 5545): UTF-8, lines folded at 75 bytes between characters, texts
/// escaped. Events without a valid time are left out: the caller has to have said so.
/// @param stamp when it is written, UTC
[[nodiscard]] QByteArray calendarDocument(const QList<CalendarEvent> &events, const QDateTime &stamp);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace counteroffer {

/// How near a date is; each is answered differently.
enum class Urgency {
    Passed,
    Today,
    Soon, ///< within one working day
    Near, ///< within three
    Later,
    Done,
};

struct TimelineEntry
{
    QString id; ///< of the plan's deadline; of an offer's: the offer's id, empty for theirs
    bool ofOffer = false;
    QString what;
    QDateTime at;           ///< in the person's own time zone
    qint64 secondsLeft = 0; ///< below 0 once it has passed
    int businessDays = 0;   ///< below 0 once it has passed; the plan's days off count for none
    Urgency urgency = Urgency::Later;

    bool operator==(const TimelineEntry &) const = default;
};

/// The deadlines of the offers and the plan's own dates, the earliest first, those that are done behind the
/// others. `now` in the person's own time zone; the working days are the locale's.
[[nodiscard]] QList<TimelineEntry> timelineOf(const Plan &plan, const QDateTime &now, const QLocale &locale);

/// The time that is left, as people say it: "2 days 4 hours · 2 business days", "passed 3 hours ago".
[[nodiscard]] QString countdownText(const TimelineEntry &entry);
/// What to do about it now: whole sentences.
[[nodiscard]] QString adviceSentence(const TimelineEntry &entry);

} // namespace counteroffer

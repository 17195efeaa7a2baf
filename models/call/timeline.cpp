// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/timeline.h"

#include "negotiation/evaluation/plandeadlines.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int nearDays = 3; // working days

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
public:
    static QString days(qint64 count) { return tr("%n day(s)", nullptr, int(count)); }
    static QString hours(qint64 count) { return tr("%n hour(s)", nullptr, int(count)); }
    static QString minutes(qint64 count) { return tr("%n minute(s)", nullptr, int(count)); }
    static QString workdays(int count) { return tr("%n business day(s)", nullptr, count); }
    //: %1 is a length of time
    static QString ago(const QString &length) { return tr("passed %1 ago").arg(length); }
    //: %1 is a length of time
    static QString in(const QString &length) { return tr("in %1").arg(length); }
    static QString done() { return tr("done"); }
    static QString advice(Urgency urgency, bool offer)
    {
        switch (urgency) {
        case Urgency::Passed:
            return offer ? tr("The date has passed. Call today and ask whether the offer still stands.")
                         : tr("The date has passed. Do it now, or set another date.");
        case Urgency::Today:
            return offer
                       ? tr("Ask for more time by phone today, before you say anything about the offer. Ask "
                            "what fixes the date.")
                       : tr("It is due today.");
        case Urgency::Soon:
            return offer ? tr("Ask for the days you need now: by phone first, then by e-mail. Say which day "
                              "your answer will come.")
                         : tr("It is due by the next working day.");
        case Urgency::Near:
            return offer ? tr("Get every open part into the letter before this date comes near.")
                         : tr("It is due within three working days.");
        case Urgency::Later:
            return offer ? tr("There is time. Use it: hear your other offers out before this date.")
                         : QString();
        case Urgency::Done:
            break;
        }
        return {};
    }
};

Urgency urgencyOf(const TimelineEntry &entry, const QDateTime &now)
{
    if (entry.secondsLeft < 0) {
        return Urgency::Passed;
    }
    if (entry.at.date() == now.date()) {
        return Urgency::Today;
    }
    return entry.businessDays <= 1          ? Urgency::Soon
           : entry.businessDays <= nearDays ? Urgency::Near
                                            : Urgency::Later;
}

/// Two units at most: nobody counts the minutes of a date that is days away.
QString lengthText(qint64 seconds)
{
    if (seconds >= day) {
        const qint64 hours = seconds % day / hour;
        return hours == 0 ? Wording::days(seconds / day)
                          : QString(Wording::days(seconds / day) + u' ' + Wording::hours(hours));
    }
    if (seconds >= hour) {
        const qint64 minutes = seconds % hour / minute;
        return minutes == 0 ? Wording::hours(seconds / hour)
                            : QString(Wording::hours(seconds / hour) + u' ' + Wording::minutes(minutes));
    }
    return Wording::minutes(seconds / minute);
}

} // namespace

QList<TimelineEntry> timelineOf(const Plan &plan, const QDateTime &now, const QLocale &locale)
{
    const WorkCalendar calendar = workCalendarOf(plan, locale.weekdays());
    QList<TimelineEntry> entries;
    const auto add = [&](const QString &id, bool ofOffer, const QString &what, const QDateTime &at,
                         bool done) {
        TimelineEntry entry;
        entry.id = id;
        entry.ofOffer = ofOffer;
        entry.what = what;
        entry.at = at.toTimeZone(now.timeZone());
        entry.secondsLeft = now.secsTo(at);
        entry.businessDays = businessDaysTo(now.date(), entry.at.date(), calendar);
        entry.urgency = done ? Urgency::Done : urgencyOf(entry, now);
        entries.append(entry);
    };
    const QList<PlanDeadline> open = deadlinesOf(plan, now.date(), locale.weekdays());
    for (const PlanDeadline &deadline : open) {
        add(deadline.id, deadline.ofOffer, deadline.what, deadline.at, false);
    }
    for (const Deadline &deadline : plan.deadlines) {
        if (deadline.done && deadline.at.isValid()) {
            add(deadline.id, false, deadline.what, deadline.at, true);
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        const bool aDone = a.urgency == Urgency::Done;
        const bool bDone = b.urgency == Urgency::Done;
        return aDone != bDone ? bDone : a.at < b.at;
    });
    return entries;
}

QString countdownText(const TimelineEntry &entry)
{
    if (entry.urgency == Urgency::Done) {
        return Wording::done();
    }
    if (entry.secondsLeft < 0) {
        return Wording::ago(lengthText(-entry.secondsLeft));
    }
    const QString left = Wording::in(lengthText(entry.secondsLeft));
    return entry.secondsLeft < day
               ? left
               : QString(left + QStringLiteral(" · ") + Wording::workdays(entry.businessDays));
}

QString adviceSentence(const TimelineEntry &entry)
{
    return Wording::advice(entry.urgency, entry.ofOffer);
}

} // namespace counteroffer

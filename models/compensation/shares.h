// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/vesting.h"

#include <QDate>
#include <QList>

namespace counteroffer {

/// How whole shares are dealt out over tranches of a fraction, by the names of the Open Cap Format
/// (COMPENSATION F3). 18 shares in 4 tranches:
enum class ShareRounding {
    CumulativeRounding,  ///< 5-4-5-4: the running total to the nearest, half up; the usual one
    CumulativeRoundDown, ///< 4-5-4-5: the running total down
    FrontLoaded,         ///< 5-5-4-4: one of what is left over to each of the first
    BackLoaded,          ///< 4-4-5-5: to each of the last
    FrontLoadedSingle,   ///< 6-4-4-4: all that is left over to the first
    BackLoadedSingle,    ///< 4-4-4-6: to the last
};

/// The shares of each of `count` equal tranches, together exactly `shares`.
[[nodiscard]] Figure<QList<qint64>> shareTranches(qint64 shares, int count,
                                                  ShareRounding rounding = ShareRounding::CumulativeRounding);

/// Shares that vest once a number of months is completed.
struct ShareEvent
{
    int month = 0;
    qint64 shares = 0;

    bool operator==(const ShareEvent &) const = default;
};

/// Every month in which shares vest; what falls before the cliff vests with it. Together exactly `shares`.
[[nodiscard]] Figure<QList<ShareEvent>>
shareEvents(qint64 shares, const PeriodicVesting &schedule,
            ShareRounding rounding = ShareRounding::CumulativeRounding);
/// The same for a schedule by the year, whose tranches differ: the running total is rounded to the nearest.
[[nodiscard]] Figure<QList<ShareEvent>> shareEvents(qint64 shares, const AnnualVesting &schedule);
/// The shares of the events up to and with `months`.
[[nodiscard]] qint64 sharesVestedBy(const QList<ShareEvent> &events, int months);

/// The day a month of vesting is completed: `dayOfMonth` (1 to 31), or the day of the start itself; in a
/// month that has no such day, its last day.
[[nodiscard]] QDate vestingDate(QDate start, int months, std::optional<int> dayOfMonth = {});

/// Shares that vest on a day.
struct DatedShares
{
    QDate day;
    qint64 shares = 0;

    bool operator==(const DatedShares &) const = default;
};

/// The events on the calendar. Where vesting starts before the day of the grant, that day acts as a cliff:
/// what had accrued vests on it.
[[nodiscard]] Figure<QList<DatedShares>> datedShares(const QList<ShareEvent> &events, QDate vestingStart,
                                                     QDate granted, std::optional<int> dayOfMonth = {});

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/shares.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int mostTranches = 1200;

/// What the first `done` of `count` tranches hold together. Wide in between: shares x tranches may pass 64
/// bits.
qint64 runningTotal(qint64 shares, int count, int done, ShareRounding rounding)
{
    const qint64 each = shares / count;
    const int left = int(shares % count);
    switch (rounding) {
    case ShareRounding::CumulativeRounding:
        return qint64((Wide(shares) * done * 2 + count) / (Wide(count) * 2));
    case ShareRounding::CumulativeRoundDown:
        return qint64(Wide(shares) * done / count);
    case ShareRounding::FrontLoaded:
        return each * done + std::min(done, left);
    case ShareRounding::BackLoaded:
        return each * done + std::max(0, done - (count - left));
    case ShareRounding::FrontLoadedSingle:
        return each * done + (done > 0 ? left : 0);
    case ShareRounding::BackLoadedSingle:
        return each * done + (done == count ? left : 0);
    }
    return 0;
}

void appendEvent(QList<ShareEvent> &events, int month, qint64 shares)
{
    if (shares > 0) {
        events.append({month, shares});
    }
}

} // namespace

Figure<QList<qint64>> shareTranches(qint64 shares, int count, ShareRounding rounding)
{
    if (shares < 0) {
        return failure(ArithmeticError::NegativeInput);
    }
    if (count < 1 || count > mostTranches) {
        return failure(ArithmeticError::TermInvalid);
    }
    QList<qint64> tranches;
    tranches.reserve(count);
    for (int i = 1; i <= count; ++i) {
        tranches.append(runningTotal(shares, count, i, rounding) -
                        runningTotal(shares, count, i - 1, rounding));
    }
    return tranches;
}

Figure<QList<ShareEvent>> shareEvents(qint64 shares, const PeriodicVesting &schedule, ShareRounding rounding)
{
    if (const auto error = scheduleError(schedule)) {
        return failure(*error);
    }
    const auto tranches = shareTranches(shares, schedule.termMonths / schedule.periodMonths, rounding);
    if (!tranches) {
        return failure(tranches.error());
    }
    QList<ShareEvent> events;
    qint64 accrued = 0;
    for (qsizetype i = 0; i < tranches->size(); ++i) {
        accrued += tranches->at(i);
        const int month = int(i + 1) * schedule.periodMonths;
        if (month + schedule.periodMonths <= schedule.cliffMonths) {
            continue; // a later tranche accrues before the cliff, too
        }
        // A cliff between two tranches pays on its own day what the earlier one has accrued.
        appendEvent(events, std::max(month, schedule.cliffMonths), accrued);
        accrued = 0;
    }
    return events;
}

Figure<QList<ShareEvent>> shareEvents(qint64 shares, const AnnualVesting &schedule)
{
    if (const auto error = scheduleError(schedule)) {
        return failure(*error);
    }
    if (shares < 0) {
        return failure(ArithmeticError::NegativeInput);
    }
    QList<ShareEvent> events;
    qint64 before = 0;
    for (int month = 1; month <= vestingMonths(schedule); ++month) {
        const auto vested = (Exact(shares) * vestedPart(schedule, month)).rounded();
        if (!vested) {
            return failure(vested.error());
        }
        appendEvent(events, month, *vested - before);
        before = *vested;
    }
    return events;
}

qint64 sharesVestedBy(const QList<ShareEvent> &events, int months)
{
    qint64 sum = 0;
    for (const ShareEvent &event : events) {
        sum += event.month <= months ? event.shares : 0;
    }
    return sum;
}

QDate vestingDate(QDate start, int months, std::optional<int> dayOfMonth)
{
    // From the start each time, never from the month before: the 31st comes back after a short month.
    const QDate same = start.addMonths(months);
    if (!dayOfMonth) {
        return same;
    }
    const int day = std::clamp(*dayOfMonth, 1, same.daysInMonth());
    return QDate(same.year(), same.month(), day);
}

Figure<QList<DatedShares>> datedShares(const QList<ShareEvent> &events, QDate vestingStart, QDate granted,
                                       std::optional<int> dayOfMonth)
{
    if (!vestingStart.isValid() || !granted.isValid()) {
        return failure(ArithmeticError::DateMissing);
    }
    if (dayOfMonth && (*dayOfMonth < 1 || *dayOfMonth > 31)) {
        return failure(ArithmeticError::TermInvalid);
    }
    QList<DatedShares> dated;
    for (const ShareEvent &event : events) {
        const QDate day = std::max(vestingDate(vestingStart, event.month, dayOfMonth), granted);
        if (!dated.isEmpty() && dated.last().day == day) {
            dated.last().shares += event.shares;
        } else {
            dated.append({day, event.shares});
        }
    }
    return dated;
}

} // namespace counteroffer

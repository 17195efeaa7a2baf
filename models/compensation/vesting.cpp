// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/vesting.h"

#include "compensation/moneyrounder.h"

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int longestMonths = 1200; // a century: longer is a slip of the keyboard

std::optional<ArithmeticError> errorOf(const AnnualVesting &schedule)
{
    Exact sum;
    for (const AnnualVesting::Year &year : schedule.years) {
        if (year.share < Rate{0}) {
            return ArithmeticError::NegativeInput;
        }
        if (year.parts < 1 || 12 % year.parts != 0) {
            return ArithmeticError::TermInvalid;
        }
        sum += Exact(year.share.basisPoints);
    }
    if (schedule.years.size() > longestMonths / 12) {
        return ArithmeticError::TermInvalid;
    }
    if ((sum - 10'000).sign() != 0) {
        return ArithmeticError::ScheduleSum;
    }
    return std::nullopt;
}

std::optional<ArithmeticError> errorOf(const PeriodicVesting &schedule)
{
    if (schedule.termMonths < 1 || schedule.termMonths > longestMonths || schedule.periodMonths < 1 ||
        schedule.termMonths % schedule.periodMonths != 0) {
        return ArithmeticError::TermInvalid;
    }
    if (schedule.cliffMonths < 0) {
        return ArithmeticError::NegativeInput;
    }
    if (schedule.cliffMonths > schedule.termMonths) {
        return ArithmeticError::CliffBeyondTerm;
    }
    return std::nullopt;
}

Exact partOf(const AnnualVesting &schedule, int months)
{
    Exact part;
    for (qsizetype i = 0; i < schedule.years.size(); ++i) {
        const AnnualVesting::Year &year = schedule.years.at(i);
        const int completed = std::clamp(months - int(i) * 12, 0, 12);
        const int instalments = completed / (12 / year.parts);
        part += Exact::of(year.share) * Exact::fraction(instalments, year.parts);
    }
    return part;
}

Exact partOf(const PeriodicVesting &schedule, int months)
{
    if (months < schedule.cliffMonths) {
        return {};
    }
    const int completed = std::min(months, schedule.termMonths) / schedule.periodMonths;
    return Exact::fraction(qint64(completed) * schedule.periodMonths, schedule.termMonths);
}

} // namespace

AnnualVesting AnnualVesting::percents(std::initializer_list<int> shares)
{
    AnnualVesting schedule;
    for (const int share : shares) {
        schedule.years.append({Rate::percent(share), 1});
    }
    return schedule;
}

std::optional<ArithmeticError> scheduleError(const VestingSchedule &schedule)
{
    return std::visit([](const auto &kind) { return errorOf(kind); }, schedule);
}

int vestingMonths(const VestingSchedule &schedule)
{
    if (const auto *periodic = std::get_if<PeriodicVesting>(&schedule)) {
        return periodic->termMonths;
    }
    return int(std::get<AnnualVesting>(schedule).years.size()) * 12;
}

Exact vestedPart(const VestingSchedule &schedule, int months)
{
    if (const auto error = scheduleError(schedule)) {
        return Exact::failed(*error);
    }
    if (months < 0) {
        return Exact::failed(ArithmeticError::NegativeInput);
    }
    return std::visit([months](const auto &kind) { return partOf(kind, months); }, schedule);
}

Figure<Money> vestedAfter(const Money &grant, const VestingSchedule &schedule, int months)
{
    MoneyRounder round{grant};
    round.require(grant.minor >= 0, ArithmeticError::NegativeInput);
    return round.finishMoney(Exact::of(grant) * vestedPart(schedule, months));
}

Figure<QList<Money>> vestedByYear(const Money &grant, const VestingSchedule &schedule, int years)
{
    if (years < 0 || years > longestMonths / 12) {
        return failure(ArithmeticError::TermInvalid);
    }
    QList<Money> amounts;
    Money before{0, grant.currency};
    for (int year = 1; year <= years; ++year) {
        const auto vested = vestedAfter(grant, schedule, year * 12);
        if (!vested) {
            return failure(vested.error());
        }
        amounts.append({vested->minor - before.minor, grant.currency}); // both within 0 and the grant
        before = *vested;
    }
    return amounts;
}

} // namespace counteroffer

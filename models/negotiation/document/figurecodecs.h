// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/document/codec.h"
#include "negotiation/document/names.h"
#include "negotiation/plan.h"

namespace counteroffer {

// The figures of a plan in its document. Money is {"minor": "25000000", "currency": "USD"}, as text, for a
// JSON number is a double to most readers and money is not; a rate is {"basis_points": 1500}.

COUNTEROFFER_CODEC(Currency)
COUNTEROFFER_CODEC(Money)
COUNTEROFFER_CODEC(Rate)
COUNTEROFFER_CODEC(UnitPrice)
COUNTEROFFER_CODEC(QDate)
COUNTEROFFER_CODEC(QDateTime)
COUNTEROFFER_CODEC(ExchangeRate)
COUNTEROFFER_CODEC(VestingSchedule)

/// Years that a grant may take, months that a condition may: what lies beyond is a slip of the keyboard.
inline constexpr Limits monthLimits{0, 1200};
inline constexpr Limits shareLimits{0, 10'000};         // 0 to 100 %
inline constexpr Limits partLimits{0, 9'999};           // 0 to below 100 %
inline constexpr Limits multipleLimits{0, 100'000};     // 0 to 1,000 %
inline constexpr Limits changeLimits{-10'000, 100'000}; // -100 to 1,000 %

template <typename T>
struct Codec<Range<T>>
{
    static QJsonValue write(const Range<T> &range)
    {
        return QJsonObject{{QStringLiteral("low"), Codec<T>::write(range.lo)},
                           {QStringLiteral("high"), Codec<T>::write(range.hi)}};
    }
    static void read(const QJsonValue &from, Range<T> &to, const Place &place, ReadProblem &problem)
    {
        if (isAbsent(from[u"low"]) || isAbsent(from[u"high"])) {
            problem.at(place, PlanProblemCode::WrongType);
            return;
        }
        Codec<T>::read(from[u"low"], to.lo, Place{&place, u"low"}, problem);
        Codec<T>::read(from[u"high"], to.hi, Place{&place, u"high"}, problem);
        if (isAbove(to.lo, to.hi)) {
            problem.at(place, PlanProblemCode::RangeReversed);
        }
    }

private:
    static bool isAbove(const Money &a, const Money &b)
    {
        return a.currency == b.currency && a.minor > b.minor;
    }
    static bool isAbove(const Rate &a, const Rate &b) { return a > b; }
};

template <typename T>
struct Codec<Term<T>>
{
    static QJsonValue write(const Term<T> &term)
    {
        if (!term.value) {
            return {};
        }
        ObjectWriter writer(Codec<T>::write(*term.value).toObject());
        parts(writer, term);
        return writer.object();
    }
    static void read(const QJsonValue &from, Term<T> &to, const Place &place, ReadProblem &problem)
    {
        Codec<T>::read(from, to.value.emplace(), place, problem);
        if constexpr (std::is_same_v<T, Rate>) {
            if (to.value < Rate{0}) {
                problem.at(place, PlanProblemCode::Negative); // a change may be below 0, a bonus may not
            }
        }
        ObjectReader reader(from, place, problem);
        parts(reader, to);
    }

private:
    template <typename Archive, typename V>
    static void parts(Archive &archive, V &term)
    {
        archive(u"origin", term.origin);
        archive.usually(u"line", term.line, 0);
        archive.usually(u"status", term.status, TermStatus::Unsaid);
        archive.usually(u"period", term.period, PayPeriod::Year);
    }
};

template <typename Archive, Is<Clawback> V>
void fields(Archive &archive, V &clawback)
{
    archive(u"kind", clawback.kind);
    archive(u"months", clawback.months, monthLimits);
}

template <typename Archive, Is<Refresher> V>
void fields(Archive &archive, V &refresher)
{
    archive(u"amount", refresher.amount);
    archive(u"end_of_year", refresher.endOfYear, Limits{0, 60});
    archive(u"over_years", refresher.overYears, Limits{1, 60});
}

template <typename Archive, Is<AnnualVesting::Year> V>
void fields(Archive &archive, V &year)
{
    archive(u"share", year.share);
    archive.usually(u"parts", year.parts, 1);
}

template <typename Archive, Is<PeriodicVesting> V>
void fields(Archive &archive, V &vesting)
{
    archive(u"months", vesting.termMonths);
    archive(u"every", vesting.periodMonths);
    archive(u"cliff", vesting.cliffMonths);
}

} // namespace counteroffer

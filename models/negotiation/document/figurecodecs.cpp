// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/figurecodecs.h"

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBillionths = 1'000'000'000'000'000'000; // of a rate: what can be typed, nine digits

void checkAmount(qint64 amount, qint64 most, const Place &place, ReadProblem &problem)
{
    if (amount < 0) {
        problem.at(place, PlanProblemCode::Negative);
    } else if (amount > most) {
        problem.at(place, PlanProblemCode::TooHigh);
    }
}

// A whole number written as text. Past 64 bits it is no wrong kind of figure, only far too high a one.
void readWhole(const QJsonValue &from, qint64 &to, const Place &place, ReadProblem &problem)
{
    bool ok = false;
    const QString text = from.toString();
    to = text.toLongLong(&ok);
    if (!ok || QString::number(to) != text) {
        problem.at(place, PlanProblemCode::WrongType);
    }
}

} // namespace

QJsonValue Codec<Currency>::write(const Currency &value)
{
    return value.code();
}

void Codec<Currency>::read(const QJsonValue &from, Currency &to, const Place &place, ReadProblem &problem)
{
    const auto currency = Currency::fromCode(from.toString());
    if (!from.isString()) {
        problem.at(place, PlanProblemCode::WrongType);
    } else if (currency) {
        to = *currency;
    } else if (!from.toString().isEmpty()) { // empty: not known
        problem.at(place, PlanProblemCode::UnknownCurrency);
    }
}

QJsonValue Codec<Money>::write(const Money &value)
{
    return QJsonObject{{u"minor"_s, QString::number(value.minor)}, {u"currency"_s, value.currency.code()}};
}

void Codec<Money>::read(const QJsonValue &from, Money &to, const Place &place, ReadProblem &problem)
{
    const Place minor{&place, u"minor"};
    readWhole(from[u"minor"], to.minor, minor, problem);
    if (!isAbsent(from[u"currency"])) {
        Codec<Currency>::read(from[u"currency"], to.currency, Place{&place, u"currency"}, problem);
    }
    checkAmount(to.minor, isTooLarge(to) ? 0 : to.minor, minor, problem);
}

QJsonValue Codec<Rate>::write(const Rate &value)
{
    return QJsonObject{{u"basis_points"_s, value.basisPoints}};
}

void Codec<Rate>::read(const QJsonValue &from, Rate &to, const Place &place, ReadProblem &problem)
{
    const Place points{&place, u"basis_points"};
    Codec<qint64>::read(from[u"basis_points"], to.basisPoints, points, problem);
    if (to.basisPoints < changeLimits.least || to.basisPoints > changeLimits.most) {
        problem.at(points, PlanProblemCode::TooHigh);
    }
}

QJsonValue Codec<UnitPrice>::write(const UnitPrice &value)
{
    return QJsonObject{{u"millionths"_s, QString::number(value.millionths)},
                       {u"currency"_s, value.currency.code()}};
}

void Codec<UnitPrice>::read(const QJsonValue &from, UnitPrice &to, const Place &place, ReadProblem &problem)
{
    const Place millionths{&place, u"millionths"};
    readWhole(from[u"millionths"], to.millionths, millionths, problem);
    if (!isAbsent(from[u"currency"])) {
        Codec<Currency>::read(from[u"currency"], to.currency, Place{&place, u"currency"}, problem);
    }
    checkAmount(to.millionths, mostPriceMillionths, millionths, problem);
}

QJsonValue Codec<QDate>::write(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

void Codec<QDate>::read(const QJsonValue &from, QDate &to, const Place &place, ReadProblem &problem)
{
    to = QDate::fromString(from.toString(), Qt::ISODate);
    if (!to.isValid()) {
        problem.at(place, from.isString() ? PlanProblemCode::DateInvalid : PlanProblemCode::WrongType);
    }
}

QJsonValue Codec<QDateTime>::write(const QDateTime &value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void Codec<QDateTime>::read(const QJsonValue &from, QDateTime &to, const Place &place, ReadProblem &problem)
{
    if (from.isString() && from.toString().isEmpty()) {
        return; // not known
    }
    to = QDateTime::fromString(from.toString(), Qt::ISODateWithMs).toUTC();
    if (!to.isValid()) {
        problem.at(place, from.isString() ? PlanProblemCode::DateInvalid : PlanProblemCode::WrongType);
    }
}

QJsonValue Codec<ExchangeRate>::write(const ExchangeRate &value)
{
    return QJsonObject{{u"from"_s, value.from.code()},
                       {u"to"_s, value.to.code()},
                       {u"billionths"_s, QString::number(value.billionths)},
                       {u"day"_s, Codec<QDate>::write(value.day)}};
}

void Codec<ExchangeRate>::read(const QJsonValue &from, ExchangeRate &to, const Place &place,
                               ReadProblem &problem)
{
    Codec<Currency>::read(from[u"from"], to.from, Place{&place, u"from"}, problem);
    Codec<Currency>::read(from[u"to"], to.to, Place{&place, u"to"}, problem);
    const Place billionths{&place, u"billionths"};
    readWhole(from[u"billionths"], to.billionths, billionths, problem);
    if (to.billionths <= 0) {
        problem.at(billionths, PlanProblemCode::Schedule, ArithmeticError::RateInvalid);
    }
    checkAmount(to.billionths, mostBillionths, billionths, problem);
    Codec<QDate>::read(from[u"day"], to.day, Place{&place, u"day"}, problem);
}

// {"years": [{"share": …}]} for vesting by the year, {"months": 48, "every": 1, "cliff": 12} by the period.
QJsonValue Codec<VestingSchedule>::write(const VestingSchedule &value)
{
    if (const auto *annual = std::get_if<AnnualVesting>(&value)) {
        return QJsonObject{{u"years"_s, Codec<QList<AnnualVesting::Year>>::write(annual->years)}};
    }
    return Codec<PeriodicVesting>::write(std::get<PeriodicVesting>(value));
}

void Codec<VestingSchedule>::read(const QJsonValue &from, VestingSchedule &to, const Place &place,
                                  ReadProblem &problem)
{
    if (!isAbsent(from[u"years"])) {
        AnnualVesting annual;
        Codec<QList<AnnualVesting::Year>>::read(from[u"years"], annual.years, Place{&place, u"years"},
                                                problem);
        to = annual;
    } else {
        PeriodicVesting periodic;
        Codec<PeriodicVesting>::read(from, periodic, place, problem);
        to = periodic;
    }
    if (const auto error = scheduleError(to)) {
        problem.at(place, PlanProblemCode::Schedule, error);
    }
}

} // namespace counteroffer

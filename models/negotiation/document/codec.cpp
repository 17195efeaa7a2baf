// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/codec.h"

#include <cmath>
#include <limits>

namespace counteroffer {

namespace {

// Whole numbers stand in JSON as numbers where a double holds them and as text where money is meant.
std::optional<qint64> wholeOf(const QJsonValue &value)
{
    if (!value.isDouble() || double(value.toInteger()) != value.toDouble()) {
        return std::nullopt;
    }
    return value.toInteger();
}

} // namespace

ObjectReader::ObjectReader(const QJsonValue &value, const Place &place, ReadProblem &problem)
    : m_rest(value.toObject()), m_place(place), m_problem(problem)
{
    if (!value.isObject()) {
        problem.at(place, PlanProblemCode::WrongType);
    }
}

void ObjectReader::check(QStringView key, std::optional<qint64> number, Limits limits)
{
    if (number && *number < limits.least) {
        m_problem.at(Place{&m_place, key},
                     limits.least == 0 ? PlanProblemCode::Negative : PlanProblemCode::TooHigh);
    } else if (number && *number > limits.most) {
        m_problem.at(Place{&m_place, key}, PlanProblemCode::TooHigh);
    }
}

void ObjectWriter::rest(const QJsonObject &unknown)
{
    for (auto entry = unknown.begin(); entry != unknown.end(); ++entry) {
        if (!m_object.contains(entry.key())) {
            m_object.insert(entry.key(), entry.value());
        }
    }
}

void ObjectWriter::put(QStringView key, const QJsonValue &value)
{
    const bool nothing = isAbsent(value) || (value.isString() && value.toString().isEmpty()) ||
                         (value.isArray() && value.toArray().isEmpty()) ||
                         (value.isObject() && value.toObject().isEmpty());
    if (!nothing) {
        m_object.insert(key, value);
    }
}

QJsonValue Codec<QString>::write(const QString &value)
{
    return value;
}

void Codec<QString>::read(const QJsonValue &from, QString &to, const Place &place, ReadProblem &problem)
{
    if (from.isString()) {
        to = from.toString();
    } else {
        problem.at(place, PlanProblemCode::WrongType);
    }
}

QJsonValue Codec<bool>::write(const bool &value)
{
    return value;
}

void Codec<bool>::read(const QJsonValue &from, bool &to, const Place &place, ReadProblem &problem)
{
    if (from.isBool()) {
        to = from.toBool();
    } else {
        problem.at(place, PlanProblemCode::WrongType);
    }
}

QJsonValue Codec<int>::write(const int &value)
{
    return value;
}

void Codec<int>::read(const QJsonValue &from, int &to, const Place &place, ReadProblem &problem)
{
    const auto whole = wholeOf(from);
    if (!whole) {
        problem.at(place, PlanProblemCode::WrongType);
    } else if (*whole < 0) {
        problem.at(place, PlanProblemCode::Negative);
    } else if (*whole > std::numeric_limits<int>::max()) {
        problem.at(place, PlanProblemCode::TooHigh);
    } else {
        to = int(*whole);
    }
}

QJsonValue Codec<qint64>::write(const qint64 &value)
{
    return value;
}

void Codec<qint64>::read(const QJsonValue &from, qint64 &to, const Place &place, ReadProblem &problem)
{
    if (const auto whole = wholeOf(from)) {
        to = *whole;
    } else {
        problem.at(place, PlanProblemCode::WrongType);
    }
}

QJsonValue Codec<double>::write(const double &value)
{
    return value;
}

void Codec<double>::read(const QJsonValue &from, double &to, const Place &place, ReadProblem &problem)
{
    if (from.isDouble() && std::isfinite(from.toDouble())) {
        to = from.toDouble();
    } else {
        problem.at(place, PlanProblemCode::WrongType);
    }
}

QJsonValue Codec<TextMap>::write(const TextMap &value)
{
    QJsonObject object;
    for (auto entry = value.cbegin(); entry != value.cend(); ++entry) {
        object.insert(entry.key(), entry.value());
    }
    return object;
}

void Codec<TextMap>::read(const QJsonValue &from, TextMap &to, const Place &place, ReadProblem &problem)
{
    if (!from.isObject()) {
        problem.at(place, PlanProblemCode::WrongType);
    }
    const QJsonObject object = from.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        Codec<QString>::read(entry.value(), to[key], Place{&place, key}, problem);
    }
}

} // namespace counteroffer

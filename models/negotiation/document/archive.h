// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/document/planproblem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace counteroffer {

/// The first thing that is wrong in a document; what is read after it does not matter.
class ReadProblem
{
public:
    void at(const Place &place, PlanProblemCode code, std::optional<ArithmeticError> arithmetic = {})
    {
        if (!m_problem) {
            m_problem = PlanProblem{code, place.path(), 0, arithmetic};
        }
    }
    [[nodiscard]] const std::optional<PlanProblem> &problem() const { return m_problem; }

private:
    std::optional<PlanProblem> m_problem;
};

/// How a value of type T stands in a plan's document. One specialisation for each kind of value; an object
/// with named parts needs only a `fields` function, which serves both ways, so that what is written is read.
template <typename T>
struct Codec;

/// Whether a value stands there at all.
[[nodiscard]] inline bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// Least and most of a number, both included.
struct Limits
{
    qint64 least;
    qint64 most;
};

/// Takes the parts of an object out of a document. Used as a function by `fields`.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, const Place &place, ReadProblem &problem);

    template <typename T>
    void operator()(QStringView key, T &part)
    {
        if (const QJsonValue value = m_rest.take(key); !isAbsent(value)) {
            Codec<T>::read(value, part, Place{&m_place, key}, m_problem);
        }
    }
    /// A number, count or rate between limits.
    template <typename T>
    void operator()(QStringView key, T &part, Limits limits)
    {
        operator()(key, part);
        check(key, numberOf(part), limits);
    }
    /// A part that mostly has its usual value, which is then not written.
    template <typename T>
    void usually(QStringView key, T &part, const T & /*usual*/)
    {
        operator()(key, part);
    }
    /// Whatever no part has asked for: keys of a newer version.
    void rest(QJsonObject &unknown) { unknown = m_rest; }

private:
    template <typename T>
    static std::optional<qint64> numberOf(const T &part)
    {
        if constexpr (requires { part->basisPoints; }) {
            return part ? std::optional(part->basisPoints) : std::nullopt;
        } else if constexpr (requires { part.basisPoints; }) {
            return part.basisPoints;
        } else if constexpr (requires { part.has_value(); }) {
            return part ? std::optional(qint64(*part)) : std::nullopt;
        } else {
            return qint64(part);
        }
    }
    void check(QStringView key, std::optional<qint64> number, Limits limits);

    QJsonObject m_rest;
    const Place &m_place;
    ReadProblem &m_problem;
};

/// Puts the parts of an object into a document. What is empty or unknown is left out.
class ObjectWriter
{
public:
    explicit ObjectWriter(QJsonObject object = {}) : m_object(std::move(object)) {}

    template <typename T>
    void operator()(QStringView key, const T &part)
    {
        put(key, Codec<T>::write(part));
    }
    template <typename T>
    void operator()(QStringView key, const T &part, Limits /*limits*/)
    {
        operator()(key, part);
    }
    template <typename T>
    void usually(QStringView key, const T &part, const T &usual)
    {
        if (part != usual) {
            operator()(key, part);
        }
    }
    /// A newer version's keys, but for those that this one has written by now.
    void rest(const QJsonObject &unknown);

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    void put(QStringView key, const QJsonValue &value);

    QJsonObject m_object;
};

} // namespace counteroffer

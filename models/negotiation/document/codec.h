// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/document/archive.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <type_traits>

namespace counteroffer {

/// `fields` takes the same value to read it and, const, to write it.
template <typename V, typename T>
concept Is = std::is_same_v<std::remove_const_t<V>, T>;

template <typename T>
struct Codec
{
    static QJsonValue write(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return nameOf(value);
        } else {
            ObjectWriter writer;
            fields(writer, value);
            return writer.object();
        }
    }
    static void read(const QJsonValue &from, T &to, const Place &place, ReadProblem &problem)
    {
        if constexpr (std::is_enum_v<T>) {
            if (!from.isString()) {
                problem.at(place, PlanProblemCode::WrongType);
            } else if (!setByName(to, from.toString())) {
                problem.at(place, PlanProblemCode::UnknownName);
            }
        } else {
            ObjectReader reader(from, place, problem);
            fields(reader, to);
        }
    }
};

template <typename T>
struct Codec<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? Codec<T>::write(*value) : QJsonValue();
    }
    static void read(const QJsonValue &from, std::optional<T> &to, const Place &place, ReadProblem &problem)
    {
        Codec<T>::read(from, to.emplace(), place, problem);
    }
};

template <typename T>
struct Codec<QList<T>>
{
    static QJsonValue write(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values) {
            array.append(Codec<T>::write(value));
        }
        return array;
    }
    static void read(const QJsonValue &from, QList<T> &to, const Place &place, ReadProblem &problem)
    {
        if (!from.isArray()) {
            problem.at(place, PlanProblemCode::WrongType);
            return;
        }
        const QJsonArray array = from.toArray();
        to.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            Codec<T>::read(array.at(i), to.emplaceBack(), Place{&place, {}, i}, problem);
        }
    }
};

// NOLINTBEGIN(bugprone-macro-parentheses): a type in parentheses is none
#define COUNTEROFFER_CODEC(Type)                                                                             \
    template <>                                                                                              \
    struct Codec<Type>                                                                                       \
    {                                                                                                        \
        static QJsonValue write(const Type &value);                                                          \
        static void read(const QJsonValue &from, Type &to, const Place &place, ReadProblem &problem);        \
    };

// NOLINTEND(bugprone-macro-parentheses)

COUNTEROFFER_CODEC(QString)
COUNTEROFFER_CODEC(bool)
COUNTEROFFER_CODEC(int)
COUNTEROFFER_CODEC(qint64)
COUNTEROFFER_CODEC(double)
using TextMap = QMap<QString, QString>;
COUNTEROFFER_CODEC(TextMap)

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace counteroffer {

/// What holds the error of a Result<T, E> on its way in: `return failure(error)`.
template <typename E>
struct Failure
{
    E error;
};

template <typename E>
[[nodiscard]] Failure<std::decay_t<E>> failure(E &&error)
{
    return {std::forward<E>(error)};
}

/// A value, or the reason why there is none: the shape of std::expected, which clang 14 cannot read from
/// libstdc++ 12. Asking for the one that is not there is a programming error and stops a debug build.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Failure<E> reason) // NOLINT(google-explicit-constructor): so is a failure
        : m_content(std::in_place_index<1>, std::move(reason.error))
    {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_content);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(ok());
        return std::get<0>(std::move(m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const E &error() const
    {
        Q_ASSERT(!ok());
        return std::get<1>(m_content);
    }

private:
    std::variant<T, E> m_content;
};

/// The value of an operation that gives nothing but its success.
struct Done
{
    bool operator==(const Done &) const = default;
};

template <typename E = Error>
using Outcome = Result<Done, E>;

} // namespace counteroffer

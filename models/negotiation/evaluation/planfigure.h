// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compensation/arithmeticerror.h"

#include <QString>

#include <optional>

namespace counteroffer {

/// Why a figure of the plan cannot be told. There is then none: never a wrong one, never 0.
enum class WhyNot {
    NoBase,         ///< neither base salary nor a total is known
    BasisUndecided, ///< the equity may be a year's worth or a whole grant's
    RateMissing,    ///< amounts in two currencies, and the plan has no rate between them
    NoAlternative,  ///< nothing to compare with
    NoFloor,
    NoTarget,
    NoBand,        ///< the guide gives no range
    NoUnits,       ///< no count of shares or options
    UnitsUnpriced, ///< a count without the price, strike or number of all shares that it needs
    NoValuation,
    NoEquity,
    NoBonus,    ///< the guide or the person names one, and what it is here is not known
    Arithmetic, ///< `arithmetic` says what
};

struct Missing
{
    WhyNot code{};
    std::optional<ArithmeticError> arithmetic = {};

    bool operator==(const Missing &) const = default;
};

/// A figure of the plan, or what is missing for it.
template <typename T>
using PlanFigure = Result<T, Missing>;

[[nodiscard]] inline Failure<Missing> missing(WhyNot code)
{
    return {Missing{code, {}}};
}
[[nodiscard]] inline Failure<Missing> missing(ArithmeticError error)
{
    return {Missing{error == ArithmeticError::CurrencyMismatch ? WhyNot::RateMissing : WhyNot::Arithmetic,
                    error}};
}
/// A figure of pure arithmetic as one of the plan.
template <typename T>
[[nodiscard]] PlanFigure<T> planFigure(const Figure<T> &figure)
{
    if (!figure) {
        return missing(figure.error());
    }
    return *figure;
}

/// One whole sentence: what is missing, and what to enter.
[[nodiscard]] QString missingSentence(const Missing &missing);
/// The name of the code in JSON ("no-base").
[[nodiscard]] QString missingName(WhyNot code);

} // namespace counteroffer

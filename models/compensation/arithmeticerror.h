// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace counteroffer {

/// Why a figure could not be worked out. There is then no figure at all: never a wrong one, never 0.
enum class ArithmeticError {
    Overflow,         ///< the result does not fit into 64 bits of minor units
    DivisionByZero,   ///< by a price, a weight or a band of nothing
    CurrencyMismatch, ///< two currencies meet and no rate was given
    NegativeInput,    ///< an amount, a count or a month below 0 where none can be
    NothingGiven,     ///< an empty list where one entry at least is needed
    ScheduleSum,      ///< the yearly shares of a vesting schedule are not 100 % together
    TermInvalid,      ///< a term, period or number of parts that is not at least 1, or is absurdly long
    CliffBeyondTerm,  ///< the cliff comes after everything should have vested
    ShareInvalid,     ///< a share, discount or dilution outside 0 to 100 %
    WeightSum,        ///< the person's weights are not 100 % together
    RangeReversed,    ///< a low end above its high end, or an opening below the target
    SingleValue,      ///< low end and high end are one: a position between them means nothing
    OutsideBand,      ///< the solution lies outside the band it was asked to keep
    RateInvalid,      ///< an exchange rate of 0 or less, or between other currencies
    DateMissing,      ///< an exchange rate without its day, or a vesting start that is no date
};

/// A figure, or why there is none.
template <typename T>
using Figure = Result<T, ArithmeticError>;

/// One whole sentence for a person: what is wrong and, where it helps, what to change.
[[nodiscard]] QString arithmeticSentence(ArithmeticError error);

} // namespace counteroffer

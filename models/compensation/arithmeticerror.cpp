// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/arithmeticerror.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ArithmeticError)
public:
    static QString of(ArithmeticError error)
    {
        switch (error) {
        case ArithmeticError::Overflow:
            return tr("The result is too large to be worked out. Check the amounts.");
        case ArithmeticError::DivisionByZero:
            return tr("This would divide by nothing. Enter an amount, price or weight above zero.");
        case ArithmeticError::CurrencyMismatch:
            return tr("These amounts are in different currencies. Enter an exchange rate with its date.");
        case ArithmeticError::NegativeInput:
            return tr("This cannot be less than zero.");
        case ArithmeticError::NothingGiven:
            return tr("There is nothing to work with yet. Enter at least one amount.");
        case ArithmeticError::ScheduleSum:
            return tr("The yearly shares of the vesting schedule must be 100% together.");
        case ArithmeticError::TermInvalid:
            return tr("This length of time makes no schedule. Enter whole months or years, at least one.");
        case ArithmeticError::CliffBeyondTerm:
            return tr("The cliff lies after the end of the vesting. Make it shorter, or the term longer.");
        case ArithmeticError::ShareInvalid:
            return tr("This share must lie between 0% and 100%.");
        case ArithmeticError::WeightSum:
            return tr("Your weights must be 100% together.");
        case ArithmeticError::RangeReversed:
            return tr("The first amount must not be below the second here. Exchange the two.");
        case ArithmeticError::SingleValue:
            return tr("The guide gives a single value here, so there is no position within a band.");
        case ArithmeticError::OutsideBand:
            return tr("No amount within the band makes this package worth the same.");
        case ArithmeticError::RateInvalid:
            return tr(
                "This exchange rate does not fit. Enter a rate above zero between these two currencies.");
        case ArithmeticError::DateMissing:
            return tr("A date is missing. Enter the day that this holds from.");
        }
        return {};
    }
};

} // namespace

QString arithmeticSentence(ArithmeticError error)
{
    return Wording::of(error);
}

} // namespace counteroffer

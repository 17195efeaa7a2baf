// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/conversion.h"

#include "compensation/moneyrounder.h"

namespace counteroffer {

namespace {

constexpr qint64 billion = 1'000'000'000;

std::optional<ArithmeticError> errorOf(const ExchangeRate &rate, Currency currency)
{
    const bool known = !rate.from.isNull() && !rate.to.isNull();
    if (!known || rate.billionths <= 0 || (currency != rate.from && currency != rate.to)) {
        return ArithmeticError::RateInvalid;
    }
    if (!rate.day.isValid()) {
        return ArithmeticError::DateMissing;
    }
    return std::nullopt;
}

} // namespace

Figure<ConvertedMoney> converted(const Money &amount, const ExchangeRate &rate)
{
    if (const auto error = errorOf(rate, amount.currency)) {
        return failure(*error);
    }
    const bool forward = amount.currency == rate.from;
    const Currency goal = forward ? rate.to : rate.from;
    const Exact factor =
        forward ? Exact::fraction(rate.billionths, billion) : Exact::fraction(billion, rate.billionths);
    const Exact wholeUnits = Exact::fraction(amount.minor, amount.currency.minorPerUnit()) * factor;
    const auto minor = (wholeUnits * goal.minorPerUnit()).rounded();
    if (!minor) {
        return failure(minor.error());
    }
    return ConvertedMoney{amount, Money{*minor, goal}, rate};
}

Figure<MoneyRange> converted(const MoneyRange &range, const ExchangeRate &rate)
{
    const auto lo = converted(range.lo, rate);
    const auto hi = converted(range.hi, rate);
    if (!lo || !hi) {
        return failure(lo ? hi.error() : lo.error());
    }
    if (range.lo.currency != range.hi.currency) {
        return failure(ArithmeticError::CurrencyMismatch); // the ends would come out in two currencies again
    }
    return MoneyRange{lo->amount, hi->amount};
}

} // namespace counteroffer

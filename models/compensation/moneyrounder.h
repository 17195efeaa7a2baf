// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/exact.h"

#include <QList>

#include <initializer_list>

namespace counteroffer {

/// The end of a calculation: brings exact numbers back to money of the one currency that all its inputs
/// share, each rounded once, half away from zero (COMPENSATION F0). Keeps the first error of all, so that a
/// function with many figures has one place to give it. An amount of 0 without a currency goes with every
/// other.
class MoneyRounder
{
public:
    MoneyRounder() = default;
    MoneyRounder(std::initializer_list<Money> inputs);

    void expect(const Money &input) { expect(input.currency, input.minor == 0); }
    void expect(const UnitPrice &input) { expect(input.currency, input.millionths == 0); }
    void expect(const MoneyRange &inputs);
    void expect(const QList<Money> &inputs);
    void expect(const std::optional<Money> &input);
    /// Makes the whole calculation fail with `error` where `condition` does not hold.
    void require(bool condition, ArithmeticError error);

    [[nodiscard]] bool ok() const { return !m_error; }
    /// The first error; only where ok() is false.
    [[nodiscard]] ArithmeticError error() const { return *m_error; }
    [[nodiscard]] Currency currency() const { return m_currency; }

    /// The amount, or 0 with the error kept: `finish` then gives the error.
    [[nodiscard]] Money money(const Exact &minorUnits);
    [[nodiscard]] UnitPrice price(const Exact &minorUnits);
    [[nodiscard]] Ratio ratio(const Exact &quotient);

    /// What was calculated, or the first error on the way.
    template <typename T>
    [[nodiscard]] Figure<T> finish(T value) const
    {
        if (m_error) {
            return failure(*m_error);
        }
        return value;
    }
    [[nodiscard]] Figure<Money> finishMoney(const Exact &minorUnits);
    [[nodiscard]] Figure<Ratio> finishRatio(const Exact &quotient);

private:
    void expect(Currency currency, bool isZero);
    [[nodiscard]] qint64 kept(const Figure<qint64> &figure);

    Currency m_currency;
    bool m_hasCurrency = false;
    std::optional<ArithmeticError> m_error;
};

} // namespace counteroffer

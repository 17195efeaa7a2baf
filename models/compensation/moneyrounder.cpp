// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/moneyrounder.h"

namespace counteroffer {

MoneyRounder::MoneyRounder(std::initializer_list<Money> inputs)
{
    for (const Money &input : inputs) {
        expect(input);
    }
}

void MoneyRounder::expect(const MoneyRange &inputs)
{
    expect(inputs.lo);
    expect(inputs.hi);
}

void MoneyRounder::expect(const QList<Money> &inputs)
{
    for (const Money &input : inputs) {
        expect(input);
    }
}

void MoneyRounder::expect(const std::optional<Money> &input)
{
    if (input) {
        expect(*input);
    }
}

void MoneyRounder::expect(Currency currency, bool isZero)
{
    if (isZero && currency.isNull()) {
        return;
    }
    if (!m_hasCurrency) {
        m_currency = currency;
        m_hasCurrency = true;
    }
    require(m_currency == currency, ArithmeticError::CurrencyMismatch);
}

void MoneyRounder::require(bool condition, ArithmeticError error)
{
    if (!condition && !m_error) {
        m_error = error;
    }
}

qint64 MoneyRounder::kept(const Figure<qint64> &figure)
{
    if (figure) {
        return *figure;
    }
    require(false, figure.error());
    return 0;
}

Money MoneyRounder::money(const Exact &minorUnits)
{
    return {kept(minorUnits.rounded()), m_currency};
}

UnitPrice MoneyRounder::price(const Exact &minorUnits)
{
    const Exact millionths = minorUnits * (1'000'000 / m_currency.minorPerUnit());
    return {kept(millionths.rounded()), m_currency};
}

Ratio MoneyRounder::ratio(const Exact &quotient)
{
    return {kept((quotient * 1'000'000).rounded())};
}

Figure<Money> MoneyRounder::finishMoney(const Exact &minorUnits)
{
    return finish(money(minorUnits));
}

Figure<Ratio> MoneyRounder::finishRatio(const Exact &quotient)
{
    return finish(ratio(quotient));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/conversion.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// The exchange rates a person has noted: none is shipped, and none is made from two others.
class RateTable
{
public:
    RateTable() = default;
    explicit RateTable(const QList<ExchangeRate> &rates) : m_rates(rates) {}

    [[nodiscard]] const QList<ExchangeRate> &rates() const { return m_rates; }
    /// The rate of the latest day between two currencies, noted in either direction. Nothing where there is
    /// none that can be used (of 0, or without its day).
    [[nodiscard]] std::optional<ExchangeRate> between(Currency a, Currency b) const;
    /// Both ends in `to` (COMPENSATION F19); the range itself where it is in `to` already. Nothing without a
    /// rate, for an unknown currency, or where the result does not fit.
    [[nodiscard]] std::optional<MoneyRange> converted(const MoneyRange &range, Currency to) const;
    [[nodiscard]] std::optional<Money> converted(const Money &amount, Currency to) const;

    bool operator==(const RateTable &) const = default;

private:
    QList<ExchangeRate> m_rates;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

namespace counteroffer {

/// The parts of a year's pay at one end of a row's ranges. What the guide does not say stays unknown.
struct PayParts
{
    std::optional<Money> base;
    std::optional<Money> bonus;  ///< base x rate at the same end, or the amount stated
    std::optional<Money> equity; ///< a year's worth under the basis in use
    std::optional<Money> sum;    ///< of the known ones; nothing without a base

    bool operator==(const PayParts &) const = default;
};

/// One row of a guide by its parts, beside the total that the guide states.
struct PayStackRow
{
    QString name;
    PayParts low;
    PayParts high;
    std::optional<MoneyRange> stated;
    std::optional<qint64> geoMillionths; ///< middle of the total against the first row's (COMPENSATION F13)
    int line = 0;

    bool operator==(const PayStackRow &) const = default;
};

/// Base, bonus and equity of every row of a guide in one currency.
struct PayStack
{
    Currency currency;
    EquityBasis basis = EquityBasis::Unknown; ///< in use: what a year's equity was computed by
    QList<PayStackRow> rows;
    QStringList leftOut;          ///< names of rows in another currency, or without a base
    bool equityUndecided = false; ///< there is equity, and nobody said of what it is an amount: not drawn
    bool equityByCount = false;   ///< some rows give options or shares by count: no money without a price

    bool operator==(const PayStack &) const = default;
};

/// The basis that holds without a decision by the person: what the arithmetic supports, else what the guide
/// states, else unknown.
[[nodiscard]] EquityBasis usualBasis(const EquityPeriod &period);

/// The parts of a guide's rows: B, B x b, E / d with d = 1 for a year's equity and 4 for a grant
/// (COMPENSATION F1), each rounded once. A guide that gives a year's worth itself is taken at its word.
/// @param chosen the person's own decision; Unknown for none
[[nodiscard]] PayStack payStack(const Guide &guide, EquityBasis chosen);

} // namespace counteroffer

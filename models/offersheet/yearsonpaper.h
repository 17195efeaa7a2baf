// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>

namespace counteroffer {

/// What four years pay, by year: values only, in one currency. Stacked in the order pay, equity, once.
struct YearsOnPaper
{
    struct Year
    {
        Money pay;    ///< base salary and bonus
        Money equity; ///< what vests in the year, at today's value: it cannot be sold yet
        Money once;   ///< sign-on
        Money total;

        bool operator==(const Year &) const = default;
    };
    struct Set
    {
        TermSet set{};
        QList<Year> years;
        Money sum;
        bool partial = false; ///< lacks a part that the guide pays

        bool operator==(const Set &) const = default;
    };
    Currency currency;
    QList<Set> sets;     ///< their offer and the target, where their years are known
    QStringList assumed; ///< what the years rest on, as whole sentences
    QStringList leftOut; ///< why a set is not there, as whole sentences

    bool operator==(const YearsOnPaper &) const = default;
};

/// The years of their offer and of the target (COMPENSATION F5): never floor or stretch, so that the chart is
/// the same on a sheet to share.
[[nodiscard]] YearsOnPaper yearsOnPaper(const Plan &plan);

} // namespace counteroffer

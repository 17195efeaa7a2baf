// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/equityvalue.h"
#include "compensation/rate.h"

#include <QList>

namespace counteroffer {

/// What stands between an exit and a common share (COMPENSATION F8): one preferred class that takes its money
/// back first (1x, non-participating) or converts, and the rounds still to come.
struct ExitTerms
{
    qint64 fullyDiluted = 0; ///< shares today
    int rounds = 0;          ///< of dilution before the exit, 0 to 20
    Rate dilution;           ///< by each round, below 100 %
    Rate preferredShare;     ///< of all shares at the exit, below 100 %
    Money preference;        ///< taken first

    bool operator==(const ExitTerms &) const = default;
};

/// One exit. The naive figures divide it by all shares and forget the preference: shown to be distrusted.
struct ExitOutcome
{
    Money exit;
    bool preferredConverts = false;
    UnitPrice price; ///< of a common share
    Money value;     ///< of the holding
    UnitPrice naivePrice;
    Money naiveValue;

    bool operator==(const ExitOutcome &) const = default;
};

/// What a holding is worth at an exit of `exit`.
[[nodiscard]] Figure<ExitOutcome> exitOutcome(const ExitTerms &terms, const Holding &holding,
                                              const Money &exit);
/// The exits as a table. It always starts at an exit of 0, given or not.
[[nodiscard]] Figure<QList<ExitOutcome>> exitTable(const ExitTerms &terms, const Holding &holding,
                                                   const QList<Money> &exits);

/// The exits at which something changes.
struct ExitThresholds
{
    std::optional<Money>
        conversion;          ///< X* = L/f: from here on the preferred converts; nothing when it never does
    Money holdingLeavesZero; ///< above this the holding is worth something
    Money naiveLeavesZero;   ///< where one would think so without the preference

    bool operator==(const ExitThresholds &) const = default;
};
[[nodiscard]] Figure<ExitThresholds> exitThresholds(const ExitTerms &terms, const Holding &holding);

/// An outcome and how much the person believes in it.
struct WeightedOutcome
{
    Rate weight;
    Money value;

    bool operator==(const WeightedOutcome &) const = default;
};
/// The mean by the person's own weights, which must be 100 % together (WeightSum); no weight is ever assumed.
[[nodiscard]] Figure<Money> weightedValue(const QList<WeightedOutcome> &outcomes);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/money.h"
#include "compensation/rate.h"

namespace counteroffer {

/// What of a sign-on must be paid back by one who leaves (COMPENSATION F6).
struct Clawback
{
    enum class Kind {
        Cliff,    ///< all of it before `months` are completed, then nothing
        Prorated, ///< the part of the months that are missing
    };
    Kind kind = Kind::Prorated;
    int months = 24;

    bool operator==(const Clawback &) const = default;
};

/// What is owed back after `completedMonths` of service.
[[nodiscard]] Figure<Money> clawbackOwed(const Money &signOn, const Clawback &terms, int completedMonths);

/// Paying back gross what came net: `kept` is what had reached the account, `outOfPocket` what must be laid
/// out on top until it is reclaimed.
struct GrossRepayment
{
    Money owed;
    Money kept;
    Money outOfPocket;

    bool operator==(const GrossRepayment &) const = default;
};

/// The gross repayment of `owed` when `withheld` of it had been withheld for tax.
[[nodiscard]] Figure<GrossRepayment> grossRepayment(const Money &owed, Rate withheld);

} // namespace counteroffer

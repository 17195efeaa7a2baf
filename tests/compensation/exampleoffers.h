// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/totalcompensation.h"

#include "compensation/amounts.h"

// The offers that the worked examples of COMPENSATION.md compare.
namespace counteroffer {

/// V3: base 220K, bonus 15 %, grant 400K.
inline OfferTerms offer(const AnnualVesting &schedule, const QList<Money> &signOn = {})
{
    OfferTerms terms;
    terms.base = thousand(220);
    terms.bonusTarget = Rate::percent(15);
    terms.grant = thousand(400);
    terms.schedule = schedule;
    terms.signOn = signOn;
    return terms;
}

inline OfferTerms offerA()
{
    return offer(AnnualVesting::percents({25, 25, 25, 25}), {thousand(30)});
}

inline OfferTerms offerB()
{
    return offer(AnnualVesting::percents({5, 15, 40, 40}), {thousand(90), thousand(60)});
}

inline OfferTerms offerC()
{
    return offer(AnnualVesting::percents({40, 30, 20, 10}));
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plan.h"

#include <algorithm>

namespace counteroffer {

const Terms &Plan::terms(TermSet set) const
{
    switch (set) {
    case TermSet::Floor:
        return floor;
    case TermSet::Target:
        return target;
    case TermSet::Stretch:
        return stretch;
    case TermSet::Offer:
        break;
    }
    return offer.terms;
}

Terms &Plan::terms(TermSet set)
{
    return const_cast<Terms &>(std::as_const(*this).terms(set)); // of a plan that is not const
}

const Claim *Plan::claim(const QString &claimId) const
{
    const auto found =
        std::find_if(claims.cbegin(), claims.cend(), [&](const Claim &claim) { return claim.id == claimId; });
    return found == claims.cend() ? nullptr : &*found;
}

} // namespace counteroffer

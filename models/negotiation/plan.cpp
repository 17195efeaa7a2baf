// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/plan.h"

namespace counteroffer {

Terms &Plan::terms(TermSet set)
{
    return set == TermSet::Floor ? floor : set == TermSet::Target ? target : offer;
}

const Terms &Plan::terms(TermSet set) const
{
    return set == TermSet::Floor ? floor : set == TermSet::Target ? target : offer;
}

} // namespace counteroffer

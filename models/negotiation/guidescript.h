// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "negotiation/claim.h"
#include "negotiation/script.h"

#include <QList>

namespace counteroffer {

/// A guide's script, and what it claims about the person who is to speak it.
struct GuideScript
{
    QList<ScriptStep> steps;
    QList<Claim> claims; ///< each is leaned on by the segments of one sentence at least

    bool operator==(const GuideScript &) const = default;
};

/// The guide's own words as steps of a call, in the order open, ask, levers, sign-on or retention, floor,
/// close, with a slot for every figure the reader bound. The strategy paragraph is cut at its sentences, each
/// going where its figures belong; sentences without a figure stand before the ask or close the call.
/// Of a strategy that is a script with coaching around it only the quoted part is said; the coaching stands
/// in `why`. A strategy that is advice only gives no step. Empty when the guide has no words that a person
/// could say. A sentence that asserts something which the person has to be able to show is a claim, and
/// nobody has looked at it yet.
[[nodiscard]] GuideScript scriptOfGuide(const Guide &guide);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <memory>

namespace counteroffer {

/// Which of the plan's offers a form is about: its id, empty for theirs. Shared by the forms of one step.
using ChosenOffer = std::shared_ptr<QString>;

/// The offer of that id; null when there is none.
[[nodiscard]] const Offer *offerOf(const Plan &plan, const QString &id);
[[nodiscard]] Offer *offerOf(Plan &plan, const QString &id);
/// What it is called: its name, else the plan's company.
[[nodiscard]] QString offerName(const Plan &plan, const Offer &offer);

/// The way to a part of the chosen offer, in a plan that is const or not.
template <typename Part>
[[nodiscard]] auto ofOffer(const ChosenOffer &chosen, Part part)
{
    return [=](auto &plan) {
        auto *offer = offerOf(plan, *chosen);
        return offer == nullptr ? nullptr : part(*offer);
    };
}

} // namespace counteroffer

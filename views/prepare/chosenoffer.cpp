// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/chosenoffer.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ChosenOffer)
};

} // namespace

const Offer *offerOf(const Plan &plan, const QString &id)
{
    if (id.isEmpty()) {
        return &plan.offer;
    }
    const auto found = std::find_if(plan.otherOffers.cbegin(), plan.otherOffers.cend(),
                                    [&](const Offer &offer) { return offer.id == id; });
    return found == plan.otherOffers.cend() ? nullptr : &*found;
}

Offer *offerOf(Plan &plan, const QString &id)
{
    if (id.isEmpty()) {
        return &plan.offer;
    }
    const auto found = std::find_if(plan.otherOffers.begin(), plan.otherOffers.end(),
                                    [&](const Offer &offer) { return offer.id == id; });
    return found == plan.otherOffers.end() ? nullptr : &*found;
}

QString offerName(const Plan &plan, const Offer &offer)
{
    if (!offer.name.isEmpty()) {
        return offer.name;
    }
    //: Name of the offer that the plan is about; %1 is a company
    return offer.id.isEmpty() && !plan.company.isEmpty() ? Wording::tr("Their offer (%1)").arg(plan.company)
           : offer.id.isEmpty()                          ? Wording::tr("Their offer")
                                                         : Wording::tr("Offer without a name");
}

} // namespace counteroffer

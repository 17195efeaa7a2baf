// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/slotlabels.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Slot)
};

} // namespace

QString slotLabel(SlotRole role)
{
    switch (role) {
    case SlotRole::None:
        break;
    case SlotRole::TargetBase:
        return Wording::tr("target base");
    case SlotRole::TargetEquity:
        return Wording::tr("target equity");
    case SlotRole::TargetBonus:
        return Wording::tr("target bonus");
    case SlotRole::TargetSignOn:
        return Wording::tr("target sign-on");
    case SlotRole::TargetTotal:
        return Wording::tr("target total");
    case SlotRole::FloorBase:
        return Wording::tr("floor base");
    case SlotRole::FloorEquity:
        return Wording::tr("floor equity");
    case SlotRole::FloorSignOn:
        return Wording::tr("floor sign-on");
    case SlotRole::FloorTotal:
        return Wording::tr("floor total");
    case SlotRole::StretchBase:
        return Wording::tr("stretch base");
    case SlotRole::StretchTotal:
        return Wording::tr("stretch total");
    case SlotRole::OfferBase:
        return Wording::tr("their base");
    case SlotRole::OfferEquity:
        return Wording::tr("their equity");
    case SlotRole::OfferBonus:
        return Wording::tr("their bonus");
    case SlotRole::OfferSignOn:
        return Wording::tr("their sign-on");
    case SlotRole::OfferTotal:
        return Wording::tr("their total");
    case SlotRole::TargetEquityPeriod:
        return Wording::tr("period of the target equity");
    case SlotRole::OfferEquityPeriod:
        return Wording::tr("period of their equity");
    case SlotRole::Company:
        return Wording::tr("company");
    case SlotRole::Role:
        return Wording::tr("role");
    case SlotRole::Region:
        return Wording::tr("region");
    case SlotRole::Blank:
        return Wording::tr("a gap to fill");
    }
    return {};
}

QList<SlotRole> insertableSlots()
{
    // The floor is not among them: it is never said.
    return {SlotRole::TargetBase,  SlotRole::TargetEquity, SlotRole::TargetBonus,  SlotRole::TargetSignOn,
            SlotRole::TargetTotal, SlotRole::StretchBase,  SlotRole::StretchTotal, SlotRole::OfferBase,
            SlotRole::OfferEquity, SlotRole::OfferBonus,   SlotRole::OfferSignOn,  SlotRole::OfferTotal,
            SlotRole::Company,     SlotRole::Role,         SlotRole::Region,       SlotRole::Blank};
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/slotnames.h"

namespace counteroffer {

namespace {

struct NamedSlot
{
    SlotRole role;
    QStringView name;
};

constexpr NamedSlot namedSlots[] = {
    {SlotRole::None, u"text"},
    {SlotRole::TargetBase, u"target.base"},
    {SlotRole::TargetEquity, u"target.equity"},
    {SlotRole::TargetBonus, u"target.bonus"},
    {SlotRole::TargetSignOn, u"target.sign_on"},
    {SlotRole::TargetTotal, u"target.total"},
    {SlotRole::FloorBase, u"floor.base"},
    {SlotRole::FloorEquity, u"floor.equity"},
    {SlotRole::FloorSignOn, u"floor.sign_on"},
    {SlotRole::FloorTotal, u"floor.total"},
    {SlotRole::StretchBase, u"stretch.base"},
    {SlotRole::StretchTotal, u"stretch.total"},
    {SlotRole::OfferBase, u"their.base"},
    {SlotRole::OfferEquity, u"their.equity"},
    {SlotRole::OfferBonus, u"their.bonus"},
    {SlotRole::OfferSignOn, u"their.sign_on"},
    {SlotRole::OfferTotal, u"their.total"},
    {SlotRole::TargetEquityPeriod, u"target.equity_period"},
    {SlotRole::OfferEquityPeriod, u"their.equity_period"},
    {SlotRole::Company, u"company"},
    {SlotRole::Role, u"role"},
    {SlotRole::Region, u"region"},
    {SlotRole::Blank, u"blank"},
};

} // namespace

QString slotName(SlotRole role)
{
    for (const NamedSlot &slot : namedSlots) {
        if (slot.role == role) {
            return slot.name.toString();
        }
    }
    return {};
}

std::optional<SlotRole> slotOfName(QStringView name)
{
    for (const NamedSlot &slot : namedSlots) {
        if (slot.name == name) {
            return slot.role;
        }
    }
    return std::nullopt;
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/names.h"

#include "negotiation/slotnames.h"

namespace counteroffer {

QString nameOf(SlotRole value)
{
    return slotName(value);
}

bool setByName(SlotRole &value, const QString &name)
{
    const auto role = slotOfName(name);
    value = role.value_or(value);
    return role.has_value();
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// What people call a slot ("your target's base salary").
[[nodiscard]] QString slotLabel(SlotRole role);
/// The slots that a line can be given, in the order of a menu.
[[nodiscard]] QList<SlotRole> insertableSlots();

} // namespace counteroffer

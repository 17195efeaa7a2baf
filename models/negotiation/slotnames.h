// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/script.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace counteroffer {

/// The name of a slot in documents ("target.base"): numbers of an enum may change, names may not.
[[nodiscard]] QString slotName(SlotRole role);
/// The slot of such a name; nothing for any other text.
[[nodiscard]] std::optional<SlotRole> slotOfName(QStringView name);

} // namespace counteroffer

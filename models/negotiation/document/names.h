// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QString>

namespace counteroffer {

// Enumerators by the names they have in the document: the numbers of an enum may change, names may not. A
// name that a version adds raises planFormatVersion, for an older program would have to refuse it.

#define COUNTEROFFER_NAMES(Enum)                                                                             \
    [[nodiscard]] QString nameOf(Enum value);                                                                \
    [[nodiscard]] bool setByName(Enum &value, const QString &name);

COUNTEROFFER_NAMES(Origin)
COUNTEROFFER_NAMES(TermStatus)
COUNTEROFFER_NAMES(PayPeriod)
COUNTEROFFER_NAMES(EquityBasis)
COUNTEROFFER_NAMES(UnitKind)
COUNTEROFFER_NAMES(Component)
COUNTEROFFER_NAMES(Speaker)
COUNTEROFFER_NAMES(AlternativeKind)
COUNTEROFFER_NAMES(Proof)
COUNTEROFFER_NAMES(StepKind)
COUNTEROFFER_NAMES(SlotRole)
COUNTEROFFER_NAMES(PackagePart)
COUNTEROFFER_NAMES(Clawback::Kind)

#undef COUNTEROFFER_NAMES

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy.h"

#include <QList>
#include <QStringView>

namespace counteroffer {

/// What a spoken text leaves to the person: "[Google/NVIDIA]" is a choice of two, "$[X]K" a blank. A sign or
/// a currency code before the bracket and a suffix behind it belong to it (STRATEGY-RULES D10); a bare "$X"
/// is one too. Brackets around real amounts ("$[185-200]K") are listed as well, without choices: the amount
/// in them is read as a figure. In the order of the text; spans do not overlap.
[[nodiscard]] QList<Placeholder> findPlaceholders(QStringView text);

/// Where the bracket's inside stands in the text; empty for a bare "$X".
[[nodiscard]] TextSpan insideOf(QStringView text, const Placeholder &placeholder);

} // namespace counteroffer

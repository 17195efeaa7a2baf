// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy/strategyreader.h"

namespace counteroffer {

/// Regions by name and currency, as a guide's table has them: "Austin=USD, Berlin=EUR"; the first is the main
/// one.
[[nodiscard]] StrategyContext contextOf(const QString &regions);
/// The strategy paragraph `text` of a guide with these regions; an empty one where nothing is read.
[[nodiscard]] Strategy readText(const QString &text, const QString &regions = QStringLiteral("Austin=USD"));

/// What a target and a floor hold, one entry a figure: "equity 95000/yr".
[[nodiscard]] QStringList summaryOf(const StrategyTarget &target, const StrategyFloor &floor);
/// All that is bound, in one line: "base 250000; equity 95000/yr; floor.total 310000".
[[nodiscard]] QString summaryOf(const Strategy &strategy);

} // namespace counteroffer

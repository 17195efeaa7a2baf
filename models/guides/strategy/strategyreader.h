// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/diagnostic.h"
#include "guides/prose.h"
#include "guides/strategy.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// What the compensation table of the same guide knows and a strategy leaves unsaid.
struct StrategyContext
{
    Currency rowCurrency; ///< of the table's first row; null where unknown
    QString firstRegion;
    QStringList regions; ///< every region of the table, the first included
    QList<Currency> regionCurrencies;
    QString company; ///< whose offer "NAME offered" is not a rival's
};

/// Reads a "Negotiate Up Strategy" by STRATEGY-RULES: what is asked for, what is the floor, which offers are
/// held, what the company is expected to do.
///
/// @param text    the paragraph without Markdown's marks and without its label; paragraphs parted by "\n\n"
/// @param context the guide's table, for currencies that the text leaves out and for the names of regions
/// @return the strategy; nothing when the text is blank. A figure whose meaning is unsure is left unbound and
///         a note about it is added to `diagnostics`.
[[nodiscard]] std::optional<Strategy> readStrategy(const Prose &text, const StrategyContext &context,
                                                   Diagnostics &diagnostics);

/// Reads a retention sign-on script (STRATEGY-RULES H36): the amount it proposes, not the packages at other
/// employers that it compares with. A note is added when it proposes no amount that can be read.
[[nodiscard]] RetentionScript readRetention(const Prose &text, const StrategyContext &context,
                                            Diagnostics &diagnostics);

} // namespace counteroffer

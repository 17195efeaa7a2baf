// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callwalk.h"
#include "negotiation/plan.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// A figure that moved: whose, from where to where, and what was said before it.
struct Move
{
    QDateTime at; ///< UTC
    Speaker by = Speaker::They;
    Component component = Component::Base;
    std::optional<Money> from;
    std::optional<Money> to;
    std::optional<Rate> rateFrom;
    std::optional<Rate> rateTo;
    qint64 change = 0;   ///< minor units, or basis points of a rate; 0 where the currencies differ
    QString lever;       ///< title of the step that was shown last before it and is there to move somebody
    qint64 quietFor = 0; ///< seconds of silence just before it; 0 for none

    /// Whether it came toward the other side: they went up, or I went down.
    [[nodiscard]] bool isConcession() const { return by == Speaker::They ? change > 0 : change < 0; }
    bool operator==(const Move &) const = default;
};

/// Every change of a figure in the plan's rounds, in their order. The first figure of each side for a
/// component is no move. A figure in another currency than the one before moved by nothing that can be told.
[[nodiscard]] QList<Move> movesOf(const Plan &plan, const QList<WalkStep> &walk);

} // namespace counteroffer

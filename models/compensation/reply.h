// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/arithmeticerror.h"
#include "compensation/price.h"

#include <QList>

#include <optional>

namespace counteroffer {

/// What the person knows when they return a figure, all for the same component; what is not set gives no gap.
struct ReplyPoints
{
    std::optional<Money> floor;
    std::optional<Money> target;
    std::optional<Money> opening;
    std::optional<MoneyRange> band; ///< of the guide
    int asksMade = 1;               ///< steps of the ladder already said, the opening among them

    bool operator==(const ReplyPoints &) const = default;
};

/// Where their figure stands. Each zone is answered differently, so their borders are kept to the minor unit.
enum class ReplyZone {
    Unplaced,    ///< neither floor nor target is set
    BelowFloor,  ///< never yes: buy a day or leave
    BelowTarget, ///< at the floor or above: go on down the ladder, or trade
    AtTarget,    ///< at the target or above
    AtOpening,   ///< at the opening or above
};

/// Their figure against all of it. Gaps are theirs minus mine: below 0 is short of it.
struct Reply
{
    Money theirs;
    ReplyZone zone = ReplyZone::Unplaced;
    std::optional<Money> overFloor;
    std::optional<Money> overTarget;
    std::optional<Money> overOpening;
    std::optional<Ratio> inBand; ///< penetration; nothing without a band or where it is a single value
    std::optional<Money>
        nextAsk; ///< the next step of the ladder where it is above theirs, never below the floor

    bool operator==(const Reply &) const = default;
};

/// The reply to one figure.
[[nodiscard]] Figure<Reply> replyTo(const Money &theirs, const ReplyPoints &points);
/// Replies for every figure from `from` to `to` by `step`, both ends included. At most 1,000 rows
/// (TermInvalid).
[[nodiscard]] Figure<QList<Reply>> replyTable(const Money &from, const Money &to, const Money &step,
                                              const ReplyPoints &points);

} // namespace counteroffer

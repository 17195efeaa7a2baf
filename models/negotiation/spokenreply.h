// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/rate.h"
#include "compensation/reply.h"
#include "guides/compensationrow.h"

#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// What to do about their figure.
enum class NextMove {
    Listen,       ///< there is nothing to compare yet
    Counter,      ///< name the next step of the ladder
    Trade,        ///< no further step down without one of theirs
    BuyADay,      ///< below the floor with nothing left to offer
    AskInWriting, ///< at the target or above
};

/// The move for a figure of this zone.
/// @param canAsk whether there is a step of the ladder left to name
[[nodiscard]] NextMove nextMove(ReplyZone zone, bool canAsk);

/// The line to say aloud for a move, in the language of the script, and so are the figures in it.
/// @param ask what a counter asks for: an amount, or a rate of a bonus
[[nodiscard]] QString spokenReply(NextMove move, Component component, const std::optional<Money> &ask,
                                  const std::optional<Rate> &rate = std::nullopt);

/// An exact figure as one says it aloud, in four digits; as it is where that cannot be.
[[nodiscard]] Money sayable(const Money &ask);

/// A part of pay inside a spoken sentence: "the base", "the sign-on".
[[nodiscard]] QString spokenComponent(Component component);
/// Several of them: "the bonus and the equity".
[[nodiscard]] QString spokenComponents(const QList<Component> &components);

} // namespace counteroffer

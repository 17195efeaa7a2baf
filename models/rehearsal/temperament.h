// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/rate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// How a rehearsed recruiter behaves.
enum class Temperament { Fair, Stalling, Hard, Charming, Deadline };
inline constexpr int temperamentCount = 5;

/// The rules of a temperament, all of them: what a recruiter does follows from these numbers, the seed and
/// what is said to them. Shares of the room are of what is left between their offer and their cap.
struct Character
{
    Temperament temperament = Temperament::Fair;
    RateRange opening;      ///< their first figure, as a share of the target
    RateRange cap;          ///< the most they can pay, as a share of the target
    Rate forReason;         ///< of the room, for a reason that can be shown
    Rate forTrade;          ///< of the room, for something in return
    Rate forSilence;        ///< of the room, for a silence after a figure; twice at most
    Rate forAsking;         ///< of the room, for a figure without a reason
    int patience = 8;       ///< turns of the person until their last word
    int stallsEvery = 0;    ///< every so many turns they have to ask somebody; 0: never
    int pressesAt = 0;      ///< the turn at which they want an answer today; 0: never
    bool asksFirst = false; ///< asks what the person expects before they name a figure
    bool charms = false;    ///< answers a figure without a reason with praise instead of money

    bool operator==(const Character &) const = default;
};

[[nodiscard]] const Character &characterOf(Temperament temperament);

/// "Fair", "Stalling", …
[[nodiscard]] QString temperamentName(Temperament temperament);
/// The rules as whole sentences that a person can read.
[[nodiscard]] QStringList rulesOf(Temperament temperament);

/// The name in a plan's document, and back; nothing for a name of a newer version.
[[nodiscard]] QString nameOf(Temperament temperament);
[[nodiscard]] std::optional<Temperament> temperamentOf(const QString &name);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace counteroffer {

enum class AlternativeKind {
    Stay,       ///< in the present job
    OtherOffer, ///< take another offer
    WalkAway,   ///< and go on looking
};

/// What the person can do instead. The floor is computed from these (COMPENSATION F14).
struct PlanAlternative
{
    QString id = {};
    AlternativeKind kind = AlternativeKind::Stay;
    QString name = {};
    QString offerId = {};         ///< of OtherOffer: of one of the plan's other offers, which gives the worth
    std::optional<Money> perYear; ///< all that it pays in a year; counts before offerId
    Rate risk = {};               ///< what leaving it must pay on top of it, -100 to 1000 %
    std::optional<Money> forfeited;  ///< lost by leaving it (unvested equity, a bonus), once
    std::optional<Rate> probability; ///< that it can be had, as the person sees it; it enters no formula
    QString when = {};               ///< by when, in the person's words
    bool setsFloor = true;           ///< whether it counts for the floor
    QString notes = {};
    QJsonObject unknown = {};

    bool operator==(const PlanAlternative &) const = default;
};

/// A floor that the person sets against what the alternatives say, and why.
struct FloorOverride
{
    Money perYear;
    QString reason = {};
    QJsonObject unknown = {};

    bool operator==(const FloorOverride &) const = default;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/rate.h"
#include "guides/compensationrow.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// An offer of another employer that the guide's script cites.
struct CitedOffer
{
    QString employer = {}; ///< as the guide has it, a choice of names stays whole
    std::optional<MoneyRange> total;
    bool conditional = false; ///< "if you hold …": not said to be held

    bool operator==(const CitedOffer &) const = default;
};

/// What the guide says of the plan's region, as it was when the plan was made: a plan outlives its guide.
struct GuideFacts
{
    std::optional<MoneyRange> base;
    std::optional<MoneyRange> equity;
    std::optional<MoneyRange> bonusAmount; ///< where the guide gives bonus as money
    std::optional<RateRange> bonus;
    std::optional<MoneyRange> signOn;
    std::optional<MoneyRange> total;
    std::optional<MoneyRange> claimedTarget; ///< the total the guide's script says its target comes to
    std::optional<MoneyRange> claimedFloor;  ///< the same for its floor
    QList<Component> openEnded;              ///< parts whose high end is only the least it can be ("$400K+")
    QList<CitedOffer> cited;
    EquityPeriod equityPeriod;
    EquityBasis spokenEquityBasis = EquityBasis::Unknown; ///< what the script's words call the equity
    int line = 0;                                         ///< of the region's row
    QJsonObject unknown = {};

    bool operator==(const GuideFacts &) const = default;
};

} // namespace counteroffer

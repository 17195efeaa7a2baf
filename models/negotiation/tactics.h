// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/packages.h"
#include "guides/compensationrow.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// The ladder from the opening down to the target (COMPENSATION F15) and the range to open with (F17).
struct LadderSettings
{
    Component component = Component::Total; ///< Base, Equity, SignOn or Total
    std::optional<Money> opening;           ///< where the ladder starts; else target and premium
    std::optional<Rate> premium;            ///< of the opening over the target; else 10 %
    int asksMade = 0;                       ///< steps already said aloud
    QJsonObject unknown = {};

    bool operator==(const LadderSettings &) const = default;
};

/// Which figures of theirs the reply table is prepared for.
struct ReplySettings
{
    Component component = Component::Total;
    std::optional<Money> from; ///< else a little below the floor
    std::optional<Money> to;   ///< else a little above the opening
    std::optional<Money> step; ///< else what gives about a dozen rows
    QJsonObject unknown = {};

    bool operator==(const ReplySettings &) const = default;
};

/// One of the packages of equal worth (COMPENSATION F16): two parts are set, the third is solved for.
struct PackageChoice
{
    QString name = {};
    std::optional<Money> base;   ///< a year; what is not set is the target's
    std::optional<Money> grant;  ///< whole, over four years
    std::optional<Money> signOn; ///< once
    PackagePart solved = PackagePart::Grant;
    QJsonObject unknown = {};

    bool operator==(const PackageChoice &) const = default;
};

struct PackageSettings
{
    std::optional<Rate> grantWeight;  ///< what a unit of grant counts beside one of salary; else 100 %
    std::optional<Rate> signOnWeight; ///< else 100 %
    QList<PackageChoice> choices;     ///< empty: three are proposed
    QJsonObject unknown = {};

    bool operator==(const PackageSettings &) const = default;
};

/// A trade: a step of mine against one of theirs. Nothing is given without one.
struct TradeSlot
{
    QString id = {};
    QString give = {};
    QString get = {};
    bool used = false;
    QJsonObject unknown = {};

    bool operator==(const TradeSlot &) const = default;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "guides/compensationrow.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// One reason of a rehearsal's score. Reasons have names, not numbers, so that a list of them outlives a
/// change of the rules.
struct ScoreLine
{
    QString reason = {}; ///< "named-first", "filled-silence", …
    qint64 points = 0;
    int turn = 0; ///< of the talk, counted from 1; 0 for the talk as a whole
    QJsonObject unknown = {};

    bool operator==(const ScoreLine &) const = default;
};

/// A rehearsal that was held to its end. Temperament and seed play it again.
struct RehearsalRecord
{
    QDateTime at; ///< UTC
    QString temperament = {};
    qint64 seed = 0;
    Component component = Component::Base; ///< what was talked about
    std::optional<Money> opening;          ///< their first figure
    std::optional<Money> cap;              ///< the most they would have paid
    std::optional<Money> agreed;           ///< nothing where no agreement came about
    int score = 0;                         ///< 0 to 100
    int turns = 0;
    QList<ScoreLine> lines;
    QJsonObject unknown = {};

    bool operator==(const RehearsalRecord &) const = default;
};

} // namespace counteroffer

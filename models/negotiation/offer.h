// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/terms.h"

#include <QDateTime>
#include <QString>

namespace counteroffer {

enum class Speaker { They, Me };

/// A figure that was named, in the order of the talk. What was said stays as said.
struct OfferRound
{
    QDateTime at; ///< UTC
    Component component = Component::Base;
    std::optional<Money> amount;
    std::optional<Rate> rate; ///< for the bonus as a share of base
    QString words = {};       ///< as typed
    Speaker by = Speaker::They;
    QString step = {}; ///< id of the script's step it came at
    QJsonObject unknown = {};

    bool operator==(const OfferRound &) const = default;
};

/// An offer: theirs, which the plan is about, or another one that stands beside it.
struct Offer
{
    QString id = {};
    QString name = {}; ///< of who makes it; theirs may leave it empty: then it is the plan's company
    Terms terms = {};
    std::optional<QDateTime> deadline = {}; ///< UTC: until when they want an answer
    QList<OfferRound> rounds = {};
    QString notes = {};
    QJsonObject unknown = {};

    bool operator==(const Offer &) const = default;
};

} // namespace counteroffer

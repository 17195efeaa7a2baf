// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/money.h"
#include "compensation/rate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace counteroffer {

/// A manual item of "Ready?". The computed ones are not stored (checklistOf).
struct ChecklistItem
{
    QString id = {};
    QString text = {};
    bool done = false;
    QJsonObject unknown = {};

    bool operator==(const ChecklistItem &) const = default;
};

/// A question to ask them, and their answer.
struct Question
{
    QString id = {};
    QString text = {};
    QString answer = {};
    bool asked = false;
    QJsonObject unknown = {};

    bool operator==(const Question &) const = default;
};

/// A date that matters. That of an answer to an offer stands at the offer.
struct Deadline
{
    QString id = {};
    QString what = {};
    QDateTime at; ///< UTC
    bool done = false;
    QJsonObject unknown = {};

    bool operator==(const Deadline &) const = default;
};

/// A day on which nobody works where the person negotiates: a public holiday, or leave of who decides there.
struct DayOff
{
    QDate day;
    QString name = {};
    QJsonObject unknown = {};

    bool operator==(const DayOff &) const = default;
};

/// The person's own assumptions about an exit and about time. Nothing is assumed where they are silent.
struct ExitAssumptions
{
    std::optional<Money> valuation;        ///< of the company today
    int rounds = 0;                        ///< of dilution before the exit, 0 to 20
    Rate dilution = {};                    ///< by each, below 100 %
    QList<Money> exits;                    ///< to look at; 0 always is; empty: multiples of the valuation
    std::optional<Rate> liquidityDiscount; ///< off equity that cannot be sold
    std::optional<Rate> cashRate;          ///< for the value today; else 0 %
    std::optional<Rate> equityRate;
    QJsonObject unknown = {};

    bool operator==(const ExitAssumptions &) const = default;
};

/// Something that happened in the call: written through as it happens.
struct CallEvent
{
    QDateTime at;      ///< UTC
    QString kind = {}; ///< "step", "note", "gate", "quiet", …: the call's own words
    QString step = {}; ///< id of the script's step
    QString text = {};
    QJsonObject unknown = {};

    bool operator==(const CallEvent &) const = default;
};

} // namespace counteroffer

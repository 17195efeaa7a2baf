// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QStringList>

#include <functional>

namespace counteroffer {

/// One entry of a form: how it reads its part of the plan and how it takes what a person types.
struct PlanField
{
    QString name; ///< "Base salary"
    QString key;  ///< of the merging of its undo steps; each field of the program has its own
    QString step; ///< the undo step's name ("Change the offer's base salary")
    std::function<QString(const Plan &)> read;
    /// Puts the entry into the plan, or leaves the plan as it is and gives one whole sentence: what is wrong
    /// and what to type. An empty entry means that the value is not known.
    std::function<QString(Plan &, const QString &)> write;
    std::function<QString(const Plan &)> unit = {};    ///< beside the entry, with currency and period
    QString hint = {};                                 ///< in the empty field
    std::function<QString(const Plan &)> warning = {}; ///< a whole sentence, or nothing
};

/// One choice of a form.
struct PlanChoice
{
    QString name;
    QString step;
    QStringList options;
    std::function<int(const Plan &)> read; ///< an option's place, or -1
    std::function<void(Plan &, int)> write;
};

/// One box to tick.
struct PlanCheck
{
    QString name;
    QString step;
    std::function<bool(const Plan &)> read;
    std::function<void(Plan &, bool)> write;
};

} // namespace counteroffer

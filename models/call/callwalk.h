// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// The stages of a call, in its order. Trade never gives, and nothing is agreed before it is in writing.
enum class Stage {
    Open,
    ReadBack,
    Questions,
    Ask,
    Silence,
    Levers, ///< reasons and further asks of the guide's own script
    Replies,
    Trade,
    Floor,
    Close,
    Writing,
    Recap
};

struct WalkStep
{
    Stage stage = Stage::Open;
    ScriptStep step;

    bool operator==(const WalkStep &) const = default;
};

/// The whole call: the plan's script in the order of a call, and for each stage that it leaves out the step
/// of the `builtIn` script. Ids are those that notes and the call's place refer to.
[[nodiscard]] QList<WalkStep> callWalk(const Plan &plan, const QList<ScriptStep> &builtIn);

/// The row of the step with this id; -1 where there is none.
[[nodiscard]] int rowOf(const QList<WalkStep> &walk, const QString &stepId);
/// The row that somebody means who types this: its number, counted from 1, else the first whose title begins
/// with the words, else holds them. -1 where there is none.
[[nodiscard]] int rowMeant(const QList<WalkStep> &walk, const QString &typed);
/// The first row of a stage; -1 where the walk has none.
[[nodiscard]] int rowOf(const QList<WalkStep> &walk, Stage stage);

/// Whether the step has a line that may be said: one that is not set aside for want of a proof.
[[nodiscard]] bool hasLine(const ScriptStep &step, const Plan &plan);

} // namespace counteroffer

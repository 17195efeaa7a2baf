// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callwalk.h"

#include <QString>

namespace counteroffer {

/// What they may answer to an ask.
enum class TheirAnswer { Yes, No, Figure, CannotGoHigher, WhatDoYouExpect, AnswerToday };
inline constexpr int theirAnswerCount = 6;

/// My turn after an answer of theirs.
struct Branch
{
    TheirAnswer answer = TheirAnswer::Yes;
    QString say;         ///< the line, with the plan's figures in it
    QString instruction; ///< what to do without a word
    QString why;
    Stage next = Stage::Trade; ///< where the walk goes on
    bool gate = false;         ///< the gate stands before it

    bool operator==(const Branch &) const = default;
};

/// The turn after their answer: the plan's own card where it has one that speaks of it (by its id: "final",
/// "top-of-band", "expectations", "today"), else the program's line. Once I have named my figure, being asked
/// for it is answered with it. After a figure of theirs for `component` it is the next line of the ladder.
[[nodiscard]] Branch branchOn(TheirAnswer answer, const Plan &plan, Component component = Component::Base);

/// The name of an answer in the plan's call events.
[[nodiscard]] QString nameOf(TheirAnswer answer);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "negotiation/builtinscript.h"
#include "negotiation/plan.h"

#include <QString>

namespace counteroffer {

/// How a row of compensation is called in lists and plans: its region, its level, or "Region · Level".
[[nodiscard]] QString rowName(const CompensationRow &row);

/// What the guide says of one of its rows, for a plan to keep.
[[nodiscard]] GuideFacts factsOf(const Guide &guide, const CompensationRow &row);

/// A new plan for one row of a guide, pre-filled from the guide's strategy where it names figures (the low
/// end of a range: what one asks for is the least one means) and with the low end of the guide's bonus where
/// it does not. The strategy's figures are taken only where they are in the row's currency. The equity basis
/// is the one the arithmetic supports, else the one the guide states, else undecided.
/// Where the strategy names figures for the row's region these are taken. A guide without a script of its own
/// gets the `builtIn` one, with its levers behind the ask; the cards are the built-in ones. The plan has no
/// id yet.
[[nodiscard]] Plan startPlan(const Guide &guide, const QString &guidePath, qsizetype row,
                             const BuiltInScript &builtIn);

/// Moves the plan to another row of its guide: facts change, the person's figures, words, name and equity
/// basis stay. When the currency differs, figures in the old one are dropped from the guide-made terms and
/// typed ones stay as typed, in their currency.
void changeRow(Plan &plan, const Guide &guide, qsizetype row);

} // namespace counteroffer

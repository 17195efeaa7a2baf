// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/planeditor.h"
#include "negotiation/termtext.h"

#include <QLocale>
#include <QString>

namespace counteroffer {

/// How an entry into the targets table ended.
enum class EntryResult {
    Taken,
    Cleared,     ///< an empty entry: the figure is unknown again
    Unreadable,  ///< not an amount or a rate: nothing changed
    NotEditable, ///< the cell is computed
};

struct EntryOutcome
{
    EntryResult result = EntryResult::Taken;
    QString problem; ///< of Unreadable: a whole sentence that says why and what to type
};

/// The currency that a figure of the row is in when nobody names one: the guide's for that component, which
/// may differ from the row's (salary in GBP, equity in USD), else the plan's.
[[nodiscard]] Currency currencyOf(const Plan &plan, TermRow row);

/// Whether a person can type into a cell: totals are computed, but a total stands for its parts where the
/// base is not known.
[[nodiscard]] bool isEditable(const Plan &plan, TermSet set, TermRow row);

/// Reads what a person typed into one cell of the targets table ("250k", "$250,000", "15 %") and changes the
/// plan as one named undo step. A figure without a currency is in the one the guide uses for
/// that component, else in the plan's. Nothing changes when the entry
/// cannot be read. Entries with the same `mergeKey` that follow each other are one step: what is taken while
/// somebody is still typing.
EntryOutcome enterTerm(PlanEditor &editor, TermSet set, TermRow row, const QString &entry,
                       const QLocale &locale, const QString &mergeKey = {});

} // namespace counteroffer

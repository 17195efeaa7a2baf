// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "negotiation/plan.h"

#include <QList>
#include <QStringList>

namespace counteroffer {

/// The tables that leave the program as CSV. Figures are plain decimals in whole units of the currency that
/// stands beside them ("312500", "15.5"), low and high in columns of their own; unknown is empty.
enum class PlanTable {
    Targets, ///< a row for each part: the guide's range, floor, target, stretch, offer;
             ///< the floor's total is the floor in use
    Offers,  ///< theirs and the other ones, a row for each
    Rounds,  ///< what was said
    Years,   ///< four years of offer and target
};

/// Its name on the command line: "targets".
[[nodiscard]] QString planTableName(PlanTable table);
[[nodiscard]] std::optional<PlanTable> planTableOfName(const QString &name);
[[nodiscard]] QList<PlanTable> allPlanTables();

/// The table's rows, the first being its head.
[[nodiscard]] QList<QStringList> planTableRows(const Plan &plan, PlanTable table);

/// The compensation table of a guide: a row for each of its rows.
[[nodiscard]] QList<QStringList> guideTableRows(const Guide &guide);

} // namespace counteroffer

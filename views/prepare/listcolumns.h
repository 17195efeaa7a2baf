// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prepare/newid.h"
#include "prepare/planlist.h"

namespace counteroffer {

/// A column of text over a list of the plan.
template <typename Row>
[[nodiscard]] PlanColumn textColumn(const QString &head, const QString &step, QList<Row> Plan::*list,
                                    QString Row::*part)
{
    PlanColumn made;
    made.head = head;
    made.figure = false;
    made.step = step;
    made.text = [=](const Plan &plan, qsizetype row) { return (plan.*list)[row].*part; };
    made.tip = made.text;
    made.take = [=](Plan &plan, qsizetype row, const QString &entry) {
        (plan.*list)[row].*part = entry;
        return QString();
    };
    return made;
}

/// A column of boxes to tick.
template <typename Row>
[[nodiscard]] PlanColumn checkColumn(const QString &head, const QString &step, QList<Row> Plan::*list,
                                     bool Row::*part)
{
    PlanColumn made;
    made.head = head;
    made.figure = false;
    made.step = step;
    made.checked = [=](const Plan &plan, qsizetype row) { return (plan.*list)[row].*part; };
    made.check = [=](Plan &plan, qsizetype row, bool on) { (plan.*list)[row].*part = on; };
    return made;
}

/// Rows over a list of the plan whose entries have an id.
template <typename Row>
[[nodiscard]] PlanRows rowsOf(const QString &name, QList<Row> Plan::*list)
{
    PlanRows rows;
    rows.name = name;
    rows.ids = [list](const Plan &plan) {
        QStringList ids;
        for (const Row &row : plan.*list) {
            ids.append(row.id);
        }
        return ids;
    };
    return rows;
}

/// Adding, removing and moving the entries of such a list.
template <typename Row>
[[nodiscard]] PlanListActions actionsOf(const QString &add, const QString &empty, QList<Row> Plan::*list)
{
    PlanListActions actions;
    actions.add = add;
    actions.empty = empty;
    actions.append = [list](Plan &plan) {
        Row row;
        row.id = newId();
        (plan.*list).append(row);
    };
    actions.remove = [list](Plan &plan, qsizetype row) { (plan.*list).removeAt(row); };
    actions.move = [list](Plan &plan, qsizetype from, qsizetype to) { (plan.*list).move(from, to); };
    return actions;
}

} // namespace counteroffer

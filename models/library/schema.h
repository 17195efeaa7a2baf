// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// One step of the schema of what is precious (plans, the bytes of guides): from `version - 1` to `version`.
/// A step that has been released is never edited again; what changes later is a step of its own.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// Every step so far, from version 1 on, without gaps.
[[nodiscard]] const QList<Migration> &libraryMigrations();

/// Marks a SQLite file as ours (PRAGMA application_id): the letters "CtOf".
inline constexpr int libraryApplicationId = 0x43744f66;

/// What the index of guides was made with: its tables' form and the program's version, because a newer
/// reader may see more in the same bytes. Another text in the file: the index is made afresh.
[[nodiscard]] QString guideIndexVersion();
/// What removes the index, in any form that it ever had.
[[nodiscard]] const QStringList &guideIndexRemoval();
/// What makes the empty index.
[[nodiscard]] const QStringList &guideIndexCreation();

} // namespace counteroffer

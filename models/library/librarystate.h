// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/sqlconnection.h"

#include <QDateTime>
#include <QString>

namespace counteroffer {

/// What the library remembers of itself, not of the person: a text by name; empty where there is none yet.
[[nodiscard]] Result<QString> libraryState(const SqlConnection &connection, const QString &name);
[[nodiscard]] Outcome<> setLibraryState(const SqlConnection &connection, const QString &name,
                                        const QString &value);

/// When a plan was last written, in whichever way; invalid before the first. It tells whether a backup is
/// due.
[[nodiscard]] Result<QDateTime> plansChanged(const SqlConnection &connection);
/// Belongs into the same transaction as the change.
[[nodiscard]] Outcome<> setPlansChanged(const SqlConnection &connection, const QDateTime &now);

/// A text that is another one whenever the guides are others: tells a second window to look again.
[[nodiscard]] Result<QString> guidesVersion(const SqlConnection &connection);
/// Belongs into the same transaction as the change.
[[nodiscard]] Outcome<> noteGuidesChanged(const SqlConnection &connection);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace counteroffer {

// Rows of a table of guides for other programs.

/// As people read it: cells parted by tabs, rows by line ends, the heads first.
[[nodiscard]] QString asText(const QAbstractItemModel &model, const QList<int> &rows,
                             const QList<int> &columns);

/// As comma-separated values (RFC 4180: CRLF, quotes doubled): numbers without separators, dates as
/// YYYY-MM-DD, a total as its two ends. A text that a spreadsheet would run as a formula gets an apostrophe
/// before it.
[[nodiscard]] QString asCsv(const QAbstractItemModel &model, const QList<int> &rows,
                            const QList<int> &columns);

} // namespace counteroffer

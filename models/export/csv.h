// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace counteroffer {

/// A table as comma-separated values (RFC 4180): UTF-8 without a byte order mark, lines end with CR LF,
/// fields are quoted where they have to be. Names and notes come from strangers, and spreadsheets run what
/// begins like a formula: such a field gets an apostrophe in front, which they show as text. A plain number
/// keeps its sign.
[[nodiscard]] QByteArray csvDocument(const QList<QStringList> &rows);

/// One field, quoted and guarded.
[[nodiscard]] QString csvField(const QString &text);

} // namespace counteroffer

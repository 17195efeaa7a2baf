// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace counteroffer {

/// Where tables begin right behind a line of other text, with no empty line between: byte offsets of their
/// header lines, rising. Common Markdown viewers show these as tables.
[[nodiscard]] QList<qsizetype> tablesBehindText(QByteArrayView bytes, qsizetype begin);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace counteroffer {

/// A list of phrases, parted by bars, as one pattern that finds them as whole words in any case. Kept: there
/// are few lists, and each text is asked for all of them.
[[nodiscard]] const QRegularExpression &wholeWords(const QString &phrases);

} // namespace counteroffer

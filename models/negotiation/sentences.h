// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy.h"

#include <QList>
#include <QStringView>

namespace counteroffer {

/// Splits running text into sentences: spans that together cover all of it, each with the white space behind
/// it. A full stop inside a number ("$1.5M"), an abbreviation ("vs.", "est.") or before a small letter ends
/// none; a blank line always does.
[[nodiscard]] QList<TextSpan> sentenceSpans(QStringView text);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/strategy.h"

#include <QList>
#include <QStringView>

namespace counteroffer {

/// A stretch of a strategy's text: words to say, or advice about them.
struct ScriptStretch
{
    TextSpan span;
    bool spoken = false;

    bool operator==(const ScriptStretch &) const = default;
};

/// Parts a strategy's text into what is to be spoken, without the quotes around it, and the coaching about it
/// (STRATEGY-RULES B4 and B5). A quote inside a quote ends nothing; a few quoted words inside advice are no
/// script. All of the text but the outer quotes is in one stretch or another.
[[nodiscard]] QList<ScriptStretch> scriptStretches(QStringView text, Quoted quoted);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/plan.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// One sentence of a step as it would be said, with the segments that make it. A stretch of words that
/// holds several sentences is cut at their borders.
struct SpokenSentence
{
    QList<ScriptSegment> segments;
    QList<qsizetype> starts; ///< where each of them begins in `text`
    QString text;            ///< with the plan's figures; a slot without one is its name in braces
    int firstSegment = 0;    ///< of the step that the sentence begins in
    int lastSegment = 0;

    bool operator==(const SpokenSentence &) const = default;
};

[[nodiscard]] QList<SpokenSentence> sentencesOf(const ScriptStep &step, const Plan &plan);

} // namespace counteroffer

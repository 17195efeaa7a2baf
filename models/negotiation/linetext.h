// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/strategy.h"
#include "negotiation/plan.h"

#include <QList>
#include <QString>

namespace counteroffer {

/// Why an edited line is not taken. The line that was there stays.
enum class LineErrorCode {
    UnknownSlot,  ///< "{target.bas}": no slot has that name
    UnknownBlank, ///< "{blank 3}" where the line has two
    Unclosed,     ///< "{" without "}"
    Unopened,     ///< "}" without "{"
};

struct LineError
{
    LineErrorCode code{};
    qsizetype position = 0; ///< in the text, where the cursor should go
    QString name = {};      ///< what stands in the braces

    bool operator==(const LineError &) const = default;
};

/// A line as text to edit: a slot is its name in braces, "{target.base}", a blank "{blank 1}" by its place in
/// the line, a brace of the words itself is doubled.
[[nodiscard]] QString editableText(const QList<ScriptSegment> &line);

/// The segments of an edited line. `before` is the line it was made from: a slot keeps what the guide had in
/// its place, a blank what the person has filled in, and what leant on a claim still does. Figures that are
/// typed stay words, also where they equal a slot's: suggestedSlots finds those.
[[nodiscard]] Result<QList<ScriptSegment>, LineError> lineFromText(const QString &text,
                                                                   const QList<ScriptSegment> &before);

/// A figure in the words of a line that is the same as a slot speaks: it could be bound to it.
struct SlotSuggestion
{
    int segment = 0;
    TextSpan span; ///< in the segment's text
    SlotRole role = SlotRole::None;

    bool operator==(const SlotSuggestion &) const = default;
};
[[nodiscard]] QList<SlotSuggestion> suggestedSlots(const QList<ScriptSegment> &line, const Plan &plan);

/// Every slot that a line can have, with its name as it is typed.
[[nodiscard]] QList<SlotRole> typeableSlots();

/// One whole sentence: what is wrong and what can be typed.
[[nodiscard]] QString lineErrorSentence(const LineError &error);

} // namespace counteroffer

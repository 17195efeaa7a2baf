// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/script.h"

#include "negotiation/spokenfigure.h"

namespace counteroffer {

namespace {

SpokenPiece pieceOf(const ScriptSegment &segment, const Plan &plan)
{
    if (segment.role == SlotRole::None) {
        return {segment.text, SlotRole::None, false};
    }
    if (segment.role == SlotRole::Blank) {
        return {segment.text, SlotRole::Blank, true};
    }
    if (const auto figure = spokenFigure(segment.role, plan)) {
        return {*figure, segment.role, false};
    }
    // A figure the plan does not have must not be spoken as if it did: show the gap, not the guide's figure.
    return {QStringLiteral("____"), segment.role, true};
}

} // namespace

QList<SpokenPiece> spokenPieces(const ScriptStep &step, const Plan &plan)
{
    QList<SpokenPiece> pieces;
    QList<SpokenPiece> line;
    bool gap = false;
    const auto endLine = [&] {
        if (!gap || !step.linesStandAlone) {
            if (!pieces.isEmpty() && !line.isEmpty()) {
                pieces.append({QStringLiteral("\n"), SlotRole::None, false});
            }
            pieces.append(line);
        }
        line.clear();
        gap = false;
    };
    for (const ScriptSegment &segment : step.say) {
        if (segment.role == SlotRole::None && segment.text == u"\n") {
            endLine();
            continue;
        }
        line.append(pieceOf(segment, plan));
        gap = gap || (line.last().blank && segment.role != SlotRole::Blank);
    }
    endLine();
    return pieces;
}

QString spokenText(const ScriptStep &step, const Plan &plan)
{
    QString text;
    for (const SpokenPiece &piece : spokenPieces(step, plan)) {
        text += piece.text;
    }
    return text;
}

} // namespace counteroffer

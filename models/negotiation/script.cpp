// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/script.h"

#include "negotiation/plan.h"
#include "negotiation/slotnames.h"
#include "negotiation/spokenfigure.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

SpokenPiece pieceOf(const ScriptSegment &segment, const QList<ScriptSegment> &line, const Plan &plan)
{
    if (segment.role == SlotRole::None) {
        return {segment.text, SlotRole::None, false};
    }
    if (segment.role == SlotRole::Blank) {
        const bool blank = segment.filled.isEmpty();
        return {blank ? segment.text : segment.filled, SlotRole::Blank, blank};
    }
    if (const auto figure = spokenFigure(segment.role, line, plan)) {
        return {*figure, segment.role, false};
    }
    // A figure the plan does not have must not be spoken as if it did: show the gap, not the guide's figure.
    return {QStringLiteral("____"), segment.role, true};
}

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Script)
public:
    //: Stand inside a sentence where there is no figure: "If they stay below your floor, …"
    static QString figure(bool floor) { return floor ? tr("your floor") : tr("your figure"); }
};

// A claim that the plan does not list is as good as unproven.
bool isSetAside(const ScriptSegment &segment, const Plan &plan)
{
    if (segment.claim.isEmpty()) {
        return false;
    }
    const Claim *claim = plan.claim(segment.claim);
    return claim == nullptr || !claim->isProven();
}

bool isFloor(SlotRole role)
{
    return role == SlotRole::FloorBase || role == SlotRole::FloorEquity || role == SlotRole::FloorSignOn ||
           role == SlotRole::FloorTotal;
}

} // namespace

bool leansOnClaim(const ScriptStep &step)
{
    return std::any_of(step.say.cbegin(), step.say.cend(),
                       [](const ScriptSegment &segment) { return !segment.claim.isEmpty(); });
}

bool hasSetAside(const ScriptStep &step, const Plan &plan)
{
    return std::any_of(step.say.cbegin(), step.say.cend(),
                       [&](const ScriptSegment &segment) { return isSetAside(segment, plan); });
}

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
        line.append(pieceOf(segment, step.say, plan));
        line.last().setAside = isSetAside(segment, plan);
        gap = gap || (line.last().blank && segment.role != SlotRole::Blank);
    }
    endLine();
    return pieces;
}

QString spokenText(const ScriptStep &step, const Plan &plan)
{
    QString text;
    for (const SpokenPiece &piece : spokenPieces(step, plan)) {
        if (!piece.setAside) {
            text += piece.text;
        }
    }
    return text;
}

QString instructionText(const ScriptStep &step, const Plan &plan, bool showFloor)
{
    const QString &text = step.instruction;
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        filled += QStringView(text).sliced(at, open - at);
        const auto role = slotOfName(QStringView(text).sliced(open + 1, close - open - 1));
        if (!role || *role == SlotRole::None || *role == SlotRole::Blank) {
            filled += QStringView(text).sliced(open, close + 1 - open); // no slot of ours: plain text
        } else {
            const auto figure = isFloor(*role) && !showFloor ? std::nullopt : spokenFigure(*role, plan);
            filled += figure.value_or(Wording::figure(isFloor(*role)));
        }
        at = close + 1;
    }
    return filled + QStringView(text).sliced(at);
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callwalk.h"

#include <QSet>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

Stage stageOf(const ScriptStep &step)
{
    // Two of the built-in script's steps share their kind with a neighbour; their ids are the program's own.
    if (step.id == "read-back"_L1) {
        return Stage::ReadBack;
    }
    if (step.id == "writing"_L1) {
        return Stage::Writing;
    }
    switch (step.kind) {
    case StepKind::Open:
        return Stage::Open;
    case StepKind::Questions:
        return Stage::Questions;
    case StepKind::Ask:
        return Stage::Ask;
    case StepKind::Silence:
        return Stage::Silence;
    case StepKind::Lever:
    case StepKind::SignOn:
    case StepKind::Retention:
        return Stage::Levers;
    case StepKind::Reply:
        return Stage::Replies;
    case StepKind::Trade:
        return Stage::Trade;
    case StepKind::Floor:
        return Stage::Floor;
    case StepKind::Close:
        return Stage::Close;
    case StepKind::Recap:
        break;
    }
    return Stage::Recap;
}

} // namespace

QList<WalkStep> callWalk(const Plan &plan, const QList<ScriptStep> &builtIn)
{
    QList<WalkStep> walk;
    QSet<QString> ids;
    QSet<int> stages;
    for (const ScriptStep &step : plan.script) {
        walk.append({stageOf(step), step});
        ids.insert(step.id);
        stages.insert(int(walk.last().stage));
    }
    for (const ScriptStep &step : builtIn) {
        const Stage stage = stageOf(step);
        if (stages.contains(int(stage))) {
            continue;
        }
        walk.append({stage, step});
        if (ids.contains(step.id)) {
            walk.last().step.id = u"call-"_s + step.id; // a note belongs to one step
        }
    }
    std::stable_sort(walk.begin(), walk.end(),
                     [](const WalkStep &a, const WalkStep &b) { return a.stage < b.stage; });
    return walk;
}

int rowOf(const QList<WalkStep> &walk, const QString &stepId)
{
    const auto found = std::find_if(walk.cbegin(), walk.cend(),
                                    [&](const WalkStep &candidate) { return candidate.step.id == stepId; });
    return found == walk.cend() ? -1 : int(found - walk.cbegin());
}

int rowOf(const QList<WalkStep> &walk, Stage stage)
{
    const auto found = std::find_if(walk.cbegin(), walk.cend(),
                                    [stage](const WalkStep &candidate) { return candidate.stage == stage; });
    return found == walk.cend() ? -1 : int(found - walk.cbegin());
}

int rowMeant(const QList<WalkStep> &walk, const QString &typed)
{
    const QString words = typed.simplified();
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    if (isNumber || words.isEmpty()) {
        return isNumber && number >= 1 && number <= walk.size() ? number - 1 : -1;
    }
    int holds = -1;
    for (int row = 0; row < walk.size(); ++row) {
        const qsizetype at = walk[row].step.title.indexOf(words, 0, Qt::CaseInsensitive);
        if (at == 0) {
            return row;
        }
        holds = at > 0 && holds < 0 ? row : holds;
    }
    return holds;
}

bool hasLine(const ScriptStep &step, const Plan &plan)
{
    const QList<SpokenPiece> pieces = spokenPieces(step, plan);
    return std::any_of(pieces.cbegin(), pieces.cend(), [](const SpokenPiece &piece) {
        return !piece.setAside && !piece.text.trimmed().isEmpty();
    });
}

} // namespace counteroffer

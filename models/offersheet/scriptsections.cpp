// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of words: script, levers, replies, and what stands around them.

#include "negotiation/evaluation/plantactics.h"
#include "negotiation/script.h"
#include "negotiation/spokenreply.h"
#include "offersheet/sheetbuilder.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(SheetScript)
};

// A blank is a line to write on, with what belongs there beside it.
void appendBlank(QList<SheetRun> &runs, const QString &text)
{
    runs.append({text, SheetRun::Blank});
}

struct SpokenRuns
{
    QList<SheetRun> said;
    QString setAside;
};

SpokenRuns spokenRuns(const QList<SpokenPiece> &pieces)
{
    SpokenRuns runs;
    for (const SpokenPiece &piece : pieces) {
        if (piece.setAside) {
            runs.setAside += piece.text;
        } else if (piece.blank) {
            appendBlank(runs.said, piece.text);
        } else {
            runs.said.append({piece.text, piece.role == SlotRole::None ? SheetRun::Plain : SheetRun::Figure});
        }
    }
    return runs;
}

bool hasWords(const QList<SheetRun> &runs)
{
    return std::any_of(runs.cbegin(), runs.cend(),
                       [](const SheetRun &run) { return !run.text.trimmed().isEmpty(); });
}

void writeStep(SheetBuilder &to, const ScriptStep &step)
{
    const SpokenRuns runs = spokenRuns(spokenPieces(step, to.plan()));
    const QString instruction = to.isPrivate() ? instructionText(step, to.plan()) : QString();
    const QString note = to.isPrivate() && !to.isBrief() ? to.plan().notes.value(step.id) : QString();
    if (!hasWords(runs.said) && runs.setAside.trimmed().isEmpty() && instruction.isEmpty() &&
        note.isEmpty()) {
        return;
    }
    to.line(SheetLine::Subheading, step.title.isEmpty() ? Wording::tr("Step") : step.title);
    if (step.secret) {
        to.line(SheetLine::Caution, Wording::tr("For your eyes only: do not say this figure."), true);
    }
    if (hasWords(runs.said)) {
        to.line(SheetLine::Say, runs.said);
    }
    if (!instruction.isEmpty() && !(to.isBrief() && hasWords(runs.said))) {
        to.line(SheetLine::Small, instruction);
    }
    if (to.isBrief()) {
        return;
    }
    if (!runs.setAside.trimmed().isEmpty()) {
        to.line(SheetLine::Small,
                Wording::tr("Set aside, since you cannot show it yet: %1").arg(runs.setAside.simplified()));
    }
    if (!step.why.isEmpty() && to.isPrivate()) {
        to.line(SheetLine::Small,
                step.guideLine > 0
                    ? Wording::tr("Why: %1 (guide, line %2)").arg(step.why, QString::number(step.guideLine))
                    : Wording::tr("Why: %1").arg(step.why));
    }
    if (!note.isEmpty()) {
        to.line(SheetLine::Small, Wording::tr("Your note: %1").arg(note));
    }
}

// Three ways to pay the same: which they prefer tells what they value.
void addPackages(SheetBuilder &to)
{
    const auto packages = packagesOf(to.plan());
    if (!packages) {
        return;
    }
    SheetTable table;
    table.columns = {{Wording::tr("Package"), {}, false, 34},
                     {Wording::tr("Base salary"), {}, true, 20},
                     {Wording::tr("Grant over four years"), {}, true, 24},
                     {Wording::tr("Sign-on"), {}, true, 20}};
    QStringList unsolved;
    for (const SolvedPackage &solved : packages->packages) {
        if (solved.package) {
            SheetTable::Row row;
            row.cells = {{solved.name, {}, false},
                         {to.amount(solved.package->base), {}, false},
                         {to.amount(solved.package->grant), {}, false},
                         {to.amount(solved.package->signOn), {}, false}};
            table.rows.append(row);
        } else if (solved.missing) {
            //: A package that cannot be made: %1 is its name, %2 a whole sentence
            unsolved.append(Wording::tr("%1: %2").arg(solved.name, missingSentence(*solved.missing)));
        }
    }
    if (!table.rows.isEmpty() || !unsolved.isEmpty()) {
        to.line(SheetLine::Subheading, Wording::tr("Packages of equal worth to me"));
    }
    to.add(table);
    for (const QString &sentence : std::as_const(unsolved)) {
        to.line(SheetLine::Small, sentence);
    }
}

void addTrades(SheetBuilder &to)
{
    SheetTable table;
    table.columns = {{Wording::tr("If I give"), {}, false, 45}, {Wording::tr("I get"), {}, false, 45}};
    for (const TradeSlot &trade : to.plan().trades) {
        SheetTable::Row row;
        row.cells = {{trade.give, {}, trade.used}, {trade.get, {}, trade.used}};
        table.rows.append(row);
    }
    if (!table.rows.isEmpty()) {
        to.line(SheetLine::Subheading, Wording::tr("Trades"));
    }
    to.add(table);
}

QString amountsOf(const SheetBuilder &to, const QList<LadderStep> &ladder)
{
    QStringList steps;
    for (const LadderStep &step : ladder) {
        steps.append(to.amount(sayable(step.offer)));
    }
    return steps.join(u" → "_s);
}

/// A step that the call took from the program's own script, for what the plan's leaves out.
QString builtInStepName(QString id)
{
    if (id.startsWith("call-"_L1)) { // the plan's script has a step of that id, too
        id.remove(0, 5);
    }
    const std::pair<QLatin1StringView, QString> names[] = {
        {"open"_L1, Wording::tr("Open")},           {"read-back"_L1, Wording::tr("Reading their offer back")},
        {"questions"_L1, Wording::tr("Questions")}, {"ask"_L1, Wording::tr("The ask")},
        {"silence"_L1, Wording::tr("The silence")}, {"replies"_L1, Wording::tr("Their answers")},
        {"trade"_L1, Wording::tr("Trades")},        {"close"_L1, Wording::tr("Close")},
        {"writing"_L1, Wording::tr("In writing")},  {"recap"_L1, Wording::tr("Recap")},
    };
    for (const auto &[name, title] : names) {
        if (id == name) {
            return title;
        }
    }
    return {};
}

} // namespace

void writeScript(SheetBuilder &to)
{
    for (const ScriptStep &step : to.plan().script) {
        if (step.kind != StepKind::Lever) {
            writeStep(to, step);
        }
    }
    if (to.sheet().leftOut > 0 && !to.isBrief()) {
        to.line(SheetLine::Small,
                Wording::tr("Lines left out of this sheet, as they are the person's own business: %1.")
                    .arg(to.locale().toString(to.sheet().leftOut)));
    }
}

void writeLevers(SheetBuilder &to)
{
    for (const ScriptStep &step : to.plan().script) {
        if (step.kind == StepKind::Lever) {
            writeStep(to, step);
        }
    }
}

void writeReplies(SheetBuilder &to)
{
    for (const ReplyCard &card : to.plan().cards) {
        ScriptStep spoken;
        spoken.say = card.mine;
        const SpokenRuns runs = spokenRuns(spokenPieces(spoken, to.plan()));
        const QString theirs = card.theirs.isEmpty() ? card.title : card.theirs;
        if (!hasWords(runs.said)) {
            continue;
        }
        to.line(SheetLine::Subheading, theirs);
        to.line(SheetLine::Say, runs.said);
        if (!to.isBrief() && to.isPrivate() && !card.instruction.isEmpty()) {
            to.line(SheetLine::Small, card.instruction);
        }
    }
}

void writeTactics(SheetBuilder &to)
{
    if (const auto ladder = ladderOf(to.plan()); ladder && !ladder->steps.isEmpty()) {
        to.line(SheetLine::Body,
                Wording::tr("Down the ladder, in shrinking steps: %1").arg(amountsOf(to, ladder->steps)));
    }
    if (!to.isBrief()) {
        addPackages(to);
    }
    addTrades(to);
}

void writeNotes(SheetBuilder &to)
{
    QStringList steps;
    for (const ScriptStep &step : to.plan().script) {
        steps.append(step.id);
    }
    for (auto note = to.plan().notes.cbegin(); note != to.plan().notes.cend(); ++note) {
        if (!steps.contains(note.key())) { // those of a step stand with it
            const QString step = builtInStepName(note.key());
            to.line(SheetLine::Body,
                    step.isEmpty() ? note.value() : Wording::tr("%1: %2").arg(step, note.value()));
        }
    }
}

void writeClaims(SheetBuilder &to)
{
    for (const Claim &claim : to.plan().claims) {
        to.line(claim.isProven() ? SheetLine::Done : SheetLine::Open, claim.text, !claim.evidence.isEmpty());
        if (!claim.evidence.isEmpty()) {
            to.line(SheetLine::Remark, Wording::tr("Proof: %1").arg(claim.evidence));
        }
    }
}

} // namespace counteroffer

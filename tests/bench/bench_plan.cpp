// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_plan [ROUNDS]: what an edit of a target costs until every figure, line and finding of the plan is
// computed anew, and what opening a large plan costs; as ratios to floors measured in the same run.

#include "editing/planeditor.h"
#include "negotiation/evaluation/evaluationjson.h"
#include "negotiation/evaluation/planaudit.h"
#include "negotiation/evaluation/planchecklist.h"
#include "negotiation/evaluation/planexits.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/evaluation/planposition.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/planjson.h"
#include "negotiation/warnings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

struct Times
{
    double median = 0;
    double worst = 0; ///< 99 of 100 are at most that
};

Times timesOf(int rounds, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times.at(times.size() / 2), times.at(times.size() * 99 / 100)};
}

/// The sample, grown to 20 offers, 200 notes and 50 rounds.
Plan largePlan(const QByteArray &sample)
{
    auto read = readPlan(sample);
    if (!read) {
        return {};
    }
    Plan plan = *read;
    const Offer model = plan.otherOffers.value(0);
    const OfferRound round = plan.offer.rounds.value(0);
    while (plan.otherOffers.size() < 19) {
        plan.otherOffers.append(model);
        plan.otherOffers.last().id = u"offer-%1"_s.arg(plan.otherOffers.size());
        plan.otherOffers.last().terms.base.value->minor += plan.otherOffers.size() * 100000;
        if (plan.offer.rounds.size() < 50) {
            plan.offer.rounds.append({round, round, round});
        }
    }
    plan.offer.rounds.resize(50);
    for (int i = 0; i < 200; ++i) {
        plan.notes.insert(u"note-%1"_s.arg(i),
                          u"What they said about the refreshers, at some length. "_s.repeated(4));
    }
    return plan;
}

/// Everything that the pages of Prepare show of a plan.
qsizetype computeAll(const Plan &plan)
{
    qsizetype seen = planWarnings(plan).size() + positionsOf(plan).size() + auditOf(plan).size();
    for (const TermSet set : {TermSet::Floor, TermSet::Target, TermSet::Stretch, TermSet::Offer}) {
        seen += yearsOf(plan, set).ok() ? 1 : 0;
        seen += requiredExitOf(plan, plan.terms(set)).ok() ? 1 : 0;
    }
    seen += planFloor(plan).worths.size() + offersSideBySide(plan).offers.size() + checklistOf(plan).size();
    seen += ladderOf(plan).ok() + repliesOf(plan).ok() + packagesOf(plan).ok();
    for (const ScriptStep &step : plan.script) {
        seen += spokenPieces(step, plan).size();
    }
    return seen;
}

void benchEdit(QTextStream &out, const QString &name, const Plan &plan, int rounds)
{
    PlanEditor editor;
    editor.open(plan);
    qsizetype seen = 0;
    const auto edit = [&editor](int i) {
        editor.change(u"Change"_s, {},
                      [i](Plan &changing) { changing.target.base.value->minor = 24'000'000 + i; });
    };
    const Times floor = timesOf(rounds, edit);
    QObject::connect(&editor, &PlanEditor::changed, &editor,
                     [&editor, &seen] { seen += computeAll(editor.plan()); });
    const Times full = timesOf(rounds, [&edit, rounds](int i) { edit(rounds + i); });
    out << name << ": the edit alone " << floor.median << " ms; with everything computed " << full.median
        << " ms median, " << full.worst << " ms at the 99th percentile, ratio " << full.median / floor.median
        << " (" << seen / rounds << " values)\n";
}

void benchOpen(QTextStream &out, const Plan &plan, int rounds)
{
    const QByteArray json = planToJson(plan);
    qsizetype seen = 0;
    const Times floor = timesOf(rounds, [&](int) { seen += QJsonDocument::fromJson(json).object().size(); });
    const Times read = timesOf(rounds, [&](int) { seen += readPlan(json)->notes.size(); });
    const Times full = timesOf(rounds, [&](int) {
        const auto opened = readPlan(json);
        seen += evaluationToJson(*opened, QDate(2026, 5, 1)).size();
    });
    out << "open " << plan.otherOffers.size() + 1 << " offers, " << plan.notes.size() << " notes, "
        << plan.offer.rounds.size() << " rounds, " << json.size() << " bytes: JSON alone " << floor.median
        << " ms; read and checked " << read.median << " ms, ratio " << read.median / floor.median
        << "; with all computed " << full.median << " ms median, " << full.worst
        << " ms at the 99th percentile, ratio " << full.median / floor.median << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 101;
    QFile sample(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/resources/plans/sample.counteroffer"));
    if (!sample.open(QIODevice::ReadOnly)) {
        out << "the sample plan is missing\n";
        return 1;
    }
    const QByteArray bytes = sample.readAll();
    const auto small = readPlan(bytes);
    if (!small) {
        out << problemSentence(small.error()) << '\n';
        return 1;
    }
    const Plan large = largePlan(bytes);
    benchEdit(out, u"edit of a target, sample plan"_s, *small, rounds);
    benchEdit(out, u"edit of a target, large plan"_s, large, rounds);
    benchOpen(out, large, rounds);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/document/names.h"
#include "negotiation/evaluation/evaluationwriter.h"
#include "negotiation/evaluation/planaudit.h"
#include "negotiation/evaluation/planchecklist.h"
#include "negotiation/evaluation/plandeadlines.h"
#include "negotiation/evaluation/planexits.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/warnings.h"

// The rest of an evaluation: tactics, exits, what the audit and the checklist find.

namespace counteroffer {

namespace {

QString zoneName(ReplyZone zone)
{
    switch (zone) {
    case ReplyZone::Unplaced:
        return QStringLiteral("unplaced");
    case ReplyZone::BelowFloor:
        return QStringLiteral("below-floor");
    case ReplyZone::BelowTarget:
        return QStringLiteral("below-target");
    case ReplyZone::AtTarget:
        return QStringLiteral("at-target");
    case ReplyZone::AtOpening:
        return QStringLiteral("at-opening");
    }
    return {};
}

void writeLadder(EvaluationWriter &out, const Plan &plan)
{
    const auto ladder = ladderOf(plan);
    if (!ladder) {
        out.missing("ladder", ladder.error());
        return;
    }
    JsonWriter &json = out.json();
    json.key("ladder");
    json.beginObject();
    out.text("component", componentName(plan.ladder.component));
    json.key("steps");
    json.beginArray();
    for (const LadderStep &step : ladder->steps) {
        json.beginObject();
        out.amount("ask", step.offer);
        out.amount("concession", step.concession);
        json.endObject();
    }
    json.endArray();
    out.range("range_opener", ladder->rangeOpener);
    out.truth("target_below_floor", ladder->belowFloor);
    json.endObject();
}

void writeReplies(EvaluationWriter &out, const Plan &plan)
{
    const auto replies = repliesOf(plan);
    if (!replies) {
        out.missing("replies", replies.error());
        return;
    }
    JsonWriter &json = out.json();
    json.key("replies");
    json.beginArray();
    for (const Reply &reply : *replies) {
        json.beginObject();
        out.amount("theirs", reply.theirs);
        out.text("zone", zoneName(reply.zone));
        out.amount("over_floor", reply.overFloor);
        out.amount("over_target", reply.overTarget);
        out.percent("in_band_percent", reply.inBand);
        out.amount("next_ask", reply.nextAsk);
        json.endObject();
    }
    json.endArray();
}

void writePackages(EvaluationWriter &out, const Plan &plan)
{
    const auto packages = packagesOf(plan);
    if (!packages) {
        out.missing("packages", packages.error());
        return;
    }
    JsonWriter &json = out.json();
    json.key("packages");
    json.beginObject();
    out.amount("worth", packages->worth.value);
    out.percent("grant_weight_percent", std::optional(packages->weights.grant));
    out.percent("sign_on_weight_percent", std::optional(packages->weights.signOn));
    json.key("choices");
    json.beginArray();
    for (const SolvedPackage &choice : packages->packages) {
        json.beginObject();
        out.text("name", choice.name);
        out.text("solved", nameOf(choice.solved));
        if (choice.package) {
            out.amount("base", choice.package->base);
            out.amount("grant", choice.package->grant);
            out.amount("sign_on", choice.package->signOn);
        } else if (choice.missing) {
            out.text("missing", missingName(choice.missing->code));
            out.text("message", missingSentence(*choice.missing));
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeExitTable(EvaluationWriter &out, const PlanExits &exits)
{
    JsonWriter &json = out.json();
    out.amount("notional", exits.today.notional);
    out.amount("spread", exits.today.spread);
    out.amount("intrinsic", exits.today.intrinsic);
    out.amount("exercise_cost", exits.today.exerciseCost);
    out.percent("ownership_percent", exits.today.ownership);
    out.amount("leaves_zero_at", exits.thresholds.holdingLeavesZero);
    out.truth("preference_unknown", exits.preferenceUnknown);
    json.key("exits");
    json.beginArray();
    for (const ExitOutcome &outcome : exits.outcomes) {
        json.beginObject();
        out.amount("exit", outcome.exit);
        out.price("price", outcome.price);
        out.amount("value", outcome.value);
        out.amount("naive_value", outcome.naiveValue);
        json.endObject();
    }
    json.endArray();
}

void writeWarnings(EvaluationWriter &out, const Plan &plan)
{
    JsonWriter &json = out.json();
    json.key("warnings");
    json.beginArray();
    const QList<PlanWarning> warnings = planWarnings(plan);
    for (const PlanWarning &warning : warnings) {
        json.beginObject();
        out.text("of", QString::fromLatin1(setKey(warning.set)));
        out.text("component", componentName(warning.component));
        out.text("message", warningSentence(warning, plan, QLocale::c()));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeTactics(EvaluationWriter &out, const Plan &plan)
{
    writeLadder(out, plan);
    writeReplies(out, plan);
    writePackages(out, plan);
}

void writeExits(EvaluationWriter &out, const Plan &plan)
{
    JsonWriter &json = out.json();
    json.key("exits");
    json.beginObject();
    for (const TermSet set : {TermSet::Target, TermSet::Offer}) {
        const auto exits = exitsOf(plan, plan.terms(set));
        const auto required = requiredExitOf(plan, plan.terms(set));
        json.key(setKey(set));
        json.beginObject();
        if (exits) {
            writeExitTable(out, *exits);
        } else {
            out.text("missing", missingName(exits.error().code));
        }
        if (required) {
            json.key("required");
            json.beginObject();
            out.amount("gap", required->gap);
            out.truth("ahead_on_cash", required->aheadOnCash);
            out.percent("multiple_percent", required->multiple);
            out.amount("exit", required->exit);
            json.endObject();
        } else {
            out.missing("required", required.error());
        }
        json.endObject();
    }
    json.endObject();
}

void writeFindings(EvaluationWriter &out, const Plan &plan, QDate today)
{
    JsonWriter &json = out.json();
    json.key("audit");
    json.beginArray();
    const QList<AuditFinding> findings = auditOf(plan);
    for (const AuditFinding &finding : findings) {
        json.beginObject();
        out.text("code", auditName(finding.code));
        out.text("step", finding.stepId);
        out.range("claimed", finding.claimed);
        out.amount("right", finding.right);
        out.text("said", finding.said);
        out.text("corrected", finding.corrected);
        out.text("message", auditSentence(finding, QLocale::c()));
        json.endObject();
    }
    json.endArray();
    writeWarnings(out, plan);
    json.key("checklist");
    json.beginArray();
    const QList<ReadyItem> items = checklistOf(plan);
    for (const ReadyItem &item : items) {
        json.beginObject();
        out.text("check", readyCheckName(item.check));
        out.text("text", item.text);
        out.truth("done", item.done);
        json.endObject();
    }
    json.endArray();
    json.key("deadlines");
    json.beginArray();
    const QList<PlanDeadline> deadlines = deadlinesOf(plan, today);
    for (const PlanDeadline &deadline : deadlines) {
        json.beginObject();
        out.text("what", deadline.what);
        out.text("at", deadline.at.toUTC().toString(Qt::ISODate));
        out.number("days", deadline.days);
        out.number("business_days", deadline.businessDays);
        json.endObject();
    }
    json.endArray();
}

} // namespace counteroffer

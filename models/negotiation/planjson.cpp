// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/planjson.h"

#include "negotiation/document/offerfields.h"
#include "negotiation/document/planmigration.h"
#include "negotiation/document/scriptfields.h"

#include <QJsonDocument>
#include <QSet>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr auto versionKey = u"counteroffer_plan";

int lineAt(const QByteArray &json, qsizetype offset)
{
    return 1 + int(QByteArrayView(json).first(std::min(offset, json.size())).count('\n'));
}

// An id that two entries share would give one the notes, claims or figures of the other.
template <typename T>
void checkIds(const QList<T> &entries, QStringView key, ReadProblem &problem)
{
    QSet<QString> seen;
    const Place list{nullptr, key};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString &id = entries.at(i).id;
        if (!id.isEmpty() && seen.contains(id)) {
            const Place entry{&list, {}, i};
            problem.at(Place{&entry, u"id"}, PlanProblemCode::DuplicateId);
        }
        seen.insert(id);
    }
}

void checkIds(const Plan &plan, ReadProblem &problem)
{
    checkIds(plan.alternatives, u"alternatives", problem);
    checkIds(plan.claims, u"claims", problem);
    checkIds(plan.otherOffers, u"other_offers", problem);
    checkIds(plan.script, u"script", problem);
    checkIds(plan.cards, u"cards", problem);
    checkIds(plan.trades, u"trades", problem);
    checkIds(plan.questions, u"questions", problem);
    checkIds(plan.checklist, u"checklist", problem);
    checkIds(plan.deadlines, u"deadlines", problem);
}

Failure<PlanProblem> wholeDocument(PlanProblemCode code, int line = 0)
{
    return {PlanProblem{code, {}, line, {}}};
}

} // namespace

template <typename Archive, Is<Plan> V>
void fields(Archive &archive, V &plan)
{
    archive(u"id", plan.id);
    archive(u"name", plan.name);
    archive(u"person", plan.person);
    archive(u"guide", plan.guidePath);
    archive(u"guide_hash", plan.guideHash);
    archive(u"company", plan.company);
    archive(u"role", plan.role);
    archive(u"region", plan.region);
    archive(u"level", plan.level);
    archive(u"currency", plan.currency);
    archive(u"equity_basis", plan.equityBasis);
    archive(u"facts", plan.facts);
    archive(u"alternatives", plan.alternatives);
    archive(u"floor_override", plan.floorOverride);
    archive(u"claims", plan.claims);
    archive(u"floor", plan.floor);
    archive(u"target", plan.target);
    archive(u"stretch", plan.stretch);
    archive(u"offer", plan.offer);
    archive(u"other_offers", plan.otherOffers);
    archive(u"exit", plan.exit);
    archive(u"rates", plan.rates);
    archive(u"script", plan.script);
    archive(u"cards", plan.cards);
    archive(u"ladder", plan.ladder);
    archive(u"replies", plan.replies);
    archive(u"packages", plan.packages);
    archive(u"trades", plan.trades);
    archive(u"questions", plan.questions);
    archive(u"checklist", plan.checklist);
    archive(u"deadlines", plan.deadlines);
    archive(u"days_off", plan.daysOff);
    archive(u"notes", plan.notes);
    archive(u"call_step", plan.callStep);
    archive(u"call_events", plan.callEvents);
    archive(u"rehearsals", plan.rehearsals);
    archive.rest(plan.unknown);
}

QByteArray planToJson(const Plan &plan)
{
    ObjectWriter writer;
    writer(versionKey, planFormatVersion);
    fields(writer, plan);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

Result<Plan, PlanProblem> readPlan(const QByteArray &json)
{
    if (json.size() > largestPlanBytes) {
        return wholeDocument(PlanProblemCode::TooLarge);
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return wholeDocument(PlanProblemCode::NotJson, lineAt(json, parsing.offset));
    }
    QJsonObject object = document.object();
    const double version = object.take(versionKey).toDouble();
    if (!document.isObject() || version < 1 ||
        double(int(std::min(version, 1e9))) != std::min(version, 1e9)) {
        return wholeDocument(PlanProblemCode::NotAPlan);
    }
    if (version > planFormatVersion) {
        return wholeDocument(PlanProblemCode::Newer);
    }
    if (version < 2) {
        object = migratedFromVersion1(object);
    }
    Plan plan;
    ReadProblem problem;
    Codec<Plan>::read(object, plan, Place{}, problem);
    checkIds(plan, problem);
    if (problem.problem()) {
        PlanProblem found = *problem.problem();
        found.line = lineOfPath(json, found.path);
        return failure(found);
    }
    return plan;
}

Result<Plan> planFromJson(const QByteArray &json, const QString &name)
{
    auto plan = readPlan(json);
    if (plan) {
        return std::move(plan).value();
    }
    const PlanProblem &problem = plan.error();
    switch (problem.code) {
    case PlanProblemCode::Newer:
        return failure(Error{ErrorCode::PlanNewer, name, {}, 0});
    case PlanProblemCode::NotAPlan:
        return failure(Error{ErrorCode::PlanUnreadable, name, {}, 0});
    default:
        return failure(Error{ErrorCode::PlanRefused, name, problemSentence(problem), problem.line});
    }
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting.h"
#include "app/planfile.h"
#include "app/verbs.h"
#include "app/workspace.h"
#include "guides/guidereader.h"
#include "library/guidefile.h"
#include "negotiation/evaluation/evaluationjson.h"
#include "negotiation/planstart.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QTextStream>
#include <QUuid>

// The verbs that make plans and compute them.

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanVerbs)
};

QString regionNames(const Guide &guide)
{
    QStringList names;
    for (const CompensationRow &row : guide.compensation) {
        names.append(rowName(row));
    }
    return names.join(QStringLiteral(", "));
}

qsizetype findRow(const Guide &guide, const QString &region)
{
    for (qsizetype i = 0; i < guide.compensation.size(); ++i) {
        if (rowName(guide.compensation[i]).compare(region, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return -1;
}

} // namespace

std::optional<Plan> freshPlan(const QString &guidePath, const QString &region, Guide *guide,
                              const Streams &streams)
{
    const auto refuse = [&](const Error &error) -> std::optional<Plan> {
        streams.err << errorSentence(error) << '\n';
        return std::nullopt;
    };
    const auto file = readGuideFile(guidePath);
    if (!file) {
        return refuse(file.error());
    }
    *guide = readGuide(file->bytes, guidePath);
    if (guide->compensation.isEmpty()) {
        return refuse(Error{ErrorCode::GuideWithoutTable, guidePath, {}});
    }
    const qsizetype row = findRow(*guide, region);
    if (row < 0) {
        streams.err << errorSentence(Error{ErrorCode::RegionMissing, region, {}}) << ' '
                    << Wording::tr("It lists: %1.").arg(regionNames(*guide)) << '\n';
        return std::nullopt;
    }
    Plan plan = startPlan(*guide, guidePath, row, bundledScript());
    plan.guideHash =
        QString::fromLatin1(QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256).toHex());
    return plan;
}

int planVerb(const PlanRequest &request, const Streams &streams)
{
    Guide guide;
    auto plan = freshPlan(request.guidePath, request.region, &guide, streams);
    if (!plan) {
        return Trouble;
    }
    plan->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto outcome = savePlanFile(*plan, request.output); !outcome) {
        streams.err << errorSentence(outcome.error()) << '\n';
        return Trouble;
    }
    streams.out << Wording::tr("Written to %1.").arg(request.output) << '\n';
    return Success;
}

int evaluateVerb(const QString &planPath, const Streams &streams)
{
    const auto plan = openPlanOrSheet(planPath);
    if (!plan) {
        streams.err << errorSentence(plan.error()) << '\n';
        return Trouble;
    }
    streams.out << QString::fromUtf8(evaluationToJson(*plan, QDate::currentDate()));
    return Success;
}

} // namespace counteroffer

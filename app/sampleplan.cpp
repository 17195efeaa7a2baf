// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleplan.h"

#include "app/planfile.h"
#include "negotiation/planjson.h"

namespace counteroffer {

QString samplePlanId()
{
    return QStringLiteral("sample-plan");
}

Result<Plan> bundledSamplePlan()
{
    return openPlanFile(QStringLiteral(":/resources/plans/sample.counteroffer"));
}

Outcome<> storeSamplePlan(PlanStore &store)
{
    auto plan = bundledSamplePlan();
    if (!plan) {
        return failure(plan.error());
    }
    plan->id = samplePlanId();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return store.save({{plan->id, plan->name, now, now, false, std::nullopt}, planToJson(*plan)});
}

} // namespace counteroffer

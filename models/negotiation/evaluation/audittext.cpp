// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/evaluation/planaudit.h"

#include "compensation/moneytext.h"
#include "negotiation/spokensentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanAudit)
public:
    static QString of(AuditCode code)
    {
        switch (code) {
        case AuditCode::GuideTotalDiffers:
            return tr("The guide says %1 in total, but its parts add up to %2. Your line says the sum.");
        case AuditCode::SpokenTotalDiffers:
            return tr("This line says %1 in total, but your parts add up to %2.");
        case AuditCode::EquityPeriodDiffers:
            return tr(
                "This line says the equity for another period than your figure is for: a year's worth and "
                "a four-year grant are mixed. Change the words, or say what the figure is.");
        case AuditCode::FloorBelowAlternative:
            return tr("The guide's floor of %2 lies below the %1 that its script cites as another offer.");
        }
        return {};
    }
};

} // namespace

bool mend(Plan &plan, const AuditFinding &finding)
{
    const auto step = std::find_if(plan.script.begin(), plan.script.end(),
                                   [&](const ScriptStep &own) { return own.id == finding.stepId; });
    if (finding.mended.isEmpty() || step == plan.script.end()) {
        return false;
    }
    // The sentence may share its first and last stretch of words with its neighbours: put them together anew.
    QList<ScriptSegment> say;
    bool found = false;
    const QList<SpokenSentence> sentences = sentencesOf(*step, plan);
    for (const SpokenSentence &sentence : sentences) {
        const bool here = !found && sentence.firstSegment == finding.firstSegment &&
                          sentence.text.trimmed() == finding.said;
        found = found || here;
        say.append(here ? finding.mended : sentence.segments);
    }
    if (found) {
        step->say = say;
    }
    return found;
}

QString auditSentence(const AuditFinding &finding, const QLocale &locale)
{
    return Wording::of(finding.code)
        .replace(QLatin1String("%1"), finding.claimed ? moneyRangeText(*finding.claimed, locale) : QString())
        .replace(QLatin1String("%2"), finding.right ? moneyText(*finding.right, locale) : QString());
}

QString auditName(AuditCode code)
{
    switch (code) {
    case AuditCode::GuideTotalDiffers:
        return QStringLiteral("guide-total-differs");
    case AuditCode::SpokenTotalDiffers:
        return QStringLiteral("spoken-total-differs");
    case AuditCode::EquityPeriodDiffers:
        return QStringLiteral("equity-period-differs");
    case AuditCode::FloorBelowAlternative:
        return QStringLiteral("floor-below-alternative");
    }
    return {};
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/scriptaudit.h"
#include "negotiation/plan.h"

#include <QList>
#include <QLocale>

#include <optional>

namespace counteroffer {

enum class AuditCode {
    GuideTotalDiffers,     ///< the guide's script speaks a total that its own parts do not give
    SpokenTotalDiffers,    ///< a total in the words of a line is not the plan's sum
    EquityPeriodDiffers,   ///< the words say a year and the figure is a grant's, or the other way round
    FloorBelowAlternative, ///< the guide's floor lies below an offer that its script cites
};

/// Something that the script says and the arithmetic does not (COMPENSATION F18).
struct AuditFinding
{
    AuditCode code{};
    TermSet set = TermSet::Target;
    QString stepId = {};
    int firstSegment = 0; ///< the sentence within the step's segments; none: the whole step
    int segmentCount = 0;
    QString said = {};                ///< the sentence with the figure that is wrong
    QString corrected = {};           ///< the same with the right one; empty where words must change
    QList<ScriptSegment> mended = {}; ///< what to put in the sentence's place; empty: it already is there
    std::optional<MoneyRange> claimed = {}; ///< the wrong total
    std::optional<Money> right = {};        ///< the plan's
    std::optional<ScriptAudit> audit = {};  ///< of a guide's total: both readings of the equity

    bool operator==(const AuditFinding &) const = default;
};

/// All findings in the order of the script, those about the guide as a whole last. A line that is set aside
/// is not audited: it is not said.
[[nodiscard]] QList<AuditFinding> auditOf(const Plan &plan);

/// Puts the corrected sentence of a finding into the plan. False where there is nothing to put, or where the
/// step has changed since.
bool mend(Plan &plan, const AuditFinding &finding);

/// The guide's spoken total of a set against its own parts, as far as the plan still holds the guide's
/// figures; nothing where the guide speaks none or the person has changed a part.
[[nodiscard]] std::optional<ScriptAudit> auditOfGuideTotal(const Plan &plan, TermSet set);

/// One whole sentence: what is wrong and what is right.
[[nodiscard]] QString auditSentence(const AuditFinding &finding, const QLocale &locale);
[[nodiscard]] QString auditName(AuditCode code); ///< in JSON

} // namespace counteroffer

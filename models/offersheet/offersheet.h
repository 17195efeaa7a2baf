// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "negotiation/plan.h"
#include "negotiation/rangechart.h"
#include "negotiation/warnings.h"
#include "offersheet/sharedplan.h"
#include "offersheet/sheetoptions.h"
#include "offersheet/yearsonpaper.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// All values of a sheet, private or to share. Of a shared one `plan` is what a SharedPlan holds: nothing
/// that is made from this value knows more.
struct OfferSheet
{
    SheetKind kind = SheetKind::Private;
    Plan plan;
    QDate date;                   ///< of printing
    std::optional<QDate> updated; ///< of the guide's data, where it says
    QString quarter;              ///< of the pay data, as the guide names it: "2025-Q4"
    QString guideName;            ///< the guide's file name
    RangeChart range;
    YearsOnPaper years;
    QList<PlanWarning> warnings;
    QStringList sources;
    int leftOut = 0; ///< lines that a shared sheet does not have, as they tell what is private

    bool operator==(const OfferSheet &) const = default;
};

/// The private sheet of a plan. The guide may be gone by now: then the range chart has only the plan's own
/// region.
[[nodiscard]] OfferSheet offerSheet(const Plan &plan, const Guide *guide, QDate date);
/// The sheet to share.
[[nodiscard]] OfferSheet offerSheet(const SharedPlan &plan, const Guide *guide, QDate date);

} // namespace counteroffer

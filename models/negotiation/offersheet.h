// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "negotiation/plan.h"
#include "negotiation/rangechart.h"
#include "negotiation/warnings.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// All that a sheet prints, as values: the layout turns these into pages and adds nothing.
struct OfferSheet
{
    Plan plan;
    QDate date;                   ///< of printing
    std::optional<QDate> updated; ///< of the guide's data, where it says
    QString guideName;            ///< the guide's file name
    RangeChart chart;
    QList<PlanWarning> warnings;
    QStringList sources;

    bool operator==(const OfferSheet &) const = default;
};

/// The sheet of a plan. The guide may be gone by now: then the chart has only the plan's own region.
[[nodiscard]] OfferSheet offerSheet(const Plan &plan, const Guide *guide, QDate date);

} // namespace counteroffer

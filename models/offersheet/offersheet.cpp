// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offersheet/offersheet.h"

#include <QFileInfo>

namespace counteroffer {

OfferSheet offerSheet(const Plan &plan, const Guide *guide, QDate date)
{
    OfferSheet sheet;
    sheet.plan = plan;
    sheet.date = date;
    sheet.guideName = QFileInfo(plan.guidePath).fileName();
    sheet.range = rangeChartOf(plan, guide);
    sheet.years = yearsOnPaper(plan);
    sheet.warnings = planWarnings(plan);
    if (guide != nullptr) {
        sheet.sources = guide->sources;
        if (guide->frontMatter) {
            const QDate updated = guide->frontMatter->lastUpdated;
            sheet.updated = updated.isValid() ? std::optional(updated) : std::nullopt;
            sheet.quarter = guide->frontMatter->salaryDataQuarter;
            sheet.sources += guide->frontMatter->sources;
            sheet.sources.removeDuplicates();
        }
    }
    return sheet;
}

OfferSheet offerSheet(const SharedPlan &plan, const Guide *guide, QDate date)
{
    OfferSheet sheet = offerSheet(plan.plan(), guide, date);
    sheet.kind = SheetKind::Shared;
    sheet.leftOut = plan.leftOut();
    return sheet;
}

} // namespace counteroffer

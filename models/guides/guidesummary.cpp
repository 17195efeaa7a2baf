// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/guidesummary.h"

#include <algorithm>

namespace counteroffer {

namespace {

std::optional<MoneyRange> totalOf(const CompensationRow &row)
{
    if (!row.total || row.total->range.lo.currency != row.total->range.hi.currency) {
        return std::nullopt;
    }
    return row.total->range;
}

RegionTotal regionTotal(const CompensationRow &row)
{
    return {row.region.value_or(QString()), row.level ? *row.level : row.title.value_or(QString()),
            row.currency, totalOf(row)};
}

// The period is one for the guide, but a row without equity may not carry it.
EquityPeriod equityPeriod(const QList<CompensationRow> &rows)
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const CompensationRow &candidate) {
        return candidate.equityPeriod.stated != EquityBasis::Unknown ||
               candidate.equityPeriod.inferred != EquityBasis::Unknown;
    });
    return row == rows.cend() ? EquityPeriod() : row->equityPeriod;
}

int count(const Diagnostics &diagnostics, Severity severity)
{
    return int(
        std::count_if(diagnostics.cbegin(), diagnostics.cend(),
                      [severity](const Diagnostic &diagnostic) { return diagnostic.severity == severity; }));
}

} // namespace

GuideRecord summarise(const Guide &guide, const QString &path)
{
    GuideRecord record;
    record.path = path;
    record.company = guide.company;
    record.role = guide.role;
    record.family = guide.signature ? RoleFamily::Signature : roleFamily(guide.role);
    record.signature = record.family == RoleFamily::Signature;
    record.layout = guide.layout;
    record.regions.reserve(guide.compensation.size());
    for (const CompensationRow &row : guide.compensation) {
        record.regions.append(regionTotal(row));
    }
    if (!record.regions.isEmpty()) {
        record.currency = record.regions.constFirst().currency;
        record.total = record.regions.constFirst().total;
    }
    const EquityPeriod period = equityPeriod(guide.compensation);
    record.equityStated = period.stated;
    record.equityInferred = period.inferred;
    if (guide.frontMatter) {
        record.lastUpdated = guide.frontMatter->lastUpdated;
        record.quality = guide.frontMatter->quality;
    }
    record.errors = count(guide.diagnostics, Severity::Error);
    record.warnings = count(guide.diagnostics, Severity::Warning);
    record.notes = count(guide.diagnostics, Severity::Note);
    return record;
}

bool isNegotiationGuide(const Guide &guide)
{
    const bool titled =
        std::none_of(guide.diagnostics.cbegin(), guide.diagnostics.cend(),
                     [](const Diagnostic &diagnostic) { return diagnostic.code == DiagnosticCode::NoTitle; });
    const bool named =
        guide.frontMatter && !(guide.frontMatter->company.isEmpty() && guide.frontMatter->role.isEmpty());
    return titled || named || !guide.compensation.isEmpty();
}

} // namespace counteroffer

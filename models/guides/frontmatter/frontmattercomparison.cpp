// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/frontmatter/frontmatterreader.h"

#include "guides/valuetext.h"

#include <algorithm>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

/// The places a guide names in table and front matter differ in small things: "New York (HQ)", "new york".
QString folded(const QString &region)
{
    const qsizetype open = region.indexOf(u'(');
    return (open > 0 ? region.first(open) : region).toCaseFolded().simplified();
}

const CompensationRow *rowOf(const QList<CompensationRow> &rows, const QString &region)
{
    const auto matches = [&region](const CompensationRow &row) {
        return row.region && folded(*row.region) == folded(region);
    };
    const auto found = std::find_if(rows.cbegin(), rows.cend(), matches);
    return found == rows.cend() || std::count_if(rows.cbegin(), rows.cend(), matches) > 1 ? nullptr : &*found;
}

class Comparison
{
public:
    Comparison(const FrontMatterRow &entry, Diagnostics &diagnostics)
        : m_entry(entry), m_diagnostics(diagnostics)
    {}

    template <typename T>
    void compare(const QString &field, const std::optional<T> &stated, const std::optional<T> &table)
    {
        if (stated && table && *stated != *table) {
            report(field, valueText(*stated), valueText(*table));
        }
    }
    void report(const QString &field, const QString &stated, const QString &table)
    {
        m_diagnostics.append({Severity::Warning,
                              DiagnosticCode::FrontMatterConflict,
                              m_entry.line,
                              1,
                              {m_entry.region, field, stated, table}});
    }

private:
    const FrontMatterRow &m_entry;
    Diagnostics &m_diagnostics;
};

std::optional<MoneyRange> rangeOf(const std::optional<StatedRange> &stated)
{
    return stated ? std::optional(stated->range) : std::nullopt;
}

} // namespace

void compareFrontMatter(const FrontMatter &frontMatter, const QList<CompensationRow> &rows,
                        Diagnostics &diagnostics)
{
    for (const FrontMatterRow &entry : frontMatter.compensation) {
        const CompensationRow *row = rowOf(rows, entry.region);
        Comparison comparison(entry, diagnostics);
        if (row == nullptr) {
            diagnostics.append(
                {Severity::Note, DiagnosticCode::FrontMatterRegionMissing, entry.line, 1, {entry.region}});
            continue;
        }
        if (!entry.currency.isNull() && !row->currency.isNull() && entry.currency != row->currency) {
            comparison.report(u"currency"_s, entry.currency.code(), row->currency.code());
            continue; // the figures differ with it
        }
        comparison.compare(u"base"_s, entry.base, rangeOf(row->base));
        comparison.compare(u"stock"_s, entry.stock, rangeOf(row->equity));
        comparison.compare(u"bonus"_s, entry.bonusPercent, row->bonusPercent);
        comparison.compare(u"total"_s, entry.total, rangeOf(row->total));
    }
}

QList<CompensationRow> rowsOfFrontMatter(const FrontMatter &frontMatter)
{
    QList<CompensationRow> rows;
    for (const FrontMatterRow &entry : frontMatter.compensation) {
        const auto stated = [&entry](const std::optional<MoneyRange> &range) {
            return range ? std::optional(StatedRange{*range, false, false, entry.line, 1, valueText(*range)})
                         : std::nullopt;
        };
        CompensationRow row;
        row.region = entry.region;
        row.currency = entry.currency;
        row.base = stated(entry.base);
        row.equity = stated(entry.stock);
        row.total = stated(entry.total);
        row.bonusPercent = entry.bonusPercent;
        row.line = entry.line;
        rows.append(row);
    }
    return rows;
}

} // namespace counteroffer

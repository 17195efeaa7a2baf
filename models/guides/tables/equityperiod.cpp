// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/tables/equityperiod.h"

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

/// The mean relative distance of base + bonus + equity / years from the stated total, over rows and both
/// ends.
class Residual
{
public:
    explicit Residual(int years) : m_years(years) {}

    void add(const CompensationRow &row)
    {
        addEnd(row, [](const auto &range) { return range.lo; });
        addEnd(row, [](const auto &range) { return range.hi; });
    }
    [[nodiscard]] std::optional<double> mean() const
    {
        return m_count == 0 ? std::nullopt : std::optional(m_sum / m_count);
    }

private:
    template <typename End>
    void addEnd(const CompensationRow &row, End end)
    {
        const double base = double(end(row.base->range).minor);
        const double total = double(end(row.total->range).minor);
        double bonus = row.bonusPercent ? base * double(end(*row.bonusPercent).basisPoints) / 10'000 : 0;
        if (row.bonus && row.bonus->range.lo.currency == row.base->range.lo.currency) {
            bonus = double(end(row.bonus->range).minor);
        }
        if (total > 0) {
            const double sum = base + bonus + double(end(row.equity->range).minor) / m_years;
            m_sum += std::abs(sum / total - 1);
            ++m_count;
        }
    }

    int m_years;
    double m_sum = 0;
    int m_count = 0;
};

/// Whether the row's figures can be set against each other: one currency, all there.
bool isComparable(const CompensationRow &row)
{
    return row.base && row.equity && row.total &&
           row.base->range.lo.currency == row.total->range.lo.currency &&
           row.equity->range.lo.currency == row.total->range.lo.currency;
}

EquityBasis verdict(double grant, double year)
{
    constexpr double mostResidual = 0.10;
    constexpr double leastRatio = 1.5;
    const double smaller = std::min(grant, year);
    const double larger = std::max(grant, year);
    if (smaller > mostResidual || larger < leastRatio * smaller) {
        return EquityBasis::Unknown;
    }
    return grant < year ? EquityBasis::Grant : EquityBasis::Year;
}

} // namespace

void inferEquityPeriod(QList<CompensationRow> &rows, Diagnostics &diagnostics)
{
    Residual grant(4);
    Residual year(1);
    for (const CompensationRow &row : std::as_const(rows)) {
        if (isComparable(row)) {
            grant.add(row);
            year.add(row);
        }
    }
    if (!grant.mean() || !year.mean()) {
        return;
    }
    const EquityBasis inferred = verdict(*grant.mean(), *year.mean());
    bool told = false;
    for (CompensationRow &row : rows) {
        if (!row.equity) {
            continue;
        }
        EquityPeriod &period = row.equityPeriod;
        period.inferred = inferred;
        period.residualGrant = grant.mean();
        period.residualYear = year.mean();
        const bool conflict = period.stated != EquityBasis::Unknown && inferred != EquityBasis::Unknown &&
                              period.stated != inferred;
        if (conflict && !told) {
            told = true;
            const auto code = inferred == EquityBasis::Year ? DiagnosticCode::EquityLooksYearly
                                                            : DiagnosticCode::EquityLooksLikeGrant;
            diagnostics.append({Severity::Warning,
                                code,
                                row.equity->line,
                                row.equity->column,
                                {QString::number(*grant.mean() * 100, 'f', 1),
                                 QString::number(*year.mean() * 100, 'f', 1)}});
        }
    }
}

} // namespace counteroffer

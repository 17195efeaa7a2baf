// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/equitybasis.h"

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

constexpr double closeEnough = 0.10;
constexpr double clearlyWorse = 1.5;

struct Distances
{
    double year = 0;
    double grant = 0;
    int ends = 0;
};

bool usable(const BasisRow &row)
{
    if (!row.equity || !row.total) {
        return false;
    }
    const Currency currency = row.base.lo.currency;
    const auto same = [currency](const MoneyRange &range) {
        return range.lo.currency == currency && range.hi.currency == currency;
    };
    const bool bonusCounts = row.bonusAmount && !row.bonusRate;
    return same(row.base) && same(*row.equity) && same(*row.total) &&
           (!bonusCounts || same(*row.bonusAmount));
}

void measure(Distances &sum, double base, double bonus, double equity, double total)
{
    if (total <= 0) {
        return; // a relative distance to nothing is none
    }
    sum.year += std::abs((base + bonus + equity) / total - 1);
    sum.grant += std::abs((base + bonus + equity / 4) / total - 1);
    ++sum.ends;
}

double bonusAt(const BasisRow &row, Money MoneyRange::*end, Rate RateRange::*rateEnd)
{
    if (row.bonusRate) {
        return double((row.base.*end).minor) * double(((*row.bonusRate).*rateEnd).basisPoints) / 10000;
    }
    return row.bonusAmount ? double(((*row.bonusAmount).*end).minor) : 0;
}

BasisInference::Verdict verdictOf(double year, double grant)
{
    using Verdict = BasisInference::Verdict;
    const double better = std::min(year, grant);
    const double worse = std::max(year, grant);
    // The tie is asked first: at 0 and 0 every multiple of the better one is reached.
    if (year == grant || better > closeEnough || worse < clearlyWorse * better) {
        return Verdict::Undecided;
    }
    return year < grant ? Verdict::Year : Verdict::Grant;
}

} // namespace

BasisInference inferEquityBasis(const QList<BasisRow> &rows)
{
    Distances sum;
    for (const BasisRow &row : rows) {
        if (!usable(row)) {
            continue;
        }
        measure(sum, double(row.base.lo.minor), bonusAt(row, &MoneyRange::lo, &RateRange::lo),
                double(row.equity->lo.minor), double(row.total->lo.minor));
        measure(sum, double(row.base.hi.minor), bonusAt(row, &MoneyRange::hi, &RateRange::hi),
                double(row.equity->hi.minor), double(row.total->hi.minor));
    }
    if (sum.ends == 0) {
        return {};
    }
    BasisInference inference;
    inference.residualYear = sum.year / sum.ends;
    inference.residualGrant = sum.grant / sum.ends;
    inference.verdict = verdictOf(*inference.residualYear, *inference.residualGrant);
    return inference;
}

} // namespace counteroffer

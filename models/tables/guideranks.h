// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"
#include "market/ratetable.h"

#include <limits>

namespace counteroffer {

/// The place of each record in the order of one column of GuideTableModel.
struct GuideRanks
{
    static constexpr quint32 unknown = std::numeric_limits<quint32>::max();

    QList<quint32> values; ///< by record; `unknown` is the greatest
    QList<quint16> groups; ///< empty, or by record: only records of one group compare
};

/// By the text of a column, without regard to case, numbers in it as numbers.
[[nodiscard]] GuideRanks textRanks(const QList<GuideRecord> &records, int column);
/// By the number of a column: age, quality, how sure the equity basis is, problems.
[[nodiscard]] GuideRanks numberRanks(const QList<GuideRecord> &records, int column);
/// By the first row's total, within each currency, the commonest first.
/// @param common the currency to convert into where `rates` allow it; null for none
[[nodiscard]] GuideRanks moneyRanks(const QList<GuideRecord> &records, int column, const RateTable &rates,
                                    Currency common);

} // namespace counteroffer

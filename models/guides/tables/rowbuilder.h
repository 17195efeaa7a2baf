// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"
#include "guides/tables/rowcurrency.h"

#include <QVarLengthArray>

namespace counteroffer {

/// Fills a compensation row from its cells. Every figure of a cell ends as a value, in a remark or in a
/// diagnostic (GUIDE-FORMAT: nothing is dropped silently). Refers to all it is given until build() is done.
class RowBuilder final
{
public:
    RowBuilder(CompensationRow &row, const CurrencyTags &tags, Currency hint, Diagnostics &diagnostics)
        : m_row(row), m_tags(tags), m_hint(hint), m_diagnostics(diagnostics)
    {}

    /// Adds a cell; the row is filled by build(), when all are known.
    void add(const Header &header, const CurrencyTags &headerTags, const CellText &text);
    void build();

private:
    struct Pair
    {
        const CellAmount *main = nullptr;
        Amount first;                 ///< the row's currency
        std::optional<Amount> second; ///< the same in another currency
        qsizetype used = 0;           ///< amounts of the cell that it takes
    };

    /// Which of a cell's amounts have become values.
    using UsedAmounts = QVarLengthArray<bool, 16>;

    void fill(const PayCell &pay, const RowCurrency &currency);
    void fillMoney(const PayCell &pay, const RowCurrency &currency, UsedAmounts &used);
    void fillRates(const PayCell &pay, UsedAmounts &used);
    void fillCounts(const PayCell &pay, UsedAmounts &used);
    void fillEquityParts(const PayCell &pay, const RowCurrency &currency, UsedAmounts &used);
    void keepRest(const PayCell &pay, const UsedAmounts &used);
    void addAlternate(const PayCell &pay, const MoneyRange &range);
    [[nodiscard]] static std::optional<Pair> interleaved(const PayCell &pay);
    [[nodiscard]] std::optional<StatedRange> stated(const PayCell &pay, const Amount &amount,
                                                    Currency currency, Period period);
    void store(const PayCell &pay, StatedRange &&range);
    void report(Severity severity, DiagnosticCode code, const PayCell &pay, const QStringList &arguments);

    CompensationRow &m_row;
    const CurrencyTags &m_tags;
    Currency m_hint;
    Diagnostics &m_diagnostics;
    QVarLengthArray<PayCell, 8> m_cells; ///< room for more than most rows have
};

/// Which of a row's five components a header is; nothing for further pay, kept by name.
[[nodiscard]] std::optional<Component> componentOf(const Header &header);

} // namespace counteroffer

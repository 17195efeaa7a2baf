// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/diagnostic.h"
#include "guides/tables/cell.h"
#include "guides/tables/headerword.h"
#include "guides/tables/regionname.h"

#include <span>

namespace counteroffer {

/// A cell of pay with the header it stands under (or beside, in a component table). Refers to what it is made
/// of.
struct PayCell
{
    PayCell() = default;
    PayCell(const Header &itsHeader, const CurrencyTags &itsTags, const CellText &itsText, Currency expected)
        : header(&itsHeader),
          tags(&itsTags),
          text(&itsText),
          cell(readCell(itsText.text, expected, {itsHeader.scale, itsHeader.rate}))
    {}

    const Header *header = nullptr;
    const CurrencyTags *tags = nullptr; ///< the currencies of the header's own tag: "Total (USD)"
    const CellText *text = nullptr;
    Cell cell;
};

/// The cells of a row.
using PayCells = std::span<const PayCell>;

/// Decides which currency a row's signs mean (GUIDE-FORMAT, cells): a cell's own sign beats the region's tag,
/// the tag decides shared signs, and a slip inside one range is settled by tag, then by the rest of the row.
class RowCurrency final
{
public:
    /// @param tags the currencies of the region's tag, may be empty.
    /// @param hint the currency that the front matter gives for the region, for signs that nothing else
    /// decides.
    RowCurrency(PayCells cells, const CurrencyTags &tags, Currency hint);

    [[nodiscard]] Currency currency() const { return m_currency; }
    /// "¥" stood without a tag: yen or yuan was chosen by the size of the figures.
    [[nodiscard]] bool assumed() const { return m_assumed; }
    /// The currency of one amount of the row; `tags` are its own column's.
    [[nodiscard]] Currency of(const Amount &amount, const CurrencyTags &tags) const;
    /// The currency of the second amount of a pair, which is not the row's.
    [[nodiscard]] Currency ofSecond(const CurrencySign &sign) const;
    /// Whether the ends of a range name two currencies that cannot be one here.
    [[nodiscard]] bool isSlip(const Amount &amount) const;

private:
    void decide(PayCells cells);
    [[nodiscard]] Currency bySign(const CurrencySign &sign) const;
    [[nodiscard]] Currency settled(const Amount &amount, PayCells cells) const;

    Currency m_currency;
    Currency m_context; ///< what shared signs mean
    bool m_assumed = false;
};

} // namespace counteroffer

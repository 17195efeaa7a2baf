// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/grammar/amount.h"
#include "guides/tables/period.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

namespace counteroffer {

/// A cell's text and its place in the file. Most cells' text is looked at, and never kept: it is a view.
struct CellText
{
    QStringView text; ///< of the document, or of `made`
    QString made;     ///< the text where it is not as the document has it; copies share it
    int line = 0;
    int column = 0;

    /// The text to keep.
    [[nodiscard]] QString kept() const { return made.isEmpty() ? text.toString() : made; }
};

/// An amount of a cell with what stands around it.
struct CellAmount
{
    Amount amount;
    Period period = Period::Unstated;
    bool counted = false;       ///< "30,000 options": pieces, not money
    bool parenthesised = false; ///< stands within parentheses, where mostly remarks do
    QString remark;             ///< the parenthesis it stands in, whole
    QString joint;              ///< what stands between it and the amount before it, trimmed
};

/// A cell taken apart: every digit of it is in an amount, in a remark, or in `unread`.
struct Cell
{
    QVarLengthArray<CellAmount, 2> amounts; ///< room for what most cells have at most
    QStringList remarks;                    ///< words beside the amounts, parentheses with them
    QString unread;                         ///< what has figures and could not be understood
    Period period = Period::Unstated;       ///< said by a remark: "(4yr vest)"
};

/// What a header says of the bare numbers below it.
struct BareNumbers
{
    int scale = 0;     ///< "Base ($K)": a power of ten
    bool rate = false; ///< "Bonus %": percentages
};

/// Takes a cell apart. `expected` is the currency of its row, if known.
[[nodiscard]] Cell readCell(QStringView text, Currency expected, BareNumbers bare = {});
/// "—", "None", "N/A", nothing: the cell says that there is no value.
[[nodiscard]] bool isAbsence(QStringView text);

} // namespace counteroffer

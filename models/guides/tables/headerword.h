// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/tables/period.h"

#include <QStringView>

namespace counteroffer {

/// What a table's column (or a component table's row) is about, by its header.
enum class HeaderKind {
    Region,
    Level,
    Title,
    ComponentName,
    Base,
    Equity,
    Bonus,
    SignOn,
    Total,
    Currency, ///< a column of codes: the row's tag
    Other,
};

/// A header read on its own; what it means beside the others is the table reader's to decide.
struct Header
{
    HeaderKind kind = HeaderKind::Other;
    bool secondary =
        false;            ///< such as "Retention RSU", "Total Cash": the kind only where no better column is
    bool special = false; ///< a one-time or further pay ("Relocation bonus"): never the kind's own column
    Period period = Period::Unstated;
    int scale = 0;     ///< "Base ($K)": bare numbers below it are thousands, a power of ten
    bool rate = false; ///< "Bonus %": bare small numbers below it are percentages
    QStringView text;  ///< what it was read from
};

/// Reads a header by the words in it: the first word that says something decides. One space parts the words,
/// as in all cells; the header refers to the text.
[[nodiscard]] Header readHeader(QStringView text);

/// Whether a table that begins with this header cell lists regions, levels or components.
[[nodiscard]] bool isRowName(HeaderKind kind);

} // namespace counteroffer

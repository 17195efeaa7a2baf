// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/document/document.h"
#include "guides/guide.h"

namespace counteroffer {

/// What the tables of a guide say of pay.
struct CompensationPart
{
    TableLayout layout = TableLayout::None;
    QList<CompensationRow> rows;
    QList<int> lines; ///< of the tables' headers
};

/// Finds the compensation tables among all tables and reads them. Several with the same header are one.
/// @param frontMatter gives the currency of a region where neither sign nor tag decides; may be null.
[[nodiscard]] CompensationPart readCompensation(const Document &document, const FrontMatter *frontMatter,
                                                Diagnostics &diagnostics);

} // namespace counteroffer

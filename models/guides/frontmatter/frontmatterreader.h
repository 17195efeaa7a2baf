// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QByteArrayView>

#include <optional>

namespace counteroffer {

/// What stands before the Markdown of a file.
struct FrontMatterPart
{
    std::optional<FrontMatter> frontMatter; ///< nothing when there is none or it was refused
    qsizetype end = 0;                      ///< byte offset at which the Markdown begins
    int firstLine = 0;                      ///< of the opening ---, 0 without front matter
};

/// Reads the YAML block between two lines of dashes at the start of a file (GUIDE-FORMAT, front matter). What
/// is between dashes but no YAML mapping is left to be read as Markdown, so that nothing is lost.
///
/// @param begin the byte behind the byte-order mark, if there is one.
[[nodiscard]] FrontMatterPart readFrontMatter(QByteArrayView bytes, qsizetype begin,
                                              Diagnostics &diagnostics);

/// Reports where the front matter and the table disagree. The table stays as it is.
void compareFrontMatter(const FrontMatter &frontMatter, const QList<CompensationRow> &rows,
                        Diagnostics &diagnostics);

/// Rows made of the front matter's, for a guide without a table.
[[nodiscard]] QList<CompensationRow> rowsOfFrontMatter(const FrontMatter &frontMatter);

} // namespace counteroffer

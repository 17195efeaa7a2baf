// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QByteArray>
#include <QStringList>

namespace counteroffer {

/// What became of the numbers in a guide's compensation tables.
struct FigureAccount
{
    qsizetype found = 0; ///< numbers in the cells, periods ("/4yr") left out
    qsizetype inValues = 0;
    qsizetype inRemarks = 0;
    qsizetype inDiagnostics = 0;
    QStringList lost; ///< "line 12: 90K of “$85K–$90K”", for each that is in none of them
};

/// Looks for each number of each cell of the tables that were read: it has to be an end of a value (each
/// end answers for one number only), to stand in a remark of a row, or its cell in a diagnostic of its line.
/// Numbers are found here by a rule of its own, not by the reader's grammar.
/// @param bytes the file that `guide` was read from
[[nodiscard]] FigureAccount accountOfFigures(const QByteArray &bytes, const Guide &guide);

} // namespace counteroffer

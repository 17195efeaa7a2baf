// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace counteroffer {

/// A number as digits state it: mantissa x 10^power, exact. "1.4" is 14 x 10^-1.
struct ScannedNumber
{
    qint64 mantissa = 0;
    int power = 0;
    qsizetype length = 0;      ///< in UTF-16 code units
    bool grouped = false;      ///< "1,400", "18,00,000", "120'000", "850 000"
    bool spaced = false;       ///< grouped by plain spaces, which may also part two numbers
    bool dotGrouped = false;   ///< "85.000": three digits behind one dot, which may also be decimals
    bool commaDecimal = false; ///< "1,5": a comma as decimal sign, which may also part two numbers
};

/// What multiplies a number: "K", " million", "L" and "Cr" (Indian lakh and crore), as a power of ten.
struct ScannedSuffix
{
    int power = 0;
    qsizetype length = 0; ///< from the number's end, a space before it included
    bool spaced = false;
    bool letter = false; ///< a single letter, which behind a space may also begin something else
};

/// How a plain space between digits is read.
enum class SpaceGrouping { Refused, Allowed };

/// The number whose first digit stands at `position`; nothing when there is none or it does not fit 64 bits.
[[nodiscard]] std::optional<ScannedNumber> scanNumber(QStringView text, qsizetype position,
                                                      SpaceGrouping spaces);
/// The suffix that follows at `position`, right behind a number; nothing when a longer word stands there.
[[nodiscard]] std::optional<ScannedSuffix> scanSuffix(QStringView text, qsizetype position);

} // namespace counteroffer

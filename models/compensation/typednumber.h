// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/moneyinput.h"

namespace counteroffer {

/// A number as it was typed: digits / 10^decimals, no zero at the end of the decimals; and what stood around
/// it.
struct TypedNumber
{
    quint64 digits = 0;
    int decimals = 0;
    QString before; ///< trimmed: a currency sign or nothing, mostly
    QString after;  ///< trimmed: a suffix, a currency sign, both, or nothing
};

/// Reads the one number in `text` by the separators of the locale. Digits of any script; spaces and
/// apostrophes group in every locale. A separator that could mean two things is refused: 1,5 in English is no
/// number.
[[nodiscard]] Input<TypedNumber> readNumber(QStringView text, const QLocale &locale);

/// digits / 10^decimals x 10^shift as a whole number; TooPrecise where it is none, TooLarge where it does not
/// fit.
[[nodiscard]] Input<qint64> shifted(const TypedNumber &number, int shift);

} // namespace counteroffer

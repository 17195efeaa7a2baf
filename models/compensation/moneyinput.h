// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "compensation/money.h"
#include "compensation/price.h"
#include "compensation/rate.h"

#include <QLocale>
#include <QStringView>

namespace counteroffer {

/// Why what a person typed is not taken.
enum class InputError {
    Empty,
    Negative,         ///< less than zero, by a minus or by brackets
    NotANumber,       ///< words or signs that belong to no amount
    UnclearSeparator, ///< a point or comma that could be read in two ways
    TooPrecise,       ///< more decimals than the currency, a basis point or a whole count has
    TooLarge,
    OtherCurrency,   ///< names a currency other than the one this field is in
    UnclearCurrency, ///< a sign that several currencies share, and nothing says which
};

template <typename T>
using Input = Result<T, InputError>;

/// One whole sentence for a person: what is wrong and what can be typed.
[[nodiscard]] QString inputSentence(InputError error);

/// What a number below 1,000 without suffix means.
enum class BareNumber {
    AsWritten,
    Thousands, ///< "255" of a salary is 255,000
};

/// An amount as people type it: `250000`, `$250,000`, `250k`, `1.2m`, `1,5 Mio €`, `EUR 250 000`,
/// `₹18,00,000`, in the digits and separators of the locale. Exact: what does not fit into minor units is
/// refused, never rounded. `expected` is the currency of the field; where it is null, the one that the text
/// names is taken, if any.
[[nodiscard]] Input<Money> parseMoney(QStringView text, const QLocale &locale, Currency expected,
                                      BareNumber bare = BareNumber::AsWritten);
/// The price of one share, to the millionth.
[[nodiscard]] Input<UnitPrice> parseUnitPrice(QStringView text, const QLocale &locale, Currency expected);
/// A percentage: `15%`, `15`, `12,5 %`, to the basis point.
[[nodiscard]] Input<Rate> parseRate(QStringView text, const QLocale &locale);
/// A whole number of shares, options, months: `20,000`, `20k`.
[[nodiscard]] Input<qint64> parseCount(QStringView text, const QLocale &locale);

} // namespace counteroffer

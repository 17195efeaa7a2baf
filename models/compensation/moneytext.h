// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/price.h"
#include "compensation/rate.h"

#include <QLocale>
#include <QString>

namespace counteroffer {

// Figures as people read them. Every function takes the locale it writes for, and none of them rounds an
// amount: what is shown is what is there. Decimals appear where there are some (250,000 but 249,428.57).

/// The amount alone, for tables that name the currency in their head: 198,000.
[[nodiscard]] QString amountText(const Money &money, const QLocale &locale);
/// The amount with the sign of its currency where the locale puts it: $198,000; 198.000 €. The amount alone
/// where the currency is not known.
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale);
/// The short form of guides and scripts: $250K, $1.25M, $5B; in full where that would lose a digit
/// ($250,500).
[[nodiscard]] QString compactMoneyText(const Money &money, const QLocale &locale);
/// A difference with its sign: +$5,000; −$12,500; ±$0.
[[nodiscard]] QString signedMoneyText(const Money &difference, const QLocale &locale);

/// Both ends without currency: 198,000–262,000. One figure where both ends are one.
[[nodiscard]] QString amountRangeText(const MoneyRange &range, const QLocale &locale);
/// Both ends with the currency named once: $198,000–262,000; twice where the ends differ in it.
[[nodiscard]] QString moneyRangeText(const MoneyRange &range, const QLocale &locale);
/// Both ends in the short form, or both in full: $198K–$262K.
[[nodiscard]] QString compactRangeText(const MoneyRange &range, const QLocale &locale);

/// The price of one share with the decimals it has, at least those of its currency: $4.00, $5.0625.
[[nodiscard]] QString unitPriceText(const UnitPrice &price, const QLocale &locale);

/// 15%, 12.5%; with the space, sign and place of it that the locale asks for.
[[nodiscard]] QString rateText(Rate rate, const QLocale &locale);
/// 15–20%.
[[nodiscard]] QString rateRangeText(const RateRange &range, const QLocale &locale);
/// A quotient as a percentage of at most `decimals` places, 0 to 4, rounded half away from zero for
/// display: 81.25%.
[[nodiscard]] QString ratioPercentText(Ratio ratio, const QLocale &locale, int decimals = 1);
/// A quotient as a multiple of at most `decimals` places, 0 to 6: 2.13×.
[[nodiscard]] QString multipleText(Ratio ratio, const QLocale &locale, int decimals = 2);

} // namespace counteroffer

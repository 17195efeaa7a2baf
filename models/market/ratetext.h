// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLocale>

namespace counteroffer {

/// Why a typed exchange rate is not taken.
enum class RateProblem { Empty, NotANumber, NotPositive, TooPrecise, TooLarge };

/// A rate as people type it ("1.27", "0,0066"), in billionths, exactly: digits and one separator, a point or
/// the locale's, at most nine decimals. No separators of thousands: "1,270" would be two rates.
[[nodiscard]] Result<qint64, RateProblem> parseRateBillionths(const QString &text, const QLocale &locale);
[[nodiscard]] QString rateProblemSentence(RateProblem problem);
/// All its decimals, none more.
[[nodiscard]] QString rateBillionthsText(qint64 billionths, const QLocale &locale);

} // namespace counteroffer

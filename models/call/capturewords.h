// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/compensationrow.h"
#include "negotiation/term.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace counteroffer {

// The words people use for figures in a call. A translation brings the words of its own language.

/// The component that a word names ("salary", "rsus", "sign-on"), else nothing.
[[nodiscard]] std::optional<Component> componentOfWord(QStringView word);
/// The same for the single letter before a figure: b, e, s, t.
[[nodiscard]] std::optional<Component> componentOfLetter(QStringView word);
/// A period that a word names ("month", "yearly").
[[nodiscard]] std::optional<PayPeriod> periodOfWord(QStringView word);
/// "and", "plus": another figure follows.
[[nodiscard]] bool joinsFigures(QStringView word);
/// "options", "shares": what is counted and not paid.
[[nodiscard]] bool isCounted(QStringView word);
/// "day", "month", "year" after a number: a length of time. Its length in years where it is one in years.
struct TimeWord
{
    bool years = false;
};
[[nodiscard]] std::optional<TimeWord> timeOfWord(QStringView word);
/// A suffix or currency that may stand apart from its number ("k", "grand", "EUR", "dollars", "percent"), as
/// the reader of amounts writes it; empty for any other word.
[[nodiscard]] QString amountSuffix(QStringView word);
/// A currency's code or sign that may stand apart before its number; empty for any other word.
[[nodiscard]] QString amountPrefix(QStringView word);

} // namespace counteroffer

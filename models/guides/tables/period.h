// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace counteroffer {

/// What an amount is said to be paid for.
enum class Period {
    Unstated,
    Year,  ///< "/yr", "per annum", "annual"
    Grant, ///< "/4yr", "over 4 years", "4-year vest"
    Month,
    Other, ///< by the hour, day, week or an unknown word: no figure of a yearly table
};

/// A period that stands at `position` right behind an amount ("/yr", " per month", "/4yr vesting").
struct ScannedPeriod
{
    Period period = Period::Unstated;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<ScannedPeriod> scanPeriod(QStringView text, qsizetype position);

/// The period that a header or a remark names anywhere ("Stock (RSU/4yr)", "RSU (4-Year)", "Annual RSU"). A
/// year beside a number of years is a year: "RSU/yr (4yr vest)".
[[nodiscard]] Period periodIn(QStringView text);

} // namespace counteroffer

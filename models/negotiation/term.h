// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace counteroffer {

/// Where a figure of a plan came from: it stands beside the figure wherever that is shown.
enum class Origin {
    None,
    Typed,         ///< the person's own
    GuideStrategy, ///< the guide's script names it
    GuideRange,    ///< the low end of the guide's range, assumed because the script names none
    TheySaid,      ///< captured in the call
};

/// How firmly a term was given: what is only said is not yet an offer.
enum class TermStatus { Unsaid, Verbal, Email, Letter };

/// The period a figure was stated for. The figure itself is always a year's; 12 months, 52 weeks or 2,080
/// hours make one.
enum class PayPeriod { Year, Month, Week, Hour };

/// How many of the period make a year.
[[nodiscard]] constexpr qint64 periodsInYear(PayPeriod period)
{
    switch (period) {
    case PayPeriod::Year:
        return 1;
    case PayPeriod::Month:
        return 12;
    case PayPeriod::Week:
        return 52;
    case PayPeriod::Hour:
        return 2080; // 52 weeks of 40 hours
    }
    return 1;
}

/// A figure that may be unknown, with its origin.
template <typename T>
struct Term
{
    std::optional<T> value;
    Origin origin = Origin::None;
    int line = 0; ///< in the guide, for the two guide origins
    TermStatus status = TermStatus::Unsaid;
    PayPeriod period = PayPeriod::Year; ///< it was stated for; `value` is a year's all the same

    bool operator==(const Term &) const = default;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

/// A low and a high end of the same kind, lo <= hi once read; a single value has both ends alike.
/// Readers that meet lo > hi swap them and say so in a diagnostic (COMPENSATION F0).
template <typename T>
struct Range
{
    T lo{};
    T hi{};

    [[nodiscard]] bool isSingle() const { return lo == hi; }
    bool operator==(const Range &) const = default;
};

} // namespace counteroffer

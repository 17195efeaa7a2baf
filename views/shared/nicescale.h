// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace counteroffer {

/// An axis that ends on round figures.
struct NiceScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    [[nodiscard]] int ticks() const; ///< how many labels, both ends included
};

/// Round ends and a round step (1, 2 or 5 times a power of ten) around [low, high], with `wanted` steps or
/// so.
[[nodiscard]] NiceScale niceScale(double low, double high, int wanted);

} // namespace counteroffer

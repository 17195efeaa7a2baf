// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/nicescale.h"

#include <algorithm>
#include <cmath>

namespace counteroffer {

int NiceScale::ticks() const
{
    return int(std::lround((high - low) / step)) + 1;
}

NiceScale niceScale(double low, double high, int wanted)
{
    if (!(high > low)) { // one value, or none: room on both sides of it
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= room;
        high = low + 2 * room;
    }
    const double rough = (high - low) / std::max(1, wanted);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power) {
            step = factor * power;
            break;
        }
    }
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

} // namespace counteroffer

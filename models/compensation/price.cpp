// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compensation/price.h"

namespace counteroffer {

std::optional<UnitPrice> UnitPrice::of(const Money &price)
{
    qint64 millionths = 0;
    if (__builtin_mul_overflow(price.minor, 1'000'000 / price.currency.minorPerUnit(), &millionths)) {
        return std::nullopt;
    }
    return UnitPrice{millionths, price.currency};
}

} // namespace counteroffer

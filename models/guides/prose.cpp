// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/prose.h"

#include <algorithm>

namespace counteroffer {

TextPlace placeAt(const Prose &prose, qsizetype offset)
{
    const auto after =
        std::upper_bound(prose.places.cbegin(), prose.places.cend(), offset,
                         [](qsizetype wanted, const TextPlace &place) { return wanted < place.offset; });
    if (after == prose.places.cbegin()) {
        return {};
    }
    const TextPlace &start = *std::prev(after);
    return {offset, start.line, start.column + int(offset - start.offset)};
}

} // namespace counteroffer

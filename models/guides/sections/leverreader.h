// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/sections/outline.h"

namespace counteroffer {

/// The levers of a guide (GUIDE-FORMAT, levers): those of the sections labelled so; where there is none,
/// those that stand in another section and carry the word lever or a number with a quote.
[[nodiscard]] QList<Lever> readLevers(const Document &document, const std::vector<OutlineSection> &outline);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/sections/outline.h"

namespace counteroffer {

/// The one-line Negotiation DNA: what stands behind the first label of that name, on its own line.
[[nodiscard]] std::optional<QString> readSummary(const Document &document,
                                                 const std::vector<OutlineSection> &outline);
/// The level mapping as text: a chain, bullets or rows, one a line.
[[nodiscard]] std::optional<QString> readLevelMapping(const Document &document,
                                                      const std::vector<OutlineSection> &outline);
/// The sources, one an entry.
[[nodiscard]] QStringList readSources(const Document &document, const std::vector<OutlineSection> &outline);
/// The prose of the first section of a kind that has any: paragraphs parted by an empty line; of a quoted
/// label only its own quote.
[[nodiscard]] std::optional<Prose> readProse(const Document &document,
                                             const std::vector<OutlineSection> &outline, SectionKind kind);

} // namespace counteroffer

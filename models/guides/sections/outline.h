// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/document/document.h"
#include "guides/guide.h"

#include <vector>

namespace counteroffer {

/// A section while a guide is read: what is kept of it, and where its text is in the document.
struct OutlineSection
{
    Section section;
    size_t labelBlock = 0;
    size_t firstBlock = 0;    ///< of the content; the label's own block when text follows the label in it
    size_t endBlock = 0;      ///< one behind the last
    qsizetype inlineFrom = 0; ///< where the content begins in the text of firstBlock, behind an inline label
    bool quoted = false;      ///< the label stands in a block quote: so does the content
    quint8 level = 0;         ///< of the label's heading, 0 when it is none
};

/// The sections of a guide, in their order, covering all of its text (GUIDE-FORMAT, sections): headings of
/// any depth, bold lines, and the known labels in bold before their text.
///
/// @param begin the byte at which the Markdown begins; the first section takes in what stands before it.
[[nodiscard]] std::vector<OutlineSection> readOutline(const Document &document);

} // namespace counteroffer

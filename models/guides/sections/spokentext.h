// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace counteroffer {

/// The words to be spoken in a lever's text: from the first quote sign to the last where the text is a script
/// (inner quotes do not end it), else the longest quoted stretch of advice.
///
/// @param blockQuote the text stands in a Markdown quote: all of it is spoken, with quote signs or without.
/// @return nothing when nothing is to be spoken; terms in quotes ("Dive Deep") are no script.
[[nodiscard]] std::optional<QString> spokenText(QStringView text, bool blockQuote);

} // namespace counteroffer

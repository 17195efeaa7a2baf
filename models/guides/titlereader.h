// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/document/document.h"

#include <QString>

#include <optional>

namespace counteroffer {

/// What the title of a guide says.
struct Title
{
    QString role;
    QString company;
    bool signature = false; ///< its tail calls it the signature role
    size_t block = 0;       ///< of the document
};

/// The first heading that holds the word Guide, parted into role and company (GUIDE-FORMAT, title). A bold
/// line near the start counts as one. `folder` is the name of the file's folder, if known: it tells company
/// from role where both orders would do.
[[nodiscard]] std::optional<Title> readTitle(const Document &document, QStringView folder);

/// "data-engineer" as a person writes it: "Data Engineer".
[[nodiscard]] QString wordsOfSlug(QStringView slug);

} // namespace counteroffer

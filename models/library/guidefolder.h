// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace counteroffer {

/// What a folder holds.
struct FolderListing
{
    QStringList files;      ///< *.md and *.markdown, in any case, absolute, sorted
    QStringList folders;    ///< all that were looked through, the given one first
    QStringList links;      ///< to folders, which were not followed, so that a circle of links ends
    QStringList unreadable; ///< folders that may not be read
    QList<Error> problems;  ///< those folders, and files whose names cannot be read
};

/// Finds the Markdown files in a folder and all folders below it. Hidden ones are passed over.
/// @return FolderMissing; an empty listing is no error here. What was found until then, once `stop` says so.
[[nodiscard]] Result<FolderListing> findGuideFiles(const QString &folder, const std::stop_token &stop = {});

} // namespace counteroffer

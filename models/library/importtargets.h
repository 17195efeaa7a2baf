// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/guideimport.h"
#include "library/guidewriter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace counteroffer {

/// What the paths of an import lead to.
struct ImportTargets
{
    QStringList files;            ///< each once, absolute, links in the given paths resolved
    QStringList folders;          ///< those that were looked through
    QList<ImportedFile> problems; ///< a folder that is unreadable or holds no Markdown; all Failed
};

/// Looks through the file system. A path given as a file is a target whatever its ending is; one that leads
/// nowhere is a target too, and reading it reports it.
[[nodiscard]] ImportTargets findImportTargets(const QStringList &paths);

/// The known guides below the targets' folders whose files are gone and were not missed before.
[[nodiscard]] QList<KnownGuide> vanishedGuides(const QList<KnownGuide> &known, const ImportTargets &targets);

/// The files in batches: few enough, and small enough together, to be held in memory at once. A large file
/// has a batch of its own.
[[nodiscard]] QList<QStringList> importBatches(const QStringList &files);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/importreport.h"

#include <QList>

namespace counteroffer {

class LibraryDatabase;

/// How many imports the library remembers; the oldest goes when one more begins.
inline constexpr int keptImports = 30;

/// The reports of imports, kept so that they stay readable. Errors are those of the database.
class ImportLog final
{
public:
    /// @param library outlives it
    explicit ImportLog(const LibraryDatabase &library) : m_library(library) {}

    /// Notes that an import has begun. @return its number
    [[nodiscard]] Result<qint64> begin(const ImportRun &run);
    /// Keeps the report of one that begin() has numbered; of one with the number 0, which it numbers.
    [[nodiscard]] Outcome<> finish(const ImportRun &run, const ImportReport &report);

    /// The imports, the newest first.
    [[nodiscard]] Result<QList<ImportRun>> runs() const;
    /// What became of each file. Empty where the program ended before the import did.
    [[nodiscard]] Result<QList<ImportedFile>> files(qint64 run) const;

private:
    const LibraryDatabase &m_library;
};

} // namespace counteroffer

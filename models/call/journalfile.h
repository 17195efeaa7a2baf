// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/calljournal.h"

namespace counteroffer {

// The two files of a journal: a line that names the format, a line of JSON about the entry, and the plan's
// document, of which that line has the length and the sum.

/// Writes an entry into the file whose turn it is by the entry's number, down to the disk.
/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Outcome<> writeJournalEntry(const QString &path, const JournalEntry &entry);
/// The whole entry with the highest number; nothing where neither file holds one.
[[nodiscard]] std::optional<JournalEntry> lastJournalEntry(const QString &path);
/// The number of that entry; 0 where there is none.
[[nodiscard]] qint64 highestJournalNumber(const QString &path);
void removeJournal(const QString &path);

} // namespace counteroffer

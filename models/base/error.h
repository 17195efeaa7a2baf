// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace counteroffer {

/// Why an operation on a file, the library or a plan failed as a whole. What is odd inside a guide is no
/// Error but a Diagnostic: the guide is still read.
enum class ErrorCode {
    FileMissing,
    FileUnreadable,
    FileTooLarge,
    FileEmpty,
    FileIsFolder,
    FileBinary,
    FileChanging,
    FileNameUnreadable,
    LinkBroken,
    FolderMissing,
    FolderWithoutGuides,
    FolderVanished,
    FileUnwritable,
    DiskFull,
    LibraryMissing,
    DatabaseUnopenable,
    DatabaseCorrupt,
    DatabaseReadOnly,
    DatabaseNewer,
    DatabaseBusy,
    DatabaseFailed,
    BackupFailed,
    PlanUnreadable,
    PlanNewer,
    PlanRefused, ///< `detail` is our own sentence: what is wrong in it, where, and how to mend it
    PlanMissing,
    GuideMissing,
    RegionMissing,
    GuideWithoutTable,
    Cancelled,
    PrintFailed,
    FileNameWrong,    ///< `detail` names the endings that would do
    SheetTellsSecret, ///< `detail` is our own sentence: what would be told
    SheetWithoutPlan,
    NothingToExport,
};

/// An error as a value: what went wrong, with what, and what the system said of it.
struct Error
{
    ErrorCode code;
    QString subject; ///< the file, folder or name it is about, as the person gave it
    QString detail;  ///< the words of the system or of SQLite, untranslated; may be empty
    int line = 0;    ///< the line in the file, counted from 1; 0 where there is none

    bool operator==(const Error &) const = default;
};

/// One or two whole sentences for a person: what happened, to which file, and what to do now.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace counteroffer

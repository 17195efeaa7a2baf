// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Error)
public:
    static QString of(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::FileMissing:
            return tr("There is no file “%1”. Check the name and try again.");
        case ErrorCode::FileUnreadable:
            return tr("“%1” cannot be read. Check that you may read this file.");
        case ErrorCode::FileTooLarge:
            return tr("“%1” is too large for a negotiation guide. Choose a Markdown file of at most 64 MiB.");
        case ErrorCode::FileEmpty:
            return tr("“%1” is empty. Choose a Markdown file that holds a guide.");
        case ErrorCode::FileIsFolder:
            return tr("“%1” is a folder. Give the name of a file.");
        case ErrorCode::FileBinary:
            return tr("“%1” is not a text file. Choose a guide written in Markdown.");
        case ErrorCode::FileChanging:
            return tr("“%1” was being written while it was read. Import it again once it is complete.");
        case ErrorCode::FileNameUnreadable:
            return tr("The name of “%1” is not written in UTF-8, so the file cannot be told from others. "
                      "Rename it and import it again.");
        case ErrorCode::LinkBroken:
            return tr("“%1” is a link that leads nowhere. Mend the link, or import the file itself.");
        case ErrorCode::FolderMissing:
            return tr("There is no folder “%1”. Create it, or choose another place.");
        case ErrorCode::FolderWithoutGuides:
            return tr(
                "There are no Markdown files in “%1”. Choose a folder that holds guides ending in .md.");
        case ErrorCode::FolderVanished:
            return tr("The folder “%1” disappeared while it was imported. What was read before stays; import "
                      "it again when it is back.");
        case ErrorCode::FileUnwritable:
            return tr(
                "“%1” cannot be written. Choose a place where you may write; nothing there was changed.");
        case ErrorCode::DiskFull:
            return tr(
                "The disk is full, so “%1” was not written. Make room and try again; what was there before "
                "is untouched.");
        case ErrorCode::LibraryMissing:
            return tr("There is no library “%1” yet. Open the window once, or bring guides in with "
                      "“counteroffer import”.");
        case ErrorCode::DatabaseUnopenable:
            return tr(
                "The library “%1” cannot be opened. Check that its folder exists and that you may write "
                "there.");
        case ErrorCode::DatabaseCorrupt:
            return tr(
                "The library “%1” is damaged. It was left as it is; move it away to start afresh, or put a "
                "backup in its place.");
        case ErrorCode::DatabaseReadOnly:
            return tr("The library “%1” is read-only, so nothing can be saved. Make it writable, or choose "
                      "another with --library.");
        case ErrorCode::DatabaseNewer:
            return tr(
                "The library “%1” was made by a newer Counteroffer. Use that version; the library was left "
                "as it is.");
        case ErrorCode::DatabaseBusy:
            return tr("The library “%1” is in use by another program. Close that one and try again.");
        case ErrorCode::DatabaseFailed:
            return tr("The library “%1” did not take the change. Nothing that was saved before is lost.");
        case ErrorCode::BackupFailed:
            return tr("No backup of “%1” could be made, so it was not changed. Make room and try again.");
        case ErrorCode::PlanUnreadable:
            return tr("“%1” is not a plan that Counteroffer can read. Choose a file that it saved.");
        case ErrorCode::PlanNewer:
            return tr("The plan “%1” was saved by a newer Counteroffer. Open it with that version.");
        case ErrorCode::PlanRefused:
            return tr("The plan “%1” was not opened, and nothing was changed.");
        case ErrorCode::PlanMissing:
            return tr("There is no plan “%1” in the library.");
        case ErrorCode::GuideMissing:
            return tr("There is no guide “%1” in the library. Import it first.");
        case ErrorCode::RegionMissing:
            return tr("The guide has no region “%1”. Choose one of those it lists.");
        case ErrorCode::GuideWithoutTable:
            return tr("“%1” holds no table of compensation. Choose a guide that has one.");
        case ErrorCode::Cancelled:
            return tr("“%1” was cancelled. What was done before stays.");
        case ErrorCode::PrintFailed:
            return tr("“%1” could not be printed. Check the printer and try again.");
        case ErrorCode::FileNameWrong:
            return tr("The name “%1” does not end as its kind of file does. Nothing was written.");
        case ErrorCode::SheetTellsSecret:
            return tr("“%1” was not made, as it would tell what is yours alone.");
        case ErrorCode::NothingToExport:
            return tr("The plan has nothing yet for “%1”, so no file was written.");
        case ErrorCode::SheetWithoutPlan:
            return tr("“%1” is a PDF without a plan in it. Choose an offer sheet that Counteroffer wrote, or "
                      "a plan file.");
        }
        return {};
    }
    static QString place(const QString &sentence, int line)
    {
        return line > 0 ? tr("%1 (line %2)").arg(sentence, QString::number(line)) : sentence;
    }
    static QString withEnding(const QString &sentence, const QString &endings)
    {
        //: %1 is one of our sentences, %2 endings of file names: ".md, .markdown"
        return tr("%1 Give it the ending %2.").arg(sentence, endings);
    }
    static QString withDetail(const QString &sentence, const QString &detail)
    {
        //: %1 is one of our sentences, %2 what the operating system said, in its own words
        return detail.isEmpty() ? sentence : tr("%1 (The system says: %2)").arg(sentence, detail);
    }
};

} // namespace

QString errorSentence(const Error &error)
{
    const QString sentence = Wording::of(error.code).arg(error.subject);
    if (error.code == ErrorCode::FileNameWrong) {
        return Wording::withEnding(sentence, error.detail);
    }
    if (error.code == ErrorCode::PlanRefused || error.code == ErrorCode::SheetTellsSecret) {
        return Wording::place(sentence + u' ' + error.detail, error.line);
    }
    return Wording::withDetail(Wording::place(sentence, error.line), error.detail);
}

} // namespace counteroffer

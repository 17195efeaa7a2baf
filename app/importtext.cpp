// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importtext.h"

#include "guides/importreport.h"

#include <QCoreApplication>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString notAGuideSentence(const QString &path)
{
    return importSentence({path, ImportOutcome::NotAGuide, 0, {}});
}

ImportText importText(const ImportReport &report)
{
    ImportText text;
    const bool cancelled = report.stopped && report.stopped->code == ErrorCode::Cancelled;
    const QString how = cancelled        ? Wording::tr("The import was cancelled; what it had done stays.")
                        : report.stopped ? Wording::tr("The import stopped early.")
                                         : Wording::tr("Imported.");
    //: %1 "Imported.", the others are numbers of files
    text.sentence = Wording::tr("%1 New: %2, changed: %3, unchanged: %4, no longer there: %5.")
                        .arg(how)
                        .arg(report.count(ImportOutcome::Added))
                        .arg(report.count(ImportOutcome::Updated) + report.count(ImportOutcome::Moved))
                        .arg(report.count(ImportOutcome::Unchanged))
                        .arg(report.count(ImportOutcome::Vanished));
    if (report.stopped && !cancelled) {
        text.sentence += u' ' + errorSentence(*report.stopped);
    }
    if (const int unread = report.count(ImportOutcome::Failed); unread > 0) {
        text.sentence += u' ' + Wording::tr("Not read: %1.").arg(unread);
    }
    for (const ImportedFile &file : report.files) {
        const bool left = file.outcome == ImportOutcome::NotAGuide || file.outcome == ImportOutcome::Failed ||
                          file.outcome == ImportOutcome::LinkNotFollowed;
        if (left) {
            text.problems.append(importSentence(file));
        } else if (!file.twin.isEmpty()) {
            text.remarks.append(importSentence(file));
        }
    }
    if (!text.remarks.isEmpty()) {
        text.sentence +=
            u' ' + Wording::tr("Files for a role that the library holds twice: %1. Both are kept, "
                               "the newer is shown.")
                       .arg(text.remarks.size());
    }
    return text;
}

} // namespace counteroffer

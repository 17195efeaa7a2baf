// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importtext.h"

#include "library/guideimport.h"

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
    return Wording::tr("“%1” is no negotiation guide and was left out.").arg(path);
}

ImportText importText(const ImportReport &report)
{
    ImportText text;
    text.sentence = Wording::tr("Imported. New: %1, changed: %2, unchanged: %3, no longer there: %4.")
                        .arg(report.count(ImportOutcome::Added))
                        .arg(report.count(ImportOutcome::Updated) + report.count(ImportOutcome::Moved))
                        .arg(report.count(ImportOutcome::Unchanged))
                        .arg(report.count(ImportOutcome::Vanished));
    if (report.stopped) {
        text.sentence += u' ' + errorSentence(*report.stopped);
    }
    for (const ImportedFile &file : report.files) {
        if (file.error) {
            text.problems.append(errorSentence(*file.error));
        } else if (file.outcome == ImportOutcome::NotAGuide) {
            text.problems.append(notAGuideSentence(file.path));
        }
    }
    return text;
}

} // namespace counteroffer

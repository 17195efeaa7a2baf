// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/importreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace counteroffer {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
public:
    static QString name(ImportOutcome outcome)
    {
        switch (outcome) {
        case ImportOutcome::Added:
            return tr("New");
        case ImportOutcome::Updated:
            return tr("Changed");
        case ImportOutcome::Unchanged:
            return tr("Unchanged");
        case ImportOutcome::Moved:
            return tr("Moved");
        case ImportOutcome::Vanished:
            return tr("No longer there");
        case ImportOutcome::NotAGuide:
            return tr("No guide");
        case ImportOutcome::LinkNotFollowed:
            return tr("Link left alone");
        case ImportOutcome::Failed:
            return tr("Not read");
        }
        return {};
    }
    static QString sentence(ImportOutcome outcome)
    {
        switch (outcome) {
        case ImportOutcome::Added:
            return tr("“%1” is new in the library.");
        case ImportOutcome::Updated:
            return tr("“%1” has changed and was read again.");
        case ImportOutcome::Unchanged:
            return tr("“%1” is as it was.");
        case ImportOutcome::Moved:
            return tr("“%1” holds a guide whose own file is gone: it is the same guide at another place.");
        case ImportOutcome::Vanished:
            return tr("“%1” is no longer there. Its guide stays in the library, marked as missing.");
        case ImportOutcome::NotAGuide:
            return tr("“%1” is no negotiation guide and was left out.");
        case ImportOutcome::LinkNotFollowed:
            return tr("“%1” is a link to a folder and was not followed. Import that folder itself.");
        case ImportOutcome::Failed:
            return tr("“%1” could not be imported.");
        }
        return {};
    }
    static QString twin(bool newer)
    {
        return newer ? tr("“%1” has a newer guide for the same role, which is the one shown.")
                     : tr("It is newer than “%1”, a guide for the same role, and is the one shown.");
    }
};

} // namespace

int ImportReport::count(ImportOutcome outcome) const
{
    return int(std::count_if(files.cbegin(), files.cend(),
                             [outcome](const ImportedFile &file) { return file.outcome == outcome; }));
}

bool ImportReport::changedGuides() const
{
    return std::any_of(files.cbegin(), files.cend(), [](const ImportedFile &file) {
        return file.outcome == ImportOutcome::Added || file.outcome == ImportOutcome::Updated ||
               file.outcome == ImportOutcome::Moved || file.outcome == ImportOutcome::Vanished;
    });
}

QString importOutcomeName(ImportOutcome outcome)
{
    return Wording::name(outcome);
}

QString importSentence(const ImportedFile &file)
{
    if (file.error) {
        return errorSentence(*file.error);
    }
    const QString sentence = Wording::sentence(file.outcome).arg(file.path);
    return file.twin.isEmpty() ? sentence
                               : QString(sentence + u' ' + Wording::twin(file.twinNewer).arg(file.twin));
}

} // namespace counteroffer

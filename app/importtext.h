// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace counteroffer {

struct ImportReport;

/// An import in words: one sentence of counts, and one for each file of which there is more to say.
struct ImportText
{
    QString sentence;
    QStringList problems; ///< files that were not imported, or not followed
    QStringList remarks;  ///< files that share their role with another
};

/// What is said of a Markdown file that was found in a folder of guides and is none.
[[nodiscard]] QString notAGuideSentence(const QString &path);
[[nodiscard]] ImportText importText(const ImportReport &report);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QPageSize>
#include <QString>
#include <QStringList>

class QTextStream;

namespace counteroffer {

/// What a verb's process ends with.
enum ExitStatus {
    Success = 0,
    Trouble = 1,  ///< something could not be read, or a guide has an error
    BadUsage = 2, ///< the command line is wrong
};

/// Where verbs write: answers and errors, as a shell keeps them apart.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

/// `read --json PATH…`: one line of JSON a guide (GUIDE-FORMAT). Folders are read with all below them.
[[nodiscard]] int readVerb(const QStringList &paths, const Streams &streams);
/// `check PATH…`: diagnostics as file:line:column: severity: sentence [code], and a summary.
[[nodiscard]] int checkVerb(const QStringList &paths, const Streams &streams);
/// `list`: the library's guides, a line each.
[[nodiscard]] int listVerb(const QString &libraryPath, const QLocale &locale, const Streams &streams);
/// `import PATH…`: brings guides into the library; a line for each file that was not imported, and a summary.
[[nodiscard]] int importVerb(const QString &libraryPath, const QStringList &paths, const Streams &streams);

struct SheetRequest
{
    QString guidePath;
    QString region;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QString output;
};
/// `sheet --guide PATH --region NAME -o FILE.pdf`: a fresh plan for that region as PDF. Needs a QApplication.
[[nodiscard]] int sheetVerb(const SheetRequest &request, const QLocale &locale, const Streams &streams);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "guides/guide.h"
#include "guides/guiderecord.h"
#include "negotiation/plan.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

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
/// The guides of a library as it stands; after an update of the program read anew first. Makes no library.
/// Errors: LibraryMissing, those of opening and reading.
[[nodiscard]] Result<QList<GuideRecord>> libraryGuides(const QString &libraryPath);
/// `import PATH…`: brings guides into the library; a line for each file that was not imported, and a summary.
[[nodiscard]] int importVerb(const QString &libraryPath, const QStringList &paths, const Streams &streams);

/// `evaluate PLAN --json`: everything computed from a plan file or a sheet that carries one, as one JSON
/// object (EVALUATION-FORMAT.md).
[[nodiscard]] int evaluateVerb(const QString &planPath, const Streams &streams);

struct PlanRequest
{
    QString guidePath;
    QString region;
    QString output;
};
/// `plan --guide PATH --region NAME -o FILE`: a fresh plan for that region as a plan file.
[[nodiscard]] int planVerb(const PlanRequest &request, const Streams &streams);

/// A fresh plan for the region of a guide; says on the error stream why there is none.
[[nodiscard]] std::optional<Plan> freshPlan(const QString &guidePath, const QString &region, Guide *guide,
                                            const Streams &streams);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "call/callletters.h"
#include "guides/guide.h"
#include "guides/guiderecord.h"
#include "negotiation/plan.h"
#include "offersheet/plantables.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// What leaves the program, other than the sheet itself. The ending of the file's name says which it is.
enum class ExportFormat { Csv, Markdown, PlanFile, Calendar, Email, Png, Svg };
enum class ExportChart { Range, Years };

struct ExportChoice
{
    ExportFormat format = ExportFormat::Markdown;
    bool shared = false;                                 ///< without what is private
    std::optional<PlanTable> table = PlanTable::Targets; ///< of Csv; nothing: the guide's table
    LetterKind letter = LetterKind::Ask;
    ExportChart chart = ExportChart::Range;

    bool operator==(const ExportChoice &) const = default;
};

/// The endings a format's files may have, without the dot, the usual one first.
[[nodiscard]] QStringList suffixesOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> formatOfName(const QString &path);

/// The bytes of one export. Charts and nothing else need a QGuiApplication.
/// @param guide of the plan, may be null; the guide's table needs it
/// Errors: GuideMissing, NothingToExport, SheetTellsSecret.
[[nodiscard]] Result<QByteArray> exported(const ExportChoice &choice, const Plan &plan, const Guide *guide,
                                          const QDateTime &now, const QLocale &locale);
/// The same into a file, whole or not at all. Errors: also FileNameWrong and those of writing.
[[nodiscard]] Outcome<> exportTo(const QString &path, const ExportChoice &choice, const Plan &plan,
                                 const Guide *guide, const QDateTime &now, const QLocale &locale);

/// All guides of a library as CSV, a row for each with every column of Browse's table; safe in a worker.
[[nodiscard]] QByteArray guideListCsv(const QList<GuideRecord> &guides, const QLocale &locale);
/// The same into a file. Errors: FileNameWrong, NothingToExport, those of writing.
[[nodiscard]] Outcome<> exportGuideList(const QString &path, const QList<GuideRecord> &guides,
                                        const QLocale &locale);

/// The plan of a plan file, or of an offer sheet that carries one.
/// Errors: those of openPlanFile, SheetWithoutPlan, FileTooLarge.
[[nodiscard]] Result<Plan> openPlanOrSheet(const QString &path);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting.h"
#include "app/verbs.h"
#include "offersheet/sheetoptions.h"

#include <QPageSize>

namespace counteroffer {

/// Where a verb takes its plan from: a plan file or a sheet, or a fresh one for a guide's region.
struct PlanSource
{
    QString planPath;
    QString guidePath; ///< beside a plan: its guide, for the chart and the sources
    QString region;
};

struct SheetRequest
{
    PlanSource source;
    SheetOptions options;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QString output;
};
/// `sheet`: the offer sheet as PDF. Needs a QGuiApplication.
[[nodiscard]] int sheetVerb(const SheetRequest &request, const QLocale &locale, const Streams &streams);

struct ExportRequest
{
    PlanSource source;
    ExportChoice choice;
    bool allGuides = false; ///< the library's list of guides, whatever else is said
    QString output;
};
/// `export`: a plan, a guide's table, dates, an e-mail or a chart; by the ending of the file's name. Needs a
/// QGuiApplication for charts.
/// @param libraryPath for the list of guides
[[nodiscard]] int exportVerb(const ExportRequest &request, const QString &libraryPath, const QLocale &locale,
                             const Streams &streams);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportverbs.h"
#include "base/result.h"

class QCommandLineParser;

namespace counteroffer {

/// The options of `sheet` and `export`, added to the parser that knows those of all verbs.
void addExportOptions(QCommandLineParser &parser);
/// Whether `sheet` or `export` takes an option of this name.
[[nodiscard]] bool sheetTakes(const QString &option);
[[nodiscard]] bool exportTakes(const QString &option);

/// What the options ask for; the error is a sentence about the command line.
[[nodiscard]] Result<SheetRequest, QString> sheetArguments(const QCommandLineParser &parser);
[[nodiscard]] Result<ExportRequest, QString> exportArguments(const QCommandLineParser &parser);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportverbs.h"
#include "app/verbs.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace counteroffer {

/// What the command line asks for, before any application object stands: a verb that needs no display must
/// not look for one.
enum class Verb { Window, Read, Check, List, Import, Sheet, Export, Plan, Evaluate, Help, Version, Wrong };

struct Invocation
{
    Verb verb = Verb::Window;
    QString libraryPath; ///< empty: the usual one
    QStringList paths;   ///< of Window: a plan's file, or none
    SheetRequest sheet;
    ExportRequest leaving;
    PlanRequest plan;
    QString problem; ///< of Wrong: a sentence
};

/// Reads the arguments without the program's name. Pure: touches no file.
[[nodiscard]] Invocation parseArguments(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString helpText();

/// Runs any verb but Window, with an application object standing.
[[nodiscard]] int runVerb(const Invocation &invocation, const QLocale &locale, const Streams &streams);

} // namespace counteroffer

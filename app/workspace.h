// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/callkeeper.h"
#include "app/importer.h"
#include "app/planshelf.h"
#include "base/result.h"
#include "editing/planeditor.h"
#include "guides/loadedguide.h"
#include "library/librarydatabase.h"
#include "library/sqlguidestore.h"
#include "library/sqlplanstore.h"
#include "negotiation/builtinscript.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidetablemodel.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <optional>

namespace counteroffer {

/// What the window works on: the library, the models over it, the open plan. No widget in it.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// Opens the library, bringing in the guides that ship when it is new.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &libraryPath,
                                                                 const QLocale &locale);
    ~Workspace() override;

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    [[nodiscard]] QString libraryPath() const { return m_database->path(); }
    [[nodiscard]] GuideTableModel *guides() { return &m_guides; }
    [[nodiscard]] DiagnosticsModel *problems() { return &m_problems; }
    [[nodiscard]] PlanEditor *editor() { return &m_editor; }
    [[nodiscard]] PlanShelf *shelf() { return m_shelf.get(); }
    [[nodiscard]] CallKeeper *callKeeper() { return m_keeper.get(); }
    /// A call that the program ended in the midst of, brought back when the workspace was opened.
    [[nodiscard]] const std::optional<RecoveredCall> &recoveredCall() const { return m_recovered; }
    [[nodiscard]] const QList<ScriptStep> &builtInScript() const { return m_builtInScript.steps; }
    [[nodiscard]] Importer *importer() { return m_importer.get(); }

    [[nodiscard]] Result<LoadedGuide> load(qint64 guideId);
    /// The guide that the open plan began with; nothing when it is no longer in the library.
    [[nodiscard]] std::optional<LoadedGuide> guideOfPlan();
    /// Starts a plan for a row of a guide and opens it.
    [[nodiscard]] Outcome<> startPlan(qint64 guideId, int row);
    /// Reads the guides anew from the library into the models.
    [[nodiscard]] Outcome<> reload();

private:
    Workspace(std::unique_ptr<LibraryDatabase> database, const QLocale &locale);
    [[nodiscard]] Outcome<> begin();

    std::unique_ptr<LibraryDatabase> m_database;
    QLocale m_locale;
    SqlGuideStore m_guideStore;
    SqlPlanStore m_planStore;
    GuideTableModel m_guides;
    DiagnosticsModel m_problems;
    PlanEditor m_editor;
    std::unique_ptr<PlanShelf> m_shelf;
    std::unique_ptr<CallKeeper> m_keeper; // before the shelf goes
    std::optional<RecoveredCall> m_recovered;
    std::unique_ptr<Importer> m_importer;
    BuiltInScript m_builtInScript;
};

/// Where the guides and the script stand that travel in the program.
[[nodiscard]] QString bundledGuidesFolder();
[[nodiscard]] BuiltInScript bundledScript();
/// The library's usual place, in the platform's folder for application data.
[[nodiscard]] QString usualLibraryPath();

} // namespace counteroffer

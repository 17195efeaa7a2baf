// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/callkeeper.h"
#include "app/folderwatch.h"
#include "app/guideloader.h"
#include "app/importer.h"
#include "app/planshelf.h"
#include "base/result.h"
#include "editing/planeditor.h"
#include "guides/loadedguide.h"
#include "library/guidesearch.h"
#include "library/importlog.h"
#include "library/librarydatabase.h"
#include "library/sqlbrowsestores.h"
#include "library/sqlguidestore.h"
#include "library/sqlplanstore.h"
#include "negotiation/builtinscript.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidetablemodel.h"

#include <QLocale>
#include <QObject>
#include <QTimer>

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
    [[nodiscard]] FolderWatch *watch() { return m_watch.get(); }
    [[nodiscard]] GuideSearch *search() { return m_search.get(); }
    [[nodiscard]] FilterStore *filters() { return &m_filters; }
    [[nodiscard]] RateStore *rates() { return &m_rates; }
    [[nodiscard]] OverrideStore *overrides() { return &m_overrides; }

    [[nodiscard]] Result<LoadedGuide> load(qint64 guideId);
    /// The guide that the open plan began with, wherever its file is by now (GuideStore::find); nothing when
    /// it is no longer in the library.
    [[nodiscard]] std::optional<LoadedGuide> guideOfPlan();
    /// One sentence where guideOfPlan() last gave a guide from another file than the plan began with; else
    /// empty.
    [[nodiscard]] QString guideOfPlanNote() const { return m_guideNote; }
    /// Starts a plan for a row of a guide and opens it. Its equity basis is the person's own decision for
    /// that guide, where there is one.
    [[nodiscard]] Outcome<> startPlan(qint64 guideId, int row);
    /// Reads the guides anew from the library into the models, in a worker: guidesLoaded() follows.
    void reload() { m_loader.reload(); }
    /// Begins with all that the first frame need not wait for: reading the rest of a large library, watched
    /// folders, backups. Called once that frame is there; a moment after the start where nobody does.
    void windowIsUp();
    /// Whether the model of guides holds all of them: at the start of a large library it is a first page.
    [[nodiscard]] bool isComplete() const { return m_loader.isComplete(); }
    /// Keeps the model of problems filled from now on: for whoever shows it.
    void wantProblems() { m_loader.wantProblems(); }
    /// The reports of imports, the newest first.
    [[nodiscard]] Result<QList<ImportRun>> importRuns() const { return ImportLog(*m_database).runs(); }
    [[nodiscard]] Result<QList<ImportedFile>> importedFiles(qint64 run) const
    {
        return ImportLog(*m_database).files(run);
    }

Q_SIGNALS:
    /// The model of guides was filled: at the start, after an import, or because another window imported.
    void guidesLoaded();
    /// Something that was done unseen went wrong.
    void failed(const counteroffer::Error &error);

private:
    Workspace(std::unique_ptr<LibraryDatabase> database, const QLocale &locale);
    [[nodiscard]] Outcome<> begin();
    [[nodiscard]] Outcome<> bringInBundledGuides();
    void lookForOthers();

    std::unique_ptr<LibraryDatabase> m_database;
    QLocale m_locale;
    SqlGuideStore m_guideStore;
    SqlPlanStore m_planStore;
    GuideTableModel m_guides;
    DiagnosticsModel m_problems;
    GuideLoader m_loader;
    SqlFilterStore m_filters;
    SqlRateStore m_rates;
    SqlOverrideStore m_overrides;
    SqlWatchStore m_watchStore;
    PlanEditor m_editor;
    std::unique_ptr<PlanShelf> m_shelf;
    std::unique_ptr<CallKeeper> m_keeper; // before the shelf goes
    std::optional<RecoveredCall> m_recovered;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<GuideSearch> m_search;
    BuiltInScript m_builtInScript;
    QString m_guideNote;
    QTimer m_rest;   // until windowIsUp()
    QTimer m_others; // looks whether another window has written
    int m_dataVersion = 0;
    QDateTime m_plansChanged;
};

/// Where the guides and the script stand that travel in the program.
[[nodiscard]] QString bundledGuidesFolder();
[[nodiscard]] BuiltInScript bundledScript();
/// The library's usual place, in the platform's folder for application data.
[[nodiscard]] QString usualLibraryPath();

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"
#include "base/error.h"
#include "guides/guide.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QStackedWidget;

namespace counteroffer {

class BrowsePage;
class BrowseWires;
class CallPage;
class CallWires;
class ExportMenu;
class ImportWires;
class PaletteWires;
class PlanBar;
class PlanMenu;
class PreparePage;
class SampleBar;
class SheetPage;
class StatusLine;
class Workspace;

/// The window: four pages on a stack, the menus, and the wires between pages and workspace. No logic.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    enum Page { Browse, Prepare, Call, Sheet, PageCount };

    /// @param workspace, settings outlive the window
    MainWindow(Workspace *workspace, Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(int wanted);
    /// Takes the plan of a file into the library and shows it.
    void openPlanFile(const QString &path);
    [[nodiscard]] SheetPage *sheetPage();
    [[nodiscard]] BrowsePage *browsePage() { return m_browse; }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildStatus();
    void connectPages();
    void connectSheet();
    QWidget *page(int which);
    [[nodiscard]] PreparePage *preparePage();
    [[nodiscard]] CallPage *callPage();
    void makeNextPage();
    void connectPlan();
    void connectImport();
    void restore();
    void planOpened();
    void newPlan();
    void startPlan(qint64 guideId, int row);
    void openPlan(const QString &id);
    void commitEdits();
    void guidesLoaded();
    void selectFirstGuide();
    void showGuideLine(int line);
    void say(const QString &sentence);
    void say(const Error &error);
    void refreshPlans();
    void about();

    Workspace *m_workspace;
    Settings *m_settings;
    PlanBar *m_bar;
    SampleBar *m_sample;
    QStackedWidget *m_pages;
    BrowsePage *m_browse;
    BrowseWires *m_wires;
    PaletteWires *m_palette;
    ExportMenu *m_export;
    PreparePage *m_prepare = nullptr; // until they are wanted, as the two below
    CallPage *m_call = nullptr;
    CallWires *m_callWires = nullptr;
    SheetPage *m_sheet = nullptr;
    Page m_shown = Browse; // the stack holds the pages in the order in which they were made
    std::optional<Guide> m_guideOfPlan;
    QTimer m_idle;
    bool m_painted = false;
    StatusLine *m_status;
    PlanMenu *m_plans;
    ImportWires *m_imports;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importtext.h"
#include "app/settings.h"
#include "base/error.h"
#include "library/guideimport.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace counteroffer {

class BrowsePage;
class CallPage;
class CallWires;
class PlanBar;
class PreparePage;
class SheetPage;
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

    void showPage(int page);
    [[nodiscard]] SheetPage *sheetPage() { return m_sheet; }
    [[nodiscard]] BrowsePage *browsePage() { return m_browse; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildStatus();
    void connectPages();
    void connectPlan();
    void connectImport();
    void restore();
    void selectGuide(qint64 guideId);
    void planOpened();
    void startPlan(qint64 guideId, int row);
    void openPlan(const QString &id);
    void deletePlan();
    void importFiles();
    void importFolder();
    void reloadGuides();
    void imported(const ImportReport &report);
    void showLastImport();
    void selectFirstGuide();
    void exportPdf(const QString &suggestedName);
    void showGuideLine(int line);
    void say(const QString &sentence);
    void say(const Error &error);
    void refreshPlans();
    void about();

    Workspace *m_workspace;
    Settings *m_settings;
    PlanBar *m_bar;
    QStackedWidget *m_pages;
    BrowsePage *m_browse;
    PreparePage *m_prepare;
    CallPage *m_call;
    CallWires *m_callWires = nullptr;
    SheetPage *m_sheet;
    QLabel *m_message;
    QPushButton *m_undoDelete;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QAction *m_export = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_lastImport = nullptr;
    ImportText m_report;
    QString m_deletedPlan;
    QString m_deletedName;
};

} // namespace counteroffer

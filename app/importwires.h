// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/importreport.h"

#include <QObject>

class QMainWindow;
class QProgressBar;
class QPushButton;

namespace counteroffer {

class Settings;
class Workspace;

/// Imports from the window: the two dialogs that choose what to import, the progress with its Cancel in the
/// status bar, and the sentence that says what came of it.
class ImportWires final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWires)

public:
    /// @param window the parent, with the status bar; all of them outlive the wires
    ImportWires(Workspace *workspace, Settings *settings, QMainWindow *window);
    ~ImportWires() override;

    /// Puts progress and Cancel at the end of the window's status bar.
    void fillStatusBar();
    void chooseFiles();
    void chooseFolder();

Q_SIGNALS:
    /// What an import did, or a watched folder that changed; a report of it can be shown.
    void told(const QString &sentence);
    /// An import met problems: the report should be shown.
    void reportWanted();

private:
    void connectImporter();
    void imported(const counteroffer::ImportReport &report);

    Workspace *m_workspace;
    Settings *m_settings;
    QMainWindow *m_window;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace counteroffer

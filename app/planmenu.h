// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QUndoGroup>

class QAction;
class QMenu;
class QWidget;

namespace counteroffer {

struct Plan;
class Settings;
class Workspace;

/// What one does with whole plans: start, duplicate, archive, delete, open from a file and save to one; and
/// the one undo that goes back through both the changes inside a plan and what happened to plans as a whole.
class PlanMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanMenu)

public:
    /// @param workspace, settings, window outlive the menu
    PlanMenu(Workspace *workspace, Settings *settings, QWidget *window);
    ~PlanMenu() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Undo and redo, with the name of the step, for the Edit menu.
    [[nodiscard]] QList<QAction *> undoActions() const { return m_undoActions; }

    /// Whether a path is that of a plan's file, by its name.
    [[nodiscard]] static bool isPlanFile(const QString &path);
    /// Takes the plan of a file into the library and opens it, as soon as a worker has read it.
    void openFile(const QString &path);
    void undo();
    /// Puts the sample plan into the bin; that can be undone.
    void removeSample();

Q_SIGNALS:
    /// Before another plan opens or the open one goes: what is still being typed has to be handed over.
    void aboutToSwitch();
    void newPlanWanted();
    void said(const QString &sentence);
    /// The same, of something that can be undone.
    void saidUndoable(const QString &sentence);
    void failed(const counteroffer::Error &error);

private:
    void build();
    void buildUndo();
    void enable();
    void fillArchived();
    void duplicate();
    void archive();
    void remove();
    void chooseFile();
    void chooseTarget();
    void saveFile(const QString &path);
    void takeFile(const QString &path, const Result<Plan> &plan);

    Workspace *m_workspace;
    Settings *m_settings;
    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_archived;
    QAction *m_sample = nullptr;
    QList<QAction *> m_ofOpenPlan; // that need one
    QList<QAction *> m_undoActions;
    QUndoGroup m_undo;
};

} // namespace counteroffer

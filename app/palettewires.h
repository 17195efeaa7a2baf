// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace counteroffer {

class Workspace;

/// Fills the command palette with the window's commands, the plans and the guides, and says what was chosen.
class PaletteWires final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteWires)

public:
    /// @param workspace, window outlive the wires
    PaletteWires(Workspace *workspace, QMainWindow *window);
    ~PaletteWires() override;

    void open();

Q_SIGNALS:
    void guideWanted(qint64 guideId);
    void planWanted(const QString &id);

private:
    void done(const QString &id, const QList<QAction *> &actions);

    Workspace *m_workspace;
    QMainWindow *m_window;
};

} // namespace counteroffer

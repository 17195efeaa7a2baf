// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QObject>

class QMainWindow;

namespace counteroffer {

class CallPage;
class Settings;
struct Letter;
class Workspace;

/// The wires between the Call page, its keeper and the window: what stays on top, what becomes small, what is
/// kept, and the line that says that a call was brought back.
class CallWires final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallWires)

public:
    /// @param window the parent; all of them outlive the wires
    CallWires(QMainWindow *window, CallPage *page, Workspace *workspace, Settings *settings);
    ~CallWires() override;

    /// The page came to the front, or left it.
    void setShown(bool shown);
    /// Says so where a call was brought back; whether it was. The call's plan is open by then.
    bool showRecovered();
    /// The geometry to keep: the large window's.
    [[nodiscard]] QByteArray geometry() const;

private:
    void save(const QString &title, const QString &what, const QString &suffix, const QByteArray &bytes);
    void saveEmail(const Letter &letter);
    void saveCalendar();
    void setOnTop(bool onTop);
    void setCompact(bool compact);

    QMainWindow *m_window;
    CallPage *m_page;
    Workspace *m_workspace;
    Settings *m_settings;
    QByteArray m_large; ///< while the window is small
};

} // namespace counteroffer

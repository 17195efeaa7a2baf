// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace counteroffer {

class CallSession;

/// The gate before a yes: what stands against it, a day to be bought, and the way past it, which asks
/// for one line of why.
class GatePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatePanel)

public:
    /// @param session outlives the panel
    explicit GatePanel(CallSession *session, QWidget *parent = nullptr);
    ~GatePanel() override;

    /// Opens the gate's panel; where nothing stands against a yes it only says so.
    void open();
    void setSecretsShown(bool shown);

Q_SIGNALS:
    /// It opened or closed.
    void shownChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showReasons();
    void stall();
    void pass();

    CallSession *m_session;
    bool m_secretsShown = false;
    QLabel *m_title;
    QLabel *m_reasons;
    QLineEdit *m_why;
    QPushButton *m_stall;
    QPushButton *m_pass;
};

} // namespace counteroffer

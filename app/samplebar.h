// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace counteroffer {

class Workspace;

/// One line above Browse and Prepare about the sample plan, as long as it is there: while no plan is open it
/// offers to open the sample, while the sample is open it says what it is, and either way it goes at one
/// click.
class SampleBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleBar)

public:
    /// @param workspace outlives the bar
    explicit SampleBar(Workspace *workspace, QWidget *parent = nullptr);
    ~SampleBar() override;

    /// Whether the page in front is one that it stands above.
    void setPageFits(bool fits);

Q_SIGNALS:
    void openWanted(const QString &planId);
    void removeWanted();

private:
    void refresh();

    Workspace *m_workspace;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_remove;
    bool m_pageFits = true;
};

} // namespace counteroffer

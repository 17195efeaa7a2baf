// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace counteroffer {

class PlanEditor;

/// What they said: a figure for a component, at once with its distance to target and floor; the history.
class CapturePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapturePanel)

public:
    /// @param editor outlives the panel
    CapturePanel(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~CapturePanel() override;

    /// Whether the distance to the floor may be seen.
    void setSecretsShown(bool shown);
    void focusEntry();

private:
    void take();
    void showPlan();
    void showGap();
    void showHistory();
    [[nodiscard]] QString gapText(bool toFloor) const;

    PlanEditor *m_editor;
    QLocale m_locale;
    bool m_secretsShown = false;
    QComboBox *m_component;
    QLineEdit *m_entry;
    QLabel *m_problem;
    QLabel *m_toTarget;
    QLabel *m_toFloor;
    QLabel *m_total;
    QLabel *m_history;
};

} // namespace counteroffer

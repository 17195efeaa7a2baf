// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace counteroffer {

class CapturePanel;
class PlanEditor;
class ScriptStepsModel;
class StepView;

/// Call: the walk through the steps, with what they said beside it. Everything by keyboard: Page Down and
/// Page Up walk, F2 captures what they said, F8 shows the floor.
class CallPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallPage)

public:
    /// @param editor outlives the page
    CallPage(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~CallPage() override;

    void next();
    void back();
    /// Puts the keyboard where the page's work is done.
    void focusSteps();

Q_SIGNALS:
    void browseWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildSteps();
    QWidget *buildFoot();
    void addShortcuts();
    void showPlan();
    void goTo(int row);
    void setSecretsShown(bool shown);
    [[nodiscard]] int currentRow() const;

    PlanEditor *m_editor;
    ScriptStepsModel *m_steps;
    QStackedWidget *m_stack;
    QListView *m_list;
    StepView *m_step;
    CapturePanel *m_capture;
    QPushButton *m_back;
    QPushButton *m_next;
    QToolButton *m_floor;
    QLabel *m_place;
};

} // namespace counteroffer

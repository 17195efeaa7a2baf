// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedWidget;

namespace counteroffer {

class PlanEditor;
class PrepareContext;
class StepBar;
class StepPage;

/// Prepare: the open plan in six steps, each usable on its own and in any order.
class PreparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreparePage)

public:
    enum Step { Situation, Alternatives, Targets, Script, Replies, Ready, StepCount };

    /// @param editor outlives the page
    PreparePage(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~PreparePage() override;

    /// The guide of the open plan, for its other regions; nothing when it is gone.
    void setGuide(const std::optional<Guide> &guide);
    /// Puts the keyboard where the work of the step in front is done.
    void focusWork();

    [[nodiscard]] int step() const;
    void showStep(int step);
    /// The step in front and how far each is scrolled, to be remembered.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);
    /// Takes what is still in a cell's editor: before the window closes or another plan opens.
    void commitEdits();

Q_SIGNALS:
    void browseWanted();
    void guideLineWanted(int line);

private:
    QWidget *buildEmpty();
    void buildSteps();
    void showPlan();
    void showMarks();
    void rename();

    PrepareContext *m_context;
    PlanEditor *m_editor;
    QStackedWidget *m_stack;
    QLineEdit *m_name;
    StepBar *m_bar;
    QStackedWidget *m_pages;
    QList<StepPage *> m_steps;
};

} // namespace counteroffer

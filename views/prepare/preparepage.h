// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guide.h"

#include <QLocale>
#include <QWidget>

#include <array>
#include <optional>

class QLineEdit;
class QStackedWidget;
class QTimer;

namespace counteroffer {

class PlanEditor;
class PrepareContext;
class StepBar;
class StepPage;

/// Prepare: the open plan in six steps, each usable on its own and in any order. A step is made when it is
/// first shown, or before that by makeNextStep().
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
    /// Makes one step that was not shown yet; false where all are there.
    bool makeNextStep();
    /// Takes what is still in a cell's editor: before the window closes or another plan opens.
    void commitEdits();

Q_SIGNALS:
    void browseWanted();
    void guideLineWanted(int line);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildEmpty();
    void addKeys();
    [[nodiscard]] StepPage *newStep(int step) const;
    StepPage *stepPage(int step);
    void showPlan();
    void showMarks();
    void rename();

    PrepareContext *m_context;
    PlanEditor *m_editor;
    QStackedWidget *m_stack;
    QLineEdit *m_name;
    StepBar *m_bar;
    QStackedWidget *m_pages;
    std::array<StepPage *, StepCount> m_steps{};
    std::array<qint32, StepCount> m_places{}; ///< how far a step that is still to be made was scrolled
    int m_step = -1;                          ///< none in front yet
    QTimer *m_marks;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal/rehearsal.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace counteroffer {

class PlanEditor;

/// A rehearsal: a recruiter who answers by rules, the talk so far, the score with its reasons, the rehearsals
/// before it and what came of them.
class RehearsalView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RehearsalView)

public:
    /// @param editor outlives the view
    RehearsalView(PlanEditor *editor, const QLocale &locale, QWidget *parent = nullptr);
    ~RehearsalView() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSetup();
    QWidget *buildTurn();
    QWidget *buildSide();
    void begin();
    void take();
    void undo();
    void finish();
    void showTalk();
    void showSide();
    void showPlan();

    PlanEditor *m_editor;
    QLocale m_locale;
    std::optional<Rehearsal> m_rehearsal;
    std::optional<RehearsalSubject> m_subject;
    QComboBox *m_temperament;
    QSpinBox *m_seed;
    QPushButton *m_begin;
    QTextBrowser *m_talk;
    QComboBox *m_act;
    QLineEdit *m_words;
    QLabel *m_problem;
    QCheckBox *m_proven;
    QPushButton *m_say;
    QPushButton *m_undo;
    QLabel *m_rules;
    QLabel *m_score;
    QLabel *m_history;
};

} // namespace counteroffer

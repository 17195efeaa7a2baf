// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "negotiation/evaluation/planaudit.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace counteroffer {

class ChipEdit;
class PrepareContext;

/// One step of the script: its title, the line to say with its slots as chips, and below it what has to be
/// looked at: what is set aside and why, totals that do not add up with the corrected sentence one key away,
/// gaps.
class ScriptLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptLine)

public:
    /// @param context outlives the line
    ScriptLine(PrepareContext *context, const QString &stepId, QWidget *parent = nullptr);
    ~ScriptLine() override;

    [[nodiscard]] const QString &stepId() const { return m_stepId; }
    [[nodiscard]] ChipEdit *line() const { return m_line; }
    /// Shows the step as the plan has it now, with what the audit found in it.
    void refresh(const QList<AuditFinding> &findings);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QToolButton *buildMenu();
    void take();
    void rename(const QString &title);
    void showMarks(const ScriptStep &step);
    void showFindings(const QList<AuditFinding> &findings);
    void color();
    void moveStep(int by);
    void removeStep();
    [[nodiscard]] const ScriptStep *step() const;

    PrepareContext *m_context;
    QString m_stepId;
    QLineEdit *m_title;
    QPushButton *m_guide;
    ChipEdit *m_line;
    QLabel *m_marks;
    QLabel *m_instruction;
    QVBoxLayout *m_findings;
    QList<AuditFinding> m_shownFindings;
    bool m_taking = false;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace counteroffer {

class PlanEditor;
struct ScriptStep;

/// One step of the call in large type: the line to say, why it holds, and the person's note.
class StepView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepView)

public:
    /// @param editor outlives the view
    explicit StepView(PlanEditor *editor, QWidget *parent = nullptr);
    ~StepView() override;

    /// Shows the step with this id; an id the plan does not have shows nothing.
    void setStep(const QString &stepId);
    /// Whether steps for the person's eyes show their text.
    void setSecretsShown(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showStep();
    void takeNote();
    [[nodiscard]] const ScriptStep *step() const;

    PlanEditor *m_editor;
    QString m_stepId;
    bool m_secretsShown = false;
    QLabel *m_title;
    QLabel *m_caution;
    QLabel *m_say;
    QLabel *m_instruction;
    QLabel *m_why;
    QPlainTextEdit *m_note;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace counteroffer {

class CallSession;
struct Branch;
struct WalkStep;

/// What to say now, in large type: the step's line, or the line after an answer of theirs; why it holds; the
/// person's note. While it has to be quiet it shows the seconds and no line.
class StepView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepView)

public:
    /// @param session outlives the view
    explicit StepView(CallSession *session, QWidget *parent = nullptr);
    ~StepView() override;

    /// Whether steps for the person's eyes show their text.
    void setSecretsShown(bool shown);
    /// The size of what is said, in per cent.
    void setTypeSize(int percent);
    /// Beside a video call: the line alone.
    void setCompact(bool compact);
    /// Shows the seconds of silence anew.
    void showQuiet();
    /// Says that the next line waits.
    void sayHeld();

Q_SIGNALS:
    void guideLineWanted(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStep();
    void showBranch(const Branch &branch);
    void showWalkStep(const WalkStep &walkStep);
    void showNote();
    void show(QLabel *label, const QString &text);
    void setSay(const QString &html);

    CallSession *m_session;
    bool m_secretsShown = false;
    bool m_compact = false;
    QLabel *m_title;
    QLabel *m_caution;
    QLabel *m_say;
    QLabel *m_quiet;
    QLabel *m_instruction;
    QLabel *m_why;
    QPlainTextEdit *m_note;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace counteroffer {

class AnswerBar;
class CallSession;
class CallStepsModel;
class CapturePanel;
class GatePanel;
class StepView;
enum class TheirAnswer;

/// The walk through the call: the steps, what to say now, and what they said.
class LiveCall final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveCall)

public:
    /// @param session outlives the widget
    explicit LiveCall(CallSession *session, QWidget *parent = nullptr);
    ~LiveCall() override;

    void next();
    void back();
    void focusSteps();
    /// Asks for a step by number or word, and closes the question again.
    void askForStep();
    void closeQuestion();
    void setSecretsShown(bool shown);
    void setTypeSize(int percent);
    void setCompact(bool compact);
    /// The seconds of silence have gone on.
    void showQuiet();
    /// They answered, by button or key.
    void answer(TheirAnswer answer);
    [[nodiscard]] CapturePanel *capture() { return m_capture; }

Q_SIGNALS:
    void guideLineWanted(int line);

private:
    QWidget *buildSteps();
    QWidget *buildMiddle();
    void showPlan();
    void goToTyped();

    CallSession *m_session;
    CallStepsModel *m_model;
    QSplitter *m_splitter;
    QListView *m_list;
    StepView *m_step;
    AnswerBar *m_answers;
    GatePanel *m_gate;
    CapturePanel *m_capture;
    QPushButton *m_back;
    QPushButton *m_next;
    QLabel *m_place;
    QLineEdit *m_goTo;
    bool m_wasHeld = false;
    QList<int> m_wideSizes;
};

} // namespace counteroffer

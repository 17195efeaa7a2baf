// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callletters.h"
#include "negotiation/script.h"

#include <QLocale>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace counteroffer {

class AfterCall;
class CallSession;
class LiveCall;
class PlanEditor;
class RehearsalView;

/// Call: the walk through the call, the rehearsal of it, and what comes afterwards. Everything by keyboard:
/// its actions() are the commands with their keys, for a menu; they are enabled while it is in front. Alt and
/// a digit jump to the first ten steps.
class CallPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallPage)

public:
    /// @param editor outlives the page
    /// @param builtIn the program's own script, for the stages a plan's leaves out
    CallPage(PlanEditor *editor, const QList<ScriptStep> &builtIn, const QLocale &locale,
             QWidget *parent = nullptr);
    ~CallPage() override;

    void next();
    void back();
    /// Puts the keyboard where the page's work is done.
    void focusSteps();
    /// The size of what is said, in per cent.
    void setTypeSize(int percent);
    [[nodiscard]] int typeSize() const { return m_typeSize; }
    /// Offers e-mails and dates as files; whoever hears emailWanted and calendarWanted asks for it.
    void offerFiles();
    /// Says what came of a file, beside the button that asked for it.
    void showFileOutcome(const QString &sentence);
    /// Says that a call was brought back, and puts what was being typed into its field.
    void showRecovered(const QString &sentence, const QString &typed);

Q_SIGNALS:
    void browseWanted();
    void guideLineWanted(int line);
    void typeSizeChanged(int percent);
    /// What stands in the field for a figure and is not taken yet.
    void typedChanged(const QString &text);
    /// The window is to stay above the others, or not.
    void onTopWanted(bool onTop);
    /// The window is to be small beside a video call, or as before.
    void compactWanted(bool compact);
    void emailWanted(const counteroffer::Letter &letter);
    void calendarWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Mode { Live, Rehearse, After };
    QWidget *buildHead();
    QWidget *buildEmpty();
    void addCommands();
    void enableCommands(bool enabled);
    void setMode(int mode);
    void setSecretsShown(bool shown);
    void setCompact(bool compact);
    void showFloorButton();
    void startOrEnd();
    void showPlan();
    void showClock();

    std::unique_ptr<CallSession> m_session;
    QStackedWidget *m_stack;
    QStackedWidget *m_modes;
    QWidget *m_modeBar;
    QButtonGroup *m_modeButtons;
    LiveCall *m_live;
    RehearsalView *m_rehearsal;
    AfterCall *m_after;
    QLabel *m_recovered;
    QLabel *m_clock;
    QPushButton *m_start;
    QToolButton *m_floor;
    QToolButton *m_onTop;
    QToolButton *m_compact;
    QTimer *m_second;
    int m_typeSize = 100;
};

} // namespace counteroffer

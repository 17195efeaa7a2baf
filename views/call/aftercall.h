// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callletters.h"
#include "guides/compensationrow.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counteroffer {

class CallSession;
class LetterView;
class PlanEditor;

/// After the call: what moved and what came before it, where each term stands, the dates, the e-mails.
class AfterCall final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AfterCall)

public:
    /// @param session, editor outlive the widget
    AfterCall(CallSession *session, PlanEditor *editor, QWidget *parent = nullptr);
    ~AfterCall() override;

    void offerFiles();
    /// Says what came of a file or a copy, on the page itself.
    void say(const QString &sentence);

Q_SIGNALS:
    void emailWanted(const counteroffer::Letter &letter);
    void calendarWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct TermLine
    {
        QLabel *name = nullptr;
        QLabel *figure = nullptr;
        QComboBox *status = nullptr;
    };
    QWidget *buildLeft();
    QWidget *buildTerms();
    void showPlan();
    void showMoves();
    void showTerms();
    void showDates();
    void takeDaysOff();

    CallSession *m_session;
    QLabel *m_moves;
    QLabel *m_gate;
    QLabel *m_dates;
    QLineEdit *m_daysOff;
    QLabel *m_daysOffProblem;
    QPushButton *m_calendar;
    std::array<TermLine, componentCount> m_terms;
    LetterView *m_letter;
    QLabel *m_said;
};

} // namespace counteroffer

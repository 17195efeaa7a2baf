// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "call/callplan.h"
#include "call/callsession.h"

namespace counteroffer::test {

/// A call in which everything that happens, and when, hangs on its number alone, so that it can be held again
/// and compared.
class NumberedCall final
{
public:
    NumberedCall() : m_session(&m_editor, builtInSteps(), american(), [this] { return now(); })
    {
        m_editor.open(callPlan());
        m_session.start();
    }
    Q_DISABLE_COPY_MOVE(NumberedCall)

    /// The next thing happens; its number, from 1.
    quint64 happen()
    {
        const quint64 number = ++m_number;
        const QString text = QString::number(number);
        switch (number % 5) {
        case 0:
            m_session.goTo(int(number / 5 % quint64(m_session.walk().size())));
            break;
        case 1:
            m_session.setNote(m_session.walk()[m_session.row()].step.id,
                              QStringLiteral("They said something, no. ") + text);
            break;
        case 2:
            (void)m_session.capture(QStringLiteral("base %1").arg(200 + number % 60), std::nullopt);
            break;
        case 3:
            m_session.answer(TheirAnswer(number % theirAnswerCount));
            break;
        default:
            m_session.undoRound();
            break;
        }
        // Every change is told apart, so that a parent can see which the last one was.
        m_session.setNote(QStringLiteral("count"), text);
        return number;
    }
    [[nodiscard]] const Plan &plan() const { return m_editor.plan(); }

private:
    [[nodiscard]] QDateTime now() const
    {
        return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addMSecs(qint64(m_number) * 700);
    }

    PlanEditor m_editor;
    quint64 m_number = 0;
    CallSession m_session;
};

} // namespace counteroffer::test

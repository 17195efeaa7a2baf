// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call that never ends, to be killed: it walks, notes and captures without a pause, hands every change to
// its journal, and says after each how many changes there were and when. callchild JOURNAL SEED
#include "call/calljournal.h"
#include "call/callplan.h"
#include "call/callsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

/// One thing that happens in a call; which one hangs on the number alone.
void happen(CallSession &session, quint64 number)
{
    const QString text = QString::number(number);
    switch (number % 5) {
    case 0:
        session.goTo(int(number / 5 % quint64(session.walk().size())));
        break;
    case 1:
        session.setNote(session.walk()[session.row()].step.id, u"They said something, no. "_s + text);
        break;
    case 2:
        (void)session.capture(u"base %1"_s.arg(200 + number % 60), std::nullopt);
        break;
    case 3:
        session.answer(TheirAnswer(number % theirAnswerCount));
        break;
    default:
        session.undoRound();
        break;
    }
    // Every change is told apart, so that the parent can see which the last one was.
    session.setNote(u"count"_s, text);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    CallJournal journal(arguments.value(1));
    const quint64 seed = arguments.value(2).toULongLong();
    PlanEditor editor;
    editor.open(callPlan());
    CallSession session(&editor, builtInSteps(), american());
    session.start();
    for (quint64 number = 1;; ++number) {
        happen(session, number);
        journal.write(editor.plan(), u"typed %1"_s.arg(number));
        std::printf("%llu %lld\n", static_cast<unsigned long long>(number),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QThread::usleep(200 + (number * 7919 + seed * 104729) % 4000);
    }
}

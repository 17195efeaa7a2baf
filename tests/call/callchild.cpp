// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call that never ends, to be killed: it walks, notes and captures without a pause, hands every change to
// its journal, and says after each how many changes there were and when. callchild JOURNAL SEED
#include "call/callhappening.h"
#include "call/calljournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    CallJournal journal(arguments.value(1));
    const quint64 seed = arguments.value(2).toULongLong();
    NumberedCall call;
    while (true) {
        const quint64 number = call.happen();
        journal.write(call.plan(), u"typed %1"_s.arg(number));
        std::printf("%llu %lld\n", static_cast<unsigned long long>(number),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QThread::usleep(200 + (number * 7919 + seed * 104729) % 4000);
    }
}

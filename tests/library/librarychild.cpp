// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that tests start to be killed, or to live with fewer rights than they have.
#include "library/librarydatabase.h"
#include "library/sql.h"
#include "library/sqlplanstore.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace counteroffer;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

StoredPlan numberedPlan(int number)
{
    const QDateTime moment(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return {{QString::number(number), u"Plan"_s, moment, moment, false, {}}, QByteArray(3000, 'x')};
}

/// Saves plan after plan, and says the number of each once it is saved. `stall` of them, then one more within
/// a transaction that stays open.
int savePlans(const LibraryDatabase &library, int stall)
{
    SqlPlanStore store(library);
    for (int i = 1; i <= stall; ++i) {
        if (const Outcome<> saved = store.save(numberedPlan(i)); !saved) {
            say(errorSentence(saved.error()));
            return 1;
        }
        say(QString::number(i));
    }
    const auto transaction = SqlTransaction::begin(library.connection());
    const auto changed = runSql(library.connection(), u"DELETE FROM plan"_s);
    say(transaction && changed ? u"open"_s : u"failed"_s);
    QThread::sleep(60);
    return 0;
}

/// Gives up the rights of the superuser, for whom nothing is read-only.
bool becomeNobody()
{
#ifdef Q_OS_UNIX
    return ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
#else
    return false;
#endif
}

/// Says how many plans the library holds, whether it is read-only, and what saving one gives.
int lookAsNobody(const QString &path)
{
    if (!becomeNobody()) {
        say(u"no nobody"_s);
        return 0;
    }
    const auto library = LibraryDatabase::open(path);
    if (!library) {
        say(u"open %1"_s.arg(int(library.error().code)));
        return 0;
    }
    SqlPlanStore store(**library);
    const auto plans = store.list();
    const auto saved = store.save(numberedPlan(1));
    say(u"plans %1"_s.arg(plans ? plans->size() : -1));
    say(u"read-only %1"_s.arg(int((*library)->isReadOnly())));
    say(u"save %1"_s.arg(saved ? -1 : int(saved.error().code)));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "nobody"_L1) {
        return lookAsNobody(arguments.value(2));
    }
    const auto library = LibraryDatabase::open(arguments.value(2));
    return library ? savePlans(**library, arguments.value(3).toInt()) : 1;
}

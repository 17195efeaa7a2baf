// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/callhappening.h"
#include "call/calljournal.h"
#include "call/journalfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps processors and the disk busy while it lives.
class Load final
{
public:
    explicit Load(const QString &folder)
    {
        for (int i = 0; i < 3; ++i) {
            m_threads.emplace_back([this, name = QString(folder + u"/load%1"_s.arg(i))] { work(name); });
        }
    }
    ~Load()
    {
        m_ending = true;
        for (std::thread &thread : m_threads) {
            thread.join();
        }
    }
    Q_DISABLE_COPY_MOVE(Load)

private:
    void work(const QString &name) const
    {
        const QByteArray block(1 << 20, 'x');
        while (!m_ending) {
            QFile file(name);
            if (file.open(QIODevice::WriteOnly)) {
                for (int i = 0; i < 4 && !m_ending; ++i) {
                    file.write(block);
                }
            }
            QThread::usleep(500);
        }
    }
    std::atomic<bool> m_ending = false;
    std::vector<std::thread> m_threads;
};

struct Said
{
    quint64 number = 0;
    qint64 at = 0; ///< milliseconds
};

/// The whole lines of the child.
QList<Said> linesOf(const QByteArray &output)
{
    QList<Said> said;
    const QList<QByteArray> lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) {
            said.append({words[0].toULongLong(), words[1].toLongLong()});
        }
    }
    return said;
}

} // namespace

class TestCallJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten();
    void laterEntriesWin();
    void forgets();
    void brokenFiles_data();
    void brokenFiles();
    void saysThatItCannotWrite();
    void killedAHundredTimes();
};

void TestCallJournal::givesBackWhatWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    QVERIFY(!CallJournal::last(path));
    Plan plan = callPlan();
    plan.callStep = u"silence"_s;
    {
        CallJournal journal(path);
        journal.write(plan, u"24"_s);
        QVERIFY(journal.flush(10000));
        const auto entry = CallJournal::last(path);
        QVERIFY(entry);
        QCOMPARE(entry->plan, plan);
        QCOMPARE(entry->typed, u"24"_s);
        plan.notes[u"silence"_s] = u"“quiet”\n円"_s;
        journal.write(plan); // not waited for: the end of the journal writes it
    }
    const auto entry = CallJournal::last(path);
    QVERIFY(entry);
    QCOMPARE(entry->plan, plan);
    QVERIFY(entry->at.isValid());
}

void TestCallJournal::laterEntriesWin()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    Plan plan = callPlan();
    for (int session = 0; session < 3; ++session) { // also over the end of a process
        CallJournal journal(path);
        for (int i = 0; i < 20; ++i) {
            plan.notes[u"n"_s] = QString::number(session * 100 + i);
            journal.write(plan);
            QVERIFY(journal.flush(10000));
            QCOMPARE(CallJournal::last(path)->plan.notes.value(u"n"_s), plan.notes.value(u"n"_s));
        }
    }
}

void TestCallJournal::forgets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    CallJournal journal(path);
    journal.write(callPlan());
    QVERIFY(journal.flush(10000));
    journal.forget();
    QVERIFY(journal.flush(10000));
    QVERIFY(!CallJournal::last(path));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCallJournal::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another format") << QByteArray("counteroffer-call 2\n{}\n{}");
    QTest::newRow("no header") << QByteArray("counteroffer-call 1\n\n");
    QTest::newRow("wrong sum") << QByteArray(
        R"(counteroffer-call 1
{"number":99,"length":2,"sha256":"00"}
{})");
}

void TestCallJournal::brokenFiles()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    QVERIFY(writeJournalEntry(path, {callPlan(), QDateTime::currentDateTimeUtc(), {}, 1}));
    QFile other(path + u".a"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(content);
    other.close();
    const auto entry = CallJournal::last(path);
    QVERIFY(entry);
    QCOMPARE(entry->number, 1);
    // Cut off at any place, it is the other file that counts.
    QFile whole(path + u".b"_s);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray full = whole.readAll();
    for (qsizetype length = 0; length < full.size(); length += 1 + full.size() / 97) {
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(full.first(length));
        other.close();
        QVERIFY(CallJournal::last(path)->plan == callPlan());
    }
}

void TestCallJournal::saysThatItCannotWrite()
{
    const QTemporaryDir folder;
    CallJournal journal(folder.filePath(u"none/journal"_s));
    QSignalSpy failed(&journal, &CallJournal::failed);
    QSignalSpy recovered(&journal, &CallJournal::recovered);
    journal.write(callPlan());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileUnwritable);
    journal.write(callPlan());
    QVERIFY(journal.flush(10000));
    QVERIFY(QDir(folder.path()).mkdir(u"none"_s));
    journal.write(callPlan());
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 1); // said once
}

void TestCallJournal::killedAHundredTimes()
{
    const QTemporaryDir folder;
    const Load load(folder.path());
    QRandomGenerator random(20261121);
    int changes = 0;
    int old = 0; // changes of more than a second before the end: those are promised
    for (int time = 0; time < 100; ++time) {
        const QString path = folder.filePath(u"journal%1"_s.arg(time % 7)); // also over what was left before
        QProcess child;
        child.start(QStringLiteral(CALL_CHILD), {path, QString::number(time)});
        QVERIFY(child.waitForReadyRead(30000));
        // Most die young; some live for long enough to have to keep what is older than a second.
        QTest::qSleep(time % 6 == 0 ? 1000 + int(random.bounded(500)) : int(random.bounded(90)));
        child.kill();
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QList<Said> said = linesOf(child.readAllStandardOutput());
        QVERIFY(!said.isEmpty());

        const auto entry = CallJournal::last(path);
        const quint64 kept = entry ? entry->plan.notes.value(u"count"_s).toULongLong() : 0;
        for (const Said &line : said) {
            old += killed - line.at >= 1000 ? 1 : 0;
            QVERIFY2(line.number <= kept || killed - line.at < 1000,
                     qPrintable(u"change %1, %2 ms before the end, is lost; %3 was kept"_s.arg(line.number)
                                    .arg(killed - line.at)
                                    .arg(kept)));
        }
        if (!entry) {
            continue; // killed within its first second
        }
        // What was kept is whole: the plan as it stood at that change, with the step and what was being
        // typed. The call is held again up to there.
        QCOMPARE(entry->typed, u"typed %1"_s.arg(kept));
        NumberedCall again;
        while (again.happen() < kept) {
        }
        QCOMPARE(entry->plan.callStep, again.plan().callStep);
        QVERIFY2(entry->plan == again.plan(), qPrintable(u"change %1 is kept otherwise"_s.arg(kept)));
        changes += int(kept);
    }
    QVERIFY2(changes > 500,
             qPrintable(u"the calls were too short to say anything: %1 changes"_s.arg(changes)));
    QVERIFY2(old > 100, qPrintable(u"only %1 changes were older than a second"_s.arg(old)));
}

QTEST_GUILESS_MAIN(TestCallJournal)
#include "tst_calljournal.moc"

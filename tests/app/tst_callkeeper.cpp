// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/callkeeper.h"
#include "app/planshelf.h"
#include "call/callsession.h"
#include "editing/planeditor.h"
#include "library/librarydatabase.h"
#include "library/sqlplanstore.h"
#include "negotiation/planjson.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace counteroffer;
using namespace Qt::StringLiterals;

/// What a start finds of a call that another process did not end. Leaving a keeper's files as they are and
/// opening a second library connection is what a kill leaves behind.
class TestCallKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsBackWhatTheShelfDidNotWrite();
    void forgetsWhatTheShelfHasWritten();
    void doesNotPutBackAnOlderState();
    void writesByTheShelfWhereItCannot();
    void nothingWaitsForADiskThatHangs();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCallKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCallKeeper::bringsBackWhatTheShelfDidNotWrite()
{
    const auto library = LibraryDatabase::open(path(u"library"_s));
    QVERIFY(library);
    SqlPlanStore store(**library);
    QString id;
    {
        PlanEditor editor;
        auto shelf = std::make_unique<PlanShelf>(&editor, &store);
        CallKeeper keeper(&editor, shelf.get(), path(u"journal"_s));
        Plan plan;
        plan.name = u"The call"_s;
        QVERIFY(shelf->add(plan));
        id = editor.plan().id;
        keeper.setCallShown(true);
        editor.note([](Plan &changed) { changed.callStep = u"silence"_s; });
        editor.change(u"Note"_s, {}, [](Plan &changed) { changed.notes[u"silence"_s] = u"They breathe."_s; });
        keeper.setTyped(u"24"_s);
        QVERIFY(keeper.flush(10000));
        const auto stored = planFromJson(store.load(id)->document, {});
        QVERIFY2(stored->callStep.isEmpty(), "the page waits for the library");
        // From here on the process is as good as dead: what a kill leaves is looked at by another.
        const auto other = LibraryDatabase::open(path(u"library"_s));
        SqlPlanStore otherStore(**other);
        const auto call = CallKeeper::recover(path(u"journal"_s), otherStore);
        QVERIFY(call);
        QCOMPARE(call->planId, id);
        QCOMPARE(call->typed, u"24"_s);
        const auto back = planFromJson(otherStore.load(id)->document, {});
        QCOMPARE(back->callStep, u"silence"_s);
        QCOMPARE(back->notes.value(u"silence"_s), u"They breathe."_s);
        QVERIFY2(!CallKeeper::recover(path(u"journal"_s), otherStore), "it is brought back once");
    }
}

void TestCallKeeper::forgetsWhatTheShelfHasWritten()
{
    const auto library = LibraryDatabase::open(path(u"library"_s));
    QVERIFY(library);
    SqlPlanStore store(**library);
    PlanEditor editor;
    PlanShelf shelf(&editor, &store);
    CallKeeper keeper(&editor, &shelf, path(u"journal"_s));
    QVERIFY(shelf.add(Plan()));
    keeper.setCallShown(true);
    editor.note([](Plan &plan) { plan.callStep = u"ask"_s; });
    QVERIFY(keeper.flush(10000));
    QVERIFY(CallJournal::last(path(u"journal"_s)));
    keeper.setCallShown(false); // the page is left: the shelf writes soon
    QTRY_COMPARE(planFromJson(store.load(editor.plan().id)->document, {})->callStep, u"ask"_s);
    QVERIFY(keeper.flush(10000));
    QVERIFY(!CallJournal::last(path(u"journal"_s)));
}

void TestCallKeeper::doesNotPutBackAnOlderState()
{
    const auto library = LibraryDatabase::open(path(u"library"_s));
    QVERIFY(library);
    SqlPlanStore store(**library);
    Plan plan;
    plan.id = u"p"_s;
    plan.notes[u"n"_s] = u"old"_s;
    {
        CallJournal journal(path(u"journal"_s));
        journal.write(plan);
    }
    QVERIFY2(!CallKeeper::recover(path(u"journal"_s), store), "a plan that was purged comes back");
    plan.notes[u"n"_s] = u"new"_s;
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
    QVERIFY(store.save({{u"p"_s, u"P"_s, later, later, false, {}}, planToJson(plan)}));
    QVERIFY(!CallKeeper::recover(path(u"journal"_s), store));
    QCOMPARE(planFromJson(store.load(u"p"_s)->document, {})->notes.value(u"n"_s), u"new"_s);
}

void TestCallKeeper::writesByTheShelfWhereItCannot()
{
    const auto library = LibraryDatabase::open(path(u"library"_s));
    QVERIFY(library);
    SqlPlanStore store(**library);
    PlanEditor editor;
    PlanShelf shelf(&editor, &store);
    CallKeeper keeper(&editor, &shelf, path(u"none/journal"_s));
    QSignalSpy failed(&keeper, &CallKeeper::failed);
    QVERIFY(shelf.add(Plan()));
    keeper.setCallShown(true);
    editor.note([](Plan &plan) { plan.callStep = u"ask"_s; });
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(planFromJson(store.load(editor.plan().id)->document, {})->callStep, u"ask"_s);
}

void TestCallKeeper::nothingWaitsForADiskThatHangs()
{
    const auto library = LibraryDatabase::open(path(u"library"_s));
    QVERIFY(library);
    SqlPlanStore store(**library);
    PlanEditor editor;
    auto shelf = std::make_unique<PlanShelf>(&editor, &store);
    CallKeeper keeper(&editor, shelf.get(), path(u"journal"_s));
    Plan plan;
    plan.name = u"The call"_s;
    QVERIFY(shelf->add(plan));
    CallSession session(&editor, {}, QLocale(QLocale::English, QLocale::UnitedStates));
    keeper.setCallShown(true);
    session.start();
    QVERIFY(keeper.flush(10000));
    // A pipe that nobody reads is a disk that never answers: whoever opens it to write waits.
    const QByteArray names[] = {QFile::encodeName(path(u"journal.a"_s)),
                                QFile::encodeName(path(u"journal.b"_s))};
    for (const QByteArray &name : names) {
        QFile::remove(QFile::decodeName(name));
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    }
    for (int i = 0; i < 200; ++i) { // would any of it wait, this would never end
        QVERIFY(session.capture(u"base %1"_s.arg(200 + i), std::nullopt).ok());
        session.setNote(u"n"_s, QString::number(i));
        keeper.setTyped(QString::number(i));
        QCoreApplication::processEvents();
    }
    QCOMPARE(editor.plan().offer.rounds.size(), 200);
    QVERIFY2(!keeper.flush(50), "the disk was not as slow as it was meant to be");
    QVERIFY2(planFromJson(store.load(editor.plan().id)->document, {})->offer.rounds.isEmpty(),
             "the page waits for the library");
    // The disk is back: somebody takes what is written, until all of it is.
    const int readers[] = {::open(names[0].constData(), O_RDONLY | O_NONBLOCK),
                           ::open(names[1].constData(), O_RDONLY | O_NONBLOCK)};
    QByteArray taken(1 << 16, '\0');
    bool idle = false;
    for (int i = 0; i < 2000 && !idle; ++i) {
        idle = keeper.flush(5);
        for (const int reader : readers) {
            while (::read(reader, taken.data(), size_t(taken.size())) > 0) {
            }
        }
    }
    QVERIFY(idle);
    for (const int reader : readers) {
        ::close(reader);
    }
    for (const QByteArray &name : names) {
        QFile::remove(QFile::decodeName(name));
    }
}

QTEST_GUILESS_MAIN(TestCallKeeper)
#include "tst_callkeeper.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarybackup.h"
#include "library/librarystate.h"
#include "library/librarysupport.h"
#include "library/sqlplanstore.h"

#include <QTemporaryDir>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestPlanStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackWhatItGot_data();
    void givesBackWhatItGot();
    void savingAgainReplaces();
    void listsTheLastChangedFirst();
    void binAndArchive();
    void purgeRemoves();
    void whatIsNotThereIsMissing_data();
    void whatIsNotThereIsMissing();
    void refusesAPlanWithoutMoments();
    void everyChangeIsNoted();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDatabase> m_library;
    std::unique_ptr<SqlPlanStore> m_store;
};

void TestPlanStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = openLibrary(m_folder->filePath(u"library.db"_s));
    QVERIFY(m_library);
    m_store = std::make_unique<SqlPlanStore>(*m_library);
}

void TestPlanStore::cleanup()
{
    m_store.reset();
    m_library.reset();
}

void TestPlanStore::givesBackWhatItGot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("plain") << u"Plan"_s << QByteArray("{}");
    QTest::newRow("no name, no content") << QString() << QByteArray();
    QTest::newRow("quotes") << u"It's \"the\" plan; DROP TABLE plan"_s << QByteArray("{\"a\":\"'\"}");
    QTest::newRow("beyond the first plane")
        << u"計画 \U0001F4B0"_s << QByteArray("{\"x\":\"\xF0\x9F\x92\xB0\"}");
    QTest::newRow("bytes that are no text") << u"Plan"_s << QByteArray("\0\xFF\x01", 3);
    QTest::newRow("large") << u"Plan"_s << QByteArray(3'000'000, 'z');
}

void TestPlanStore::givesBackWhatItGot()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, document);
    StoredPlan given = plan(u"id"_s, document);
    given.entry.name = name;
    given.entry.created = moment(1).addMSecs(7);
    given.entry.archived = true;
    given.entry.deleted = moment(4);
    QVERIFY(m_store->save(given));
    const auto loaded = m_store->load(u"id"_s);
    QVERIFY(loaded);
    QCOMPARE(*loaded, given);
}

void TestPlanStore::savingAgainReplaces()
{
    QVERIFY(m_store->save(plan(u"a"_s, "1")));
    QVERIFY(m_store->save(plan(u"b"_s, "2")));
    StoredPlan changed = plan(u"a"_s, "3");
    changed.entry.name = u"New name"_s;
    QVERIFY(m_store->save(changed));
    QCOMPARE(*m_store->load(u"a"_s), changed);
    QCOMPARE(m_store->load(u"b"_s)->document, QByteArray("2"));
    QCOMPARE(m_store->list()->size(), 2);
}

void TestPlanStore::listsTheLastChangedFirst()
{
    const QStringList ids = {u"a"_s, u"b"_s, u"c"_s};
    const QList<int> days = {5, 9, 7};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        StoredPlan stored = plan(ids.at(i));
        stored.entry.changed = moment(days.at(i));
        QVERIFY(m_store->save(stored));
    }
    const auto list = m_store->list();
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).id, u"b"_s);
    QCOMPARE(list->at(1).id, u"c"_s);
    QCOMPARE(list->at(2).id, u"a"_s);
}

void TestPlanStore::binAndArchive()
{
    const StoredPlan stored = plan(u"a"_s);
    QVERIFY(m_store->save(stored));
    QVERIFY(m_store->setArchived(u"a"_s, true, moment(5)));
    QVERIFY(m_store->softDelete(u"a"_s, moment(6)));
    PlanEntry entry = m_store->list()->constFirst();
    QVERIFY(entry.archived);
    QCOMPARE(entry.deleted, moment(6));
    QVERIFY(m_store->restore(u"a"_s, moment(7)));
    QVERIFY(m_store->setArchived(u"a"_s, false, moment(8)));
    QCOMPARE(*m_store->load(u"a"_s), stored);
}

void TestPlanStore::purgeRemoves()
{
    QVERIFY(m_store->save(plan(u"a"_s)));
    QVERIFY(m_store->save(plan(u"b"_s)));
    QVERIFY(m_store->purge(u"a"_s, moment(5)));
    QCOMPARE(m_store->load(u"a"_s).error().code, ErrorCode::PlanMissing);
    QVERIFY(m_store->load(u"b"_s));
}

void TestPlanStore::whatIsNotThereIsMissing_data()
{
    QTest::addColumn<QString>("operation");
    for (const auto *name : {"load", "archive", "delete", "restore", "purge"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestPlanStore::whatIsNotThereIsMissing()
{
    QFETCH(const QString, operation);
    QVERIFY(m_store->save(plan(u"another"_s)));
    const QString id = u"nowhere"_s;
    std::optional<Error> error;
    const auto keep = [&error](const auto &result) {
        error = result ? std::nullopt : std::optional(result.error());
    };
    if (operation == u"load"_s) {
        keep(m_store->load(id));
    } else if (operation == u"archive"_s) {
        keep(m_store->setArchived(id, true, moment(5)));
    } else if (operation == u"delete"_s) {
        keep(m_store->softDelete(id, moment(5)));
    } else if (operation == u"restore"_s) {
        keep(m_store->restore(id, moment(5)));
    } else {
        keep(m_store->purge(id, moment(5)));
    }
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::PlanMissing);
    QCOMPARE(error->subject, id);
    QCOMPARE(*plansChanged(m_library->connection()), moment(2)); // only the save counted
}

void TestPlanStore::refusesAPlanWithoutMoments()
{
    StoredPlan stored = plan(u"a"_s);
    stored.entry.changed = {};
    const Outcome<> refused = m_store->save(stored);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(m_store->list()->isEmpty());
}

void TestPlanStore::everyChangeIsNoted()
{
    QVERIFY(!plansChanged(m_library->connection())->isValid());
    QVERIFY(m_store->save(plan(u"a"_s)));
    QCOMPARE(*plansChanged(m_library->connection()), moment(2));
    QVERIFY(m_store->setArchived(u"a"_s, true, moment(5)));
    QCOMPARE(*plansChanged(m_library->connection()), moment(5));
    QVERIFY(m_store->softDelete(u"a"_s, moment(6)));
    QCOMPARE(*plansChanged(m_library->connection()), moment(6));
    QVERIFY(m_store->restore(u"a"_s, moment(7)));
    QCOMPARE(*plansChanged(m_library->connection()), moment(7));
    QVERIFY(m_store->purge(u"a"_s, moment(8)));
    QCOMPARE(*plansChanged(m_library->connection()), moment(8));
}

QTEST_GUILESS_MAIN(TestPlanStore)
#include "tst_planstore.moc"

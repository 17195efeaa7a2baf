// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/guideimport.h"
#include "library/librarybackup.h"
#include "library/librarysupport.h"
#include "library/sqlguidestore.h"
#include "library/sqlplanstore.h"

#include <QDir>
#include <QSqlError>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestLibraryDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesFolderAndFile();
    void reopeningKeepsPlans();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesALogWithoutItsFile();
    void refusesNewerSchema();
    void migratesWhatVersionOneLeft();
    void migrationRunsOnce();
    void failedMigrationChangesNothing();
    void migrationWithoutBackupDoesNotRun();
    void readsWithoutWriting();
    void readOnlyCannotMigrate();
    void indexOfAnotherVersionIsMadeAnew();
    void readersDoNotWaitForAWriter();
    void writersWaitOrSaySo();
    void manyMayMakeItAtOnce();

private:
    void givePlan(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLibraryDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.db"_s);
}

void TestLibraryDatabase::givePlan(const QString &id)
{
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(SqlPlanStore(*library).save(plan(id)));
}

void TestLibraryDatabase::makesFolderAndFile()
{
    const QString path = m_folder->filePath(u"a/b/library.db"_s);
    const auto library = openLibrary(path);
    QVERIFY(library);
    QVERIFY(QFile::exists(path));
    QVERIFY(!library->isReadOnly());
    QVERIFY(library->hasCurrentIndex());
    QVERIFY(library->verify());
    QCOMPARE(sqlValue(*library, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(sqlValue(*library, u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(sqlValue(*library, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QVERIFY(libraryBackups(path).isEmpty());
}

void TestLibraryDatabase::reopeningKeepsPlans()
{
    givePlan(u"a"_s);
    for (int i = 0; i < 3; ++i) {
        const auto library = openLibrary(m_path);
        QVERIFY(library);
        const auto loaded = SqlPlanStore(*library).load(u"a"_s);
        QVERIFY(loaded);
        QCOMPARE(*loaded, plan(u"a"_s));
    }
}

void TestLibraryDatabase::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no database at all") << u"random"_s;
    QTest::newRow("cut in the middle") << u"cut"_s;
    QTest::newRow("a page overwritten") << u"page"_s;
    QTest::newRow("the header overwritten") << u"header"_s;
    QTest::newRow("emptied, with a backup beside") << u"emptied"_s;
    QTest::newRow("another program's") << u"foreign"_s;
}

void TestLibraryDatabase::refusesWhatIsDamaged()
{
    QFETCH(const QString, damage);
    {
        const auto library = openLibrary(m_path);
        QVERIFY(library);
        SqlPlanStore store(*library);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(store.save(plan(QString::number(i), QByteArray(500, 'p'))));
        }
        QVERIFY(backUpLibrary(library->connection(), moment(3), {}));
        QVERIFY(damage != u"foreign"_s || runSql(library->connection(), u"PRAGMA application_id = 7"_s));
    }
    QByteArray bytes = fileBytes(m_path);
    QVERIFY(bytes.size() > 40 * 1024);
    const QByteArray noise(4096, '\xA5');
    if (damage == u"random"_s) {
        bytes = noise + noise;
    } else if (damage == u"cut"_s) {
        bytes.truncate(bytes.size() / 2);
    } else if (damage == u"page"_s) {
        bytes.replace(20 * 4096, noise.size(), noise);
    } else if (damage == u"header"_s) {
        bytes.replace(0, 100, noise.first(100));
    } else if (damage == u"emptied"_s) {
        bytes.clear();
    }
    QVERIFY(writeFile(m_path, bytes));

    const auto library = LibraryDatabase::open(m_path);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseCorrupt);
    QCOMPARE(library.error().subject, m_path);
    QCOMPARE(fileBytes(m_path), bytes);
}

void TestLibraryDatabase::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("below a file") << u"file/library.db"_s;
}

void TestLibraryDatabase::refusesWhatIsNoFile()
{
    QFETCH(const QString, path);
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    QVERIFY(writeFile(m_folder->filePath(u"file"_s), "x"));
    const auto library = LibraryDatabase::open(m_folder->filePath(path));
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseUnopenable);
    QCOMPARE(library.error().subject, m_folder->filePath(path));
}

void TestLibraryDatabase::refusesALogWithoutItsFile()
{
    QByteArray log;
    {
        const auto library = openLibrary(m_path);
        QVERIFY(library);
        QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
        log = fileBytes(m_path + u"-wal"_s);
        QVERIFY(!log.isEmpty());
    }
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writeFile(m_path + u"-wal"_s, log));
    QCOMPARE(LibraryDatabase::open(m_path).error().code, ErrorCode::DatabaseCorrupt);
    QCOMPARE(fileBytes(m_path + u"-wal"_s), log);
    QVERIFY(!QFile::exists(m_path));
}

void TestLibraryDatabase::refusesNewerSchema()
{
    {
        const auto library = openLibrary(m_path);
        QVERIFY(library);
        QVERIFY(runSql(library->connection(), u"PRAGMA user_version = 1000"_s));
    }
    const QByteArray before = fileBytes(m_path);
    const auto library = LibraryDatabase::open(m_path);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseNewer);
    QCOMPARE(fileBytes(m_path), before);
}

// What a file of schema version 1 held, written down once and never adapted to later code.
void TestLibraryDatabase::migratesWhatVersionOneLeft()
{
    {
        const auto file = SqlConnection::open(m_path, SqlConnection::Mode::ReadWrite);
        QVERIFY(file);
        const QStringList statements = {
            u"CREATE TABLE library_state (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
            u"CREATE TABLE guide_source (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE,"
            " content_hash TEXT NOT NULL, modified TEXT, imported TEXT NOT NULL, missing_since TEXT)"_s,
            u"CREATE TABLE guide_bytes (guide_id INTEGER PRIMARY KEY REFERENCES guide_source (id)"
            " ON DELETE CASCADE, bytes BLOB NOT NULL)"_s,
            u"CREATE INDEX guide_source_by_hash ON guide_source (content_hash)"_s,
            u"CREATE TABLE plan (id TEXT PRIMARY KEY, name TEXT NOT NULL, document BLOB NOT NULL,"
            " created TEXT NOT NULL, changed TEXT NOT NULL, archived INTEGER NOT NULL, deleted TEXT)"_s,
            u"INSERT INTO plan VALUES ('old', 'From long ago', CAST('{}' AS BLOB), "
            u"'2026-01-02T03:04:05.006Z',"
            " '2026-01-03T03:04:05.006Z', 1, '2026-01-04T03:04:05.006Z')"_s,
            u"INSERT INTO guide_source VALUES (7, '/a.md', 'hash', '2026-01-02T03:04:05.006Z',"
            " '2026-01-02T03:04:05.006Z', NULL)"_s,
            u"INSERT INTO guide_bytes VALUES (7, CAST('# Engineer | Acme Negotiation Guide' AS BLOB))"_s,
            u"PRAGMA application_id = 1131695974"_s,
            u"PRAGMA user_version = 1"_s,
        };
        for (const QString &statement : statements) {
            QVERIFY(runSql(*file, statement));
        }
    }
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    const auto loaded = SqlPlanStore(*library).load(u"old"_s);
    QVERIFY(loaded);
    QCOMPARE(loaded->entry.name, u"From long ago"_s);
    QCOMPARE(loaded->document, QByteArray("{}"));
    QCOMPARE(loaded->entry.created, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC));
    QVERIFY(loaded->entry.archived);
    QCOMPARE(loaded->entry.deleted, QDateTime(QDate(2026, 1, 4), QTime(3, 4, 5, 6), Qt::UTC));
    QCOMPARE(sqlValue(*library, u"PRAGMA user_version"_s).toInt(), 2);
    QVERIFY(sqlValue(*library, u"SELECT size FROM guide_source"_s).isNull()); // unknown stays unknown
    for (const auto *table :
         {"saved_filter", "exchange_rate", "equity_override", "watched_folder", "import_run"}) {
        QCOMPARE(sqlValue(*library, u"SELECT count(*) FROM "_s + QString::fromLatin1(table)).toInt(), 0);
    }
    const auto backups = libraryBackups(m_path);
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().reason, u"before-v2"_s);
    QCOMPARE(*reindexGuides(*library), 1); // its guides are there, and read by today's reader
    QCOMPARE(SqlGuideStore(*library).records()->constFirst().company, u"Acme"_s);
}

void TestLibraryDatabase::migrationRunsOnce()
{
    givePlan(u"a"_s);
    LibraryOptions options;
    const int next = options.migrations.constLast().version + 1;
    options.migrations.append(
        {next, {u"CREATE TABLE extra (id INTEGER)"_s, u"INSERT INTO extra VALUES (1)"_s}});
    options.now = moment(5);
    for (int i = 0; i < 2; ++i) {
        const auto library = openLibrary(m_path, options);
        QVERIFY(library);
        QCOMPARE(sqlValue(*library, u"SELECT count(*) FROM extra"_s).toInt(), 1);
        QCOMPARE(sqlValue(*library, u"PRAGMA user_version"_s).toInt(), next);
        QVERIFY(SqlPlanStore(*library).load(u"a"_s));
    }
    const auto backups = libraryBackups(m_path);
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().made, moment(5));
    // The backup is the library as it was: the code of before opens it.
    const auto backup = openLibrary(backups.constFirst().path);
    QVERIFY(backup);
    QVERIFY(SqlPlanStore(*backup).load(u"a"_s));
    QCOMPARE(LibraryDatabase::open(m_path).error().code, ErrorCode::DatabaseNewer);
}

void TestLibraryDatabase::failedMigrationChangesNothing()
{
    givePlan(u"a"_s);
    LibraryOptions options;
    const int version = options.migrations.constLast().version;
    options.migrations.append({version + 1, {u"DELETE FROM plan"_s, u"CREATE TABLE extra (id INTEGER)"_s}});
    options.migrations.append({version + 2, {u"INSERT INTO nowhere VALUES (1)"_s}});
    const auto failed = LibraryDatabase::open(m_path, options);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DatabaseFailed);

    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QCOMPARE(sqlValue(*library, u"PRAGMA user_version"_s).toInt(), version);
    QCOMPARE(sqlValue(*library, u"SELECT count(*) FROM sqlite_master WHERE name = 'extra'"_s).toInt(), 0);
    QVERIFY(SqlPlanStore(*library).load(u"a"_s));
}

void TestLibraryDatabase::migrationWithoutBackupDoesNotRun()
{
    givePlan(u"a"_s);
    QVERIFY(writeFile(m_folder->filePath(u"backups"_s), "a file where the folder would be"));
    LibraryOptions options;
    const int version = options.migrations.constLast().version;
    options.migrations.append({version + 1, {u"DELETE FROM plan"_s}});
    const auto failed = LibraryDatabase::open(m_path, options);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::BackupFailed);
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(SqlPlanStore(*library).load(u"a"_s));
}

void TestLibraryDatabase::readsWithoutWriting()
{
    givePlan(u"a"_s);
    const QByteArray before = fileBytes(m_path);
    LibraryOptions options;
    options.readOnly = true;
    {
        const auto library = openLibrary(m_path, options);
        QVERIFY(library);
        QVERIFY(library->isReadOnly());
        SqlPlanStore store(*library);
        QVERIFY(store.load(u"a"_s));
        QCOMPARE(store.save(plan(u"b"_s)).error().code, ErrorCode::DatabaseReadOnly);
        QCOMPARE(store.purge(u"a"_s, moment(1)).error().code, ErrorCode::DatabaseReadOnly);
        // SQLite itself says the same, whatever our own flag is.
        QCOMPARE(runSql(library->connection(), u"DELETE FROM plan"_s).error().code,
                 ErrorCode::DatabaseReadOnly);
    }
    QCOMPARE(fileBytes(m_path), before);
    QCOMPARE(LibraryDatabase::open(m_folder->filePath(u"none.db"_s), options).error().code,
             ErrorCode::DatabaseUnopenable);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none.db"_s)));
}

void TestLibraryDatabase::readOnlyCannotMigrate()
{
    givePlan(u"a"_s);
    LibraryOptions options;
    options.readOnly = true;
    options.migrations.append({options.migrations.constLast().version + 1, {u"DELETE FROM plan"_s}});
    const auto library = LibraryDatabase::open(m_path, options);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseReadOnly);
}

void TestLibraryDatabase::indexOfAnotherVersionIsMadeAnew()
{
    {
        const auto library = openLibrary(m_path);
        QVERIFY(library);
        QVERIFY(runSql(library->connection(), u"UPDATE library_state SET value = 'of old'"_s));
        QVERIFY(runSql(library->connection(), u"ALTER TABLE guide_index RENAME COLUMN company TO firm"_s));
    }
    LibraryOptions readOnly;
    readOnly.readOnly = true;
    {
        const auto library = openLibrary(m_path, readOnly);
        QVERIFY(library);
        QVERIFY(!library->hasCurrentIndex());
    }
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(library->hasCurrentIndex());
    QVERIFY(runSql(library->connection(), u"SELECT company FROM guide_index"_s));
    QVERIFY(libraryBackups(m_path).isEmpty()); // nothing precious was touched
}

void TestLibraryDatabase::readersDoNotWaitForAWriter()
{
    givePlan(u"a"_s);
    const auto writer = openLibrary(m_path);
    const auto reader = openLibrary(m_path);
    QVERIFY(writer && reader);
    {
        const auto transaction = SqlTransaction::begin(writer->connection());
        QVERIFY(transaction);
        QVERIFY(runSql(writer->connection(), u"DELETE FROM plan"_s));
        QVERIFY(SqlPlanStore(*reader).load(u"a"_s));
    }
    QVERIFY(SqlPlanStore(*writer).load(u"a"_s)); // never committed
    QVERIFY(SqlPlanStore(*writer).save(plan(u"b"_s)));
    QVERIFY(SqlPlanStore(*reader).load(u"b"_s));
}

void TestLibraryDatabase::writersWaitOrSaySo()
{
    const auto first = openLibrary(m_path);
    const auto second = openLibrary(m_path);
    QVERIFY(first && second);
    QVERIFY(runSql(second->connection(), u"PRAGMA busy_timeout = 10"_s));
    {
        const auto transaction = SqlTransaction::begin(first->connection());
        QVERIFY(transaction);
        QCOMPARE(SqlPlanStore(*second).save(plan(u"a"_s)).error().code, ErrorCode::DatabaseBusy);
    }
    QVERIFY(SqlPlanStore(*second).save(plan(u"a"_s)));
}

void TestLibraryDatabase::manyMayMakeItAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const QString path = m_folder->filePath(u"%1.db"_s.arg(round));
        std::atomic<int> opened = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&path, &opened] { opened += openLibrary(path) ? 1 : 0; }));
        }
        for (const auto &thread : threads) {
            thread->start();
        }
        for (const auto &thread : threads) {
            QVERIFY(thread->wait());
        }
        QCOMPARE(opened.load(), 4);
    }
}

QTEST_GUILESS_MAIN(TestLibraryDatabase)
#include "tst_librarydatabase.moc"

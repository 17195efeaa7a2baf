// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarybackup.h"
#include "library/librarysupport.h"
#include "library/sqlplanstore.h"

#include <QDir>
#include <QTemporaryDir>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestLibraryBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatWasCommitted();
    void keepsTheLastSeven();
    void daysDoNotPushOutWhatWasBeforeAMigration();
    void onceADayWhenPlansChanged();
    void otherFilesAreNoBackups();
    void failsWithoutHarm();
    void restoresAndKeepsWhatWasThere();
    void restoresOverDamage();
    void restoresWhereThereIsNothing();
    void aLogLeftBehindDoesNoHarm();
    void refusesAnUnsoundBackup();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLibraryBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.db"_s);
}

void TestLibraryBackup::holdsWhatWasCommitted()
{
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
    const auto other = openLibrary(m_path);
    const auto open = SqlTransaction::begin(other->connection());
    QVERIFY(open);
    QVERIFY(runSql(other->connection(), u"DELETE FROM plan"_s)); // somebody is writing meanwhile

    const auto backup = backUpLibrary(library->connection(), moment(3), u"test"_s);
    QVERIFY(backup);
    QCOMPARE(backup->made, moment(3));
    QVERIFY(backup->path.contains(u"2026-03-03"_s));
    QVERIFY(backup->path.endsWith(u"-test.db"_s));
    const auto copy = openLibrary(backup->path);
    QVERIFY(copy);
    QCOMPARE(*SqlPlanStore(*copy).load(u"a"_s), plan(u"a"_s));
}

void TestLibraryBackup::keepsTheLastSeven()
{
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    for (int day = 1; day <= 9; ++day) {
        QVERIFY(backUpLibrary(library->connection(), moment(day), {}));
    }
    const auto backups = libraryBackups(m_path);
    QCOMPARE(backups.size(), keptBackups);
    QCOMPARE(backups.constFirst().made, moment(9));
    QCOMPARE(backups.constLast().made, moment(3));
}

void TestLibraryBackup::daysDoNotPushOutWhatWasBeforeAMigration()
{
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(backUpLibrary(library->connection(), moment(1), u"before-v2"_s));
    for (int day = 2; day <= 20; ++day) {
        QVERIFY(backUpLibrary(library->connection(), moment(day), {}));
    }
    const auto backups = libraryBackups(m_path);
    QCOMPARE(backups.size(), keptBackups + 1);
    QCOMPARE(backups.constLast().made, moment(1));
    QCOMPARE(backups.constLast().reason, u"before-v2"_s);
    QVERIFY(backups.constFirst().reason.isEmpty());
    // Nor does one from before a migration stand for the day's own.
    QVERIFY(backUpLibrary(library->connection(), moment(25), u"before-v3"_s));
    QVERIFY(SqlPlanStore(*library).save({{u"a"_s, {}, moment(25), moment(25, 13), false, {}}, "{}"}));
    const auto due = backUpIfDue(*library, moment(25, 14));
    QVERIFY(due && *due);
}

void TestLibraryBackup::onceADayWhenPlansChanged()
{
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    SqlPlanStore store(*library);
    const auto made = [&library](const QDateTime &now) {
        const auto backup = backUpIfDue(*library, now);
        return backup && *backup;
    };
    QVERIFY(!made(moment(1)));         // there is no plan yet
    QVERIFY(store.save(plan(u"a"_s))); // on the 2nd
    QVERIFY(made(moment(2, 13)));
    QVERIFY(store.softDelete(u"a"_s, moment(2, 14)));
    QVERIFY(!made(moment(2, 15))); // one a day
    QVERIFY(made(moment(3)));
    QVERIFY(!made(moment(4))); // nothing changed since
    QVERIFY(store.purge(u"a"_s, moment(4, 15)));
    QVERIFY(made(moment(5)));
    QCOMPARE(libraryBackups(m_path).size(), 3);
}

void TestLibraryBackup::otherFilesAreNoBackups()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"backups"_s));
    for (const auto *name : {"library-notes.db", "other-2026-03-01T12-00-00-000Z.db",
                             "library-2026-03-01.txt", "library-2026-13-01T12-00-00-000Z.db"}) {
        QVERIFY(writeFile(m_folder->filePath(u"backups/"_s + QString::fromLatin1(name)), "mine"));
    }
    QVERIFY(libraryBackups(m_path).isEmpty());
    const auto library = openLibrary(m_path);
    for (int day = 1; day <= 9; ++day) {
        QVERIFY(backUpLibrary(library->connection(), moment(day), {}));
    }
    QVERIFY(QFile::exists(m_folder->filePath(u"backups/library-notes.db"_s)));
    QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files).size(), 4 + keptBackups);
}

void TestLibraryBackup::failsWithoutHarm()
{
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
    QVERIFY(writeFile(m_folder->filePath(u"backups"_s), "a file where the folder would be"));
    const auto backup = backUpLibrary(library->connection(), moment(3), {});
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::BackupFailed);
    QCOMPARE(backup.error().subject, m_path);
    QVERIFY(SqlPlanStore(*library).load(u"a"_s));
}

void TestLibraryBackup::restoresAndKeepsWhatWasThere()
{
    QString backup;
    {
        const auto library = openLibrary(m_path);
        QVERIFY(library);
        QVERIFY(SqlPlanStore(*library).save(plan(u"early"_s)));
        backup = backUpLibrary(library->connection(), moment(3), {})->path;
        QVERIFY(SqlPlanStore(*library).save(plan(u"late"_s)));
    }
    const auto aside = restoreLibrary(backup, m_path, moment(4));
    QVERIFY(aside);
    const auto restored = openLibrary(m_path);
    const auto replaced = openLibrary(*aside);
    QVERIFY(restored && replaced);
    QVERIFY(SqlPlanStore(*restored).load(u"early"_s));
    QVERIFY(!SqlPlanStore(*restored).load(u"late"_s));
    QVERIFY(SqlPlanStore(*replaced).load(u"late"_s));
    QVERIFY(QFile::exists(backup));
}

void TestLibraryBackup::restoresOverDamage()
{
    QString backup;
    {
        const auto library = openLibrary(m_path);
        QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
        backup = backUpLibrary(library->connection(), moment(3), {})->path;
    }
    const QByteArray damaged(9000, '\x5A');
    QVERIFY(writeFile(m_path, damaged));
    QVERIFY(!LibraryDatabase::open(m_path));
    const auto aside = restoreLibrary(backup, m_path, moment(4));
    QVERIFY(aside);
    QCOMPARE(fileBytes(*aside), damaged);
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QVERIFY(SqlPlanStore(*library).load(u"a"_s));
}

void TestLibraryBackup::restoresWhereThereIsNothing()
{
    QString backup;
    {
        const auto library = openLibrary(m_path);
        QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
        backup = backUpLibrary(library->connection(), moment(3), {})->path;
    }
    QVERIFY(QFile::remove(m_path));
    const auto aside = restoreLibrary(backup, m_path, moment(4));
    QVERIFY(aside);
    QVERIFY(aside->isEmpty());
    QVERIFY(SqlPlanStore(*openLibrary(m_path)).load(u"a"_s));
}

void TestLibraryBackup::aLogLeftBehindDoesNoHarm()
{
    QString backup;
    QByteArray log;
    {
        const auto library = openLibrary(m_path);
        QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
        backup = backUpLibrary(library->connection(), moment(3), {})->path;
        QVERIFY(SqlPlanStore(*library).save(plan(u"b"_s, QByteArray(20000, 'b'))));
        log = fileBytes(m_path + u"-wal"_s);
        QVERIFY(!log.isEmpty());
    }
    // Somebody threw the file away and overlooked the log.
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writeFile(m_path + u"-wal"_s, log));
    const auto aside = restoreLibrary(backup, m_path, moment(4));
    QVERIFY(aside);
    QCOMPARE(fileBytes(*aside + u"-wal"_s), log);
    const auto library = openLibrary(m_path);
    QVERIFY(library);
    QCOMPARE(SqlPlanStore(*library).list()->size(), 1);
}

void TestLibraryBackup::refusesAnUnsoundBackup()
{
    {
        const auto library = openLibrary(m_path);
        QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
    }
    const QString unsound = m_folder->filePath(u"unsound.db"_s);
    QVERIFY(writeFile(unsound, QByteArray(9000, '\x5A')));
    const QByteArray before = fileBytes(m_path);
    QCOMPARE(restoreLibrary(unsound, m_path, moment(4)).error().code, ErrorCode::DatabaseCorrupt);
    QCOMPARE(restoreLibrary(m_folder->filePath(u"none.db"_s), m_path, moment(4)).error().code,
             ErrorCode::DatabaseUnopenable);
    QCOMPARE(fileBytes(m_path), before);
}

QTEST_GUILESS_MAIN(TestLibraryBackup)
#include "tst_librarybackup.moc"

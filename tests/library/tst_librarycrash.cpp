// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarysupport.h"
#include "library/sqlplanstore.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// What the library holds after another process was killed, or the disk filled up, or rights were taken away.
class TestLibraryCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedProcessLosesNothing_data();
    void killedProcessLosesNothing();
    void fullDiskLosesNothing();
    void readOnlyPlaces_data();
    void readOnlyPlaces();
};

void TestLibraryCrash::killedProcessLosesNothing_data()
{
    QTest::addColumn<int>("plans");
    QTest::addColumn<QString>("killedAt");
    QTest::newRow("within a transaction") << 5 << u"open"_s;
    QTest::newRow("at its first plan") << 100000 << u"1"_s;
    QTest::newRow("in the midst of saving") << 100000 << u"40"_s;
    QTest::newRow("after the log was folded in") << 100000 << u"900"_s;
}

void TestLibraryCrash::killedProcessLosesNothing()
{
    QFETCH(const int, plans);
    QFETCH(const QString, killedAt);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    QProcess child;
    child.start(QStringLiteral(LIBRARY_CHILD), {u"save"_s, path, QString::number(plans)});
    QString last;
    QStringList saved;
    while (last != killedAt) {
        QVERIFY(child.canReadLine() || child.waitForReadyRead(30000));
        while (child.canReadLine() && last != killedAt) {
            last = QString::fromUtf8(child.readLine()).trimmed();
            saved.append(last);
        }
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    saved.removeAll(u"open"_s);
    QVERIFY(!saved.isEmpty());

    const auto library = openLibrary(path);
    QVERIFY(library);
    SqlPlanStore store(*library);
    for (const QString &id : std::as_const(saved)) {
        QVERIFY2(store.load(id), qPrintable(id));
    }
    QVERIFY(store.save(plan(u"after"_s)));
}

void TestLibraryCrash::fullDiskLosesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    const QByteArray large(64 * 1024, 'x');
    {
        const auto library = openLibrary(path);
        QVERIFY(library);
        SqlPlanStore store(*library);
        QVERIFY(store.save(plan(u"a"_s)));
        const int pages = sqlValue(*library, u"PRAGMA page_count"_s).toInt();
        QVERIFY(runSql(library->connection(), u"PRAGMA max_page_count = %1"_s.arg(pages + 4)));
        const Outcome<> refused = store.save(plan(u"a"_s, large));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(refused.error().subject, path);
        QCOMPARE(store.load(u"a"_s)->document, plan(u"a"_s).document);
        QVERIFY(runSql(library->connection(), u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(store.save(plan(u"b"_s, large))); // there is room again
    }
    const auto library = openLibrary(path);
    QVERIFY(library);
    QCOMPARE(SqlPlanStore(*library).load(u"a"_s)->document, plan(u"a"_s).document);
    QCOMPARE(SqlPlanStore(*library).load(u"b"_s)->document, large);
}

void TestLibraryCrash::readOnlyPlaces_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file") << false;
    QTest::newRow("the file and its folder") << true;
}

void TestLibraryCrash::readOnlyPlaces()
{
    QFETCH(const bool, folderToo);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    {
        const auto library = openLibrary(path);
        QVERIFY(library);
        QVERIFY(SqlPlanStore(*library).save(plan(u"a"_s)));
    }
    const auto all = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    const auto write = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(QFile::setPermissions(path, all));
    QVERIFY(QFile::setPermissions(folder.path(), folderToo ? all | enter : all | enter | write));

    QProcess child;
    child.start(QStringLiteral(LIBRARY_CHILD), {u"nobody"_s, path});
    QVERIFY(child.waitForFinished());
    const QByteArray said = child.readAllStandardOutput().trimmed();
    QVERIFY(QFile::setPermissions(folder.path(), all | enter | write));
    if (said == "no nobody") {
        QSKIP("This account can neither be refused a file nor give up its rights.");
    }
    const QByteArray readOnly = QByteArray::number(int(ErrorCode::DatabaseReadOnly));
    QCOMPARE(said, "plans 1\nread-only 1\nsave " + readOnly);
}

QTEST_GUILESS_MAIN(TestLibraryCrash)
#include "tst_librarycrash.moc"

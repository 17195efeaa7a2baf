// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarysupport.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

class TestSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesRowsAndValues();
    void reportsAMistakeWhenRun();
    void reportsARowThatFails();
    void rollsBackWithoutCommit();
    void namesTheFile();
    void keepsMoments_data();
    void keepsMoments();
    void leavesNoConnectionBehind();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSql::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

namespace {

Result<SqlConnection> openFile(const QTemporaryDir &folder)
{
    return SqlConnection::open(folder.filePath(u"a file's name?.db"_s), SqlConnection::Mode::ReadWrite);
}

} // namespace

void TestSql::givesRowsAndValues()
{
    const auto connection = openFile(*m_folder);
    QVERIFY(connection);
    SqlStatement statement(*connection,
                           u"SELECT column1 + ? FROM (VALUES (1), (2), (3)) WHERE column1 < ?"_s);
    for (const int more : {10, 20}) { // the second time with other values
        QList<int> rows;
        QVERIFY(
            statement.each({more, 3}, [&rows](const QSqlQuery &row) { rows.append(row.value(0).toInt()); }));
        QCOMPARE(rows, QList<int>({more + 1, more + 2}));
    }
    QCOMPARE((*statement.first({5, 2}))->toInt(), 6);
    QVERIFY(!statement.first({5, 0}).value().has_value());
}

void TestSql::reportsAMistakeWhenRun()
{
    const auto connection = openFile(*m_folder);
    SqlStatement statement(*connection, u"SELEKT 1"_s);
    const Outcome<> outcome = statement.run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(outcome.error().detail.contains(u"SELEKT"_s));
}

void TestSql::reportsARowThatFails()
{
    // The first row can be computed, the second one overflows: half an answer must not pass for a whole one.
    const auto connection = openFile(*m_folder);
    const QString sql = u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1))"_s;
    int rows = 0;
    const Outcome<> outcome = SqlStatement(*connection, sql).each({}, [&rows](const QSqlQuery &) { ++rows; });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(rows, 1);
}

void TestSql::rollsBackWithoutCommit()
{
    const auto connection = openFile(*m_folder);
    QVERIFY(runSql(*connection, u"CREATE TABLE t (x INTEGER)"_s));
    for (const bool commit : {false, true}) {
        auto transaction = SqlTransaction::begin(*connection);
        QVERIFY(transaction);
        QVERIFY(runSql(*connection, u"INSERT INTO t VALUES (?)"_s, {1}));
        QVERIFY(!commit || transaction->commit());
    }
    QCOMPARE((*SqlStatement(*connection, u"SELECT count(*) FROM t"_s).first())->toInt(), 1);
}

void TestSql::namesTheFile()
{
    const auto connection = openFile(*m_folder);
    QCOMPARE(runSql(*connection, u"nonsense"_s).error().subject, m_folder->filePath(u"a file's name?.db"_s));
}

void TestSql::keepsMoments_data()
{
    QTest::addColumn<QDateTime>("moment");
    const QDate date(2026, 3, 29);
    QTest::newRow("UTC") << QDateTime(date, QTime(1, 2, 3, 4), Qt::UTC);
    QTest::newRow("elsewhere") << QDateTime(date, QTime(23, 30), Qt::OffsetFromUTC, 5 * 3600 + 1800);
    QTest::newRow("invalid") << QDateTime();
}

void TestSql::keepsMoments()
{
    QFETCH(const QDateTime, moment);
    const QDateTime kept = momentFromSql(toSql(moment));
    QCOMPARE(kept, moment);
    QCOMPARE(kept.isValid(), moment.isValid());
    QVERIFY(moment.isValid() || toSql(moment).isNull());
}

void TestSql::leavesNoConnectionBehind()
{
    {
        const auto connection = openFile(*m_folder);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
        const auto refused = SqlConnection::open(m_folder->path(), SqlConnection::Mode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseUnopenable);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"

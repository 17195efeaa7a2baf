// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

constexpr int bundled = 5;

QLocale american()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstStartHasTheBundledGuides();
    void secondStartKeepsPlans();
    void makesItsFolder();
    void everyGuideLoadsAndStarts();
    void planOutlivesItsGuide();
    void corruptFileIsRefused_data();
    void corruptFileIsRefused();
    void folderThatCannotBeWritten();
    void readOnlyLibrary();
    void bundledScriptIsThere();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

void TestWorkspace::firstStartHasTheBundledGuides()
{
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    QCOMPARE((*workspace)->guides()->rowCount(), bundled);
    QVERIFY(!(*workspace)->isReadOnly());
    QVERIFY(!(*workspace)->editor()->isOpen());
    QVERIFY((*workspace)->shelf()->plans().isEmpty());
}

void TestWorkspace::secondStartKeepsPlans()
{
    QString id;
    Plan before;
    {
        const auto workspace = Workspace::open(m_path, american());
        QVERIFY(workspace.ok());
        QVERIFY((*workspace)->startPlan((*workspace)->guides()->record(0).id, 0).ok());
        (*workspace)->editor()->change(u"Change"_s, {}, [](Plan &plan) { plan.name = u"Mine"_s; });
        before = (*workspace)->editor()->plan();
        id = before.id;
    } // at once: nothing waits for a timer
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    QCOMPARE((*workspace)->guides()->rowCount(), bundled); // not imported twice
    QCOMPARE((*workspace)->shelf()->plans().size(), 1);
    QVERIFY((*workspace)->shelf()->open(id).ok());
    QCOMPARE((*workspace)->editor()->plan(), before);
    QVERIFY((*workspace)->guideOfPlan().has_value());
}

void TestWorkspace::makesItsFolder()
{
    const QString deep = m_folder->filePath(u"not/yet/there/library.sqlite"_s);
    QVERIFY(Workspace::open(deep, american()).ok());
    QVERIFY(QFile::exists(deep));
}

void TestWorkspace::everyGuideLoadsAndStarts()
{
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    for (int row = 0; row < (*workspace)->guides()->rowCount(); ++row) {
        const GuideRecord &record = (*workspace)->guides()->record(row);
        const auto guide = (*workspace)->load(record.id);
        QVERIFY(guide.ok());
        QCOMPARE(guide->path, record.path);
        QVERIFY(!guide->bytes.isEmpty());
        QCOMPARE(guide->guide.compensation.size(), record.regions.size());
        for (qsizetype region = 0; region < record.regions.size(); ++region) {
            QVERIFY((*workspace)->startPlan(record.id, int(region)).ok());
            QVERIFY2(!(*workspace)->editor()->plan().script.isEmpty(), qPrintable(record.path));
        }
    }
    QVERIFY(!(*workspace)->load(123456).ok());
}

void TestWorkspace::planOutlivesItsGuide()
{
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    QVERIFY((*workspace)->startPlan((*workspace)->guides()->record(0).id, 0).ok());
    (*workspace)->editor()->change(u"Move"_s, {}, [](Plan &plan) { plan.guidePath = u"/gone.md"_s; });
    QVERIFY(!(*workspace)->guideOfPlan());
    QVERIFY(!(*workspace)->editor()->plan().script.isEmpty());
}

void TestWorkspace::corruptFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("some notes of somebody");
    QTest::newRow("noise") << QByteArray(9000, '\x9c');
    QTest::newRow("a database's head and nothing")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
}

void TestWorkspace::corruptFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(!workspace.ok());
    QCOMPARE(workspace.error().code, ErrorCode::DatabaseCorrupt);
    QVERIFY(errorSentence(workspace.error()).contains(m_path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestWorkspace::folderThatCannotBeWritten()
{
    // Holds for the administrator as well.
    const auto workspace = Workspace::open(u"/proc/counteroffer/library.sqlite"_s, american());
    QVERIFY(!workspace.ok());
    QCOMPARE(workspace.error().code, ErrorCode::DatabaseUnopenable);
    QVERIFY(errorSentence(workspace.error()).contains(u"/proc/counteroffer/library.sqlite"_s));
}

void TestWorkspace::readOnlyLibrary()
{
    if (geteuid() == 0) {
        QSKIP("The administrator may write everywhere, so nothing is read-only to this test.");
    }
    QVERIFY(Workspace::open(m_path, american()).ok());
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    QVERIFY((*workspace)->isReadOnly());
    QCOMPARE((*workspace)->guides()->rowCount(), bundled);
    const auto outcome = (*workspace)->startPlan((*workspace)->guides()->record(0).id, 0);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::DatabaseReadOnly);
}

void TestWorkspace::bundledScriptIsThere()
{
    QVERIFY(bundledScript().steps.size() > 3 && bundledScript().cards.size() > 3);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"

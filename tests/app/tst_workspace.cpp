// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleplan.h"
#include "app/workspace.h"
#include "library/guideimport.h"
#include "negotiation/evaluation/planchecklist.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/evaluation/planoffers.h"
#include "negotiation/evaluation/plantactics.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
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
    void aDecidedBasisIsThePlans_data();
    void aDecidedBasisIsThePlans();
    void planOutlivesItsGuide();
    void anotherWindowIsSeen();
    void twoWindowsChangeOnePlan();
    void aLargeLibraryOpensOnAPage();
    void corruptFileIsRefused_data();
    void corruptFileIsRefused();
    void folderThatCannotBeWritten();
    void readOnlyLibrary();
    void bundledScriptIsThere();
    void sampleIsHalfFinished();
    void sampleStaysAway();

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
    QCOMPARE((*workspace)->shelf()->plans().size(), 1); // the sample, and it is not opened by itself
    QCOMPARE((*workspace)->shelf()->plans().first().id, samplePlanId());
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
    QCOMPARE((*workspace)->shelf()->plans().size(), 2);    // and the sample
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

void TestWorkspace::aDecidedBasisIsThePlans_data()
{
    QTest::addColumn<EquityBasis>("decided");
    QTest::newRow("per year") << EquityBasis::Year;
    QTest::newRow("per grant") << EquityBasis::Grant;
}

void TestWorkspace::aDecidedBasisIsThePlans()
{
    QFETCH(EquityBasis, decided);
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    const GuideRecord record = (*workspace)->guides()->record(0);
    const auto guide = (*workspace)->load(record.id);
    QVERIFY(guide.ok());
    QVERIFY((*workspace)->startPlan(record.id, 0).ok());
    const EquityBasis bySums = (*workspace)->editor()->plan().equityBasis;
    const GuideKey key{guide->contentHash, guide->path};
    QVERIFY((*workspace)->overrides()->save({key, decided, QDateTime::currentDateTimeUtc()}));
    QCOMPARE((*workspace)->editor()->plan().equityBasis, bySums); // the plan that was begun before stays
    QVERIFY((*workspace)->startPlan(record.id, 0).ok());
    QCOMPARE((*workspace)->editor()->plan().equityBasis, decided);
    QVERIFY((*workspace)->overrides()->remove(key));
    QVERIFY((*workspace)->startPlan(record.id, 0).ok());
    QCOMPARE((*workspace)->editor()->plan().equityBasis, bySums);
}

void TestWorkspace::planOutlivesItsGuide()
{
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    QVERIFY((*workspace)->startPlan((*workspace)->guides()->record(0).id, 0).ok());
    const auto before = (*workspace)->guideOfPlan();
    QVERIFY(before);
    QVERIFY((*workspace)->guideOfPlanNote().isEmpty());
    // Its file is elsewhere: the text is the same.
    (*workspace)->editor()->change(u"Move"_s, {}, [](Plan &plan) { plan.guidePath = u"/gone.md"_s; });
    QVERIFY((*workspace)->guideOfPlan() == before);
    QVERIFY((*workspace)->guideOfPlanNote().contains(before->path)); // and it is said
    // The text is another: the role is the same.
    (*workspace)->editor()->change(u"Change"_s, {}, [](Plan &plan) { plan.guideHash = u"other"_s; });
    QVERIFY((*workspace)->guideOfPlan() == before);
    QVERIFY((*workspace)->guideOfPlanNote().contains(before->path));
    (*workspace)->editor()->change(u"Rename"_s, {}, [](Plan &plan) { plan.role = u"Gardener"_s; });
    QVERIFY(!(*workspace)->guideOfPlan());
    QVERIFY((*workspace)->guideOfPlanNote().isEmpty());
    QVERIFY(!(*workspace)->editor()->plan().script.isEmpty());
}

// Two windows on one library: each sees what the other does.
void TestWorkspace::anotherWindowIsSeen()
{
    const auto mine = Workspace::open(m_path, american());
    const auto theirs = Workspace::open(m_path, american());
    QVERIFY(mine.ok() && theirs.ok());
    QTRY_VERIFY_WITH_TIMEOUT(!(*mine)->importer()->isBusy() && !(*theirs)->importer()->isBusy(), 20000);
    QFile file(m_folder->filePath(u"new.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Gardener | Example Works Negotiation Guide\n");
    file.close();
    (*theirs)->importer()->import({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT((*theirs)->guides()->rowCount(), bundled + 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT((*mine)->guides()->rowCount(), bundled + 1, 20000);

    const QSignalSpy plans((*mine)->shelf(), &PlanShelf::plansChanged);
    QVERIFY((*theirs)->startPlan((*theirs)->guides()->record(0).id, 0).ok());
    QTRY_COMPARE_WITH_TIMEOUT((*mine)->shelf()->plans().size(), 2, 20000); // beside the sample
    QTRY_VERIFY_WITH_TIMEOUT(!plans.isEmpty(), 20000);
    const QString id = (*theirs)->editor()->plan().id;
    QVERIFY((*mine)->shelf()->open(id).ok());
    (*theirs)->editor()->change(u"Rename"_s, {}, [](Plan &plan) { plan.name = u"Theirs"_s; });
    QTRY_COMPARE_WITH_TIMEOUT((*mine)->editor()->plan().name, u"Theirs"_s, 20000);
}

// Both change the same plan within the same moment: neither is lost.
void TestWorkspace::twoWindowsChangeOnePlan()
{
    const auto mine = Workspace::open(m_path, american());
    const auto theirs = Workspace::open(m_path, american());
    QVERIFY(mine.ok() && theirs.ok());
    QVERIFY((*mine)->startPlan((*mine)->guides()->record(0).id, 0).ok());
    QVERIFY((*theirs)->shelf()->open((*mine)->editor()->plan().id).ok());
    QSignalSpy kept((*mine)->shelf(), &PlanShelf::keptTheirs);
    (*mine)->editor()->change(u"Rename"_s, {}, [](Plan &plan) { plan.name = u"Mine"_s; });
    (*theirs)->editor()->change(u"Rename"_s, {}, [](Plan &plan) { plan.name = u"Theirs"_s; });
    QVERIFY((*theirs)->shelf()->flush());
    QVERIFY((*mine)->shelf()->flush());
    QCOMPARE(kept.count(), 1);
    QStringList names;
    const QList<PlanEntry> entries = (*mine)->shelf()->plans();
    for (const PlanEntry &entry : entries) {
        names.append(entry.name);
    }
    QCOMPARE(names.size(), 3); // the sample too
    QVERIFY(names.contains(u"Mine"_s));
    QVERIFY(names.contains(kept.constFirst().constFirst().toString()));
    QVERIFY(kept.constFirst().constFirst().toString().contains(u"Theirs"_s));
}

void TestWorkspace::aLargeLibraryOpensOnAPage()
{
    const QString folder = m_folder->filePath(u"many"_s);
    QVERIFY(QDir().mkpath(folder));
    constexpr int many = 400;
    for (int i = 0; i < many; ++i) {
        QFile file(folder + u"/%1.md"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Role " + QByteArray::number(i) + " | Example Works Negotiation Guide\n");
    }
    {
        const auto library = LibraryDatabase::open(m_path);
        QVERIFY(library);
        QVERIFY(!importGuides(**library, {folder}).stopped);
    }
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY(workspace.ok());
    QSignalSpy loaded(workspace->get(), &Workspace::guidesLoaded);
    const int first = (*workspace)->guides()->rowCount();
    QVERIFY(first > 100 && first < many);
    QVERIFY(!(*workspace)->isComplete());
    QVERIFY(loaded.wait(20000));
    QVERIFY((*workspace)->isComplete());
    QCOMPARE((*workspace)->guides()->rowCount(), many);
    QCOMPARE((*workspace)->problems()->rowCount(), 0); // nobody looks at them
    (*workspace)->wantProblems();
    QTRY_VERIFY_WITH_TIMEOUT((*workspace)->problems()->rowCount() >= many, 20000);
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

void TestWorkspace::sampleIsHalfFinished()
{
    const auto plan = bundledSamplePlan();
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(errorSentence(plan.error())));
    int done = 0;
    const QList<ReadyItem> items = checklistOf(*plan);
    for (const ReadyItem &item : items) {
        done += item.done ? 1 : 0;
    }
    QVERIFY2(done >= 4 && done <= items.size() - 4, qPrintable(QString::number(done)));
    QCOMPARE(offersSideBySide(*plan).offers.size(), 2);
    QCOMPARE(planFloor(*plan).source, FloorSource::Alternatives);
    QVERIFY(ladderOf(*plan) && repliesOf(*plan) && packagesOf(*plan));
    // Its guide is one that ships.
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY((*workspace)->shelf()->open(samplePlanId()).ok());
    QVERIFY((*workspace)->guideOfPlan().has_value());
}

void TestWorkspace::sampleStaysAway()
{
    {
        const auto workspace = Workspace::open(m_path, american());
        QVERIFY((*workspace)->shelf()->remove(samplePlanId()).ok());
        QVERIFY((*workspace)->shelf()->plans().isEmpty());
        (*workspace)->shelf()->undoStack()->undo();
        QCOMPARE((*workspace)->shelf()->plans().size(), 1);
        (*workspace)->shelf()->undoStack()->redo();
    }
    const auto workspace = Workspace::open(m_path, american());
    QVERIFY((*workspace)->shelf()->plans().isEmpty());
}

void TestWorkspace::bundledScriptIsThere()
{
    QVERIFY(bundledScript().steps.size() > 3 && bundledScript().cards.size() > 3);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"

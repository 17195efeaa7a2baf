// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/planfile.h"
#include "app/planshelf.h"
#include "editing/planeditor.h"
#include "library/librarydatabase.h"
#include "library/sql.h"
#include "library/sqlplanstore.h"
#include "negotiation/planjson.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUndoStack>

using namespace counteroffer;

namespace {

using namespace Qt::StringLiterals;

// A store in memory that can be told to refuse.
class MemoryStore final : public PlanStore
{
public:
    Outcome<> save(const StoredPlan &plan) override
    {
        ++attempts;
        if (refuse) {
            return failure(Error{ErrorCode::DiskFull, u"library.sqlite"_s, {}});
        }
        plans.insert(plan.entry.id, plan);
        return Done{};
    }
    Result<StoredPlan> load(const QString &id) override
    {
        if (!plans.contains(id)) {
            return failure(Error{ErrorCode::PlanMissing, id, {}});
        }
        return plans.value(id);
    }
    Result<QList<PlanEntry>> list() override
    {
        if (refuseList) {
            return failure(Error{ErrorCode::DatabaseBusy, u"library.sqlite"_s, {}});
        }
        QList<PlanEntry> entries;
        for (const StoredPlan &plan : std::as_const(plans)) {
            entries.append(plan.entry);
        }
        return entries;
    }
    Outcome<> setArchived(const QString &id, bool archived, const QDateTime &) override
    {
        plans[id].entry.archived = archived;
        return Done{};
    }
    Outcome<> softDelete(const QString &id, const QDateTime &now) override
    {
        if (refuse) {
            return failure(Error{ErrorCode::DatabaseBusy, id, {}});
        }
        plans[id].entry.deleted = now;
        return Done{};
    }
    Outcome<> restore(const QString &id, const QDateTime &) override
    {
        if (refuse) {
            return failure(Error{ErrorCode::DatabaseBusy, id, {}});
        }
        plans[id].entry.deleted.reset();
        return Done{};
    }
    Outcome<> purge(const QString &id, const QDateTime &) override
    {
        plans.remove(id);
        return Done{};
    }
    [[nodiscard]] QString storedRole(const QString &id) const
    {
        const auto plan = planFromJson(plans.value(id).document, id);
        return plan ? plan->role : QString();
    }

    QHash<QString, StoredPlan> plans;
    bool refuse = false;
    bool refuseList = false;
    int attempts = 0;
};

Plan named(const QString &name)
{
    Plan plan;
    plan.name = name;
    plan.role = u"first"_s;
    return plan;
}

} // namespace

class TestPlanShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedWithinASecond();
    void steadyTypingIsSavedToo();
    void openingAnotherSavesFirst();
    void savedWhenTheShelfGoes();
    void failureKeepsThePlanOpen();
    void failureBlocksOpeningAnother();
    void deleteAndUndo();
    void deleteThatFailsKeepsThePlan();
    void renamingTellsTheList();
    void renamingTellsTheListAfterAFailure();
    void brokenPlanIsRefused();
    void listHidesBinAndArchive();
    void undoBringsBackWhatWasDeleted();
    void undoOfArchive();
    void undoThatFailsIsSaid();
    void copyIsAnother();
    void listErrorIsSaid();
    void planFiles();
    void theWindowWaitsForNoOtherWriter();
    void whatIsTypedWhileTheWorkerWrites();
    void flushWaitsForTheWorker();
    void theWorkerThatFailsIsSaid();

private:
    void setRole(const QString &role)
    {
        m_editor->change(u"Change"_s, {}, [&](Plan &plan) { plan.role = role; });
    }
    [[nodiscard]] QString id() const { return m_editor->plan().id; }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<PlanShelf> m_shelf;
};

void TestPlanShelf::init()
{
    m_shelf.reset();
    m_store = std::make_unique<MemoryStore>();
    m_editor = std::make_unique<PlanEditor>();
    m_shelf = std::make_unique<PlanShelf>(m_editor.get(), m_store.get());
    QVERIFY(m_shelf->add(named(u"One"_s)).ok());
    QVERIFY(!id().isEmpty());
}

void TestPlanShelf::savedWithinASecond()
{
    setRole(u"second"_s);
    QCOMPARE(m_store->storedRole(id()), u"first"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_store->storedRole(id()), u"second"_s, 1000);
}

void TestPlanShelf::steadyTypingIsSavedToo()
{
    QElapsedTimer timer;
    timer.start();
    int typed = 0;
    while (timer.elapsed() < 900 && m_store->attempts < 2) { // one attempt was adding it
        setRole(QString::number(++typed));
        QTest::qWait(40); // a fast typist: never a pause as long as the delay
    }
    QVERIFY2(m_store->attempts >= 2, "saving was put off for as long as somebody typed");
}

void TestPlanShelf::openingAnotherSavesFirst()
{
    const QString first = id();
    setRole(u"second"_s);
    QVERIFY(m_shelf->add(named(u"Two"_s)).ok());
    QCOMPARE(m_store->storedRole(first), u"second"_s);
    QVERIFY(id() != first);
    QVERIFY(m_shelf->open(first).ok());
    QCOMPARE(m_editor->plan().role, u"second"_s);
    QCOMPARE(m_editor->undoStack()->count(), 0); // steps of the other plan are not this one's
}

void TestPlanShelf::savedWhenTheShelfGoes()
{
    const QString first = id();
    setRole(u"last moment"_s);
    m_shelf.reset();
    QCOMPARE(m_store->storedRole(first), u"last moment"_s);
}

void TestPlanShelf::failureKeepsThePlanOpen()
{
    QSignalSpy failed(m_shelf.get(), &PlanShelf::saveFailed);
    m_store->refuse = true;
    setRole(u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 1000);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::DiskFull);
    QCOMPARE(m_editor->plan().role, u"second"_s);
    QCOMPARE(m_store->storedRole(id()), u"first"_s); // what was saved stays
    m_store->refuse = false;
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(m_store->storedRole(id()), u"second"_s);
}

void TestPlanShelf::failureBlocksOpeningAnother()
{
    const QString first = id();
    QVERIFY(m_shelf->add(named(u"Two"_s)).ok());
    setRole(u"unsaved"_s);
    m_store->refuse = true;
    const QString second = id();
    QVERIFY(!m_shelf->open(first).ok());
    QCOMPARE(id(), second);
    QCOMPARE(m_editor->plan().role, u"unsaved"_s);
    QVERIFY(!m_shelf->add(named(u"Three"_s)).ok());
    QCOMPARE(id(), second);
}

void TestPlanShelf::deleteAndUndo()
{
    const QString first = id();
    setRole(u"second"_s);
    QSignalSpy changed(m_shelf.get(), &PlanShelf::plansChanged);
    QVERIFY(m_shelf->removeOpen().ok());
    QVERIFY(!m_editor->isOpen());
    QVERIFY(m_shelf->plans().isEmpty());
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_shelf->restore(first).ok());
    QCOMPARE(id(), first);
    QCOMPARE(m_editor->plan().role, u"second"_s); // with the edit that was not saved yet
    QCOMPARE(m_shelf->plans().size(), 1);
}

void TestPlanShelf::deleteThatFailsKeepsThePlan()
{
    m_store->refuse = true;
    QVERIFY(!m_shelf->removeOpen().ok());
    QVERIFY(m_editor->isOpen());
    QCOMPARE(m_shelf->plans().size(), 1);
}

void TestPlanShelf::renamingTellsTheList()
{
    QSignalSpy changed(m_shelf.get(), &PlanShelf::plansChanged);
    m_editor->change(u"Rename"_s, {}, [](Plan &plan) { plan.name = u"Other"_s; });
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_shelf->plans().first().name, u"Other"_s);
    setRole(u"second"_s);
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(changed.count(), 1);
}

void TestPlanShelf::renamingTellsTheListAfterAFailure()
{
    m_editor->change(u"Rename"_s, {}, [](Plan &plan) { plan.name = u"Other"_s; });
    m_store->refuse = true;
    QVERIFY(!m_shelf->flush().ok());
    m_store->refuse = false;
    QSignalSpy changed(m_shelf.get(), &PlanShelf::plansChanged);
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(changed.count(), 1);
}

void TestPlanShelf::brokenPlanIsRefused()
{
    const QString first = id();
    m_store->plans.insert(u"broken"_s, {{u"broken"_s, u"Broken"_s, {}, {}, false, {}}, "{ no JSON"});
    const auto outcome = m_shelf->open(u"broken"_s);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::PlanRefused);
    QCOMPARE(id(), first);
    QCOMPARE(m_store->plans.value(u"broken"_s).document, QByteArray("{ no JSON"));
    QCOMPARE(m_shelf->open(u"none"_s).error().code, ErrorCode::PlanMissing);
}

void TestPlanShelf::listHidesBinAndArchive()
{
    const QString first = id();
    QVERIFY(m_shelf->add(named(u"Two"_s)).ok());
    QCOMPARE(m_shelf->plans().size(), 2);
    m_store->plans[first].entry.archived = true;
    QCOMPARE(m_shelf->plans().size(), 1);
}

Q_DECLARE_METATYPE(counteroffer::Error)
void TestPlanShelf::undoBringsBackWhatWasDeleted()
{
    const QString first = id();
    setRole(u"last word"_s);
    QVERIFY(m_shelf->removeOpen().ok());
    QVERIFY(m_shelf->undoStack()->undoText().contains(u"One"_s));
    m_shelf->undoStack()->undo();
    QCOMPARE(id(), first);
    QCOMPARE(m_editor->plan().role, u"last word"_s);
    m_shelf->undoStack()->redo();
    QVERIFY(!m_editor->isOpen());
    QVERIFY(m_shelf->restore(first).ok()); // by the button: then there is nothing left to undo
    QVERIFY(!m_shelf->undoStack()->canUndo() && !m_shelf->undoStack()->canRedo());
}

void TestPlanShelf::undoOfArchive()
{
    const QString first = id();
    QVERIFY(m_shelf->add(named(u"Two"_s)).ok());
    const QString second = id();
    setRole(u"unsaved"_s);
    QVERIFY(m_shelf->setArchived(first, true).ok());
    QCOMPARE(id(), second); // another plan was archived: the open one stays
    QCOMPARE(m_shelf->plans().size(), 1);
    QVERIFY(m_shelf->setArchived(second, true).ok());
    QVERIFY(!m_editor->isOpen());
    QCOMPARE(m_store->storedRole(second), u"unsaved"_s);
    m_shelf->undoStack()->undo();
    QCOMPARE(id(), second);
    m_shelf->undoStack()->undo();
    QCOMPARE(m_shelf->plans().size(), 2);
    QCOMPARE(m_shelf->entries()->size(), 2);
}

void TestPlanShelf::undoThatFailsIsSaid()
{
    QVERIFY(m_shelf->removeOpen().ok());
    QSignalSpy failed(m_shelf.get(), &PlanShelf::undoFailed);
    m_store->refuse = true;
    m_shelf->undoStack()->undo();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_editor->isOpen());
}

void TestPlanShelf::copyIsAnother()
{
    const QString first = id();
    setRole(u"second"_s);
    QVERIFY(m_shelf->duplicateOpen().ok());
    QVERIFY(id() != first);
    QCOMPARE(m_editor->plan().role, u"second"_s);
    QCOMPARE(m_editor->plan().name, u"Copy of One"_s);
    setRole(u"third"_s);
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(m_store->storedRole(first), u"second"_s);
    QCOMPARE(m_store->storedRole(id()), u"third"_s);
}

void TestPlanShelf::listErrorIsSaid()
{
    QSignalSpy failed(m_shelf.get(), &PlanShelf::listFailed);
    m_store->refuseList = true;
    QVERIFY(m_shelf->plans().isEmpty());
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_shelf->entries());
}

void TestPlanShelf::planFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.counteroffer"_s);
    Plan plan = named(QString());
    plan.id = id(); // the same plan once more: it must not take the place of the one that is there
    QVERIFY(savePlanFile(plan, path).ok());
    const QString first = id();
    QVERIFY(m_shelf->addFile(path).ok());
    QVERIFY(id() != first);
    QCOMPARE(m_editor->plan().name, u"mine"_s);
    const auto codeOf = [&](const QString &name) {
        return m_shelf->addFile(folder.filePath(name)).error().code;
    };
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    const QByteArray good = planToJson(plan);
    write(u"cut"_s, good.first(good.size() / 2));
    write(u"newer"_s, QByteArray(good).replace("\"counteroffer_plan\": 2", "\"counteroffer_plan\": 3"));
    write(u"other"_s, "{}");
    write(u"empty"_s, {});
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(100LL * 1024 * 1024));
    const Plan before = m_editor->plan();
    QCOMPARE(codeOf(u"cut"_s), ErrorCode::PlanRefused);
    QCOMPARE(codeOf(u"newer"_s), ErrorCode::PlanNewer);
    QCOMPARE(codeOf(u"other"_s), ErrorCode::PlanUnreadable);
    QCOMPARE(codeOf(u"empty"_s), ErrorCode::PlanRefused);
    QCOMPARE(codeOf(u"large"_s), ErrorCode::PlanRefused);
    QCOMPARE(codeOf(u"none"_s), ErrorCode::FileMissing);
    QCOMPARE(m_shelf->addFile(folder.path()).error().code, ErrorCode::FileIsFolder);
    QVERIFY(m_editor->plan() == before);
    // A save that cannot be leaves what was there.
    QCOMPARE(savePlanFile(plan, folder.filePath(u"no/such/folder"_s)).error().code, ErrorCode::FolderMissing);
    QCOMPARE(savePlanFile(plan, folder.path()).error().code, ErrorCode::FileIsFolder);
    QVERIFY(openPlanFile(path).ok());
}

// Another program holds the library's lock, in this very thread: were the plan written here, it could only
// fail.
void TestPlanShelf::theWindowWaitsForNoOtherWriter()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto library = LibraryDatabase::open(path);
    const auto other = LibraryDatabase::open(path);
    QVERIFY(library && other);
    SqlPlanStore store(**library);
    PlanEditor editor;
    PlanShelf shelf(&editor, &store);
    shelf.saveInWorker(savingInto(path));
    QVERIFY(shelf.add(named(u"One"_s)).ok());
    const QSignalSpy stored(&shelf, &PlanShelf::stored);
    const QSignalSpy failed(&shelf, &PlanShelf::saveFailed);
    {
        auto transaction = SqlTransaction::begin((*other)->connection());
        QVERIFY(transaction);
        editor.change(u"Change"_s, {}, [](Plan &plan) { plan.role = u"second"_s; });
        QTRY_VERIFY(shelf.isSaving());
        QVERIFY(stored.isEmpty());
        QVERIFY(transaction->commit());
    }
    QTRY_COMPARE(stored.size(), 1);
    QVERIFY(failed.isEmpty());
    const auto saved = store.load(editor.plan().id);
    QVERIFY(saved);
    QCOMPARE(planFromJson(saved->document, {})->role, u"second"_s);
    QCOMPARE(saved->entry.changed, shelf.lastStored());
}

void TestPlanShelf::whatIsTypedWhileTheWorkerWrites()
{
    QSemaphore begin;
    QList<QString> written;
    m_shelf->saveInWorker([&begin, &written](const StoredPlan &plan, const QDateTime &) {
        begin.acquire();
        written.append(planFromJson(plan.document, {})->role);
        return PlanSaved{plan.entry, {}, {}};
    });
    QSignalSpy stored(m_shelf.get(), &PlanShelf::stored);
    setRole(u"second"_s);
    QTRY_VERIFY(m_shelf->isSaving());
    setRole(u"third"_s);
    begin.release();
    QTRY_VERIFY(!m_shelf->isSaving());
    QVERIFY(stored.isEmpty()); // not as it stands
    begin.release();
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(written, (QStringList{u"second"_s, u"third"_s}));
}

void TestPlanShelf::flushWaitsForTheWorker()
{
    QStringList written;
    m_shelf->saveInWorker([&written](const StoredPlan &plan, const QDateTime &) {
        QThread::msleep(50);
        written.append(planFromJson(plan.document, {})->role);
        return PlanSaved{plan.entry, {}, {}};
    });
    QSignalSpy stored(m_shelf.get(), &PlanShelf::stored);
    setRole(u"second"_s);
    QTRY_VERIFY(m_shelf->isSaving());
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(written, QStringList{u"second"_s});
    QCOMPARE(stored.size(), 1);
    setRole(u"third"_s); // what nobody has sent to the worker is written at once
    QVERIFY(m_shelf->flush().ok());
    QCOMPARE(m_store->storedRole(id()), u"third"_s);
    QCOMPARE(stored.size(), 2);
}

void TestPlanShelf::theWorkerThatFailsIsSaid()
{
    m_shelf->saveInWorker([](const StoredPlan &plan, const QDateTime &) {
        return PlanSaved{plan.entry, Error{ErrorCode::DiskFull, u"library.sqlite"_s, {}}, {}};
    });
    QSignalSpy failed(m_shelf.get(), &PlanShelf::saveFailed);
    setRole(u"second"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::DiskFull);
    QVERIFY(m_shelf->flush().ok()); // what is asked for goes by the window's own store
    QCOMPARE(m_store->storedRole(id()), u"second"_s);
}

QTEST_GUILESS_MAIN(TestPlanShelf)
#include "tst_planshelf.moc"

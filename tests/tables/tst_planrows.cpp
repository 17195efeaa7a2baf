// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/planrowsmodel.h"
#include "tables/roles.h"
#include "views/sampleplan.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

ChecklistItem item(const QString &id, const QString &text)
{
    ChecklistItem made;
    made.id = id;
    made.text = text;
    return made;
}

PlanRows checklistRows()
{
    PlanRows rows;
    rows.name = u"checklist"_s;
    rows.ids = [](const Plan &plan) {
        QStringList ids;
        for (const ChecklistItem &one : plan.checklist) {
            ids.append(one.id);
        }
        return ids;
    };
    PlanColumn text;
    text.head = u"What"_s;
    text.figure = false;
    text.step = u"Change an item"_s;
    text.text = [](const Plan &plan, qsizetype row) { return plan.checklist[row].text; };
    text.take = [](Plan &plan, qsizetype row, const QString &entry) {
        if (entry.contains(u'!')) {
            return u"No shouting."_s;
        }
        plan.checklist[row].text = entry;
        return QString();
    };
    text.warning = [](const Plan &plan, qsizetype row) {
        return plan.checklist[row].text.isEmpty() ? u"Say what."_s : QString();
    };
    PlanColumn done;
    done.head = u"Done"_s;
    done.step = u"Tick an item"_s;
    done.checked = [](const Plan &plan, qsizetype row) { return plan.checklist[row].done; };
    done.check = [](Plan &plan, qsizetype row, bool on) { plan.checklist[row].done = on; };
    rows.columns = {text, done};
    return rows;
}

Plan planWith(const QList<ChecklistItem> &items)
{
    Plan plan = samplePlan();
    plan.checklist = items;
    return plan;
}

} // namespace

/// A table over one of the plan's lists.
class TestPlanRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatThePlanHas();
    void anEntryIsAStep();
    void refusedEntryChangesNothing();
    void typingMergesUntilItEnds();
    void ticking();
    void changesOfTheList_data();
    void changesOfTheList();
    void closingEmpties();

private:
    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<PlanRowsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPlanRows::init()
{
    m_editor = std::make_unique<PlanEditor>();
    m_model = std::make_unique<PlanRowsModel>(m_editor.get(), checklistRows());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_editor->open(planWith({item(u"a"_s, u"Water"_s), item(u"b"_s, u"Paper"_s)}));
}

void TestPlanRows::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_editor.reset();
}

void TestPlanRows::showsWhatThePlanHas()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->columnCount(), 2);
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Paper"_s);
    QCOMPARE(m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"2, What: Paper"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"What"_s);
    QVERIFY(!m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(m_model->idOf(0), u"a"_s);
    QCOMPARE(m_model->rowOf(u"b"_s), 1);
}

void TestPlanRows::anEntryIsAStep()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(m_model->index(0, 0), u""_s, Qt::EditRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(0, 0).data(WarningRole).toString(), u"Say what."_s);
    QCOMPARE(m_editor->undoStack()->undoText(), u"Change an item"_s);
    m_editor->undoStack()->undo();
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Water"_s);
}

void TestPlanRows::refusedEntryChangesNothing()
{
    const QSignalSpy refused(m_model.get(), &PlanRowsModel::entryRefused);
    const Plan before = m_editor->plan();
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"Water!"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(0).toString(), u"Water!"_s);
    QCOMPARE(m_editor->plan(), before);
    QCOMPARE(m_editor->undoStack()->count(), 0);
    QVERIFY(!m_model->setData(m_model->index(0, 1), u"yes"_s, Qt::EditRole)); // a box, no text
}

void TestPlanRows::typingMergesUntilItEnds()
{
    QVERIFY(m_model->setData(m_model->index(0, 0), u"T"_s, Qt::EditRole));
    QVERIFY(m_model->setData(m_model->index(0, 0), u"Te"_s, Qt::EditRole));
    QCOMPARE(m_editor->undoStack()->count(), 1);
    QVERIFY(m_model->setData(m_model->index(1, 0), u"P"_s, Qt::EditRole)); // another cell is another step
    QCOMPARE(m_editor->undoStack()->count(), 2);
    m_model->revert();
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Paper"_s);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Te"_s);
}

void TestPlanRows::ticking()
{
    const QModelIndex box = m_model->index(0, 1);
    QVERIFY(box.flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->setData(box, int(Qt::Checked), Qt::CheckStateRole));
    QVERIFY(m_editor->plan().checklist.first().done);
    QVERIFY(!m_model->index(0, 0).data(Qt::CheckStateRole).isValid());
}

void TestPlanRows::changesOfTheList_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<bool>("keeps"); // the view's hold on row "b"
    QTest::newRow("one more at the end") << QStringList{u"a"_s, u"b"_s, u"c"_s} << true;
    QTest::newRow("one more at the start") << QStringList{u"c"_s, u"a"_s, u"b"_s} << true;
    QTest::newRow("two more between") << QStringList{u"a"_s, u"c"_s, u"d"_s, u"b"_s} << true;
    QTest::newRow("the first removed") << QStringList{u"b"_s} << true;
    QTest::newRow("exchanged") << QStringList{u"b"_s, u"a"_s} << false;
    QTest::newRow("others") << QStringList{u"x"_s, u"y"_s} << false;
    QTest::newRow("none") << QStringList{} << false;
}

void TestPlanRows::changesOfTheList()
{
    QFETCH(QStringList, ids);
    QFETCH(bool, keeps);
    const QPersistentModelIndex held = m_model->index(1, 0);
    m_editor->change(u"x"_s, {}, [&](Plan &plan) {
        plan.checklist.clear();
        for (const QString &id : ids) {
            plan.checklist.append(item(id, id == u"b" ? u"Paper"_s : id));
        }
    });
    QCOMPARE(m_model->rowCount(), int(ids.size()));
    QCOMPARE(held.isValid(), keeps);
    if (keeps) {
        QCOMPARE(held.data().toString(), u"Paper"_s);
    }
    m_editor->undoStack()->undo();
    QCOMPARE(m_model->rowCount(), 2);
}

void TestPlanRows::closingEmpties()
{
    m_editor->close();
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPlanRows)
#include "tst_planrows.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/planeditor.h"
#include "prepare/preparepage.h"
#include "prepare/scriptview.h"
#include "prepare/targetstable.h"
#include "tables/targetsmodel.h"
#include "views/sampleplan.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace counteroffer;
using namespace counteroffer::test;

class TestTargetsTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingRewritesAtOnce();
    void typingIsOneUndoStep();
    void escapePutsBack();
    void deleteClears();
    void openingAndLeavingChangesNothing();
    void unreadableStaysAndSaysWhy();
    void unreadableLeavesNoHalfFigure();
    void computedCellsAreNotEdited();
    void tabLeaves();
    void rowNamesAreWhole();

private:
    void edit(int row, int column);
    [[nodiscard]] QLineEdit *cellEditor() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString script() const;

    PlanEditor *m_editor = nullptr;
    PreparePage *m_page = nullptr;
    TargetsTable *m_table = nullptr;
};

void TestTargetsTable::init()
{
    m_editor = new PlanEditor;
    m_editor->open(samplePlan());
    m_page = new PreparePage(m_editor, american());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
    m_table = m_page->findChild<TargetsTable *>();
    QVERIFY(m_table != nullptr);
}

void TestTargetsTable::cleanup()
{
    delete m_page;
    delete m_editor;
}

void TestTargetsTable::edit(int row, int column)
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(row, column));
    QTest::keyClick(m_table, Qt::Key_Return);
}

QLineEdit *TestTargetsTable::cellEditor() const
{
    return m_table->viewport()->findChild<QLineEdit *>();
}

QString TestTargetsTable::cell(int row, int column) const
{
    return m_table->model()->index(row, column).data().toString();
}

QString TestTargetsTable::problem() const
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(QLatin1String("was not taken"))) {
            return label->text();
        }
    }
    return {};
}

QString TestTargetsTable::script() const
{
    return m_page->findChild<ScriptView *>()->toPlainText();
}

void TestTargetsTable::typingRewritesAtOnce()
{
    QCOMPARE(cell(int(TermRow::Total), TargetsModel::TargetColumn), QStringLiteral("260,000"));
    QVERIFY(script().contains(QLatin1String("$200K")));
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QLineEdit *line = cellEditor();
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("210k"));
    // Not confirmed yet, and all of it follows already.
    QCOMPARE(line->text(), QStringLiteral("210k"));
    QCOMPARE(m_editor->plan().target.base.value, std::optional(dollars(210000)));
    QCOMPARE(cell(int(TermRow::Total), TargetsModel::TargetColumn), QStringLiteral("271,000"));
    QVERIFY2(script().contains(QLatin1String("$210K")), qPrintable(script()));
    QVERIFY(!script().contains(QLatin1String("$200K")));
}

void TestTargetsTable::typingIsOneUndoStep()
{
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QLineEdit *line = cellEditor();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("210000"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_editor->undoStack()->count(), 1);
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QTest::keyClicks(cellEditor(), QStringLiteral("1")); // opened by Enter: all is selected
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(m_editor->undoStack()->count(), 2);
    m_editor->undoStack()->undo();
    QCOMPARE(m_editor->plan().target.base.value, std::optional(dollars(210000)));
    m_editor->undoStack()->undo();
    QCOMPARE(m_editor->plan(), samplePlan());
    m_editor->undoStack()->redo();
    QCOMPARE(cell(int(TermRow::Base), TargetsModel::TargetColumn), QStringLiteral("210,000"));
}

void TestTargetsTable::escapePutsBack()
{
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QLineEdit *line = cellEditor();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("333k"));
    QVERIFY(m_editor->plan() != samplePlan());
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(m_editor->plan(), samplePlan()); // its origin too
    QCOMPARE(m_editor->undoStack()->count(), 0);
    QCOMPARE(cell(int(TermRow::Base), TargetsModel::TargetColumn), QStringLiteral("200,000"));
}

void TestTargetsTable::deleteClears()
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(int(TermRow::Equity), TargetsModel::TargetColumn));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(!m_editor->plan().target.equity.value);
    QCOMPARE(cell(int(TermRow::Equity), TargetsModel::TargetColumn), QString());
    QCOMPARE(m_editor->undoStack()->count(), 1);
    m_editor->undoStack()->undo();
    QCOMPARE(m_editor->plan(), samplePlan());
}

void TestTargetsTable::openingAndLeavingChangesNothing()
{
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(m_editor->plan(), samplePlan());
    QCOMPARE(m_editor->undoStack()->count(), 0);
}

void TestTargetsTable::unreadableStaysAndSaysWhy()
{
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QTest::keyClicks(cellEditor(), QStringLiteral("a lot"));
    QVERIFY2(problem().contains(QLatin1String("a lot")), qPrintable(problem()));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QVERIFY2(cellEditor() != nullptr && cellEditor()->isVisible(), "the text stays where it can be mended");
    QCOMPARE(cellEditor()->text(), QStringLiteral("a lot"));
    QCOMPARE(m_editor->plan(), samplePlan());
    // Mended, it is taken and the complaint is gone.
    cellEditor()->selectAll();
    QTest::keyClicks(cellEditor(), QStringLiteral("215k"));
    QCOMPARE(problem(), QString());
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(m_editor->plan().target.base.value, std::optional(dollars(215000)));
}

void TestTargetsTable::unreadableLeavesNoHalfFigure()
{
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    QTest::keyClicks(cellEditor(), QStringLiteral("26"));
    QCOMPARE(m_editor->plan().target.base.value, std::optional(dollars(26)));
    QTest::keyClicks(cellEditor(), QStringLiteral("x"));
    QCOMPARE(m_editor->plan(), samplePlan());
    QVERIFY(problem().contains(QLatin1String("26x")));
    m_page->findChild<ScriptView *>()->setFocus(); // away by mouse: the entry cannot stay
    QCOMPARE(m_editor->plan(), samplePlan());
    QVERIFY(problem().contains(QLatin1String("26x")));
}

void TestTargetsTable::computedCellsAreNotEdited()
{
    edit(int(TermRow::Total), TargetsModel::TargetColumn);
    QVERIFY(cellEditor() == nullptr);
    QTest::keyClick(m_table, Qt::Key_Delete);
    edit(int(TermRow::Base), TargetsModel::GuideColumn);
    QVERIFY(cellEditor() == nullptr);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_editor->plan(), samplePlan());
}

void TestTargetsTable::tabLeaves()
{
    m_table->setFocus();
    QVERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
    QVERIFY(QApplication::focusWidget() != nullptr);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Backtab);
    QVERIFY(!m_table->hasFocus());
}

void TestTargetsTable::rowNamesAreWhole()
{
    const QHeaderView *header = m_table->verticalHeader();
    for (int row = 0; row < termRowCount; ++row) {
        const QString name = m_table->model()->headerData(row, Qt::Vertical).toString();
        QVERIFY2(header->fontMetrics().horizontalAdvance(name) <= header->width() - 16, qPrintable(name));
    }
}

QTEST_MAIN(TestTargetsTable)
#include "tst_targetstable.moc"

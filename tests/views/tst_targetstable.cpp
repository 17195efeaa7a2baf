// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/planeditor.h"
#include "prepare/preparepage.h"
#include "prepare/scriptview.h"
#include "prepare/targetstable.h"
#include "shared/whypopover.h"
#include "tables/targetsmodel.h"
#include "views/sampleplan.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    void tabGoesThroughCellsAndLeaves();
    void tabFromAnOpenCellOpensTheNext();
    void whyIsAnsweredByKey();
    void bandSaysWhere();
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

// Only cells that one can type into, row by row, and then on: nobody is caught in a table.
void TestTargetsTable::tabGoesThroughCellsAndLeaves()
{
    const QAbstractItemModel *model = m_table->model();
    int cells = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            cells += model->index(row, column).flags().testFlag(Qt::ItemIsEditable) ? 1 : 0;
        }
    }
    m_table->setFocus();
    m_table->setCurrentIndex(model->index(0, TargetsModel::FloorColumn)); // the first of them
    int steps = 0;
    while (m_table->hasFocus() && steps < 100) {
        QVERIFY(m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable));
        QTest::keyClick(m_table, Qt::Key_Tab);
        ++steps;
    }
    QCOMPARE(steps, cells);
    QVERIFY(QApplication::focusWidget() != nullptr);
    m_table->setFocus();
    m_table->setCurrentIndex(model->index(0, TargetsModel::TargetColumn));
    QTest::keyClick(m_table, Qt::Key_Backtab);
    QCOMPARE(m_table->currentIndex().column(), int(TargetsModel::FloorColumn));
    QTest::keyClick(m_table, Qt::Key_Backtab);
    QVERIFY(!m_table->hasFocus());
}

void TestTargetsTable::tabFromAnOpenCellOpensTheNext()
{
    edit(int(TermRow::Base), TargetsModel::TargetColumn);
    cellEditor()->selectAll();
    QTest::keyClicks(cellEditor(), QStringLiteral("205k"));
    QTest::keyClick(cellEditor(), Qt::Key_Tab);
    QCOMPARE(m_editor->plan().target.base.value, std::optional(dollars(205000)));
    QCOMPARE(m_table->currentIndex().column(), int(TargetsModel::StretchColumn));
    QTRY_VERIFY(cellEditor() != nullptr && cellEditor()->isVisible());
    QTest::keyClicks(cellEditor(), QStringLiteral("215k"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(m_editor->plan().stretch.base.value, std::optional(dollars(215000)));
    QCOMPARE(m_editor->undoStack()->count(), 2); // a step for each cell
}

void TestTargetsTable::whyIsAnsweredByKey()
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(int(TermRow::Total), TargetsModel::TargetColumn));
    QTest::keyClick(m_table, Qt::Key_F1);
    auto *popover = m_page->findChild<WhyPopover *>();
    QVERIFY(popover != nullptr && popover->isVisible());
    QVERIFY2(popover->accessibleName().contains(QLatin1String("260,000")),
             qPrintable(popover->accessibleName()));
    const QString words = popover->accessibleDescription();
    QVERIFY2(words.contains(QLatin1String("200,000")) && words.contains(QLatin1String("20,000")) &&
                 words.contains(QLatin1String("40,000")),
             qPrintable(words)); // base + bonus + equity
    QSignalSpy line(m_page, &PreparePage::guideLineWanted);
    const QList<QPushButton *> links = popover->findChildren<QPushButton *>();
    QVERIFY(!links.isEmpty());
    QTest::mouseClick(links.first(), Qt::LeftButton);
    QCOMPARE(line.count(), 1);
    QCOMPARE(line.first().first().toInt(), 9);
    QTRY_VERIFY(m_page->findChild<WhyPopover *>() == nullptr);
}

void TestTargetsTable::bandSaysWhere()
{
    const auto band = [this](TermRow row) {
        return m_table->model()->index(int(row), TargetsModel::BandColumn);
    };
    QCOMPARE(band(TermRow::Base).data().toString(), QStringLiteral("67%")); // 200 of 160–220
    const auto position = band(TermRow::Base).data(TargetsModel::BandRole).value<BandPosition>();
    QCOMPARE(position.marks.size(), 2);
    QCOMPARE(position.marks.first().set, TermSet::Floor);
    QVERIFY(!band(TermRow::Base).flags().testFlag(Qt::ItemIsEditable));
    m_editor->change(QStringLiteral("x"), {}, [](Plan &plan) { plan.target.base.value = dollars(230000); });
    QCOMPARE(band(TermRow::Base).data().toString(), QStringLiteral("above"));
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

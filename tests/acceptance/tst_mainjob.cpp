// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acceptance/program.h"

#include "browse/browsepage.h"
#include "browse/importsdialog.h"
#include "call/callpage.h"
#include "prepare/preparepage.h"
#include "prepare/scriptview.h"
#include "prepare/targetstable.h"
#include "shared/guidetextview.h"
#include "sheet/sheetpage.h"
#include "tables/guidetablemodel.h"
#include "tables/importfilesmodel.h"
#include "tables/roles.h"
#include "tables/targetsmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace counteroffer;
using namespace counteroffer::test;

namespace {

using namespace Qt::StringLiterals;

QString visibleText(const QWidget *page)
{
    QStringList texts;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

Money dollars(qint64 whole)
{
    return *Money::units(whole, Currency::known("USD"));
}

} // namespace

/// The job the program is for, by keyboard and mouse, on a real library.
class TestMainJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filterAndSelect();
    void startAPlan();
    void editATarget();
    void undoAndRedo();
    void rename();
    void walkTheCall();
    void captureWhatTheySaid();
    void floorStaysHidden();
    void noteAndItsUndo();
    void exportTheSheet();
    void exportDialogAddsItsSuffix();
    void reopen();
    void guideLineOfTheScript();
    void deleteAndUndo();
    void importByDrop();
    void sortFromTheMenu();
    void sortIsRemembered();
    void cleanupTestCase();

private:
    [[nodiscard]] const Plan &plan() const { return m_program->workspace->editor()->plan(); }
    template <typename Page>
    [[nodiscard]] Page *page() const
    {
        return m_program->window->findChild<Page *>();
    }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QString script() const { return page<ScriptView>()->toPlainText(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

QAction *TestMainJob::action(const QString &text) const
{
    const QList<QAction *> actions = m_program->window->findChildren<QAction *>();
    for (QAction *action : actions) { // one of just this name goes first
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(text)) {
            return action;
        }
    }
    return nullptr;
}

void TestMainJob::initTestCase()
{
    m_program = std::make_unique<Program>(m_folder.path());
    QVERIFY(page<BrowsePage>()->isVisible());
    QVERIFY2(page<BrowsePage>()->selectedGuide() != 0, "the first window shows a guide");
}

void TestMainJob::filterAndSelect()
{
    m_program->key(Qt::Key_F, Qt::ControlModifier);
    auto *table = m_program->find<QTableView>(u"Guides"_s);
    QCOMPARE(table->model()->rowCount(), 5);
    m_program->type(u"sambanova coe"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(visibleText(page<BrowsePage>()).contains(u"1 of 5"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 1)).center());
    QTRY_VERIFY(visibleText(page<BrowsePage>()).contains(u"CoE Inference Platform Engineer"_s));
    m_program->key(Qt::Key_F, Qt::ControlModifier);
    m_program->type(u"no such words"_s);
    QVERIFY(!table->isVisible());
    auto *all = m_program->find<QPushButton>(u"Show all guides"_s);
    QVERIFY(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY2(page<BrowsePage>()->selectedGuide() != 0, "the choice is not lost by filtering");
}

void TestMainJob::startAPlan()
{
    m_program->key(Qt::Key_F, Qt::ControlModifier);
    m_program->type(u"sambanova coe"_s);
    auto *table = m_program->find<QTableView>(u"Guides"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 1)).center());
    auto *region = m_program->find<QComboBox>(u"Region of the plan"_s);
    QCOMPARE(region->currentText(), u"Palo Alto"_s);
    QTest::mouseClick(m_program->find<QPushButton>(u"Start a plan"_s), Qt::LeftButton);
    QVERIFY(page<PreparePage>()->isVisible());
    QCOMPARE(plan().region, u"Palo Alto"_s);
    QCOMPARE(plan().target.base.value, std::optional(dollars(250000)));
    QVERIFY(script().contains(u"$250K"_s));
}

void TestMainJob::editATarget()
{
    auto *table = page<TargetsTable>();
    QVERIFY2(table->hasFocus(), "the table of targets is where Prepare begins");
    QCOMPARE(table->currentIndex().column(), int(TargetsModel::TargetColumn));
    m_program->type(u"2"_s); // a key begins an entry
    auto *entry = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(entry != nullptr);
    QTest::keyClicks(entry, u"61k"_s);
    QVERIFY2(script().contains(u"$261K"_s), qPrintable(script()));
    QTest::keyClick(entry, Qt::Key_Return);
    QTRY_VERIFY(table->hasFocus()); // the entry closes a moment later
    QCOMPARE(plan().target.base.value, std::optional(dollars(261000)));
    QCOMPARE(m_program->workspace->editor()->undoStack()->index(), 1);
}

void TestMainJob::undoAndRedo()
{
    m_program->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(plan().target.base.value, std::optional(dollars(250000)));
    QVERIFY(script().contains(u"$250K"_s));
    QVERIFY2(action(u"Redo"_s)->text().contains(u"Base salary"_s), qPrintable(action(u"Redo"_s)->text()));
    m_program->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(plan().target.base.value, std::optional(dollars(261000)));
    m_program->key(Qt::Key_Z, Qt::ControlModifier);
    m_program->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(plan().target.base.value, std::optional(dollars(261000)));
}

void TestMainJob::rename()
{
    auto *name = m_program->find<QLineEdit>(u"Name of the plan"_s);
    const QString before = plan().name;
    QVERIFY(m_program->window->windowTitle().contains(before));
    name->setFocus();
    name->selectAll();
    m_program->key(Qt::Key_Delete);
    m_program->key(Qt::Key_Return);
    QCOMPARE(plan().name, before); // nothing is no name
    QCOMPARE(name->text(), before);
    name->selectAll();
    m_program->type(u"SambaNova, the second call"_s);
    m_program->key(Qt::Key_Return);
    QCOMPARE(plan().name, u"SambaNova, the second call"_s);
    QTRY_VERIFY(m_program->window->windowTitle().contains(u"the second call"_s));
    QCOMPARE(m_program->find<QComboBox>(u"Open plan"_s)->currentText(), u"SambaNova, the second call"_s);
    m_program->workspace->editor()->undoStack()->undo(); // all of the typing
    QCOMPARE(plan().name, before);
}

void TestMainJob::walkTheCall()
{
    m_program->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page<CallPage>()->isVisible());
    // The guide's own steps in the order of a call, and the program's where the guide has none.
    auto *list = m_program->find<QListView>(u"Steps of the call"_s);
    const int steps = list->model()->rowCount();
    QVERIFY(steps > plan().script.size());
    const auto atStep = [this](int step) {
        return visibleText(page<CallPage>()).contains(u"Step %1 of"_s.arg(step));
    };
    QVERIFY(atStep(1));
    auto *back = m_program->find<QPushButton>(u"← Back"_s);
    auto *next = m_program->find<QPushButton>(u"Next →"_s);
    QVERIFY(!back->isEnabled());
    m_program->key(Qt::Key_PageDown);
    QVERIFY(atStep(2));
    m_program->key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(atStep(3));
    m_program->key(Qt::Key_4, Qt::AltModifier);
    QVERIFY(atStep(4));
    QVERIFY(visibleText(page<CallPage>()).contains(u"$261K"_s));
    QCOMPARE(plan().callStep, plan().script[1].id);
    for (int i = 0; i < 40; ++i) {
        m_program->key(Qt::Key_PageDown); // also at the end, where it does nothing
    }
    QVERIFY(!next->isEnabled());
    QVERIFY(atStep(steps));
    // Walking is no edit: undo is for figures and words.
    QCOMPARE(m_program->workspace->editor()->undoStack()->index(), 1);
    QCOMPARE(list->currentIndex().row(), steps - 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(atStep(2));
    // From within the note and the entry, too.
    m_program->find<QPlainTextEdit>(u"Notes for this step"_s)->setFocus();
    m_program->key(Qt::Key_PageDown);
    QVERIFY(visibleText(page<CallPage>()).contains(u"Step 3 of"_s));
    m_program->key(Qt::Key_F2);
    m_program->key(Qt::Key_PageUp);
    QVERIFY(visibleText(page<CallPage>()).contains(u"Step 2 of"_s));
}

void TestMainJob::captureWhatTheySaid()
{
    m_program->key(Qt::Key_F2);
    m_program->type(u"lots"_s);
    m_program->key(Qt::Key_Return);
    QVERIFY(visibleText(page<CallPage>()).contains(u"“lots” was not taken"_s));
    QCOMPARE(m_program->find<QLineEdit>(u"The figure they named"_s)->text(), u"lots"_s);
    QVERIFY(plan().offer.rounds.isEmpty());
    m_program->key(Qt::Key_F2);
    m_program->type(u"240"_s); // thousands, on the phone
    m_program->key(Qt::Key_Return);
    QCOMPARE(plan().offer.terms.base.value, std::optional(dollars(240000)));
    QCOMPARE(plan().offer.rounds.size(), 1);
    QVERIFY2(visibleText(page<CallPage>()).contains(u"▼ $21,000 below"_s),
             qPrintable(visibleText(page<CallPage>())));
}

void TestMainJob::floorStaysHidden()
{
    const auto floorShown = [this] {
        return visibleText(page<CallPage>()).contains(u"Floor"_s) &&
               visibleText(page<CallPage>()).contains(u"$20,000"_s);
    };
    QVERIFY(!floorShown());
    m_program->key(Qt::Key_F8);
    QVERIFY2(floorShown(), qPrintable(visibleText(page<CallPage>())));
    m_program->key(Qt::Key_F8);
    QVERIFY(!floorShown());
    m_program->key(Qt::Key_F8);
    m_program->key(Qt::Key_1, Qt::ControlModifier);
    m_program->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY2(!floorShown(), "coming back to the call shows the floor");
    // No step shows it either.
    auto *list = m_program->find<QListView>(u"Steps of the call"_s);
    for (const ScriptStep &step : plan().script) {
        for (int row = 0; step.secret && row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QVERIFY2(!visibleText(page<CallPage>()).contains(spokenText(step, plan())),
                     qPrintable(step.title));
        }
    }
    list->setCurrentIndex(list->model()->index(3, 0)); // the guide's ask
    QCOMPARE(plan().callStep, plan().script[1].id);
}

void TestMainJob::noteAndItsUndo()
{
    auto *note = m_program->find<QPlainTextEdit>(u"Notes for this step"_s);
    note->setFocus();
    m_program->type(u"They paused."_s);
    const QString step = plan().script[1].id;
    QCOMPARE(plan().notes.value(step), u"They paused."_s);
    m_program->key(Qt::Key_PageDown);
    QCOMPARE(note->toPlainText(), QString());
    m_program->key(Qt::Key_PageUp);
    QCOMPARE(note->toPlainText(), u"They paused."_s);
    // The editor itself has nothing to undo now, so the plan's undo is meant. There and back was no step.
    note->setFocus();
    m_program->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(plan().notes.isEmpty(), "the editor of the note swallows Undo");
    m_program->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(plan().notes.value(step), u"They paused."_s);
    QCOMPARE(note->toPlainText(), u"They paused."_s);
}

void TestMainJob::exportTheSheet()
{
    m_program->key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(page<SheetPage>()->isVisible());
    const QString path = m_folder.filePath(u"sheet.pdf"_s);
    page<SheetPage>()->exportTo(path);
    QTRY_VERIFY(!page<SheetPage>()->isExporting()); // in a worker
    QTRY_VERIFY(visibleText(page<SheetPage>()).contains(u"Written to "_s + path));
    QVERIFY(m_program->find<QPushButton>(u"Open folder"_s) != nullptr);
    if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        const QString text = pdfText(path);
        for (const auto &words : {u"CoE Inference Platform Engineer"_s, u"Palo Alto"_s, u"261,000"_s,
                                  u"240,000"_s, u"$261K"_s, u"They paused."_s, u"Sources"_s}) {
            QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
        }
        QVERIFY(!text.contains(u"$250K"_s));
    }
    page<SheetPage>()->exportTo(m_folder.filePath(u"none/sheet.pdf"_s));
    QTRY_VERIFY(!page<SheetPage>()->isExporting());
    QVERIFY2(visibleText(page<SheetPage>()).contains(m_folder.filePath(u"none"_s)),
             qPrintable(visibleText(page<SheetPage>())));
    QVERIFY(m_program->find<QPushButton>(u"Open folder"_s) == nullptr);
}

void TestMainJob::exportDialogAddsItsSuffix()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_program->settings.setFolder(m_folder.path());
    QVERIFY(m_program->find<QPushButton>(u"Export PDF…"_s) != nullptr);
    m_program->key(Qt::Key_1, Qt::ControlModifier);
    m_program->key(Qt::Key_E, Qt::ControlModifier); // from any page
    QVERIFY(page<SheetPage>()->isVisible());
    auto *dialog = m_program->window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name != nullptr);
    QVERIFY2(name->text().startsWith(u"SambaNova"_s), qPrintable(name->text()));
    name->setText(u"by hand"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"by hand.pdf"_s)));
}

void TestMainJob::reopen()
{
    const Plan before = plan();
    QVERIFY(m_program->window->close());
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder.path());
    QVERIFY2(page<SheetPage>()->isVisible(), "the page is remembered");
    QCOMPARE(plan(), before);
    QCOMPARE(plan().callStep, plan().script[1].id);
    m_program->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(visibleText(page<CallPage>()).contains(u"Step 4 of"_s));
    QCOMPARE(m_program->find<QPlainTextEdit>(u"Notes for this step"_s)->toPlainText(), u"They paused."_s);
    m_program->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY2(visibleText(page<BrowsePage>()).contains(u"CoE Inference Platform Engineer"_s),
                 "the plan's guide shows");
}

void TestMainJob::guideLineOfTheScript()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    const int line = plan().script[1].guideLine;
    QVERIFY(line > 0);
    Q_EMIT page<ScriptView>()->anchorClicked(QUrl(u"guide:%1"_s.arg(line)));
    QVERIFY(page<BrowsePage>()->isVisible());
    auto *text = page<GuideTextView>();
    QVERIFY(text->isVisible());
    QVERIFY(text->textCursor().hasSelection());
}

void TestMainJob::deleteAndUndo()
{
    const Plan before = plan();
    action(u"Delete"_s)->trigger();
    QVERIFY(!m_program->workspace->editor()->isOpen());
    QVERIFY(!action(u"Delete"_s)->isEnabled());
    for (const auto &[key, name] :
         {std::pair(Qt::Key_2, u"No plan is open"_s), std::pair(Qt::Key_3, u"There is no plan to walk"_s),
          std::pair(Qt::Key_4, u"There is no plan to print"_s)}) {
        m_program->key(key, Qt::ControlModifier);
        QVERIFY2(visibleText(m_program->window.get()).contains(name), qPrintable(name));
        QVERIFY(m_program->find<QPushButton>(u"Browse guides"_s) != nullptr);
    }
    auto *undo = m_program->find<QPushButton>(u"Undo"_s);
    QVERIFY(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(plan(), before);
}

void TestMainJob::importByDrop()
{
    const QString path = m_folder.filePath(u"dropped.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Field Engineer | Example Works Negotiation Guide\n\n| Region | Base Salary | Bonus | Total "
               "Comp |\n"
               "|---|---|---|---|\n| North | $160K–$220K | 10% | $176K–$242K |\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(m_folder.filePath(u"none.md"_s))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_program->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy finished(m_program->workspace->importer(), &Importer::finished);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_program->window.get(), &drop);
    QVERIFY(finished.wait());
    QTRY_COMPARE(m_program->workspace->guides()->rowCount(), 6);
    const auto report = [this] { return m_program->window->findChild<ImportsDialog *>(); };
    const auto names = [this](const ImportsDialog *dialog) {
        const auto *files = dialog->findChild<QTableView *>();
        for (int row = 0; row < files->model()->rowCount(); ++row) {
            if (files->model()->index(row, ImportFilesModel::FileColumn).data().toString() ==
                m_folder.filePath(u"none.md"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY2(report() != nullptr && names(report()), "one file is missing");
    report()->close();
    QTRY_VERIFY(report() == nullptr);
    // And it can be read again.
    action(u"Imports and watched"_s)->trigger();
    QVERIFY(report() != nullptr && names(report()));
    report()->close();
    QTRY_VERIFY(report() == nullptr);
}

void TestMainJob::sortFromTheMenu()
{
    m_program->window->showPage(MainWindow::Browse);
    QTest::mouseClick(m_program->find<QPushButton>(u"Clear all filters"_s), Qt::LeftButton);
    action(u"Total compensation"_s)->trigger();
    const auto *table = m_program->find<QTableView>(u"Guides"_s);
    const auto totals = [table] {
        QList<double> found;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            found.append(
                table->model()->index(row, GuideTableModel::TotalColumn).data(RangeHighRole).toDouble());
        }
        return found;
    };
    QVERIFY(totals().size() > 3);
    const QList<double> rising = totals();
    QVERIFY(std::is_sorted(rising.cbegin(), rising.cend()));
    action(u"Total compensation"_s)->trigger();
    const QList<double> turned = totals();
    QVERIFY(std::is_sorted(turned.crbegin(), turned.crend()));
}

void TestMainJob::sortIsRemembered()
{
    m_program->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
    m_program->key(Qt::Key_1, Qt::ControlModifier);
    auto *table = m_program->find<QTableView>(u"Guides"_s);
    table->sortByColumn(GuideTableModel::TotalColumn, Qt::DescendingOrder);
    table->setColumnWidth(GuideTableModel::RoleColumn, 311);
    const QString first = table->model()->index(0, GuideTableModel::RoleColumn).data().toString();
    QVERIFY(m_program->window->close());
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder.path());
    table = m_program->find<QTableView>(u"Guides"_s);
    QCOMPARE(table->model()->index(0, GuideTableModel::RoleColumn).data().toString(), first);
    QCOMPARE(table->columnWidth(GuideTableModel::RoleColumn), 311);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(GuideTableModel::TotalColumn));
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestMainJob::cleanupTestCase()
{
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QWidgetList left = QApplication::allWidgets();
    for (const QWidget *widget : left) {
        qWarning() << "left over:" << widget;
    }
    QVERIFY(left.isEmpty());
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"

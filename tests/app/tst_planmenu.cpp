// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acceptance/program.h"

#include "app/planfile.h"
#include "app/planmenu.h"
#include "app/sampleplan.h"
#include "browse/browsepage.h"
#include "negotiation/planjson.h"
#include "prepare/preparepage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// What one does with whole plans, in the whole window on a real library.
class TestPlanMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewUserIsOfferedTheSample();
    void theSampleGoesAtOneClick();
    void aNewPlanAsksForTheRegion();
    void aNewPlanTakesTheChosenRegion();
    void theChosenRegionOutlivesAReload();
    void duplicateIsAnother();
    void archiveAndBack();
    void deleteIsUndone();
    void undoGoesToWhatWasLast();
    void whatIsTypedIsHandedOverFirst();
    void savedAndOpened();
    void badFilesAreRefused_data();
    void badFilesAreRefused();

private:
    [[nodiscard]] const Plan &plan() const { return m_program->workspace->editor()->plan(); }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] PlanMenu *menu() const { return m_program->window->findChild<PlanMenu *>(); }
    void startPlan() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestPlanMenu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
}

void TestPlanMenu::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

QAction *TestPlanMenu::action(const QString &text) const
{
    const QList<QAction *> actions = menu()->menu()->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *one) {
        return one->text().remove(u'&').startsWith(text);
    });
    return found == actions.cend() ? nullptr : *found;
}

QStringList TestPlanMenu::names() const
{
    QStringList all;
    const QList<PlanEntry> plans = m_program->workspace->shelf()->plans();
    for (const PlanEntry &entry : plans) {
        all.append(entry.name);
    }
    return all;
}

// The line at the foot of the window.
QString TestPlanMenu::said() const
{
    QStringList texts;
    const QList<QLabel *> labels = m_program->window->statusBar()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts.append(label->text());
    }
    return texts.join(u' ');
}

void TestPlanMenu::startPlan() const
{
    QVERIFY(m_program->workspace->startPlan(m_program->workspace->guides()->record(0).id, 0).ok());
}

void TestPlanMenu::aNewUserIsOfferedTheSample()
{
    QVERIFY(!m_program->workspace->editor()->isOpen()); // offered, not forced
    auto *open = m_program->find<QPushButton>(u"Open the sample plan"_s);
    QVERIFY(open != nullptr);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(plan().id, samplePlanId());
    QVERIFY(m_program->window->findChild<PreparePage *>()->isVisible());
    QVERIFY(m_program->find<QPushButton>(u"Open the sample plan"_s) == nullptr);
    QVERIFY(m_program->find<QPushButton>(u"Remove the sample plan"_s) != nullptr);
    startPlan(); // with a plan of one's own nobody needs to hear of it
    QVERIFY(m_program->find<QPushButton>(u"Remove the sample plan"_s) == nullptr);
}

void TestPlanMenu::theSampleGoesAtOneClick()
{
    const QStringList before = names();
    QTest::mouseClick(m_program->find<QPushButton>(u"Remove the sample plan"_s), Qt::LeftButton);
    QCOMPARE(names().size(), before.size() - 1);
    QVERIFY(m_program->find<QPushButton>(u"Open the sample plan"_s) == nullptr);
    QVERIFY(!action(u"Remove the sample plan"_s)->isVisible());
    QTest::mouseClick(m_program->find<QPushButton>(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(names(), before);
    m_program->key(Qt::Key_Z, {Qt::ControlModifier | Qt::ShiftModifier});
    QCOMPARE(names().size(), before.size() - 1);
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder->path());
    QCOMPARE(names().size(), before.size() - 1); // it stays away
    QVERIFY(m_program->find<QPushButton>(u"Open the sample plan"_s) == nullptr);
}

void TestPlanMenu::aNewPlanAsksForTheRegion()
{
    m_program->key(Qt::Key_2, Qt::ControlModifier); // Prepare
    const QStringList before = names();
    m_program->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_program->window->findChild<BrowsePage *>()->isVisible());
    QCOMPARE(names(), before);
    QVERIFY2(said().contains(u"region"_s), qPrintable(said()));
    auto *region = m_program->find<QComboBox>(u"Region of the plan"_s);
    QVERIFY(region != nullptr && region->hasFocus());
    QTest::keyClick(region, Qt::Key_Down);
    const QString chosen = region->currentText();
    QTest::keyClick(region, Qt::Key_Return);
    QCOMPARE(names().size(), before.size() + 1);
    QCOMPARE(plan().region, chosen);
}

void TestPlanMenu::aNewPlanTakesTheChosenRegion()
{
    auto *region = m_program->find<QComboBox>(u"Region of the plan"_s);
    QVERIFY(region != nullptr && region->count() > 2);
    region->setFocus();
    QTest::keyClick(region, Qt::Key_End);
    const QString chosen = region->currentText();
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    m_program->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(plan().region, chosen);
    QVERIFY(m_program->window->findChild<PreparePage *>()->isVisible());
}

void TestPlanMenu::theChosenRegionOutlivesAReload()
{
    auto *region = m_program->find<QComboBox>(u"Region of the plan"_s);
    region->setFocus();
    QTest::keyClick(region, Qt::Key_End);
    const QString chosen = region->currentText();
    QSignalSpy loaded(m_program->workspace.get(), &Workspace::guidesLoaded);
    m_program->workspace->reload();
    QVERIFY(loaded.wait());
    QCOMPARE(region->currentText(), chosen);
}

void TestPlanMenu::duplicateIsAnother()
{
    startPlan();
    const QString id = plan().id;
    QSignalSpy handOver(menu(), &PlanMenu::aboutToSwitch);
    action(u"Duplicate"_s)->trigger();
    QCOMPARE(handOver.size(), 1);
    QVERIFY(plan().id != id);
    QVERIFY(said().contains(plan().name));
}

void TestPlanMenu::archiveAndBack()
{
    startPlan();
    const QString name = plan().name;
    action(u"Archive"_s)->trigger();
    QVERIFY(!names().contains(name));
    QVERIFY(!m_program->workspace->editor()->isOpen());
    QVERIFY(!action(u"Archive"_s)->isEnabled()); // nothing is open
    QMenu *archived = action(u"Archived plans"_s)->menu();
    QVERIFY(archived->isEnabled());
    archived->popup({});
    QCOMPARE(archived->actions().size(), 1);
    archived->actions().first()->trigger();
    archived->close();
    QVERIFY(names().contains(name));
    QCOMPARE(plan().name, name);
    QVERIFY(!archived->isEnabled());
}

void TestPlanMenu::deleteIsUndone()
{
    startPlan();
    const Plan before = plan();
    action(u"Delete"_s)->trigger();
    QVERIFY(!names().contains(before.name));
    auto *undo = m_program->find<QPushButton>(u"Undo"_s);
    QVERIFY(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(plan(), before);
    QVERIFY(!undo->isVisible());
}

// One key for the changes inside a plan and for those of whole plans: the last one goes first.
void TestPlanMenu::undoGoesToWhatWasLast()
{
    startPlan();
    const QString name = plan().name;
    QAction *undo = menu()->undoActions().first();
    action(u"Delete"_s)->trigger();
    QVERIFY2(undo->text().contains(name), qPrintable(undo->text()));
    undo->trigger();
    QVERIFY(names().contains(name));
    m_program->workspace->editor()->change(u"Change something"_s, {},
                                           [](Plan &open) { open.level = u"L5"_s; });
    QVERIFY2(undo->text().contains(u"Change something"_s), qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(plan().level, QString());
    QVERIFY(names().contains(name));
}

void TestPlanMenu::whatIsTypedIsHandedOverFirst()
{
    startPlan();
    const QString id = plan().id;
    m_program->key(Qt::Key_2, Qt::ControlModifier);
    m_program->type(u"2"_s); // opens the editor of a cell
    m_program->type(u"17k"_s);
    action(u"Duplicate"_s)->trigger();
    QVERIFY(plan().id != id);
    QVERIFY(m_program->workspace->shelf()->open(id).ok());
    const auto typed = Money::units(217'000, Currency::known("USD"));
    QVERIFY(plan().floor.base.value == typed || plan().target.base.value == typed);
}

void TestPlanMenu::savedAndOpened()
{
    startPlan();
    const Plan before = plan();
    const QString path = m_folder->filePath(u"mine.counteroffer"_s);
    QVERIFY(savePlanFile(before, path).ok());
    QVERIFY(PlanMenu::isPlanFile(path) && PlanMenu::isPlanFile(u"SHEET.PDF"_s));
    QVERIFY(!PlanMenu::isPlanFile(u"guide.md"_s));
    menu()->openFile(path);
    QTRY_VERIFY(plan().id != before.id); // read by a worker
    QCOMPARE(plan().target, before.target);
    QVERIFY(said().contains(plan().name));
}

void TestPlanMenu::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words"); // of the sentence: what is wrong, or what to do
    const auto sample = bundledSamplePlan();
    QVERIFY(sample.ok());
    const QByteArray good = planToJson(*sample);
    const auto with = [&](const char *what, const char *other) {
        QByteArray changed = good;
        changed.replace(what, other);
        return changed;
    };
    QTest::newRow("cut in half") << good.first(good.size() / 2) << u"cut off"_s;
    QTest::newRow("of a newer version")
        << with("\"counteroffer_plan\": ", "\"counteroffer_plan\": 99") << u"newer"_s;
    QTest::newRow("with other types")
        << with("\"company\": \"", "\"company\": 5, \"was\": \"") << u"company"_s;
    QTest::newRow("empty") << QByteArray() << u"cut off"_s;
    QTest::newRow("a list") << QByteArray("[1, 2]") << u"Choose a file"_s;
    QTest::newRow("a guide") << QByteArray("# Role | Company Negotiation Guide\n") << u"damaged"_s;
    QTest::newRow("100 MB") << good.trimmed().chopped(1) + QByteArray(100'000'000, ' ') + "}" << u"large"_s;
}

void TestPlanMenu::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    startPlan();
    const Plan before = plan();
    const QStringList listed = names();
    const QString path = m_folder->filePath(u"theirs.counteroffer"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QSignalSpy failed(menu(), &PlanMenu::failed);
    menu()->openFile(path);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(said().contains(u"⚠"_s) && said().contains(words), qPrintable(said()));
    QCOMPARE(plan(), before); // what was open stays open
    QCOMPARE(names(), listed);
}

QTEST_MAIN(TestPlanMenu)
#include "tst_planmenu.moc"

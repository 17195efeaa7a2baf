// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../call/callplan.h"
#include "app/callkeeper.h"
#include "app/callwires.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "call/callevents.h"
#include "call/callpage.h"
#include "call/journalfile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>
#include <unistd.h>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

/// The files of the Call page: asked for with the mouse, saved by the dialog.
class TestCallWires final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void email_data();
    void email();
    void calendar();
    void calendarWithoutDates();
    void suggestsANameThatAFileCanHave();
    void nowhereToWrite_data();
    void nowhereToWrite();
    void theOldFileStays();
    void smallIsNarrowAndComesBack_data();
    void smallIsNarrowAndComesBack();
    void onTopAndBack();
    void theNextStartIsOnTheSameStepAndSaysSo();
    void aCallThatHadEndedIsNotGoneBackTo();

private:
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = m_page->findChildren<QAbstractButton *>();
        for (QAbstractButton *one : buttons) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QAbstractButton *one = button(text);
        QVERIFY2(one != nullptr, qPrintable(text));
        QTest::mouseClick(one, Qt::LeftButton);
    }
    [[nodiscard]] QFileDialog *dialog() const
    {
        const QList<QFileDialog *> dialogs = m_window->findChildren<QFileDialog *>();
        for (QFileDialog *one : dialogs) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    /// Puts a name into the open dialog and presses Save.
    void saveAs(const QString &path)
    {
        QTRY_VERIFY(dialog() != nullptr);
        auto *name = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name != nullptr);
        name->selectAll();
        name->insert(path); // keys of a test are ASCII
        QAbstractButton *save = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
    }
    [[nodiscard]] QString said() const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName() == u"What came of it" && label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const QString &name)
    {
        Plan plan = callPlan();
        plan.id.clear();
        plan.name = name;
        plan.offer.terms.base = {units(240000), Origin::TheySaid, 0, TermStatus::Verbal};
        plan.offer.deadline = QDateTime(QDate(2030, 3, 4), QTime(17, 0), Qt::UTC);
        QVERIFY(m_workspace->shelf()->add(plan));
        click(u"Afterwards"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QMainWindow> m_window;
    CallPage *m_page = nullptr;
};

void TestCallWires::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setFolder(m_folder->path());
    auto workspace = Workspace::open(m_folder->filePath(u"library.sqlite"_s), american());
    QVERIFY(workspace.ok());
    m_workspace = std::move(workspace).value();
    m_window = std::make_unique<QMainWindow>();
    m_page = new CallPage(m_workspace->editor(), m_workspace->builtInScript(), american());
    m_window->setCentralWidget(m_page);
    new CallWires(m_window.get(), m_page, m_workspace.get(), m_settings.get());
    m_window->resize(1200, 800);
    m_window->show();
}

void TestCallWires::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_settings.reset();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

void TestCallWires::email_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"recap.eml"_s;
    QTest::newRow("without an ending") << u"recap"_s;
    QTest::newRow("blanks and signs") << u"my recap, #1 (final) & signed.eml"_s;
    QTest::newRow("other scripts") << u"Übersicht – 返事 ✓.eml"_s;
    QTest::newRow("an apostrophe and a percent sign") << u"it's 100% it.eml"_s;
}

void TestCallWires::email()
{
    QFETCH(const QString, file);
    open(u"The plan"_s);
    click(u"Save as .eml…"_s);
    const QString path = m_folder->filePath(file);
    saveAs(path);
    const QString written = path.endsWith(u".eml") ? path : QString(path + u".eml");
    QTRY_VERIFY2(QFile::exists(written), qPrintable(QDir(m_folder->path()).entryList().join(u'|')));
    const QByteArray bytes = bytesOf(written);
    QVERIFY2(bytes.contains("Subject:") && bytes.contains("240,000"), bytes.constData());
    QTRY_VERIFY2(said().contains(written), qPrintable(said()));
}

void TestCallWires::calendar()
{
    open(u"The plan"_s);
    click(u"Calendar file (.ics)…"_s);
    saveAs(m_folder->filePath(u"dates.ics"_s));
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"dates.ics"_s)));
    const QByteArray bytes = bytesOf(m_folder->filePath(u"dates.ics"_s));
    QCOMPARE(bytes.count("BEGIN:VEVENT"), 1);
    QVERIFY2(bytes.contains("20300304T170000Z"), bytes.constData());
}

void TestCallWires::calendarWithoutDates()
{
    open(u"The plan"_s);
    m_workspace->editor()->change(u"No date"_s, {}, [](Plan &plan) { plan.offer.deadline.reset(); });
    QVERIFY(!button(u"Calendar file (.ics)…"_s)->isEnabled());
}

void TestCallWires::suggestsANameThatAFileCanHave()
{
    open(u"../a/b\\c: “d” *?\n|<e>"_s);
    click(u"Save as .eml…"_s);
    QTRY_VERIFY(dialog() != nullptr);
    const QString name = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
    QVERIFY2(name.endsWith(u".eml") && name.contains(u'e'), qPrintable(name));
    for (const QChar sign : u"/\\:*?\"<>|\n"_s) {
        QVERIFY2(!name.contains(sign), qPrintable(name));
    }
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(said(), QString()); // whoever thinks better of it is told nothing
}

void TestCallWires::nowhereToWrite_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("a folder that may only be read") << true;
    QTest::newRow("a folder of the system") << false; // for root, whom permissions do not hold
}

void TestCallWires::nowhereToWrite()
{
    QFETCH(const bool, readOnly);
    if (readOnly && ::geteuid() == 0) {
        QSKIP("Root may write into a folder that is read-only.");
    }
    open(u"The plan"_s);
    const QString folder = readOnly ? m_folder->filePath(u"locked"_s) : u"/proc/self"_s;
    if (readOnly) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    } else if (!QFile::exists(folder)) {
        QSKIP("This system has no /proc.");
    }
    click(u"Save as .eml…"_s);
    saveAs(folder + u"/recap.eml"_s);
    QTRY_VERIFY2(said().startsWith(u'⚠') && said().contains(u"recap.eml"), qPrintable(said()));
    QVERIFY(!QFile::exists(folder + u"/recap.eml"_s));
    if (readOnly) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

void TestCallWires::theOldFileStays()
{
    open(u"The plan"_s);
    const QString path = m_folder->filePath(u"recap.eml"_s);
    QVERIFY(QDir().mkpath(path)); // a folder of that name: it cannot be replaced
    click(u"Save as .eml…"_s);
    QTRY_VERIFY(dialog() != nullptr);
    Q_EMIT dialog()->fileSelected(path); // Qt's own dialog would step into the folder
    QTRY_VERIFY2(said().startsWith(u'⚠'), qPrintable(said()));
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(QDir(m_folder->path()).entryList({u"recap*"_s}).size(), 1); // and nothing half-written beside it
}

void TestCallWires::smallIsNarrowAndComesBack_data()
{
    QTest::addColumn<int>("fontSize");
    QTest::addColumn<int>("widest");
    QTest::newRow("the usual letters") << 10 << 440;
    QTest::newRow("large letters") << 14 << 560;
}

void TestCallWires::smallIsNarrowAndComesBack()
{
    QFETCH(const int, fontSize);
    QFETCH(const int, widest);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSize(fontSize);
    QApplication::setFont(font);
    {
        Settings settings(m_folder->filePath(u"large.ini"_s));
        MainWindow window(m_workspace.get(), &settings); // with all its pages, which must not hold it wide
        Plan plan = callPlan();
        plan.id.clear();
        QVERIFY(m_workspace->shelf()->add(plan));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        auto *page = window.findChild<CallPage *>();
        QVERIFY(page != nullptr && page->isVisible());
        const QSize large = window.size();
        page->focusSteps();
        QTest::keyClick(page->focusWidget(), Qt::Key_F2);
        QTest::keyClicks(page->focusWidget(), u"base 240"_s);
        QTest::keyClick(page->focusWidget(), Qt::Key_Return);
        QTest::keyClick(page->focusWidget(), Qt::Key_F11);
        QVERIFY2(window.width() <= widest, qPrintable(QString::number(window.width())));
        QVERIFY2(window.height() <= 700, qPrintable(QString::number(window.height())));
        QVERIFY(page->width() <= window.width()); // and it is all in it
        QTest::keyClick(page->focusWidget(), Qt::Key_F11);
        QCOMPARE(window.size(), large);
        // The geometry to remember is the large one, also when it is closed while it is small.
        QTest::keyClick(page->focusWidget(), Qt::Key_F11);
        window.close();
        MainWindow again(m_workspace.get(), &settings);
        again.show();
        QCOMPARE(again.size(), large);
    }
    QApplication::setFont(before);
}

void TestCallWires::onTopAndBack()
{
    open(u"The plan"_s);
    click(u"Call"_s);
    const QWindow *shown = m_window->windowHandle();
    const QSignalSpy gone(shown, &QWindow::visibleChanged);
    click(u"On top (F7)"_s);
    QVERIFY(m_window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(shown->flags().testFlag(Qt::WindowStaysOnTopHint));
    click(u"On top (F7)"_s);
    QVERIFY(!shown->flags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(m_window->windowHandle(), shown);
    QVERIFY2(gone.isEmpty(), "the window went and came back");
}

void TestCallWires::theNextStartIsOnTheSameStepAndSaysSo()
{
    const QString file = m_folder->filePath(u"other.sqlite"_s);
    QString id;
    {
        auto workspace = Workspace::open(file, american());
        QVERIFY(workspace.ok());
        Plan plan = callPlan();
        plan.id.clear();
        QVERIFY((*workspace)->shelf()->add(plan));
        id = (*workspace)->editor()->plan().id;
    }
    { // what a process that was killed in the midst of a call leaves behind
        auto workspace = Workspace::open(file, american());
        QVERIFY(workspace.ok() && (*workspace)->shelf()->open(id).ok());
        Plan plan = (*workspace)->editor()->plan();
        plan.callStep = u"silence"_s;
        plan.notes[u"silence"_s] = u"They breathe."_s;
        const QString journal = callJournalPath(file);
        QVERIFY(writeJournalEntry(journal, {plan, QDateTime::currentDateTimeUtc().addSecs(5), u"24"_s,
                                            highestJournalNumber(journal) + 1}));
    }
    auto workspace = Workspace::open(file, american());
    QVERIFY(workspace.ok() && (*workspace)->recoveredCall());
    Settings settings(m_folder->filePath(u"recovered.ini"_s));
    MainWindow window(workspace->get(), &settings);
    window.show();
    const auto *page = window.findChild<CallPage *>();
    QVERIFY2(page != nullptr && page->isVisible(), "the call is not in front");
    QCOMPARE((*workspace)->editor()->plan().callStep, u"silence"_s);
    QStringList texts;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts.append(label->isVisible() ? label->text() : QString());
    }
    QVERIFY2(texts.join(u'\n').contains(u"The program ended during the call."_s),
             qPrintable(texts.join(u'|')));
    QStringList fields;
    const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines) {
        fields.append(line->text());
    }
    QVERIFY2(fields.contains(u"24"_s), "what was being typed is lost");
}

// Killed after the call was ended, its last second not yet in the library.
void TestCallWires::aCallThatHadEndedIsNotGoneBackTo()
{
    const QString file = m_folder->filePath(u"ended.sqlite"_s);
    {
        auto workspace = Workspace::open(file, american());
        QVERIFY(workspace.ok());
        Plan plan = callPlan();
        plan.id.clear();
        QVERIFY((*workspace)->shelf()->add(plan));
        plan = (*workspace)->editor()->plan();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        plan.callEvents = {callEvent(callevent::start, now, u"silence"_s),
                           callEvent(callevent::end, now.addSecs(60), u"silence"_s)};
        plan.notes[u"silence"_s] = u"They breathe."_s;
        const QString journal = callJournalPath(file);
        QVERIFY(writeJournalEntry(journal,
                                  {plan, now.addSecs(61), QString(), highestJournalNumber(journal) + 1}));
    }
    auto workspace = Workspace::open(file, american());
    QVERIFY(workspace.ok());
    Settings settings(m_folder->filePath(u"ended.ini"_s));
    MainWindow window(workspace->get(), &settings);
    window.show();
    QCOMPARE((*workspace)->editor()->plan().notes.value(u"silence"_s), u"They breathe."_s); // nothing is lost
    const auto *page = window.findChild<CallPage *>();
    QVERIFY(page == nullptr || !page->isVisible());
}

QTEST_MAIN(TestCallWires)
#include "tst_callwires.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way out, from the menu as somebody uses it: each entry asks for a file, writes it elsewhere than in
// the window's thread, and says where it went, or why not.

#include "app/exportmenu.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "offersheet/richplan.h"
#include "sheet/sheetpage.h"
#include "support/badplaces.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

QLocale american()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QAction *> leavesOf(const QMenu *menu)
{
    QList<QAction *> leaves;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr) {
            leaves += leavesOf(action->menu());
        } else if (!action->isSeparator()) {
            leaves.append(action);
        }
    }
    return leaves;
}

QString nameOf(const QAction *action)
{
    return QString(action->text()).remove(u'&').remove(u'…');
}

} // namespace

class TestExportMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyEntryWrites_data();
    void everyEntryWrites();
    void noEntryIsForgotten();
    void entriesNeedAPlan();
    void sharesWhatMayBeShared();
    void failsInPlace_data();
    void failsInPlace();
    void printingIntoAFileIsAnExport();

private:
    [[nodiscard]] QAction *entry(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    SheetPage *m_sheet = nullptr;
    ExportMenu *m_menu = nullptr;
};

void TestExportMenu::initTestCase()
{
    auto workspace = Workspace::open(m_folder.filePath(u"library.sqlite"_s), american());
    QVERIFY(workspace.ok());
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->startPlan(m_workspace->guides()->record(0).id, 0).ok());
    m_workspace->editor()->change(u"Change"_s, {}, [](Plan &plan) {
        const Plan rich = richPlan();
        plan.name = u"Mine / or not"_s; // a name that no file system takes
        plan.offer = rich.offer;
        plan.deadlines = rich.deadlines;
    });
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setFolder(m_folder.path());
    m_window = std::make_unique<QWidget>();
    m_sheet = new SheetPage(m_workspace->editor(), american(), m_window.get());
    m_menu = new ExportMenu(
        m_workspace.get(), m_settings.get(), [this] { return m_sheet; }, m_window.get());
    connect(m_sheet, &SheetPage::exportWanted, m_menu, &ExportMenu::askForPdf);
    m_menu->setPlanOpen(true);
    m_window->show();
}

void TestExportMenu::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

QAction *TestExportMenu::entry(const QString &name) const
{
    const QList<QAction *> leaves = leavesOf(m_menu);
    const auto found = std::find_if(leaves.cbegin(), leaves.cend(),
                                    [&](const QAction *action) { return nameOf(action) == name; });
    return found == leaves.cend() ? nullptr : *found;
}

void TestExportMenu::everyEntryWrites_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("Offer sheet as PDF") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("Plan as Markdown") << u"md"_s << QByteArray("Offer sheet");
    QTest::newRow("Plan file") << u"counteroffer"_s << QByteArray("{");
    QTest::newRow("Dates for a calendar") << u"ics"_s << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("Targets") << u"csv"_s << QByteArray("Part,Unit");
    QTest::newRow("Offers") << u"csv"_s << QByteArray("Offer,Currency");
    QTest::newRow("What was said") << u"csv"_s << QByteArray("Time (UTC),By");
    QTest::newRow("Four years") << u"csv"_s << QByteArray("Terms,Currency");
    QTest::newRow("The guide's table") << u"csv"_s << QByteArray("Company,Role,Row");
    QTest::newRow("All guides") << u"csv"_s << QByteArray("Company,Role");
    for (const LetterKind kind : {LetterKind::Ask, LetterKind::Recap, LetterKind::Stall}) {
        QTest::newRow(qPrintable(letterName(kind))) << u"eml"_s << QByteArray("From:");
    }
    QTest::newRow("Total compensation by region (PNG)") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("Total compensation by region (SVG)") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("Four years (PNG)") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("Four years (SVG)") << u"svg"_s << QByteArray("<?xml");
}

void TestExportMenu::everyEntryWrites()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QAction *action = entry(name);
    QVERIFY(action != nullptr);
    QSignalSpy said(m_menu, &ExportMenu::said);
    QSignalSpy written(m_menu, &ExportMenu::written);
    action->trigger();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>() != nullptr);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY2(dialog->selectedFiles().constFirst().endsWith(u'.' + suffix),
             qPrintable(dialog->selectedFiles().constFirst()));
    // A name without an ending gets the right one.
    const QString typed = m_folder.filePath(u"out of "_s + name);
    dialog->findChild<QLineEdit *>()->setText(typed);
    QMetaObject::invokeMethod(dialog, "accept");
    const QString path = typed + u'.' + suffix;
    if (suffix == u"pdf") {
        QTRY_VERIFY(QFile::exists(path) && !m_sheet->isExporting());
    } else {
        QCOMPARE(said.count(), 1); // "Writing …": the window is back before the file is there
        QCOMPARE(written.count(), 0);
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(written.first().first().toString().contains(path));
        QCOMPARE(written.first().last().toString(), path);
    }
    QVERIFY2(bytesOf(path).startsWith(begin), bytesOf(path).left(60).constData());
    QTRY_VERIFY(m_window->findChild<QFileDialog *>() == nullptr);
}

void TestExportMenu::noEntryIsForgotten()
{
    // The rows above, printing, which asks for a printer, and whether to share.
    QCOMPARE(leavesOf(m_menu).size(), 17 + 1 + 1);
    QVERIFY(entry(u"Print offer sheet"_s) != nullptr);
}

void TestExportMenu::entriesNeedAPlan()
{
    m_menu->setPlanOpen(false);
    const QList<QAction *> leaves = leavesOf(m_menu);
    for (const QAction *action : leaves) {
        QCOMPARE(action->isEnabled(), nameOf(action) == u"All guides" || action->isCheckable());
    }
    m_menu->setPlanOpen(true);
}

void TestExportMenu::sharesWhatMayBeShared()
{
    QAction *share = nullptr;
    const QList<QAction *> leaves = leavesOf(m_menu);
    for (QAction *action : leaves) {
        share = action->isCheckable() ? action : share;
    }
    QVERIFY(share != nullptr && !share->isChecked()); // nothing is left out unasked
    share->trigger();
    entry(u"Targets"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>() != nullptr);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(!dialog->selectedFiles().constFirst().contains(u"Mine"_s)); // not even the plan's name
    const QString path = m_folder.filePath(u"shared.csv"_s);
    dialog->findChild<QLineEdit *>()->setText(path);
    QSignalSpy written(m_menu, &ExportMenu::written);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(written.count(), 1);
    const QList<QByteArray> rows = bytesOf(path).split('\n');
    const qsizetype floor = rows.first().split(',').indexOf("Floor");
    QVERIFY(floor > 0);
    const QList<QByteArray> below = rows.mid(1);
    for (const QByteArray &row : below) {
        static const QRegularExpression quoted(u"\"[^\"]*\""_s); // a unit that has a comma
        const QString plain = QString::fromUtf8(row).remove(quoted);
        QVERIFY2(plain.section(u',', floor, floor).trimmed().isEmpty(), row.constData());
    }
    share->trigger();
}

void TestExportMenu::failsInPlace_data()
{
    QTest::addColumn<int>("place"); // of BadPlace; -1: no folder
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<ErrorCode>("code");
    const QList<std::pair<const char *, ExportFormat>> formats{
        {"table", ExportFormat::Csv},     {"Markdown", ExportFormat::Markdown},
        {"plan", ExportFormat::PlanFile}, {"dates", ExportFormat::Calendar},
        {"e-mail", ExportFormat::Email},  {"picture", ExportFormat::Png},
        {"vectors", ExportFormat::Svg}};
    for (const auto &format : formats) {
        QTest::addRow("%s, no folder", format.first) << -1 << format.second << ErrorCode::FolderMissing;
        QTest::addRow("%s, read-only", format.first)
            << int(BadPlace::ReadOnly) << format.second << ErrorCode::FileUnwritable;
        QTest::addRow("%s, full", format.first)
            << int(BadPlace::Full) << format.second << ErrorCode::DiskFull;
    }
}

void TestExportMenu::failsInPlace()
{
    QFETCH(int, place);
    QFETCH(ExportFormat, format);
    QFETCH(ErrorCode, code);
    const QString name = u"old."_s + suffixesOf(format).constFirst();
    std::unique_ptr<BadPlace> bad;
    if (place >= 0) {
        bad = std::make_unique<BadPlace>(BadPlace::Kind(place), name);
        if (!bad->isThere()) {
            QSKIP(qPrintable(BadPlace::whyNot()));
        }
    }
    const QString path = bad ? bad->filePath(name) : m_folder.filePath(u"none/"_s + name);
    QSignalSpy failed(m_menu, &ExportMenu::failed);
    QSignalSpy written(m_menu, &ExportMenu::written);
    ExportChoice choice;
    choice.format = format;
    m_menu->write(path, choice);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(written.count(), 0);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, code);
    const QString subject = code == ErrorCode::FolderMissing ? m_folder.filePath(u"none"_s) : path;
    QVERIFY2(errorSentence(error).contains(subject), qPrintable(errorSentence(error)));
    QVERIFY(!bad || bad->isUntouched());
}

void TestExportMenu::printingIntoAFileIsAnExport()
{
    const auto printer = std::make_shared<QPrinter>();
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    printer->setOutputFileName(path);
    m_menu->printWith(printer);
    QTRY_VERIFY(QFile::exists(path) && !m_sheet->isExporting());
    QVERIFY2(bytesOf(path).contains("/EmbeddedFiles"), "the sheet itself, with its plan");
}

QTEST_MAIN(TestExportMenu)
#include "tst_exportmenu.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the sheet as somebody uses it: what it says when an export or a printer fails, its preview by
// key and mouse, what it remembers.

#include "editing/planeditor.h"
#include "offersheet/richplan.h"
#include "sheet/pagebar.h"
#include "sheet/sheetoptionsbar.h"
#include "sheet/sheetpage.h"
#include "sheet/sheetpreview.h"
#include "support/badplaces.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

QLocale american()
{
    return {QLocale::English, QLocale::UnitedStates};
}

// A printer that is there when printing begins, and gone when the second page is wanted.
class VanishingPrinter final : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return false; }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSheetPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportSaysWhereItWent();
    void exportIsDoneElsewhere();
    void exportFails_data();
    void exportFails();
    void badPlaces_data();
    void badPlaces();
    void fileOpenElsewhere();
    void printerVanishes_data();
    void printerVanishes();
    void printsSomePages();
    void previewByKey_data();
    void previewByKey();
    void previewByMouse();
    void zoomKeepsThePage();
    void previewKeepsItsPlaceWhileOneTypes();
    void sectionsAreChosenInTheMenu();
    void nothingToPrint();

private:
    [[nodiscard]] QString said() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] SheetPreview *preview() const { return m_page->findChild<SheetPreview *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<SheetPage> m_page;
};

void TestSheetPage::init()
{
    m_page.reset();
    m_editor = std::make_unique<PlanEditor>();
    m_editor->open(richPlan());
    m_page = std::make_unique<SheetPage>(m_editor.get(), american());
    m_page->setGuide(richGuide());
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(preview()->pageCount() > 1);
}

QString TestSheetPage::said() const
{
    QStringList texts;
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        texts.append(label->isVisible() ? label->text() : QString());
    }
    return texts.join(u'\n');
}

QPushButton *TestSheetPage::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [&](const QPushButton *one) { return one->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

void TestSheetPage::exportSaysWhereItWent()
{
    const QString path = m_folder.filePath(u"a #%&'\"ü北 \U0001f600 name.pdf"_s);
    QSignalSpy wanted(m_page.get(), &SheetPage::exportWanted);
    QTest::mouseClick(button(u"Export PDF…"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().toString().endsWith(u".pdf"_s));
    QVERIFY(!button(u"Open folder"_s)->isVisible());
    m_page->exportTo(path);
    QTRY_VERIFY(!m_page->isExporting());
    QVERIFY2(said().contains(u"Written to "_s + path), qPrintable(said()));
    QVERIFY(bytesOf(path).startsWith("%PDF"));
    QSignalSpy folder(m_page.get(), &SheetPage::folderWanted);
    QTest::mouseClick(button(u"Open folder"_s), Qt::LeftButton);
    QCOMPARE(folder.count(), 1);
    QCOMPARE(folder.first().first().toString(), path);
}

// The call comes back before the file is there, and several exports come one after the other.
void TestSheetPage::exportIsDoneElsewhere()
{
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        paths.append(m_folder.filePath(u"queue%1.pdf"_s.arg(i)));
        m_page->exportTo(paths.last());
    }
    QVERIFY(m_page->isExporting());
    QVERIFY(!QFile::exists(paths.last()));
    QVERIFY(said().contains(u"Writing "_s + paths.last()));
    QVERIFY(!button(u"Export PDF…"_s)->isEnabled());
    QTRY_VERIFY(!m_page->isExporting());
    for (const QString &path : std::as_const(paths)) {
        QVERIFY(bytesOf(path).startsWith("%PDF"));
    }
    QVERIFY(button(u"Export PDF…"_s)->isEnabled());
    // A page that closes at once finishes what it began.
    const QString last = m_folder.filePath(u"last.pdf"_s);
    m_page->exportTo(m_folder.filePath(u"first.pdf"_s));
    m_page->exportTo(last);
    m_page.reset();
    QVERIFY(bytesOf(last).startsWith("%PDF"));
}

void TestSheetPage::exportFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.pdf"_s));
    QTest::newRow("no folder") << m_folder.filePath(u"none/a.pdf"_s) << ErrorCode::FolderMissing;
    QTest::newRow("a folder") << m_folder.filePath(u"folder.pdf"_s) << ErrorCode::FileIsFolder;
    QTest::newRow("another ending") << m_folder.filePath(u"a.txt"_s) << ErrorCode::FileNameWrong;
    QTest::newRow("a place of the system") << u"/proc/a.pdf"_s << ErrorCode::FileUnwritable;
    QTest::newRow("name too long") << m_folder.filePath(QString(300, u'n') + u".pdf"_s)
                                   << ErrorCode::FileUnwritable;
}

void TestSheetPage::exportFails()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const QStringList before = QDir(m_folder.path()).entryList();
    m_page->exportTo(path);
    QTRY_VERIFY(!m_page->isExporting());
    const QString sentence = errorSentence(Error{code, path, {}}).left(12);
    QVERIFY2(said().contains(sentence), qPrintable(said()));
    QVERIFY(!button(u"Open folder"_s)->isVisible());
    QVERIFY(button(u"Export PDF…"_s)->isEnabled()); // one may try elsewhere
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void TestSheetPage::badPlaces_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("read-only") << int(BadPlace::ReadOnly) << ErrorCode::FileUnwritable;
    QTest::newRow("full") << int(BadPlace::Full) << ErrorCode::DiskFull;
}

void TestSheetPage::badPlaces()
{
    QFETCH(int, kind);
    QFETCH(ErrorCode, code);
    const BadPlace place(BadPlace::Kind(kind), u"sheet.pdf"_s);
    if (!place.isThere()) {
        QSKIP(qPrintable(BadPlace::whyNot()));
    }
    const QString path = place.filePath(u"sheet.pdf"_s);
    m_page->exportTo(path);
    QTRY_VERIFY(!m_page->isExporting());
    const QString sentence = errorSentence(Error{code, path, {}});
    QVERIFY2(said().contains(sentence.left(sentence.indexOf(path) + path.size())), qPrintable(said()));
    QVERIFY(place.isUntouched());
}

// Who has the old file open goes on reading the old one; the new one stands in its place.
void TestSheetPage::fileOpenElsewhere()
{
    const QString path = m_folder.filePath(u"open.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old sheet") > 0);
    old.close();
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    m_page->exportTo(path);
    QTRY_VERIFY(!m_page->isExporting());
    QVERIFY(said().contains(u"Written to"_s));
    QCOMPARE(reader.readAll(), QByteArray("the old sheet"));
    QVERIFY(bytesOf(path).startsWith("%PDF"));
}

void TestSheetPage::printerVanishes_data()
{
    QTest::addColumn<QString>("place"); // of what the printer writes to
    QTest::addColumn<bool>("vanishes");
    QTest::addColumn<QString>("sentence");
    const QString failed = errorSentence(Error{ErrorCode::PrintFailed, u"Office printer"_s, {}});
    QTest::newRow("there") << m_folder.filePath(u"print.pdf"_s) << false << u"Sent to Office printer"_s;
    QTest::newRow("gone before the first page") << m_folder.filePath(u"none/print.pdf"_s) << false << failed;
    QTest::newRow("gone before the second") << m_folder.filePath(u"half.pdf"_s) << true << failed;
}

void TestSheetPage::printerVanishes()
{
    QFETCH(QString, place);
    QFETCH(bool, vanishes);
    QFETCH(QString, sentence);
    const std::shared_ptr<QPagedPaintDevice> printer =
        vanishes ? std::shared_ptr<QPagedPaintDevice>(std::make_shared<VanishingPrinter>(place))
                 : std::make_shared<QPdfWriter>(place);
    m_page->printOn(printer, u"Office printer"_s);
    QVERIFY(!button(u"Print…"_s)->isEnabled());
    QTRY_VERIFY2(said().contains(sentence), qPrintable(said()));
    QVERIFY(button(u"Print…"_s)->isEnabled());
}

void TestSheetPage::printsSomePages()
{
    const QString path = m_folder.filePath(u"some.pdf"_s);
    const auto writer = std::make_shared<QPdfWriter>(path);
    writer->setPageSize(QPageSize(QPageSize::Letter)); // the printer's paper, whatever the sheet's
    m_page->printOn(writer, u"Office printer"_s, {1, 1});
    QTRY_VERIFY(said().contains(u"Sent to"_s));
    const QByteArray pdf = bytesOf(path);
    QVERIFY2(pdf.contains("/Count 1\n"), "one page");
    QVERIFY(pdf.contains("/MediaBox [0 0 612"));
}

void TestSheetPage::previewByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("page");    // after it
    QTest::addColumn<double>("zoom"); // after it, -2: any
    QTest::newRow("next page") << Qt::Key_PageDown << Qt::KeyboardModifiers(Qt::ControlModifier) << 1 << 0.0;
    QTest::newRow("end") << Qt::Key_End << Qt::KeyboardModifiers(Qt::NoModifier) << -1 << 0.0;
    QTest::newRow("larger") << Qt::Key_Plus << Qt::KeyboardModifiers(Qt::ControlModifier) << 0 << 1.25;
    QTest::newRow("smaller") << Qt::Key_Minus << Qt::KeyboardModifiers(Qt::ControlModifier) << 0 << 1.0;
}

void TestSheetPage::previewByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, page);
    QFETCH(double, zoom);
    m_page->focusPreview();
    QVERIFY(preview()->hasFocus());
    QCOMPARE(preview()->page(), 0);
    QTest::keyClick(preview(), key, modifiers);
    QCOMPARE(preview()->page(), page < 0 ? preview()->pageCount() - 1 : page);
    if (zoom > 0) {
        // The window is 1000 wide: a page of 595 points fits between 1 and 1.25 of its real size.
        QCOMPARE(preview()->zoom(), zoom);
        QTest::keyClick(preview(), Qt::Key_0, Qt::ControlModifier);
    }
    QCOMPARE(preview()->zoom(), SheetPreview::fitWidth);
}

void TestSheetPage::previewByMouse()
{
    auto *bar = m_page->findChild<PageBar *>();
    const QList<QToolButton *> arrows = bar->findChildren<QToolButton *>();
    QCOMPARE(arrows.size(), 2);
    QVERIFY(!arrows[0]->isEnabled()); // there is no page before the first
    QTest::mouseClick(arrows[1], Qt::LeftButton);
    QCOMPARE(preview()->page(), 1);
    QVERIFY(bar->findChild<QLabel *>()->text().startsWith(u"Page 2 of "_s));
    QTest::mouseClick(arrows[0], Qt::LeftButton);
    QCOMPARE(preview()->page(), 0);
    const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
        const QPointF at = preview()->viewport()->rect().center();
        QWheelEvent event(at, preview()->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(preview()->viewport(), &event);
    };
    turn(120, Qt::ControlModifier);
    QVERIFY(preview()->zoom() > 1);
    QVERIFY(bar->findChild<QComboBox *>()->currentText().startsWith(u"125"_s));
    turn(-120, Qt::NoModifier);
    QVERIFY(preview()->verticalScrollBar()->value() > 0);
    preview()->setZoom(SheetPreview::fitPage);
    const qreal height = preview()->pages()->pageSize().height();
    QVERIFY(height > 0 && preview()->horizontalScrollBar()->maximum() == 0);
}

// The page that is looked at stays in front, however often the size is changed.
void TestSheetPage::zoomKeepsThePage()
{
    for (int page = 0; page + 1 < preview()->pageCount(); ++page) {
        preview()->setZoom(SheetPreview::fitWidth);
        preview()->goToPage(page);
        for (const qreal zoom : {1.0, 0.75, 2.0, 1.25, 3.0, SheetPreview::fitWidth, 1.5}) {
            preview()->setZoom(zoom);
            QVERIFY2(preview()->page() == page,
                     qPrintable(u"page %1 at %2: %3"_s.arg(page).arg(zoom).arg(preview()->page())));
        }
    }
}

void TestSheetPage::previewKeepsItsPlaceWhileOneTypes()
{
    preview()->goToPage(1);
    const int at = preview()->verticalScrollBar()->value();
    QVERIFY(at > 0);
    m_editor->change(u"Change"_s, {}, [](Plan &plan) { plan.role = u"Deck Engineer"_s; });
    QTRY_VERIFY(preview()->pages()->boxes().at(1).text == u"Deck Engineer");
    QCOMPARE(preview()->verticalScrollBar()->value(), at);
}

void TestSheetPage::sectionsAreChosenInTheMenu()
{
    QSignalSpy changed(m_page.get(), &SheetPage::optionsChanged);
    auto *bar = m_page->findChild<SheetOptionsBar *>();
    QMenu *menu = bar->findChild<QToolButton *>()->menu();
    QCOMPARE(menu->actions().size(), sheetSectionCount);
    menu->actions().at(int(SheetSection::Levers))->trigger();
    QVERIFY(!m_page->options().sections.contains(SheetSection::Levers));
    QCOMPARE(changed.count(), 1);
    const QList<SheetBox> boxes = preview()->pages()->boxes();
    QVERIFY(std::none_of(boxes.cbegin(), boxes.cend(),
                         [](const SheetBox &box) { return box.heading && box.text == u"Levers"; }));
    SheetOptions shared;
    shared.kind = SheetKind::Shared;
    m_page->setOptions(shared);
    for (int i = 0; i < sheetSectionCount; ++i) {
        QCOMPARE(menu->actions().at(i)->isEnabled(), !isPrivateSection(SheetSection(i)));
    }
}

void TestSheetPage::nothingToPrint()
{
    PlanEditor none;
    SheetPage page(&none, american());
    page.show();
    QSignalSpy wanted(&page, &SheetPage::exportWanted);
    page.requestExport();
    QCOMPARE(wanted.count(), 0);
    QSignalSpy browse(&page, &SheetPage::browseWanted);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->isVisible()) {
            QTest::mouseClick(one, Qt::LeftButton);
        }
    }
    QCOMPARE(browse.count(), 1);
}

QTEST_MAIN(TestSheetPage)
#include "tst_sheetpage.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfattachment.h"
#include "guides/guidereader.h"
#include "negotiation/planjson.h"
#include "negotiation/planstart.h"
#include "offersheet/marked.h"
#include "offersheet/sheetwriter.h"
#include "sheet/sheetfile.h"
#include "support/badplaces.h"
#include "support/pdfscan.h"
#include "views/sampleplan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int manySteps = 450;
const QDate printed(2026, 3, 2);

SheetContent contentOf(const Plan &plan, SheetOptions options = {}, const Guide *guide = nullptr,
                       const QLocale &locale = american())
{
    const auto made = checkedSheet(plan, guide, printed, options, locale);
    return made ? *made : SheetContent();
}

SheetPages pagesOf(const Plan &plan, QPageSize::PageSizeId paper = QPageSize::A4)
{
    return SheetPages(contentOf(plan), american(), paper);
}

// Headings that would fall on a page's foot somewhere among so many.
Plan longPlan()
{
    Plan plan = samplePlan();
    for (int i = 0; i < manySteps; ++i) {
        QString words;
        for (int j = 0; j <= i % 7; ++j) {
            words += QStringLiteral("Sentence %1 of point %2 goes on for long enough to fill most of a line, "
                                    "and office staff affirm it. ")
                         .arg(j)
                         .arg(i);
        }
        plan.script.insert(plan.script.size() - 1, step(QStringLiteral("s%1").arg(i), StepKind::Lever,
                                                        QStringLiteral("Heading %1 stands here").arg(i),
                                                        {{SlotRole::None, words, {}}}));
    }
    return plan;
}

Outcome<> writePdf(const Plan &plan, const QString &path, QPageSize::PageSizeId paper = QPageSize::A4,
                   const SheetOptions &options = {})
{
    const auto written =
        writeSheet({contentOf(plan, options), american(), paper, planForSheet(plan, options.kind), path});
    return written ? Outcome<>(Done{}) : Outcome<>(failure(written.error()));
}

QString toolOutput(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString &path)
{
    return toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

} // namespace

class TestSheetPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paper_data();
    void paper();
    void saysEverythingInOrder();
    void fontsAreEmbeddedAndTitleIsSet();
    void longSheetKeepsHeadingsWithTheirText();
    void footersCountThePages();
    void textStaysOutOfTheMargins();
    void blankPageIsNone();
    void writeErrors_data();
    void writeErrors();
    void fullDiskLeavesTheOldFile();
    void sharedPdfHoldsNoSecret();
    void aLeakWouldBeSeen_data();
    void aLeakWouldBeSeen();
    void planComesBackOutOfTheSheet();
    void propertiesAndOutline();
    void nothingHangsOverThePage_data();
    void nothingHangsOverThePage();
    void onePageIsOnePage_data();
    void onePageIsOnePage();
    void tableHeadsAreRepeated();
    void sectionsAreChosen();
    void rightToLeft();
    void printErrors();

private:
    QTemporaryDir m_folder;
};

void TestSheetPages::paper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("points");
    QTest::newRow("A4") << QPageSize::A4 << QStringLiteral("595 x 842");
    QTest::newRow("Letter") << QPageSize::Letter << QStringLiteral("612 x 792");
}

void TestSheetPages::paper()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QString, points);
    if (!hasPoppler()) {
        QSKIP("pdfinfo (package poppler-utils) is not installed.");
    }
    const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
    const SheetPages pages = pagesOf(samplePlan(), paper);
    QVERIFY(writePdf(samplePlan(), path, paper).ok());
    const QString info = toolOutput(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(QRegularExpression(u"Page size:\\s+" + points)), qPrintable(info));
    QVERIFY2(info.simplified().contains(QStringLiteral("Pages: %1 ").arg(pages.count())), qPrintable(info));
}

void TestSheetPages::saysEverythingInOrder()
{
    if (!hasPoppler()) {
        QSKIP("pdftotext (package poppler-utils) is not installed.");
    }
    const QString path = m_folder.filePath(QStringLiteral("order.pdf"));
    QVERIFY(writePdf(samplePlan(), path).ok());
    const QString text = pdfText(path);
    qsizetype from = 0;
    for (const auto *words : {"Field Engineer", "Example Works", "Targets", "160,000–220,000", "200,000",
                              "Total compensation by region", "Four years", "What to say",
                              "I ask for $200K in base salary.", "Please send it in writing.", "Sources"}) {
        const qsizetype at = text.indexOf(QString::fromUtf8(words), from);
        QVERIFY2(at >= 0, qPrintable(QString::fromUtf8(words) + QLatin1String(" in\n") + text));
        from = at;
    }
}

void TestSheetPages::fontsAreEmbeddedAndTitleIsSet()
{
    if (!hasPoppler()) {
        QSKIP("pdffonts (package poppler-utils) is not installed.");
    }
    const QString path = m_folder.filePath(QStringLiteral("fonts.pdf"));
    QVERIFY(writePdf(longPlan(), path).ok());
    const QStringList fonts = toolOutput(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2); // two head lines
    for (qsizetype i = 2; i < fonts.size(); ++i) {
        static const QRegularExpression embedded(QStringLiteral("\\byes +(yes|no) +yes\\b"));
        QVERIFY2(fonts[i].contains(embedded), qPrintable(fonts[i]));
    }
    const QString info = toolOutput(QStringLiteral("pdfinfo"), {path});
    static const QRegularExpression title(QStringLiteral("Title:.*Field Engineer.*Example Works"));
    QVERIFY2(info.contains(title), qPrintable(info));
    // No ligature characters: people search for and copy these words.
    QVERIFY(pdfText(path).contains(QLatin1String("office staff affirm")));
}

void TestSheetPages::longSheetKeepsHeadingsWithTheirText()
{
    if (!hasPoppler()) {
        QSKIP("pdftotext (package poppler-utils) is not installed.");
    }
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    const SheetPages pages = pagesOf(longPlan());
    QVERIFY2(pages.count() >= 40, qPrintable(QString::number(pages.count())));
    QVERIFY(writePdf(longPlan(), path).ok());
    const QStringList sheets = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(sheets.size(), pages.count());
    static const QRegularExpression heading(QStringLiteral("^\\s*Heading \\d+ stands here\\s*$"));
    int headings = 0;
    for (const QString &sheet : sheets) {
        QStringList lines;
        for (const QString &line : sheet.split(u'\n')) {
            if (!line.trimmed().isEmpty()) {
                lines.append(line);
            }
        }
        QVERIFY2(lines.size() >= 3, qPrintable(sheet));
        lines.removeLast(); // the footer
        QVERIFY2(!heading.match(lines.last()).hasMatch(), qPrintable(sheet));
        for (const QString &line : lines) {
            headings += heading.match(line).hasMatch() ? 1 : 0;
        }
    }
    QCOMPARE(headings, manySteps); // none lost, none twice
}

void TestSheetPages::footersCountThePages()
{
    if (!hasPoppler()) {
        QSKIP("pdftotext (package poppler-utils) is not installed.");
    }
    const QString path = m_folder.filePath(QStringLiteral("footers.pdf"));
    const SheetPages pages = pagesOf(longPlan(), QPageSize::Letter);
    QVERIFY(writePdf(longPlan(), path, QPageSize::Letter).ok());
    const QStringList sheets = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString footer = QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.count());
        QVERIFY2(sheets[i].contains(footer), qPrintable(sheets[i]));
        QVERIFY(sheets[i].contains(u"Example Works · North"_s));
    }
}

void TestSheetPages::textStaysOutOfTheMargins()
{
    const SheetPages pages = pagesOf(longPlan());
    const QSize size = pages.pageSize().toSize();
    for (const int page : {0, 1, pages.count() / 2, pages.count() - 1}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        int ink = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const bool dark = qGray(image.pixel(x, y)) < 200;
                ink += dark ? 1 : 0;
                const bool margin = x < 40 || x > size.width() - 40 || y < 40 || y > size.height() - 20;
                QVERIFY2(!dark || !margin,
                         qPrintable(QStringLiteral("page %1 at %2, %3").arg(page).arg(x).arg(y)));
            }
        }
        QVERIFY(ink > 500);
    }
}

void TestSheetPages::blankPageIsNone()
{
    const SheetPages pages = pagesOf(Plan());
    QVERIFY(pages.count() >= 1); // a plan with nothing in it still is a sheet
    QVERIFY(pages.toPdf().startsWith("%PDF"));
}

void TestSheetPages::writeErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf"));
    QTest::newRow("missing folder") << m_folder.filePath(QStringLiteral("none/sheet.pdf"))
                                    << ErrorCode::FolderMissing;
    QTest::newRow("a folder") << m_folder.filePath(QStringLiteral("folder.pdf")) << ErrorCode::FileIsFolder;
    QTest::newRow("another ending") << m_folder.filePath(QStringLiteral("sheet.txt"))
                                    << ErrorCode::FileNameWrong;
    QTest::newRow("a place of the system") << QStringLiteral("/proc/sheet.pdf") << ErrorCode::FileUnwritable;
}

void TestSheetPages::writeErrors()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto outcome = writePdf(samplePlan(), path);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, code);
    QVERIFY2(errorSentence(outcome.error()).contains(outcome.error().subject), "the sentence names it");
    QVERIFY(path.startsWith(outcome.error().subject)); // the file, or the folder it should stand in
}

void TestSheetPages::fullDiskLeavesTheOldFile()
{
    const BadPlace disk(BadPlace::Full, u"sheet.pdf"_s);
    if (!disk.isThere()) {
        QSKIP(qPrintable(BadPlace::whyNot()));
    }
    const auto outcome = writePdf(longPlan(), disk.filePath(u"sheet.pdf"_s));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QVERIFY(disk.isUntouched()); // and no half file beside it
}

namespace {

Plan manyOffers(int count)
{
    Plan plan = samplePlan();
    for (int i = 0; i < count; ++i) {
        Offer offer;
        offer.id = u"o%1"_s.arg(i);
        offer.name = u"A company with a rather long name, number %1"_s.arg(i);
        offer.terms.base = {dollars(150000 + i * 1000), Origin::Typed, 0};
        offer.terms.equity = {dollars(30000 + i * 700), Origin::Typed, 0};
        offer.notes = u"What was said about it, at some length. "_s.repeated(6);
        plan.otherOffers.append(offer);
    }
    return plan;
}

Plan manyScripts()
{
    Plan plan = samplePlan();
    plan.person = u"أليكس مثال"_s;
    plan.company = u"株式会社例示"_s;
    plan.role =
        u"Инженер полевых испытаний и очень длинное название должности, которое не помещается в одну строку"_s;
    plan.region = u"תל אביב"_s;
    plan.script[0].say = {{SlotRole::None, u"مرحبا، أود أن أتحدث عن الراتب. "_s.repeated(20), {}}};
    plan.script[1].say = {{SlotRole::None, QString(900, u'W'), {}}};
    return plan;
}

} // namespace

void TestSheetPages::sharedPdfHoldsNoSecret()
{
    SheetOptions options;
    options.kind = SheetKind::Shared;
    for (const SheetLength length : {SheetLength::Full, SheetLength::OnePage}) {
        options.length = length;
        const QString path = m_folder.filePath(u"shared.pdf"_s);
        QVERIFY(writePdf(markedPlan(), path, QPageSize::A4, options).ok());
        const PdfScan scan(bytesOf(path));
        QVERIFY(scan.streams > 3);
        QCOMPARE(scan.unpacked, scan.streams); // every one was looked into
        QVERIFY(scan.holds(u"counteroffer_plan"_s));
        const QString text = hasPoppler() ? pdfText(path) : QString();
        for (const QString &mark : secretMarks()) {
            QVERIFY2(!scan.holds(mark), qPrintable(mark));
            QVERIFY2(!text.contains(mark), qPrintable(mark + u" in\n"_s + text));
        }
        QVERIFY2(!text.contains(u"floor"_s, Qt::CaseInsensitive), qPrintable(text));
    }
    if (!hasPoppler()) {
        QSKIP("pdftotext (package poppler-utils) is not installed: the pages' words were not looked at.");
    }
}

void TestSheetPages::aLeakWouldBeSeen_data()
{
    QTest::addColumn<QString>("where");
    for (const QString &where : {u"attachment"_s, u"author"_s, u"title"_s, u"heading"_s, u"line"_s,
                                 u"table"_s, u"footer"_s, u"tile"_s, u"chart"_s, u"private sheet"_s}) {
        QTest::newRow(qPrintable(where)) << where;
    }
}

// The test above is worth something: a secret put into any part of the file is found.
void TestSheetPages::aLeakWouldBeSeen()
{
    QFETCH(QString, where);
    const QString secret = u"SECRET"_s;
    SheetOptions options;
    options.kind = where == u"private sheet" ? SheetKind::Private : SheetKind::Shared;
    SheetContent content = contentOf(markedPlan(), options);
    content.author = where == u"author" ? secret : content.author;
    content.title += where == u"title" ? secret : QString();
    content.footer += where == u"footer" ? secret : QString();
    for (SheetBlock &block : content.blocks) {
        if (auto *line = std::get_if<SheetLine>(&block.content)) {
            const bool heading = line->kind == SheetLine::Heading;
            if ((where == u"heading" && heading) || (where == u"line" && !heading)) {
                line->runs.append({secret, SheetRun::Plain});
            }
        } else if (auto *table = std::get_if<SheetTable>(&block.content)) {
            table->rows[0].cells[0].text += where == u"table" ? secret : QString();
        } else if (auto *tiles = std::get_if<SheetTiles>(&block.content)) {
            tiles->tiles[0].note += where == u"tile" ? secret : QString();
        } else if (auto *range = std::get_if<RangeChart>(&block.content)) {
            range->bars[0].name += where == u"chart" ? secret : QString();
        }
    }
    const bool whole = where == u"attachment" || where == u"private sheet";
    const QString path = m_folder.filePath(u"leak.pdf"_s);
    const auto written =
        writeSheet({content, american(), QPageSize::A4,
                    planForSheet(markedPlan(), whole ? SheetKind::Private : SheetKind::Shared), path});
    QVERIFY(written.ok());
    const bool inBytes = whole || where == u"author" || where == u"title" || where == u"heading";
    QCOMPARE(PdfScan(bytesOf(path)).holds(secret), inBytes); // words on pages are numbers of glyphs there
    if (hasPoppler() && where != u"attachment") {
        QCOMPARE(pdfText(path).contains(secret), where != u"author" && where != u"title");
    }
}

void TestSheetPages::planComesBackOutOfTheSheet()
{
    const QString path = m_folder.filePath(u"carries.pdf"_s);
    QVERIFY(writePdf(samplePlan(), path).ok());
    const auto document = planInPdf(bytesOf(path), path);
    QVERIFY(document.ok());
    const auto plan = planFromJson(*document, path);
    QVERIFY(plan.ok());
    QCOMPARE(*plan, samplePlan());
    if (!QStandardPaths::findExecutable(u"pdfdetach"_s).isEmpty()) {
        QVERIFY(toolOutput(u"pdfdetach"_s, {u"-list"_s, path}).contains(attachedPlanName()));
    }
}

void TestSheetPages::propertiesAndOutline()
{
    if (!hasPoppler()) {
        QSKIP("pdfinfo (package poppler-utils) is not installed.");
    }
    Plan plan = samplePlan();
    plan.person = u"Zoë Beispiel"_s;
    const QString path = m_folder.filePath(u"properties.pdf"_s);
    QVERIFY(writePdf(plan, path).ok());
    const QString info = toolOutput(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(QRegularExpression(u"Author: +Zoë Beispiel"_s)), qPrintable(info));
    const QString meta = toolOutput(u"pdfinfo"_s, {u"-meta"_s, path});
    QVERIFY2(meta.contains(u"<rdf:li>Zoë Beispiel</rdf:li>"_s) && meta.contains(u"<rdf:li>en"_s),
             qPrintable(meta));
    QVERIFY(bytesOf(path).contains("/Outlines"));
    QVERIFY(bytesOf(path).contains("/Lang <FEFF0065006E")); // "en"
}

void TestSheetPages::nothingHangsOverThePage_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("sample") << samplePlan();
    QTest::newRow("empty") << Plan();
    QTest::newRow("long") << longPlan();
    QTest::newRow("twelve offers") << manyOffers(12);
    QTest::newRow("forty offers") << manyOffers(40);
    QTest::newRow("many scripts") << manyScripts();
    QTest::newRow("everything") << markedPlan();
    QString longest;
    QDirIterator files(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/guides"), {u"*.md"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    for (qint64 size = 0; files.hasNext();) {
        const QFileInfo info(files.next());
        if (info.size() > size) {
            size = info.size();
            longest = info.filePath();
        }
    }
    if (const Guide guide = readGuide(bytesOf(longest), longest); !guide.compensation.isEmpty()) {
        QTest::newRow("longest guide") << startPlan(guide, longest, 0, {});
    }
}

void TestSheetPages::nothingHangsOverThePage()
{
    QFETCH(Plan, plan);
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        const SheetPages pages = pagesOf(plan, paper);
        const QRectF body = pages.textArea().adjusted(-0.5, -0.5, 0.5, 0.5);
        QPointF last;
        int page = 0;
        for (const SheetBox &box : pages.boxes()) {
            QVERIFY2(body.contains(box.area), qPrintable(box.text));
            QVERIFY2(box.page > page || box.area.top() >= last.y() - 0.5,
                     qPrintable(box.text));                    // in reading order
            QVERIFY(box.page == page || box.page == page + 1); // no empty page
            page = box.page;
            last = box.area.bottomLeft();
        }
        QCOMPARE(page + 1, pages.count());
        const QList<SheetBox> boxes = pages.boxes();
        for (qsizetype i = 0; i < boxes.size(); ++i) { // a heading never ends a page
            QVERIFY2(!boxes[i].heading || (i + 1 < boxes.size() && boxes[i + 1].page == boxes[i].page),
                     qPrintable(boxes[i].text));
        }
    }
}

void TestSheetPages::onePageIsOnePage_data()
{
    nothingHangsOverThePage_data();
}

void TestSheetPages::onePageIsOnePage()
{
    QFETCH(Plan, plan);
    SheetOptions options;
    options.length = SheetLength::OnePage;
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        const SheetPages pages(contentOf(plan, options), american(), paper);
        QCOMPARE(pages.count(), 1);
        const QRectF body = pages.textArea().adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const SheetBox &box : pages.boxes()) {
            QVERIFY2(box.page == 0 && body.contains(box.area), qPrintable(box.text));
        }
    }
    QCOMPARE(SheetPages(contentOf(samplePlan(), options), american(), QPageSize::A4).leftOut(), 0);
    QVERIFY(SheetPages(contentOf(longPlan(), options), american(), QPageSize::A4).leftOut() > 100);
}

void TestSheetPages::tableHeadsAreRepeated()
{
    if (!hasPoppler()) {
        QSKIP("pdftotext (package poppler-utils) is not installed.");
    }
    const QString path = m_folder.filePath(u"heads.pdf"_s);
    SheetOptions options;
    options.sections = {SheetSection::Alternatives};
    QVERIFY(writePdf(manyOffers(60), path, QPageSize::A4, options).ok());
    const QStringList sheets = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(sheets.size() >= 2);
    int heads = 0;
    for (const QString &sheet : sheets) {
        const bool rows = sheet.contains(QRegularExpression(u"1[5-9]\\d,000|2\\d\\d,000"_s)) &&
                          sheet.contains(u"rather long name"_s);
        const bool head = sheet.contains(u"Answer by"_s);
        heads += head ? 1 : 0;
        QVERIFY2(!rows || head || !sheet.contains(QRegularExpression(u"number \\d+ +\\d"_s)),
                 qPrintable(sheet));
    }
    QVERIFY(heads >= 2);
}

void TestSheetPages::sectionsAreChosen()
{
    SheetOptions options;
    options.sections = {SheetSection::Sources};
    const SheetPages pages(contentOf(samplePlan(), options), american(), QPageSize::A4);
    QStringList headings;
    for (const SheetBox &box : pages.boxes()) {
        if (box.heading) {
            headings.append(box.text);
        }
    }
    QCOMPARE(headings, QStringList{u"Sources"_s});
}

void TestSheetPages::rightToLeft()
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    const SheetPages pages(contentOf(manyScripts(), {}, nullptr, arabic), arabic, QPageSize::A4);
    const QRectF body = pages.textArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const SheetBox &box : pages.boxes()) {
        QVERIFY2(body.contains(box.area), qPrintable(box.text));
    }
    QVERIFY(pages.toPdf().startsWith("%PDF"));
}

void TestSheetPages::printErrors()
{
    const SheetPages pages = pagesOf(samplePlan());
    QPdfWriter nowhere(
        m_folder.filePath(u"none/print.pdf"_s)); // a printer that is gone cannot be begun either
    const auto outcome = pages.print(nowhere, u"Office printer"_s);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::PrintFailed);
    QCOMPARE(outcome.error().subject, u"Office printer"_s);
    QPdfWriter there(m_folder.filePath(u"print.pdf"_s));
    QVERIFY(pages.print(there, u"Office printer"_s).ok());
}

QTEST_MAIN(TestSheetPages)
#include "tst_sheetpages.moc"

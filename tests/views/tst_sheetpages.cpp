// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetpages.h"
#include "views/sampleplan.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace counteroffer;
using namespace counteroffer::test;

namespace {

constexpr int manySteps = 450;

OfferSheet shortSheet()
{
    return offerSheet(samplePlan(), nullptr, QDate(2026, 3, 2));
}

// Headings that would fall on a page's foot somewhere among so many.
OfferSheet longSheet()
{
    OfferSheet sheet = shortSheet();
    for (int i = 0; i < manySteps; ++i) {
        QString words;
        for (int j = 0; j <= i % 7; ++j) {
            words += QStringLiteral("Sentence %1 of point %2 goes on for long enough to fill most of a line, "
                                    "and office staff affirm it. ")
                         .arg(j)
                         .arg(i);
        }
        sheet.plan.script.insert(sheet.plan.script.size() - 1,
                                 step(QStringLiteral("s%1").arg(i), StepKind::Lever,
                                      QStringLiteral("Heading %1 stands here").arg(i),
                                      {{SlotRole::None, words, {}}}));
    }
    return sheet;
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
    const SheetPages pages(shortSheet(), american(), paper);
    QVERIFY(writePdf(pages, path).ok());
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
    QVERIFY(writePdf(SheetPages(shortSheet(), american(), QPageSize::A4), path).ok());
    const QString text = pdfText(path);
    qsizetype from = 0;
    for (const auto *words : {"Field Engineer", "Example Works, North", "Total compensation by region",
                              "Targets", "160,000–220,000", "200,000", "What to say",
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
    QVERIFY(writePdf(SheetPages(longSheet(), american(), QPageSize::A4), path).ok());
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
    const SheetPages pages(longSheet(), american(), QPageSize::A4);
    QVERIFY2(pages.count() >= 40, qPrintable(QString::number(pages.count())));
    QVERIFY(writePdf(pages, path).ok());
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
    const SheetPages pages(longSheet(), american(), QPageSize::Letter);
    QVERIFY(writePdf(pages, path).ok());
    const QStringList sheets = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString footer = QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.count());
        QVERIFY2(sheets[i].contains(footer), qPrintable(sheets[i]));
        QVERIFY(sheets[i].contains(QLatin1String("Example Works, North")));
    }
}

void TestSheetPages::textStaysOutOfTheMargins()
{
    const SheetPages pages(longSheet(), american(), QPageSize::A4);
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
    const SheetPages pages(offerSheet(Plan(), nullptr, QDate()), american(), QPageSize::A4);
    QVERIFY(pages.count() >= 1); // a plan with nothing in it still is a sheet
    QVERIFY(pages.toPdf().startsWith("%PDF"));
}

void TestSheetPages::writeErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QDir(m_folder.path()).mkdir(QStringLiteral("folder"));
    QTest::newRow("missing folder") << m_folder.filePath(QStringLiteral("none/sheet.pdf"))
                                    << ErrorCode::FolderMissing;
    QTest::newRow("a folder") << m_folder.filePath(QStringLiteral("folder")) << ErrorCode::FileIsFolder;
    QTest::newRow("a device") << QStringLiteral("/dev/full") << ErrorCode::FileUnwritable;
    QTest::newRow("a place of the system") << QStringLiteral("/proc/sheet.pdf") << ErrorCode::FileUnwritable;
}

void TestSheetPages::writeErrors()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto outcome = writePdf(SheetPages(shortSheet(), american(), QPageSize::A4), path);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, code);
    QVERIFY2(errorSentence(outcome.error()).contains(outcome.error().subject), "the sentence names it");
    QVERIFY(path.startsWith(outcome.error().subject)); // the file, or the folder it should stand in
}

void TestSheetPages::fullDiskLeavesTheOldFile()
{
    // A file system of a few blocks, where this machine lets us make one.
    const QString disk = m_folder.filePath(QStringLiteral("disk"));
    QDir().mkpath(disk);
    const auto mounted = QProcess::execute(
        QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                  QStringLiteral("size=16k"), QStringLiteral("none"), disk});
    if (mounted != 0) {
        QSKIP("A small file system cannot be mounted here (it needs the rights of root).");
    }
    const QString path = disk + QStringLiteral("/sheet.pdf");
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old sheet");
    old.close();
    const auto outcome = writePdf(SheetPages(longSheet(), american(), QPageSize::A4), path);
    const QByteArray after = bytesOf(path);
    const QStringList left = QDir(disk).entryList(QDir::Files);
    QProcess::execute(QStringLiteral("umount"), {disk});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QCOMPARE(after, QByteArray("the old sheet"));
    QCOMPARE(left, QStringList{QStringLiteral("sheet.pdf")}); // and no half file beside it
}

QTEST_MAIN(TestSheetPages)
#include "tst_sheetpages.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/guidetextview.h"

#include "guides/guidereader.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace counteroffer;

namespace {

constexpr auto guide = "---\n"                                    // 1
                       "company: example\n"                       // 2
                       "---\n"                                    // 3
                       "# Field Engineer\n"                       // 4
                       "\n"                                       // 5
                       "| Region | Base |\n"                      // 6
                       "|---|---|\n"                              // 7
                       "| North | 100 |\n"                        // 8
                       "| South | 90 |\n"                         // 9
                       "\n"                                       // 10
                       "North is the dearer one,\n"               // 11
                       "as [these](https://example.org/a) say.\n" // 12
                       "\n"                                       // 13
                       "| Region | Bonus |\n"                     // 14
                       "|---|---|\n"                              // 15
                       "| North | 5 |\n";                         // 16

} // namespace

class TestGuideTextView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsNothingAGuideNames_data();
    void loadsNothingAGuideNames();
    void opensOnlyWebLinks_data();
    void opensOnlyWebLinks();
    void onlyWebLinksLookLikeLinks();
    void showsALine_data();
    void showsALine();
    void everyFigureHasItsLine();
    void showsAllOfTheGuide();
    void longLinesAreBroken();
};

void TestGuideTextView::loadsNothingAGuideNames_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("Markdown image") << QStringLiteral("# A\n\n![x](%1)\n");
    QTest::newRow("image by name") << QStringLiteral("# A\n\n![x][p]\n\n[p]: %1\n");
    QTest::newRow("HTML image") << QStringLiteral("# A\n\n<img src=\"%1\">\n");
    QTest::newRow("image in a link") << QStringLiteral("# A\n\n[![x](%1)](https://example.org)\n");
    QTest::newRow("image in a table") << QStringLiteral("| A |\n|---|\n| ![x](%1) |\n");
    QTest::newRow("image in a heading") << QStringLiteral("# ![x](%1)\n");
    QTest::newRow("HTML within a line") << QStringLiteral("# A\n\nb <img src='%1' height=700> c\n");
    QTest::newRow("HTML in a table") << QStringLiteral("| A |\n|---|\n| <img src=%1> |\n");
    QTest::newRow("HTML background") << QStringLiteral("# A\n\n<div style=\"background: url(%1)\">b</div>\n");
    QTest::newRow("HTML frame") << QStringLiteral("# A\n\n<iframe src=\"%1\"></iframe>\n");
    QTest::newRow("in the front matter") << QStringLiteral("---\na: ![x](%1) <img src=\"%1\">\n---\n# A\n");
    QTest::newRow("HTML style sheet") << QStringLiteral("# A\n\n<link rel=\"stylesheet\" href=\"%1\">\n");
}

void TestGuideTextView::loadsNothingAGuideNames()
{
    QFETCH(QString, markdown);
    // A picture that is there: were it loaded, the line would be as high as the picture.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tall.png"));
    QImage picture(10, 700, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));
    QBuffer buffer;
    QVERIFY(picture.save(&buffer, "png"));
    const QString inPlace =
        QStringLiteral("data:image/png;base64,") + QString::fromLatin1(buffer.data().toBase64());
    for (const QString &address : {QUrl::fromLocalFile(path).toString(), path, inPlace}) {
        GuideTextView view;
        view.resize(400, 300);
        view.show();
        view.setGuide(markdown.arg(address).toUtf8(), markdown.startsWith(u"---") ? 4 : 1);
        QVERIFY2(view.document()->size().height() < 500,
                 qPrintable(QString::number(view.document()->size().height())));
        if (markdown.contains(u"![")) {
            QVERIFY(view.toPlainText().contains(u"[x]") || view.toPlainText().contains(u"[picture: x]"));
        }
        const QImage seen = view.grab().toImage(); // and nothing red is painted
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const QColor color = seen.pixelColor(x, y);
                QVERIFY(color.red() < 200 || color.green() > 60 || color.blue() > 60);
            }
        }
    }
}

void TestGuideTextView::opensOnlyWebLinks_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("signals");
    QTest::newRow("https") << QUrl(QStringLiteral("https://example.org/a")) << 1;
    QTest::newRow("http") << QUrl(QStringLiteral("http://example.org/a")) << 1;
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname")) << 0;
    QTest::newRow("relative") << QUrl(QStringLiteral("other.md")) << 0;
    QTest::newRow("script") << QUrl(QStringLiteral("javascript:alert(1)")) << 0;
    QTest::newRow("data") << QUrl(QStringLiteral("data:text/html,hello")) << 0;
    QTest::newRow("another program's") << QUrl(QStringLiteral("steam://run/1")) << 0;
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///etc/hostname")) << 0;
    QTest::newRow("resource") << QUrl(QStringLiteral("qrc:/guides/a.md")) << 0;
    QTest::newRow("another guide") << QUrl(QStringLiteral("guide:1")) << 0;
    QTest::newRow("mail") << QUrl(QStringLiteral("mailto:a@example.org")) << 0;
}

void TestGuideTextView::opensOnlyWebLinks()
{
    QFETCH(QUrl, url);
    QFETCH(int, signals);
    GuideTextView view;
    view.setGuide(guide, 4);
    const QString before = view.toPlainText();
    const QSignalSpy spy(&view, &GuideTextView::webLinkClicked);
    Q_EMIT view.anchorClicked(url);
    QCOMPARE(spy.count(), signals);
    QCOMPARE(view.toPlainText(), before); // and it stayed on its page
    QVERIFY(!view.openLinks() && !view.openExternalLinks());
}

void TestGuideTextView::onlyWebLinksLookLikeLinks()
{
    GuideTextView view;
    view.show();
    view.setGuide("# A\n\n[web](https://example.org/a) [file](file:///etc/hostname) [run](steam://run/1)"
                  " [script](javascript:alert(1)) <file:///etc/hosts> [place](#a) https://example.org/b\n",
                  1);
    QStringList links;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().isAnchor()) {
                links.append(piece.fragment().charFormat().anchorHref());
            }
        }
    }
    QCOMPARE(links,
             (QStringList{QStringLiteral("https://example.org/a"), QStringLiteral("https://example.org/b")}));
    QVERIFY(view.toPlainText().contains(QStringLiteral("file run script")));
}

void TestGuideTextView::showsALine_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("nth"); // which of the blocks of that text, counted from 1
    QTest::newRow("heading") << 4 << QStringLiteral("Field Engineer") << 1;
    QTest::newRow("row of the first table") << 8 << QStringLiteral("North") << 1;
    QTest::newRow("its next row") << 9 << QStringLiteral("South") << 1;
    QTest::newRow("paragraph that begins like a cell")
        << 11 << QStringLiteral("North is the dearer one, as these say.") << 1;
    QTest::newRow("second line of a paragraph, with a link")
        << 12 << QStringLiteral("North is the dearer one, as these say.") << 1;
    QTest::newRow("the same cell in a later table") << 16 << QStringLiteral("North") << 2;
    QTest::newRow("front matter") << 2 << QStringLiteral("company: example") << 1;
}

void TestGuideTextView::showsALine()
{
    QFETCH(int, line);
    QFETCH(QString, text);
    QFETCH(int, nth);
    GuideTextView view;
    view.setGuide(guide, 4);
    view.showLine(line);
    const QTextBlock block = view.textCursor().block();
    QCOMPARE(block.text(), text);
    int before = 0;
    for (QTextBlock other = view.document()->begin(); other != block; other = other.next()) {
        before += other.text() == text ? 1 : 0;
    }
    QCOMPARE(before + 1, nth);
    QVERIFY(view.textCursor().hasSelection());
}

// From each row of each guide's pay to its line in the text, and back.
void TestGuideTextView::everyFigureHasItsLine()
{
    QDir folder(QStringLiteral(COUNTEROFFER_SOURCE_DIR "/../shared/corpus/guides"));
    if (!folder.exists()) {
        QSKIP("The sample of guides is not beside the project.");
    }
    GuideTextView view;
    view.resize(500, 400);
    view.show();
    int lines = 0;
    QDirIterator files(folder.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QStringList text = QString::fromUtf8(bytes).split(u'\n');
        const Guide read = readGuide(bytes, file.fileName());
        view.setGuide(bytes, read.frontMatter ? read.frontMatter->lastLine + 1 : 1);
        for (const CompensationRow &row : read.compensation) {
            view.showLine(row.line);
            const QString words = view.textCursor().block().text().simplified();
            const QString line = QString(text.value(row.line - 1)).remove(u'*').simplified();
            QVERIFY2(!words.isEmpty() && line.contains(words.left(12)),
                     qPrintable(QStringLiteral("%1:%2 shows “%3”")
                                    .arg(file.fileName(), QString::number(row.line), words)));
            QVERIFY2(view.currentLine() == row.line, qPrintable(QStringLiteral("%1:%2 is taken for line %3")
                                                                    .arg(file.fileName())
                                                                    .arg(row.line)
                                                                    .arg(view.currentLine())));
            ++lines;
        }
    }
    QVERIFY2(lines > 1000, qPrintable(QString::number(lines)));
}

void TestGuideTextView::showsAllOfTheGuide()
{
    GuideTextView view;
    view.setGuide(guide, 4);
    QVERIFY2(view.toPlainText().isEmpty(), "nobody looks yet");
    view.show();
    const QString text = view.toPlainText();
    for (const auto *words : {"Field Engineer", "South", "dearer", "company: example"}) {
        QVERIFY2(text.contains(QLatin1String(words)), words);
    }
    view.setGuide("<script>alert(1)</script>\n\nplain <b>words</b>\n", 1);
    QVERIFY2(view.toPlainText().contains(QLatin1String("<b>words</b>")), "HTML is shown as what it is");
}

void TestGuideTextView::longLinesAreBroken()
{
    GuideTextView view;
    view.resize(300, 300);
    view.show();
    const QByteArray line = QByteArray("word ").repeated(60);
    view.setGuide("---\nsummary: " + line + "\n---\n# A\n\n" + line + "\n\n```\n" + line + "\n```\n", 4);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestGuideTextView)
#include "tst_guidetextview.moc"

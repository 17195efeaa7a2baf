// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting.h"
#include "app/exportverbs.h"
#include "app/planfile.h"
#include "negotiation/planjson.h"
#include "offersheet/marked.h"
#include "offersheet/sheetwriter.h"
#include "sheet/sheetfile.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace counteroffer;
using namespace counteroffer::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate(2026, 5, 25), QTime(12, 0), QTimeZone::utc()};
}

QLocale american()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExporting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_data();
    void everyFormat();
    void sharedTellsNothing_data();
    void sharedTellsNothing();
    void refusals_data();
    void refusals();
    void sheetOpensAsItsPlan();
    void brokenSheetIsRefused();
    void desktopKnowsPlanFiles();
    void listOfGuides();

private:
    QTemporaryDir m_folder;
};

void TestExporting::everyFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("table") << u"a.csv"_s << QByteArray("Part,Unit,");
    QTest::newRow("Markdown") << u"a.md"_s << QByteArray("Offer sheet");
    QTest::newRow("plan") << u"a.counteroffer"_s << QByteArray("{");
    QTest::newRow("plan as JSON") << u"a.json"_s << QByteArray("{");
    QTest::newRow("dates") << u"a.ics"_s << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("e-mail") << u"a.eml"_s << QByteArray("From: \"Alex Example\":;");
    QTest::newRow("picture") << u"a.PNG"_s << QByteArray("\x89PNG");
    QTest::newRow("vectors") << u"a.svg"_s << QByteArray("<?xml");
}

void TestExporting::everyFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const auto format = formatOfName(name);
    QVERIFY(format.has_value());
    ExportChoice choice;
    choice.format = *format;
    const QString path = m_folder.filePath(name);
    const auto outcome = exportTo(path, choice, markedPlan(), nullptr, noon(), american());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(errorSentence(outcome.error())));
    QVERIFY2(bytesOf(path).startsWith(begin), bytesOf(path).left(60).constData());
    if (*format == ExportFormat::Png) {
        QVERIFY(QImage(path).width() > 800);
    }
    if (*format == ExportFormat::Svg) {
        QVERIFY2(bytesOf(path).contains(">North<"), "the text is text");
    }
}

void TestExporting::sharedTellsNothing_data()
{
    everyFormat_data();
}

void TestExporting::sharedTellsNothing()
{
    QFETCH(QString, name);
    ExportChoice choice;
    choice.format = *formatOfName(name);
    choice.shared = true;
    const auto bytes = exported(choice, markedPlan(), nullptr, noon(), american());
    QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(errorSentence(bytes.error())));
    for (const QString &mark : secretMarks()) {
        QVERIFY2(!bytes->contains(mark.toUtf8()), qPrintable(mark));
    }
    QVERIFY(!bytes->toLower().contains("secretrival"));
}

void TestExporting::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("ending of another kind") << u"a.txt"_s << ExportFormat::Csv << ErrorCode::FileNameWrong;
    QTest::newRow("no dates") << u"a.ics"_s << ExportFormat::Calendar << ErrorCode::NothingToExport;
    QTest::newRow("no chart") << u"a.png"_s << ExportFormat::Png << ErrorCode::NothingToExport;
    QTest::newRow("no folder") << u"none/a.md"_s << ExportFormat::Markdown << ErrorCode::FolderMissing;
}

void TestExporting::refusals()
{
    QFETCH(QString, name);
    QFETCH(ExportFormat, format);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    ExportChoice choice;
    choice.format = format;
    const auto outcome = exportTo(folder.filePath(name), choice, Plan(), nullptr, noon(), american());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, code);
    QVERIFY(QDir(folder.path()).isEmpty());
    choice.format = ExportFormat::Csv;
    choice.table.reset();
    QCOMPARE(exported(choice, Plan(), nullptr, noon(), american()).error().code, ErrorCode::GuideMissing);
}

void TestExporting::sheetOpensAsItsPlan()
{
    const Plan plan = markedPlan();
    for (const SheetKind kind : {SheetKind::Private, SheetKind::Shared}) {
        SheetOptions options;
        options.kind = kind;
        const auto content = checkedSheet(plan, nullptr, noon().date(), options, american());
        QVERIFY(content.ok());
        const QString path = m_folder.filePath(u"carries.pdf"_s);
        QVERIFY(writeSheet({*content, american(), QPageSize::A4, planForSheet(plan, kind), path}).ok());
        const auto opened = openPlanOrSheet(path);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, kind == SheetKind::Private ? plan : SharedPlan(plan).plan());
    }
    ExportChoice choice;
    choice.format = ExportFormat::PlanFile;
    const QString path = m_folder.filePath(u"plain.counteroffer"_s);
    QVERIFY(exportTo(path, choice, plan, nullptr, noon(), american()).ok());
    QCOMPARE(*openPlanOrSheet(path), plan);
}

void TestExporting::brokenSheetIsRefused()
{
    const QString path = m_folder.filePath(u"broken.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\nnothing more");
    file.close();
    const auto opened = openPlanOrSheet(path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::SheetWithoutPlan);
    QCOMPARE(openPlanOrSheet(m_folder.filePath(u"gone.pdf"_s)).error().code, ErrorCode::FileMissing);
}

// A double click on a plan opens the program: the kind of file that its entry names has to be defined, by the
// ending that plans have.
void TestExporting::desktopKnowsPlanFiles()
{
    const QString folder = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/resources/desktop/");
    static const QRegularExpression kind(u"^MimeType=(.+);$"_s, QRegularExpression::MultilineOption);
    const QString named =
        kind.match(QString::fromUtf8(bytesOf(folder + u"counteroffer.desktop"_s))).captured(1);
    QXmlStreamReader xml(bytesOf(folder + u"counteroffer-mime.xml"_s));
    QString defined;
    QStringList endings;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            defined += xml.name() == u"mime-type" ? xml.attributes().value(u"type"_s).toString() : QString();
            if (xml.name() == u"glob") {
                endings.append(xml.attributes().value(u"pattern"_s).toString());
            }
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!named.isEmpty());
    QCOMPARE(defined, named);
    QCOMPARE(endings, QStringList{u'*' + planFileSuffix()});
}

void TestExporting::listOfGuides()
{
    const QString guide = QStringLiteral(COUNTEROFFER_SOURCE_DIR "/guides");
    const QString library = m_folder.filePath(u"library.sqlite"_s);
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const Streams streams{outStream, errStream};
    ExportRequest request;
    request.allGuides = true;
    request.output = m_folder.filePath(u"guides.csv"_s);
    QCOMPARE(exportVerb(request, library, american(), streams), int(Trouble)); // there is no library
    QVERIFY(!QFile::exists(request.output) && !QFile::exists(library));
    QCOMPARE(importVerb(library, {guide}, streams), int(Success));
    QCOMPARE(exportVerb(request, library, american(), streams), int(Success));
    const QList<QByteArray> rows = bytesOf(request.output).split('\n');
    QCOMPARE(rows.size(), 1 + 5 + 1); // the head, five guides, and nothing after the last line's end
    QVERIFY(rows.first().startsWith("Company,Role"));
    request.output = m_folder.filePath(u"guides.txt"_s);
    QCOMPARE(exportVerb(request, library, american(), streams), int(Trouble));
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csv.h"
#include "export/emailfile.h"
#include "export/filewriting.h"
#include "export/icalendar.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace counteroffer;
using namespace Qt::StringLiterals;

class TestTextExports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvFields_data();
    void csvFields();
    void csvRows();
    void calendarLinesAreFolded();
    void calendarTextIsEscaped();
    void emailIsPlainAscii_data();
    void emailIsPlainAscii();
    void subjectCannotStartAHeader();
    void writing_data();
    void writing();
    void fileNames_data();
    void fileNames();
    void suffixes_data();
    void suffixes();
};

void TestTextExports::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"North"_s << u"North"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("semicolon") << u"a;=1"_s << u"\"a;=1\""_s;
    QTest::newRow("quote") << u"6\" wide"_s << u"\"6\"\" wide\""_s;
    QTest::newRow("two lines") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with comma")
        << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
    QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus") << u"+cmd|x"_s << u"'+cmd|x"_s;
    QTest::newRow("minus word") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("tab first") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("blank first") << u" =1"_s << u"' =1"_s;
    QTest::newRow("wide equals sign") << u"\uff1d1"_s << u"'\uff1d1"_s;
    QTest::newRow("number") << u"-5000.25"_s << u"-5000.25"_s;
    QTest::newRow("signed number") << u"+12"_s << u"+12"_s;
    QTest::newRow("lone minus") << u"-"_s << u"'-"_s;
    QTest::newRow("other script") << u"北京"_s << u"北京"_s;
}

void TestTextExports::csvFields()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestTextExports::csvRows()
{
    QCOMPARE(csvDocument({{u"a"_s, u"b"_s}, {QString(), u"é"_s}}), QByteArray("a,b\r\n,é\r\n"));
}

void TestTextExports::calendarLinesAreFolded()
{
    CalendarEvent event;
    event.uid = u"x@counteroffer"_s;
    event.at = QDateTime(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
    event.summary = QString(60, u'ä') + u" and "_s + QString(40, u'北');
    event.remindMinutesBefore = 60;
    const QByteArray document = calendarDocument({event, CalendarEvent()}, event.at);
    QVERIFY(document.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(document.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(document.count("BEGIN:VEVENT"), 1); // one without a time is none
    QVERIFY(document.contains("DTSTART:20260302T093000Z\r\n"));
    QVERIFY(document.contains("TRIGGER:-PT60M\r\n"));
    const QList<QByteArray> lines = document.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character was cut
    }
    QByteArray unfolded = document;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains(QByteArray("SUMMARY:" + event.summary.toUtf8() + "\r\n")));
}

void TestTextExports::calendarTextIsEscaped()
{
    CalendarEvent event;
    event.uid = u"x"_s;
    event.at = QDateTime(QDate(2026, 3, 2), {}, QTimeZone::utc());
    event.wholeDay = true;
    event.summary = u"a; b, c\\d\nEND:VEVENT"_s;
    const QByteArray document = calendarDocument({event}, event.at);
    QVERIFY2(document.contains("SUMMARY:a\\; b\\, c\\\\d\\nEND:VEVENT\r\n"), document.constData());
    QCOMPARE(document.count("\r\nEND:VEVENT"), 1);
    QVERIFY(document.contains("DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303\r\n"));
}

void TestTextExports::emailIsPlainAscii_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << u"Our talk"_s << u"Hello\n\nThank you."_s;
    QTest::newRow("long words") << QString(300, u'x') << QString(500, u'y');
    QTest::newRow("many words") << QString(u"word "_s).repeated(60) << QString(u"word "_s).repeated(90);
    QTest::newRow("other scripts") << u"Größe 北京 العرض"_s.repeated(9)
                                   << u"Zahl: 3 = 4, 北京 "_s.repeated(30);
    QTest::newRow("dots and blanks") << u"."_s << u".\n..\nend \n\ttab\t"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTextExports::emailIsPlainAscii()
{
    QFETCH(QString, subject);
    QFETCH(QString, body);
    const QByteArray mail =
        emailDocument({u"Ålex \"A\""_s, subject, body},
                      QDateTime(QDate(2026, 3, 2), QTime(9, 5), QTimeZone(-5 * 3600 - 1800)));
    QVERIFY2(mail.contains("\r\nDate: Mon, 2 Mar 2026 09:05:00 -0530\r\n"), mail.constData());
    const QList<QByteArray> lines = mail.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 78, line.constData());
        for (const char c : line) {
            QVERIFY((c >= ' ' && c < 0x7f) || c == '\r' || c == '\t');
        }
    }
    // Back to what was meant.
    QByteArray text = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    text.replace("=\r\n", "");
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            decoded += char(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    decoded.replace("\r\n", "\n");
    QCOMPARE(QString::fromUtf8(decoded), body + u'\n');
}

void TestTextExports::subjectCannotStartAHeader()
{
    const QByteArray mail =
        emailDocument({u"a\r\nBcc: x"_s, u"Hi\r\nBcc: everybody@example.org\r\n\r\nbody"_s, u"text"_s},
                      QDateTime::currentDateTime());
    QVERIFY2(!mail.contains("\r\nBcc:"), mail.constData());
    QCOMPARE(mail.count("\r\n\r\n"), 1);
}

void TestTextExports::writing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code"); // -1: none
    QTest::newRow("new file") << u"new.csv"_s << -1;
    QTest::newRow("old file") << u"old.csv"_s << -1;
    QTest::newRow("odd name") << u"a #%&'\"ü北 \U0001f600.csv"_s << -1;
    QTest::newRow("no folder") << u"none/a.csv"_s << int(ErrorCode::FolderMissing);
    QTest::newRow("a folder") << u"."_s << int(ErrorCode::FileIsFolder);
    QTest::newRow("name too long") << QString(300, u'n') << int(ErrorCode::FileUnwritable);
}

void TestTextExports::writing()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const QTemporaryDir folder;
    QFile old(folder.filePath(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const QString path = folder.filePath(name);
    const auto outcome = writeWhole(path, "new");
    QCOMPARE(outcome.ok() ? -1 : int(outcome.error().code), code);
    if (outcome) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
    }
    const qsizetype expected = outcome.ok() && name != u"old.csv" ? 2 : 1;
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), expected); // and nothing half beside them
}

void TestTextExports::fileNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Example Works, North"_s << u"Example Works, North.eml"_s;
    QTest::newRow("folders") << u"../a/b"_s << u"---a-b.eml"_s;
    QTest::newRow("signs") << u"a: “b” *?|<c>"_s << u"a- -b- ----c-.eml"_s;
    QTest::newRow("lines") << u"a\n\tb"_s << u"a b.eml"_s;
    QTest::newRow("a hidden file") << u".profile"_s << u"-profile.eml"_s;
    QTest::newRow("nothing") << QString() << u"Recap.eml"_s;
    QTest::newRow("nothing but signs") << u"/ * /"_s << u"Recap.eml"_s;
    QTest::newRow("other scripts") << u"返事 für mich"_s << u"返事 für mich.eml"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(QString(60, u'x') + u".eml");
    QTest::newRow("cut in the midst of a letter")
        << QString(QString(59, u'x') + u"𝔸𝔸") << QString(QString(59, u'x') + u".eml");
}

void TestTextExports::fileNames()
{
    QFETCH(const QString, words);
    QTEST(fileNameFor(words, u"eml"_s, u"Recap"_s), "name");
}

void TestTextExports::suffixes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("fits");
    QTest::newRow("right") << u"/a/b.pdf"_s << true;
    QTest::newRow("capitals") << u"b.PDF"_s << true;
    QTest::newRow("other") << u"b.txt"_s << false;
    QTest::newRow("none") << u"/a.pdf/b"_s << false;
    QTest::newRow("two") << u"b.pdf.exe"_s << false;
}

void TestTextExports::suffixes()
{
    QFETCH(QString, path);
    QFETCH(bool, fits);
    const auto outcome = checkSuffix(path, {u"pdf"_s});
    QCOMPARE(outcome.ok(), fits);
    QVERIFY(fits || outcome.error().code == ErrorCode::FileNameWrong);
}

QTEST_GUILESS_MAIN(TestTextExports)
#include "tst_textexports.moc"

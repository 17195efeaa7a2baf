// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray good =
    "# Data Engineer | Acme Negotiation Guide\n\n| Region | Base | Total |\n|---|---|---|\n"
    "| Oslo (NOK) | 800K–900K | 900K–1.1M |\n";
const QByteArray odd =
    "# Data Engineer | Acme Negotiation Guide\n\n| Region | Base | Total |\n|---|---|---|\n"
    "| Oslo (NOK) | 900K–800K | 900K–1.1M |\n";
const QByteArray bad =
    "# Data Engineer | Acme Negotiation Guide\n\n| Region | Base | Total |\n|---|---|---|\n"
    "| Oslo (NOK) | 12 olives | 900K–1.1M |\n";

} // namespace

/// The program itself as a guide's author runs it: what it prints, where, and how it ends.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ends_data();
    void ends();
    void checkPrintsPlaces();
    void readPrintsALineEach();
    void namesFilesAsTheFolderWasNamed();
    void aFullOutputIsTrouble_data();
    void aFullOutputIsTrouble();

private:
    struct Run
    {
        int status = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] Run run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

void TestCommands::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkpath(u"good"_s) && QDir(m_folder.path()).mkpath(u"all/acme"_s) &&
            QDir(m_folder.path()).mkpath(u"empty"_s));
    write(u"good/a.md"_s, good);
    write(u"odd.md"_s, odd);
    write(u"all/acme/a.md"_s, good);
    write(u"all/acme/b.md"_s, bad);
    write(u"all/README.md"_s, "# About these\n\nThey are guides.\n");
    write(u"nothing.md"_s, {});
    write(u"binary.md"_s, QByteArray(200, '\0'));
}

TestCommands::Run TestCommands::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(COUNTEROFFER_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestCommands::ends_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("complains"); // on the error stream
    const auto row = [](const char *name, const QStringList &arguments, int status, bool complains) {
        QTest::newRow(name) << arguments << status << complains;
    };
    row("check a good one", {u"check"_s, u"good/a.md"_s}, 0, false);
    row("check a folder", {u"check"_s, u"good"_s}, 0, false);
    row("a warning is no error", {u"check"_s, u"odd.md"_s}, 0, false);
    row("check an error", {u"check"_s, u"all/acme/b.md"_s}, 1, false);
    row("check a folder with an error", {u"check"_s, u"all"_s}, 1, true); // the README is left out
    row("check what is missing", {u"check"_s, u"nowhere.md"_s}, 1, true);
    row("check one that is missing and a good one", {u"check"_s, u"nowhere.md"_s, u"good"_s}, 1, true);
    row("check an empty folder", {u"check"_s, u"empty"_s}, 1, true);
    row("check an empty file", {u"check"_s, u"nothing.md"_s}, 1, true);
    row("check what is no text", {u"check"_s, u"binary.md"_s}, 1, true);
    row("check nothing", {u"check"_s}, 2, true);
    row("check with an unknown option", {u"check"_s, u"--loud"_s, u"good"_s}, 2, true);
    row("read a guide with an error", {u"read"_s, u"--json"_s, u"all/acme/b.md"_s}, 0, false);
    row("read what is missing", {u"read"_s, u"--json"_s, u"nowhere.md"_s, u"good"_s}, 1, true);
    row("read nothing", {u"read"_s, u"--json"_s}, 2, true);
    row("read without a form", {u"read"_s, u"good"_s}, 2, true);
    row("no such verb", {u"devour"_s, u"good"_s}, 2, true);
}

void TestCommands::ends()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const bool, complains);
    const Run ran = run(arguments);
    QVERIFY2(ran.status == status, qPrintable(QString::number(ran.status) + u' ' + ran.out + ran.err));
    QCOMPARE(!ran.err.isEmpty(), complains);
}

/// file:line:column: severity: sentence [code], and a summary behind all of them.
void TestCommands::checkPrintsPlaces()
{
    const Run ran = run({u"check"_s, u"all/acme/b.md"_s, u"odd.md"_s});
    QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 3);
    const QString summary = lines.takeLast();
    const QRegularExpression form(
        u"^(all/acme/b|odd)\\.md:\\d+:\\d+: (error|warning|note): \\S.*[.] \\[[a-z0-9-]+\\]$"_s);
    for (const QString &line : std::as_const(lines)) {
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }
    QVERIFY(lines.filter(u"all/acme/b.md:5:16: error: "_s).size() == 1);
    QVERIFY(lines.filter(u"[cell-unread]"_s).size() == 1);
    QVERIFY(lines.filter(u"odd.md:5:16: warning: "_s).size() == 1);
    QVERIFY(lines.filter(u"[range-reversed]"_s).size() == 1);
    QVERIFY2(summary.contains(u'2') && summary.contains(u"1"_s) && !summary.contains(u'['),
             qPrintable(summary));
}

void TestCommands::readPrintsALineEach()
{
    const Run ran = run({u"read"_s, u"--json"_s, u"odd.md"_s, u"good/a.md"_s});
    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QStringList files;
    for (const QString &line : lines) {
        QJsonParseError error{};
        const QJsonObject guide = QJsonDocument::fromJson(line.toUtf8(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(line));
        files.append(guide.value(u"file").toString());
        QCOMPARE(guide.value(u"company").toString(), u"Acme"_s);
        for (const char *key :
             {"file", "company", "role", "signature", "layout", "summary", "compensation", "level_mapping",
              "sections", "levers", "strategy", "retention", "sources", "front_matter", "diagnostics"}) {
            QVERIFY2(guide.contains(QLatin1String(key)), key);
        }
    }
    QCOMPARE(files, (QStringList{u"odd.md"_s, u"good/a.md"_s}));
}

void TestCommands::namesFilesAsTheFolderWasNamed()
{
    const Run ran = run({u"read"_s, u"--json"_s, u"all"_s});
    QVERIFY2(ran.out.contains(u"\"file\": \"all/acme/a.md\""_s), qPrintable(ran.out.left(200)));
    QVERIFY(ran.out.contains(u"\"file\": \"all/acme/b.md\""_s));
    QVERIFY(run({u"check"_s, u"./all/"_s}).out.startsWith(u"all/acme/b.md:5:16: error: "_s));
    const QString whole = m_folder.filePath(u"all"_s);
    QVERIFY(run({u"check"_s, whole}).out.startsWith(whole + u"/acme/b.md:5:16: error: "_s));
}

void TestCommands::aFullOutputIsTrouble_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s, u"good"_s};
    QTest::newRow("read") << QStringList{u"read"_s, u"--json"_s, u"good"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

/// An answer that nobody gets is no success, and is told where it can be read.
void TestCommands::aFullOutputIsTrouble()
{
    QFETCH(const QStringList, arguments);
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("This system has no device that is always full.");
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(COUNTEROFFER_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QString told = QString::fromUtf8(process.readAllStandardError()).trimmed();
    QVERIFY2(told.endsWith(u'.') && told.contains(u"standard output"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
